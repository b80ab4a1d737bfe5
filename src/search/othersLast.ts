import { textOf } from '../article/packedArticle.ts';
import type { OtherSubject } from '../language/search.ts';
import { oncePer } from '../values/once.ts';
import { answersNext, ASKS, isAnnouncing, isPut } from './answersNext.ts';
import type { Scene } from './evidence.ts';
import { oddsOf, type Readings } from './fuse.ts';
import { isInOtherArticle, isPerhapsInOtherArticle } from './otherArticles.ts';
import { holdersIn } from './otherHolders.ts';
import { putFirst } from './putFirst.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';
import { otherPosts } from './voices/otherPosts.ts';

/** A ranking, and the passages among its likeliest that speak of something else than the question, by number. */
export interface ToldApart {
  readonly ranking: readonly Ranked[];
  readonly others: ReadonlySet<number>;
  /** Whether the likeliest was such a passage, so that what comes first now is less sure; one that only asks doubts nothing. */
  readonly isDoubted: boolean;
  /** The likeliest, where it only announces what now comes first, or that takes the other side. */
  readonly announcing: Ranked | null;
}

/** As many as are read at most. */
const LOOKED_AT = 6;

/** Odds (log) of the reader from which on a passage answers, whatever others are told to belong to. */
const CLEARLY = 1;

/** So far around a passage, in signs, it is looked how its article speaks of those in it. */
const AROUND = 10_000;

/**
 * Puts the likeliest passages that speak of something else in the question's words behind those that may answer: the upper dam behind
 * the lower one. Where all of them do, the ranking stays. Where the first is put behind, what is read to answer comes next, or the
 * sentence that the first only announces.
 */
export function putOthersLast(
  scene: Scene,
  ranking: readonly Ranked[],
  readings: Readings | null = null,
): ToldApart {
  const likeliest = ranking.slice(0, LOOKED_AT);
  const isElsewhere = elsewhereIn(scene, likeliest);
  const { isOfOthers, own } = holdersIn(scene, ranking);
  const apart = likeliest.filter(
    ({ evidence: { passage } }) =>
      isAsking(scene, passage) ||
      isOfAnother(scene, passage) ||
      isElsewhere(passage) ||
      isOfOthers(passage) ||
      isAnnouncing(scene, passage),
  );
  const others = new Set(apart.map(({ evidence }) => evidence.passage));
  const telling = likeliest.filter(({ evidence }) => !others.has(evidence.passage));
  const first = likeliest[0]?.evidence.passage;
  if (first === undefined || telling.length === 0)
    return { ranking, others, isDoubted: false, announcing: null };
  const leadsTo = answersNext(scene, first) ?? (isOfOthers(first) ? own : null);
  const announcing = leadsTo === null ? null : likeliest[0]!;
  const next =
    announcing && ranking.find(({ evidence: { passage } }) => passage === leadsTo && !others.has(passage));
  const isFirst = !others.has(first);
  const found = next ?? (isFirst ? undefined : askedIn(scene, telling, readings));
  const rest = found ? putFirst(telling, found) : isFirst ? telling : bestReadFirst(telling, readings);
  const perhaps = !next && isPerhapsOfAnother(scene, rest[0]!.evidence.passage);
  return {
    ranking: [
      ...(perhaps ? surelyReadFirst(scene, rest, readings) : rest),
      ...apart,
      ...ranking.slice(LOOKED_AT).filter((ranked) => ranked !== next),
    ],
    others,
    isDoubted:
      perhaps ||
      (isFirst ? !!next : !announcing && !isAsking(scene, first) && otherPosts(scene)(first) !== 'other'),
    announcing,
  };
}

/** The passages with the one first that is read to answer and tells of no other subject, where there is one. */
function surelyReadFirst(
  scene: Scene,
  passages: readonly Ranked[],
  readings: Readings | null,
): readonly Ranked[] {
  const sure = passages.filter(({ evidence }) => !isPerhapsOfAnother(scene, evidence.passage));
  const [best] = bestReadFirst(sure, readings);
  return best && oddsOf(best, readings) > 0 ? putFirst(passages, best) : passages;
}

