import { languageOf } from '../language/languages.ts';
import { shownIn } from '../text/marks.ts';
import type { Article, Before, Passage } from '../types.ts';
import { passageBefore, textOf } from './packedArticle.ts';

/** Characters of two sentences that are shown together at most. */
const LONGEST = 700;

/** What may stand between two sentences of a paragraph. */
const GAP = /^[\s"“”„«»'‘’)*_]*$/u;

/** Rules by which a sentence without a speaker is still the last one's. */
const GOING_ON: ReadonlySet<string> = new Set(['goes on', 'the report goes on']);

/** The sentence before a passage of its paragraph, where the passage can't be understood without it; else null. */
export function sentenceBefore(article: Article, passage: Passage): Before | null {
  const { start, end, paragraph, attribution } = passage;
  const before = passageBefore(article, passage);
  const text = textOf(article);
  if (!before || before.paragraph !== paragraph || end - before.start > LONGEST) return null;
  if (!GAP.test(text.slice(before.end, start))) return null;
  const { speaker, kind, reason } = attribution;
  // Who "he" is in "He said …" stands below the quote; what only goes on with what was said names nobody.
  const isSaid =
    speaker !== null && kind !== 'direct' && speaker.start <= start && !GOING_ON.has(reason.rule);
  const sentence = shownIn(text, passage);
  if (isSaid || !languageOf(article.language).article.leansBack(sentence)) return null;
  return { passage: before, words: text.slice(before.start, start) };
}
