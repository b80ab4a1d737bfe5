import type { ArticleLanguage } from '../../language/article.ts';
import type { PublisherLanguage } from '../../language/surroundings.ts';
import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';
import { partLine } from '../topLines/partLine.ts';
import { factIn } from '../factIn.ts';
import { isTold } from './places.ts';

/** Names in the lines above a text that are looked for in it. */
const MOST = 12;

/** A name in a line above the text to which somebody in the text has told it: "Ann Lee, *Quay Star*, 3 May" and "…, he told Quay Star". */
export function findToldTo(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const { publisher, bylines } = language;
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const first = roles.findIndex((role, at) => at > title && isTold(role));
  const names = roles.slice(0, Math.max(0, first)).flatMap(({ kind, paragraph }) => {
    const parts = kind === 'byline' || kind === 'notice' ? partLine(paragraph.plain, language) : [];
    // "Subjects: Port Varn, ropes"
    if (parts.some((part) => part.kind === 'words')) return [];
    const open = parts.filter((part) => part.kind === 'name' && !bylines.isPerson(part.words));
    return open.map(({ words }) => ({ words, paragraph }));
  });
  const told = roles.filter(isTold).map(({ paragraph }) => paragraph.plain);
  const found = names
    .slice(0, MOST)
    .find(
      ({ words }) => !publisher.isPlace(words) && told.some((plain) => isToldTo(words, plain, publisher)),
    );
  if (!found) return null;
  const { words, paragraph } = found;
  return factIn(words, paragraph);
}

/** Letters on both sides of a name that are looked at. */
const BESIDE = 40;

function isToldTo(name: string, plain: string, { toldTo }: PublisherLanguage): boolean {
  if (!toldTo) return false;
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
    const behind = at + name.length;
    const isBeside =
      toldTo.before.test(plain.slice(Math.max(0, at - BESIDE), at)) &&
      toldTo.after.test(plain.slice(behind, behind + BESIDE));
    if (isBeside) return true;
  }
  return false;
}
