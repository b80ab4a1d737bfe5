import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';
import { factIn } from '../factIn.ts';
import { isTold } from './places.ts';

/** Who published the article in a language of which nothing was learned: the agency of its dateline, or the holder of the copyright. */
export const findUnlearned = (roles: readonly Role[]): PageFact | null =>
  findAgency(roles) ?? findHolder(roles);

/** The agency that the dateline names. */
function findAgency(roles: readonly Role[]): PageFact | null {
  const { agency = null, paragraph } = roles.find((role) => role.agency !== null) ?? {};
  if (agency === null || !paragraph) return null;
  return factIn(agency, paragraph);
}

/** "© 2026 *Kursblatt*. Alle Rechte vorbehalten." */
const HOLDER =
  /(?:©|\([cC]\)|[cC]opyright|COPYRIGHT)[\s\d,–-]*(\p{Lu}[\p{LC}\d&'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{LC}\d&'’-]*)*)/u;

/** Who holds the copyright by a line below the text. */
function findHolder(roles: readonly Role[]): PageFact | null {
  for (const { kind, paragraph } of roles.slice(roles.findLastIndex(isTold) + 1)) {
    const name = kind === 'caption' ? null : HOLDER.exec(paragraph.plain)?.[1];
    if (name) return factIn(name, paragraph);
  }
  return null;
}
