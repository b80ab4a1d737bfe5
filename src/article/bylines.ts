import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage } from '../language/article.ts';
import { inSmallLetters } from './inSmallLetters.ts';
import { anyHolds } from './mayMatch.ts';
import { remembered } from './remembered.ts';
import { endsSentence } from './shapes.ts';
import { isTopLine, type Part, partLine } from './topLines/partLine.ts';
import { unglued } from './unglued.ts';

/** What is told of the author at the end of an article. */
export function isAuthorNote(plain: string, { bylines }: ArticleLanguage): boolean {
  if (plain.length > LONGEST_NOTE) return false;
  const first = bylines.authorFirst.exec(plain)?.[0] ?? plain;
  return first.length <= 200 && (anyHolds(bylines.authors, first) || anyHolds(bylines.authors, plain));
}

/** Characters of a note on who wrote the article at most. */
const LONGEST_NOTE = 360;
/** "— Idunn Casselberry, co-founder", "-- Dr. J. Holm" */
const DASH_AND_NAME = /^(?:[–—―]|--?)\s?[*_]*\p{Lu}[^.!?]*(?:(?<!\p{LC})\p{LC}{1,4}\.[^.!?]*)*\.?$/u;
/** "Lise Amadi, composer" under a quotation. */
const NAME_AND_PART = new RegExp(`^${PERSON},\\s[^.!?]{3,90}$`, 'u');

/** Whether a short paragraph is a byline, a date line or the credits of an agency story. */
export const isByline = remembered((copied, language) => {
  if (copied.length > 460) return false;
  const plain = unglued(copied);
  const { lines } = language.bylines;
  const words = inSmallLetters(plain);
  return (
    anyHolds(lines, plain) ||
    (words !== plain && anyHolds(lines, words)) ||
    isTopLine(partLine(plain, language))
  );
});

/** A name and nothing else; a byline where bylines stand. */
export function isName(plain: string, { bylines }: Pick<ArticleLanguage, 'bylines'>): boolean {
  return plain.length <= 100 && bylines.names.test(plain);
}

/** A name with where somebody writes or for whom, as it stands above a text: "Ann Lee in Lisk", "Ann Lee, LRF, The Lamp". */
export function isSigned(plain: string, language: ArticleLanguage): boolean {
  const { parts, placed, isPerson } = language.bylines;
  if (!parts || plain.length > 100 || endsSentence(plain)) return false;
  if (placed.test(plain)) return isPerson(plain);
  const [name, ...others] = partLine(plain, language);
  const mayWrite =
    name?.kind === 'person' ||
    (name?.kind === 'name' && name.words.includes(' ') && !language.publisher.isPlace(name.words));
  const isOfMedium = ({ kind, words }: Part): boolean =>
    kind === 'medium' || kind === 'role' || (kind === 'name' && parts.agency.test(words));
  // "Ann Lee, Jo Doe, LRF"
  const behind = others[0]?.kind === 'person' ? others.slice(1) : others;
  return mayWrite && behind.length > 0 && behind.every(isOfMedium);
}

/** Whether a line above a title only names the outlet: "The Daily Brine", "Brine Monthly | MARKETS". */
export function isMasthead(plain: string, { mastheads }: ArticleLanguage): boolean {
  return plain.length <= 100 && mastheads.some(({ pattern }) => pattern.test(plain));
}

/** Who said the quotation above: "— Idunn Casselberry, co-founder of Mothlight Games". */
export function isSignature(plain: string): boolean {
  return (
    plain.length <= 160 && (DASH_AND_NAME.test(plain) || NAME_AND_PART.test(plain.replace(/[*_]/gu, '')))
  );
}
