import type { ArticleLanguage } from '../language/article.ts';
import type { BylineLanguage } from '../language/surroundings.ts';

/** Where and when a report was written, at the beginning of its first paragraph. */
export interface Dateline {
  /** Where the text after it begins. */
  readonly rest: number;
  /** The agency that it names: "VESTRA, Nov 12 (Quillon) -". */
  readonly agency: string | null;
  /** Who wrote it for that agency: "VESTRA, Nov 12. /Ann Lee - Quillon/". */
  readonly writer: string | null;
  /** It names a day with its year. */
  readonly hasYear: boolean;
}

/** The dateline that a paragraph begins with, if it has one. */
export function findDateline(plain: string, { datelines, bylines }: ArticleLanguage): Dateline | null {
  const head = plain.slice(0, 160);
  for (const { pattern } of datelines) {
    const match = pattern.exec(head);
    if (!match) continue;
    const [whole, first = null] = match;
    const { agency = first, writer = null } = match.groups ?? {};
    return { rest: whole.length, ...namesOf(agency, writer, bylines), hasYear: /\d{4}/u.test(whole) };
  }
  return null;
}

/** Which is the agency of two names, "/Quillon - Ann Lee/" or "/Ann Lee - Quillon/"; neither where both are people's. */
function namesOf(
  agency: string | null,
  writer: string | null,
  { isPerson }: BylineLanguage,
): Pick<Dateline, 'agency' | 'writer'> {
  if (agency === null || writer === null) return { agency, writer };
  if (isPerson(agency) && isPerson(writer)) return { agency: null, writer: null };
  const isTurned = isPerson(agency) || (agency.includes(' ') && !writer.includes(' '));
  return isTurned ? { agency: writer, writer: agency } : { agency, writer };
}