/** The passages with the one first that is read to answer, where the first is not. */
function bestReadFirst(passages: readonly Ranked[], readings: Readings | null): readonly Ranked[] {
  const odds = (ranked: Ranked | undefined): number => oddsOf(ranked, readings);
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

/** Whether a passage is a question that the article or an interviewer asks, and answers none: "Is it dangerous today?" */
function isAsking(scene: Scene, passage: number): boolean {
  const said = scene.index.passages.at(passage)!;
  return (said.attribution.kind === 'none' && ASKS.test(sentenceOf(scene, passage))) || isPut(scene, passage);
}

/** Whether a passage speaks of something else than the question, as far as its article and the language tell. */
function isOfAnother(scene: Scene, passage: number): boolean {
  if (isInOtherArticle(scene)(passage)) return true;
  const { language, text, asked } = scene.question;
  return (
    language.speaksOfAnother(text, asked, sentenceOf(scene, passage)) ||
    otherSubjectIn(scene, passage) === 'other' ||
    otherPosts(scene)(passage) === 'other' ||
    belongsTo(scene, passage) === 'other'
  );
}

/** Whether a passage may speak of something else, as far as two nouns may mean one thing or another article has what is meant, or only tells of those whose words are asked. */
const isPerhapsOfAnother = (scene: Scene, passage: number): boolean =>
  otherSubjectIn(scene, passage) === 'perhaps' ||
  isPerhapsInOtherArticle(scene)(passage) ||
  otherPosts(scene)(passage) === 'perhaps' ||
  isUnsaid(scene, passage);

/** Whether somebody's words are asked for, and a passage has nobody's: “Farmers will also benefit.” */
function isUnsaid(scene: Scene, passage: number): boolean {
  const { index, question } = scene;
  const { voice, asked, asksForStatement, language } = question;
  if (!voice || !asksForStatement || asked === 'yes or no' || asked === 'who') return false;
  if (index.passages.at(passage)!.attribution.kind !== 'none') return false;
  return !language.asksForStatement(sentenceOf(scene, passage));
}

function otherSubjectIn(scene: Scene, passage: number): OtherSubject | null {
  const known = otherSubjects(scene);
  const told = known.get(passage);
  if (told !== undefined) return told;
  const { question } = scene;
  const { before, after } = aroundOf(scene, passage);
  const elsewhere = `${before} ${after}`;
  const sentence = sentenceOf(scene, passage);
  const other = question.language.tellsOfOtherSubject(question.text, question.asked, sentence, elsewhere);
  known.set(passage, other);
  return other;
}

/** Whether a passage belongs to what is asked for or to something else, by what stands before and after it. */
function belongsTo(scene: Scene, passage: number): 'asked' | 'other' | null {
  const { before, after } = aroundOf(scene, passage);
  const { language, text } = scene.question;
  return language.belongsTo(text, sentenceOf(scene, passage), before, after);
}

/** The first of some passages that is told to belong to what is asked for, unless another is clearly read to answer. */
function askedIn(scene: Scene, passages: readonly Ranked[], readings: Readings | null): Ranked | undefined {
  const [best] = bestReadFirst(passages, readings);
  if (oddsOf(best, readings) > CLEARLY) return undefined;
  return passages.find(({ evidence }) => belongsTo(scene, evidence.passage) === 'asked');
}

/** What an article has around a passage. */
function aroundOf({ index }: Scene, passage: number): { readonly before: string; readonly after: string } {
  const text = textOf(index.articles[index.articleOf[passage]!]!);
  const { start, end } = index.passages.at(passage)!;
  return { before: text.slice(Math.max(start - AROUND, 0), start), after: text.slice(end, end + AROUND) };
}

/** What was found out of passages, which are judged again whenever one more is read. */
const otherSubjects = oncePer((_scene: Scene) => new Map<number, OtherSubject | null>());
