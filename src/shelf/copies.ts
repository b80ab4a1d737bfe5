import type { Problem } from '../types.ts';
import type { Shelved, Warning } from './shelved.ts';

/** What is said of an article with the text of another, which is in this file. */
export function copyOf(file: string): Problem {
  return {
    severity: 'warning',
    line: 1,
    column: 1,
    message: `the same text as ${file}; remove one of the two`,
  };
}

/** Warnings of files with the same bytes as an earlier one: each passage would be found twice. */
export function copiesIn(shelf: readonly Pick<Shelved, 'file' | 'fingerprint'>[]): Warning[] {
  const first = new Map<string, string>();
  const copies: Warning[] = [];
  for (const { file, fingerprint } of shelf) {
    const other = first.get(fingerprint);
    if (other === undefined) first.set(fingerprint, file);
    // Texts in memory have none.
    else if (fingerprint !== '') copies.push({ file, ...copyOf(other) });
  }
  return copies;
}
