import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage } from '../language/article.ts';
import type { Mention, Span } from '../types.ts';
import { anyHolds, mayMatch } from './mayMatch.ts';
import type { Paragraph } from './paragraphs.ts';
import { remembered } from './remembered.ts';
import { hasInnerEnd } from './shapes.ts';

/** The longest caption: a longer paragraph with a credit at its end is text. */
const LONGEST = 360;

/** Whose the picture is, as a span of the paragraph, if the paragraph is a caption or ends with a credit. */
export function findCredit(plain: string, language: ArticleLanguage): Span | null {
  const { credits } = language;
  const tail = plain.slice(-LONGEST);
  const lower = tail.toLowerCase();
  for (const rule of credits.lines) {
    if (!mayMatch(rule, lower)) continue;
    const name = rule.pattern.exec(tail)?.slice(1).find(Boolean);
    if (name === undefined) continue;
    const words = nameAlone(name.trim(), language);
    const isNamed = /^\W*\p{Lu}|©|@/u.test(words) || credits.unnamed.test(words);
    // A credit is a name, not a sentence: "The photo: a man in a hat that nobody wore since."
    if (words.split(/\s+/u).length > 8 || !isNamed || credits.verb.test(words)) continue;
    const start = plain.length - tail.length + tail.lastIndexOf(words);
    return { start, end: start + words.length };
  }
  return null;
}

/** A name without what goes on behind it in the line; behind what is to be seen, the name that follows. */
function nameAlone(words: string, language: ArticleLanguage): string {
  const rest = BEHIND_NAME.exec(words)?.[0];
  if (rest === undefined) return words;
  const first = words.slice(0, -rest.length);
  const other = language.bylines.isPerson(first) ? null : findCredit(rest, language);
  return other ? rest.slice(other.start, other.end) : first;
}

/** "Jo Doe*. Slow Bread, no. 4, autumn 2025*", "Jo Doe*. Interview: Ann Lee*", "The new press*. Photo: Jo Doe*" */
const BEHIND_NAME = /(?<=\p{LC}{3})\.\s+\p{Lu}(?:[^:]*\d|[^.:]*:\s).*$/u;

/** Whether a paragraph that ends with a credit is a caption as a whole: "Image caption, Two boats on the strait". */
export const isCaption = remembered(
  (plain, language) =>
    plain.length <= LONGEST &&
    (anyHolds(language.credits.captions, plain) ||
      isView(plain, language) ||
      findCredit(plain, language) !== null),
);

/** "The governor bows in Lisk on Friday. (Ann Lee)": one sentence and a name behind it, as a picture right below a headline has it. */
const NAMED = new RegExp(`^[^"“„«]{20,280}[.!?] \\(${PERSON}\\)$`, 'u');

/** Whether a paragraph right below a headline is a caption that ends with who took the picture, above the article's own prose. */
export const isPictureBelow = (plain: string, language: ArticleLanguage): boolean =>
  NAMED.test(plain) && !hasInnerEnd(plain.replace(/[.!?] \([^()]+\)$/u, ''), language);

/**
 * "An aerial view of the strait after the storm.": what a picture is of, and no verb; so is who is to be seen where, "Ann Lee
 * on the quay of Lisk. Her boat is called Patience."
 */
const isView = (plain: string, { credits: { view, scene }, sentences }: ArticleLanguage): boolean => {
  const who = scene?.exec(plain)?.[0];
  return who === undefined
    ? view.test(plain) && !sentences.hasVerb(plain.replace(view, ''))
    : !sentences.isWhole(who);
};

/** Whether a picture's credit ends with what a line says: "© Y. Prigent / La Dépêche", so that it names the medium. */
export const isCredited = (name: string, paragraphs: readonly Paragraph[]): boolean =>
  name.length >= 4 &&
  paragraphs.some(({ plain }) => plain.includes('©') && plain.length > name.length && plain.endsWith(name));

/** Whether a line only says what kind of picture it is: "screenshot". */
export function isStray(plain: string, { credits }: ArticleLanguage): boolean {
  return plain.length <= 40 && credits.stray.test(plain);
}

/** Credits of an article, each name once. */
export function uniqueMentions(mentions: readonly Mention[]): Mention[] {
  const names = new Set<string>();
  return mentions.filter(({ name }) => !names.has(name.toLowerCase()) && names.add(name.toLowerCase()));
}
