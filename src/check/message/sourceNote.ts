import type { ClaimLanguage } from '../../language/claims.ts';

/**
 * A sentence without the note behind it that names where it is from, and what the note names; null where there is none. The note
 * is no word of the sentence, though what it names may be wrong.
 *
 *     The ferry stops in winter (source: Coast Weekly).   →   The ferry stops in winter, Coast Weekly
 */
export function splitSourceNote(
  sentence: string,
  { sourceNote }: ClaimLanguage,
): { readonly text: string; readonly source: string | null } {
  const found = sourceNote.exec(sentence);
  const source = found?.slice(1).find((named) => named !== undefined);
  if (!found || found.index === 0 || source === undefined) return { text: sentence, source: null };
  return { text: sentence.slice(0, found.index).trimEnd(), source: source.trim() };
}
