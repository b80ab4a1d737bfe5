/**
 * Counts in how many sentences of the learning sets each term stands, and writes `data/en/background.txt`.
 *
 *     npx tsx bench/train/background.ts
 */
import { writeFileSync } from 'node:fs';
import { learningSets } from './sets.ts';
import { countTerms } from './termSteps.ts';

/** Terms of fewer sentences are as good as unknown. */
const FEWEST_SENTENCES = 12;

const texts = learningSets().flatMap(({ set }) =>
  set.articles.map(({ id, text }) => ({ id: `${set.name}/${id}`, text })),
);
const { sentences, steps } = countTerms(texts, FEWEST_SENTENCES);
const lines = new Map<number, string[]>();
for (const [term, step] of steps) lines.set(step, [...(lines.get(step) ?? []), term]);

const body = [...lines]
  .sort(([a], [b]) => a - b)
  .map(([step, terms]) => `${step} ${terms.sort().join(' ')}`)
  .join('\n');

writeFileSync(
  new URL('../../data/en/background.txt', import.meta.url),
  `# How common terms (stems) are in English sentences: a line is a step s and the terms that about exp(-s / 4)
# of all sentences hold. Counted over ${sentences} sentences by bench/train/background.ts.
${body}
`,
);
