import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/search/model.ts';

/** Writes what was learned as a module. */
export function writeWeights(byWords: Model): void {
  write(
    'search/weights.ts',
    `// Learned by \`bench/train/ranker.ts\`; run it again to change them.
import type { Model } from './model.ts';

/** For questions that are answered by words alone. */
export const byWords: Model = ${rounded(byWords)};
`,
  );
}

/** Writes the model for questions that are answered by meaning too. */
export function writeMeaningWeights(byMeaning: Model): void {
  write(
    'search/meaningWeights.ts',
    `// Learned by \`bench/train/meaning.ts\`; run it again to change them.
import type { Model } from './model.ts';

/** For questions that are answered by words and meaning. */
export const byMeaning: Model = ${rounded(byMeaning)};
`,
  );
}

function rounded(model: Model): string {
  return JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  );
}

function write(path: string, text: string): void {
  writeFileSync(new URL(`../../src/${path}`, import.meta.url), text);
}
