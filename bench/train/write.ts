import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/search/model.ts';

/** Writes what was learned as a module. */
export function writeWeights(byWords: Model): void {
  const rounded = JSON.stringify(byWords, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  );
  writeFileSync(
    new URL('../../src/search/weights.ts', import.meta.url),
    `// Learned by \`bench/train/ranker.ts\`; run it again to change them.
import type { Model } from './model.ts';

/** For questions that are answered by words alone. */
export const byWords: Model = ${rounded};
`,
  );
}
