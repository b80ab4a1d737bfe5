import type { Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';
import { ASKS } from './answersNext.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Among so many of the likeliest passages it is looked whether others tell of the same thing. */
const LOOKED_AT = 8;

/**
 * Whether the first passage leaves open what is asked, as far as the language tells: it has no kind where that is asked, another sum,
 * the thing in another place, or only one of two bridges; nothing but the name of whom others are asked about; or it only asks itself, and
 * it is not asked for what somebody says: “Who would start in winter?”
 */
export function leavesOpen(scene: Scene, ranking: readonly Ranked[]): boolean {
  const { index, question } = scene;
  const [first, ...others] = ranking.slice(0, LOOKED_AT).map(({ evidence }) => evidence.passage);
  if (first === undefined) return false;
  const beside = others.filter((passage) => index.articleOf[passage] === index.articleOf[first]);
  const sentence = sentenceOf(scene, first);
  const { language, text, asked, terms, asksForStatement } = question;
  const isNameOnly = terms.length > 0 && terms.every(({ isName }) => isName);
  return (
    (isNameOnly && language.asksBesideName(text)) ||
    (asked !== 'other' && !asksForStatement && ASKS.test(sentence)) ||
    language.placeOfAsked(text, sentence) === 'other' ||
    language.leavesOpen(
      text,
      asked,
      sentence,
      beside.map((passage) => sentenceOf(scene, passage)),
    )
  );
}
