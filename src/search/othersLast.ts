import { textOf } from '../article/packedArticle.ts';
import { shownIn } from '../text/marks.ts';
import type { Scene } from './evidence.ts';
import type { Readings } from './fuse.ts';
import { isInOtherArticle } from './otherArticles.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';

/** A ranking, and the passages among its likeliest that speak of something else than the question, by number. */
export interface ToldApart {
  readonly ranking: readonly Ranked[];
  readonly others: ReadonlySet<number>;
  /** Whether the likeliest was such a passage, so that what comes first now is less sure; one that only asks doubts nothing. */
  readonly isDoubted: boolean;
  /** The likeliest, where it only announces what now comes first. */
  readonly announcing: Ranked | null;
}

/** As many as are read at most. */
const LOOKED_AT = 6;

/**
 * Puts passages that speak of something else in the question's words behind those that may answer: the upper dam behind the lower
 * one where that is asked for. Only the likeliest are looked at, as many as may be read, and where all of them do, the ranking stays.
 * Where the first of all is put behind, what is read to answer comes before what is not, though that has more of the question's words; and where it only announces the next sentence, that one comes first.
 */
export function putOthersLast(
  scene: Scene,
  ranking: readonly Ranked[],
  readings: Readings | null = null,
): ToldApart {
  const likeliest = ranking.slice(0, LOOKED_AT);
  const isElsewhere = elsewhereIn(scene, likeliest);
  const apart = likeliest.filter(
    ({ evidence: { passage } }) =>
      isAsking(scene, passage) ||
      isOfAnother(scene, passage) ||
      isElsewhere(passage) ||
      isAnnouncing(scene, passage),
  );
  const others = new Set(apart.map(({ evidence }) => evidence.passage));
  if (apart.length === 0 || apart.length === likeliest.length)
    return { ranking, others, isDoubted: false, announcing: null };
  const telling = likeliest.filter(({ evidence }) => !others.has(evidence.passage));
  const first = likeliest[0]!.evidence.passage;
  const announcing = isAnnouncing(scene, first) ? likeliest[0]! : null;
  const next =
    announcing && ranking.find(({ evidence: { passage } }) => passage === first + 1 && !others.has(passage));
  const rest = next
    ? putFirst(telling, next)
    : others.has(first)
      ? bestReadFirst(telling, readings)
      : telling;
  return {
    ranking: [...rest, ...apart, ...ranking.slice(LOOKED_AT).filter((ranked) => ranked !== next)],
    others,
    isDoubted: others.has(first) && !announcing && !isAsking(scene, first),
    announcing,
  };
}

const putFirst = (passages: readonly Ranked[], first: Ranked): readonly Ranked[] => [
  first,
  ...passages.filter((ranked) => ranked !== first),
];

/** Whether a passage only announces the one behind it. */
function isAnnouncing(scene: Scene, passage: number): boolean {
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

/** The passages with the one first that is read to answer, where the first is not. */
function bestReadFirst(passages: readonly Ranked[], readings: Readings | null): readonly Ranked[] {
  const odds = (ranked: Ranked | undefined): number => {
    const reading = ranked && readings?.get(ranked.evidence.passage);
    return reading ? reading.passage + reading.span / 2 : -Infinity;
  };
  const [best] = passages.toSorted((one, other) => odds(other) - odds(one));
  if (!best || odds(best) <= 0 || odds(passages[0]) > 0) return passages;
  return putFirst(passages, best);
}

/** Tells which passages speak of the asked thing in another place, where one of them has it in the asked place. */
function elsewhereIn(scene: Scene, likeliest: readonly Ranked[]): (passage: number) => boolean {
  const { language, text } = scene.question;
  const place = (passage: number) => language.placeOfAsked(text, sentenceOf(scene, passage));
  const isThere = likeliest.some(({ evidence }) => place(evidence.passage) === 'asked');
  return (passage) => isThere && place(passage) === 'other';
}

/** Whether a passage is a question that the article asks, and answers none: "Is it dangerous today?" */
function isAsking(scene: Scene, passage: number): boolean {
  const said = scene.index.passages.at(passage)!;
  return said.attribution.kind === 'none' && /\?\p{P}*$/u.test(sentenceOf(scene, passage));
}

/** Whether a passage speaks of something else than the question, as far as its article and the language tell. */
function isOfAnother(scene: Scene, passage: number): boolean {
  if (isInOtherArticle(scene)(passage)) return true;
  const { language, text, asked } = scene.question;
  return language.speaksOfAnother(text, asked, sentenceOf(scene, passage));
}
