import { textOf } from '../article/packedArticle.ts';
import { shownIn } from '../text/marks.ts';
import type { Scene } from './evidence.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Sentences behind one of the other side that may take the asked one. */
const BEHIND = 2;

/** "Why did you leave?" */
export const ASKS = /\?\p{P}*$/u;
/** Nothing that is left out stands between two passages, such as what somebody puts to whoever asked. */
const ONLY_LABEL = /^[^?!]{0,60}$/u;

/** A few words and no name: "Not all agree." */
const NAMES_NOBODY = /^\P{L}*\p{L}+(?: \p{Ll}+){1,4}\P{L}*$/u;

/** The passage behind another, by number, that answers where that one does not: what it announces or asks, or who takes the other side; null where none does. */
export const answersNext = (scene: Scene, passage: number): number | null =>
  isAnnouncing(scene, passage) || isPut(scene, passage) ? passage + 1 : answerOfOtherSide(scene, passage);

/**
 * Whether a passage is a question that an interviewer puts, and the one behind it is what somebody else says to it. Whoever asks
 * for what is said, or only for words, may look for the question itself: "What did the Quay Star say?"
 */
export function isPut(scene: Scene, passage: number): boolean {
  const { index, question } = scene;
  const [put, answer] = [index.passages.at(passage), index.passages.at(passage + 1)];
  if (question.asksForStatement || question.asked === 'other') return false;
  if (index.articleOf[passage + 1] !== index.articleOf[passage]) return false;
  if (put?.attribution.reason.rule !== 'turn' || answer?.attribution.reason.rule !== 'turn') return false;
  if (put.attribution.speaker?.name === answer.attribution.speaker?.name) return false;
  const between = textOf(index.articles[index.articleOf[passage]!]!).slice(put.end, answer.start);
  return ONLY_LABEL.test(between) && ASKS.test(sentenceOf(scene, passage));
}

/** Whether a passage only announces the one behind it. */
export function isAnnouncing(scene: Scene, passage: number): boolean {
  const { index, question } = scene;
  if (index.articleOf[passage + 1] !== index.articleOf[passage]) return false;
  if (index.passages.at(passage)!.attribution.kind === 'direct') return false;
  const next = {
    sentence: sentenceOf(scene, passage + 1),
    isSaid: index.passages.at(passage + 1)!.attribution.kind !== 'none',
  };
  const words = shownIn(textOf(index.articles[index.articleOf[passage]!]!), index.passages.at(passage)!);
  return question.language.announces(question.text, question.asked, words, next);
}

/**
 * The passage behind one of the other side in which somebody else takes the side that is asked for: “Falk does not believe it” behind
 * “Lund is convinced that it is the king”, or what follows “Not all agree.” Null where none does.
 */
function answerOfOtherSide(scene: Scene, passage: number): number | null {
  const { index, question } = scene;
  const sideOf = (place: number) => question.language.sideTaken(question.text, sentenceOf(scene, place));
  const side = sideOf(passage);
  if (side !== 'other' && side !== 'perhaps other') return null;
  const speakerOf = (place: number) => index.passages.at(place)?.attribution.speaker?.name;
  const isThere = (place: number) => index.articleOf[place] === index.articleOf[passage];
  const found = Array.from({ length: BEHIND }, (_, place) => passage + 1 + place).find(
    (other) => isThere(other) && speakerOf(other) !== speakerOf(passage) && sideOf(other) === 'asked',
  );
  if (found === undefined) return null;
  const isOpening =
    speakerOf(found) === undefined && isThere(found + 1) && speakerOf(found + 1) !== undefined;
  return isOpening && NAMES_NOBODY.test(sentenceOf(scene, found)) ? found + 1 : found;
}
