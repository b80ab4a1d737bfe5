/**
 * Counts in how many sentences of the learning sets each term stands, and writes `data/en/background.txt`.
 *
 *     npx tsx bench/train/background.ts
 */
import { writeFileSync } from 'node:fs';
import { buildIndex } from '../../src/search/searchIndex.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { readArticle } from '../../src/article/read.ts';
import { learningSets } from './sets.ts';

/** Terms of fewer sentences are as good as unknown. */
const FEWEST_SENTENCES = 12;

const articles = learningSets().flatMap(({ set }) =>
  set.articles.map(({ id, text }) => attribute(readArticle({ id: `${set.name}/${id}`, text }))),
);
const { vocabulary, postings, passages } = buildIndex(articles);

const lines = new Map<number, string[]>();
for (const [term, number] of vocabulary.stems()) {
  const holders = postings.holders(number, { from: 0, to: passages.length });
  if (holders < FEWEST_SENTENCES || !/^[\p{L}\p{N}.]+$/u.test(term)) continue;
  const step = Math.round(-4 * Math.log(holders / passages.length));
  lines.set(step, [...(lines.get(step) ?? []), term]);
}

const body = [...lines]
  .sort(([a], [b]) => a - b)
  .map(([step, terms]) => `${step} ${terms.sort().join(' ')}`)
  .join('\n');

writeFileSync(
  new URL('../../data/en/background.txt', import.meta.url),
  `# How common terms (stems) are in English sentences: a line is a step s and the terms that about exp(-s / 4)
# of all sentences hold. Counted over ${passages.length} sentences by bench/train/background.ts.
${body}
`,
);
