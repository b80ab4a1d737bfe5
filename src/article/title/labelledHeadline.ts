import type { ArticleLanguage } from '../../language/article.ts';
import { isAbove } from './aboveHeadline.ts';
import { SECTION } from './belowLinks.ts';
import { isBelowName } from './belowName.ts';
import { isMasthead, isName } from '../bylines.ts';
import { isCaption } from '../credits.ts';
import { findLabel } from '../labels.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare, endsSentence } from '../shapes.ts';

/** Letters of the longest headline. */
const LONGEST = 160;

/**
 * The headline that begins with the kind of what it is about, "*Report:* Old pipes told no lies", where nothing stands above it
 * but the name of the medium, a section or furniture of the page; -1 where there is none.
 */
export function labelledHeadline(
  head: readonly Paragraph[],
  language: ArticleLanguage,
  isFurniture: (words: string, language: ArticleLanguage) => boolean,
): number {
  const isOver = ({ plain }: Paragraph, at: number): boolean =>
    isMasthead(plain, language) || isAbove(at, head, language) || isFurniture(bare(plain), language);
  const first = head.findIndex((one, place) => labelled(one, language) !== null || !isOver(one, place));
  const at = isBelowName(first + 1, head, language) ? first + 1 : first;
  const [found, below] = [head[at], head[at + 1]];
  const told = found && labelled(found, language);
  if (!told || !below) return -1;
  // "Source: The mayor told Radio Nord" above "Quote: …"
  const next = findLabel(below.plain, language);
  if (next?.known && next.role !== 'byline') return -1;
  const isLast =
    endsSentence(below.plain) || isName(below.plain, language) || isFurniture(bare(below.plain), language);
  return told === 'clause' || isLast ? at : -1;
}

/**
 * What stands behind the label of such a headline: a clause, "Video: *Skier rescued from ice*", or what is to be seen, "Photos: *Ice
 * on the lake*", above which the headline of the page may stand as well; null of names and credits.
 */
function labelled({ plain, mark }: Paragraph, language: ArticleLanguage): 'clause' | 'view' | null {
  const { labels, sentences, bylines } = language;
  const words = bare(plain);
  if (mark !== 'none' || !labels.genres || words.length > LONGEST) return null;
  if (endsSentence(words) && !/[?!]["”’]?$/u.test(words)) return null;
  const label = findLabel(words, language);
  if (!label || !labels.genres.clause.test(label.name)) return null;
  const rest = words.slice(label.rest);
  if (rest.split(/\s+/u).length < SECTION || !/^["“‘'\p{Lu}\d]/u.test(rest)) return null;
  if (isCaption(rest, language)) return null;
  // "Mara Quist in an evening address"
  const head = rest.split(labels.genres.joint, 1)[0]!;
  const isTitled = rest.split(' ').every((word) => !/^\p{Ll}{4}/u.test(word));
  // "Old Pipes Told No Lies", but not "Ann Rose and Bo Fry"
  const isClause = isTitled
    ? !bylines.isPerson(head) && sentences.hasVerb(head.toLowerCase())
    : sentences.isWhole(head);
  if (isClause) return label.role === 'caption' ? 'view' : 'clause';
  const isView = labels.genres.view.test(label.name) && rest.split(' ').slice(1).some(isNoun);
  return isView ? 'view' : null;
}

/** "Photos: Ice on the *lake*" */
const isNoun = (word: string): boolean => /^\p{Ll}{4}/u.test(word);
