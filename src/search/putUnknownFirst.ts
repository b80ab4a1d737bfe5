import { shareOf, type Scene } from './evidence.ts';
import { putFirst } from './putFirst.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Among so many of the likeliest passages it is looked for one that says that the answer is not known. */
const LOOKED_AT = 12;

/** Sentences before it that may tell what it is about: “Fire gutted a school. The cause is not known.” */
const BEFORE = 2;

/** Share of what the question is about, its weight, that these have. */
const ENOUGH = 0.5;

/** The ranking with the passage first that says that what is asked is not known, "The price was not disclosed"; null where none does. */
export function putUnknownFirst(scene: Scene, ranking: readonly Ranked[]): readonly Ranked[] | null {
  const { index, question, words } = scene;
  const asked = question.language.unknownAsked(question.text);
  if (!asked || (question.voice && !asked.isOfWords)) return null;
  const subject = question.terms.reduce(
    (mask, { word }, bit) => (asked.isKind(word) ? mask : mask | (1 << bit)),
    0,
  );
  const whole = shareOf(question, subject);
  const isAbout = (passage: number): boolean => {
    const held = Array.from({ length: BEFORE + 1 }, (_, place) => passage - place)
      .filter((other) => index.articleOf[other] === index.articleOf[passage])
      .reduce((mask, other) => mask | (words.masks[other - words.range.from] ?? 0), 0);
    return whole === 0 || shareOf(question, held & subject) / whole >= ENOUGH;
  };
  const first = ranking
    .slice(0, LOOKED_AT)
    .find(({ evidence: { passage } }) => asked.isTold(sentenceOf(scene, passage)) && isAbout(passage));
  return first ? putFirst(ranking, first) : null;
}
