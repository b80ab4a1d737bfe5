import type { FeatureShare, Judge } from '../types.ts';
import { AS_ATTRIBUTED } from '../attribution/howSure.ts';
import { confidenceOf } from './confidence.ts';
import { wordFeatures } from './features/all.ts';
import { meaningFusion, readingFusion, type FusionFeature } from './features/fusion.ts';
import type { Found } from './find.ts';
import { candidatesOf, oddsOf, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import { loadMeaningModel, loadReadingModel, loadWordModel } from './models.ts';
import { bySize, explain, sharesIn, type Ranked } from './rank.ts';
import { leavesOpen } from './leavesOpen.ts';
import { isToldElsewhere } from './toldElsewhere.ts';
import { rankRead } from './rankRead.ts';
import { putUnknownFirst } from './putUnknownFirst.ts';
import { putSaidSoFirst } from './saidSoFirst.ts';
import { putSpeakerFirst } from './speakerFirst.ts';
import { putOthersLast } from './othersLast.ts';
import { isCertainlyMeant } from './voices/isCertainlyMeant.ts';
import { isIntroduced } from './voices/isIntroduced.ts';
import { isToldOtherwise } from './voices/toldOtherwise.ts';
import { wordsVerdict } from './wordsVerdict.ts';

/** The last word on what was found. */
export interface Verdict {
  readonly by: Judge;
  readonly ranking: readonly Ranked[];
  /** Calibrated probability (0..1) that the first passage answers. */
  readonly confidence: number;
  readonly isAnswered: boolean;
  /** Whoever the question asks for is not quoted on what it asks about, and the first passage is none of theirs. */
  readonly isUnquoted: boolean;
}

/** As likely right as wrong. */
const EVEN = 0.5;
/** The least confidence where the asked one's own words have little of what is asked, and the reader finds it in them: “Our people nod off at the wheel.” for "tired drivers". */
const LEAST_READ = EVEN;
/** The most where the first passage leaves open what is asked, or the question does: "And the union?", "What did the fruit grower say?" of an article that has no such word. */
const MOST_OPEN = EVEN;
/** The most that a sentence gives to the next one, which it announces. */
const MOST_ANNOUNCED = EVEN;
/** How sure it is that nobody knows what is asked, where an article says so; what is surer answers instead. */
const UNKNOWN = EVEN;

/** The most confidence where the first passage speaks of something else in the question's words: no judge answers at it. */
const OF_ANOTHER = 0.1;

/** Lets the best judge that took part decide: the reader where it has read, else meaning, else words. */
export function judge(found: Found, readings: Readings | null): Verdict {
  const { byWords, byMeaning } = found;
  if (byMeaning && readings && readings.size > 0) {
    const model = loadReadingModel();
    return decide(found, 'reading', rankRead(found, readings, model), model, readings);
  }
  if (byMeaning) return decide(found, 'meaning', byMeaning, loadMeaningModel(), null);
  return decide(found, 'words', byWords, loadWordModel(), null);
}

/** Whoever is asked for comes first, and then it is judged how sure that is. */
function decide(
  found: Found,
  by: Judge,
  ranked: readonly Ranked[],
  model: Model,
  readings: Readings | null,
): Verdict {
  const { scene } = found;
  const { ranking: told, others, isDoubted, announcing } = putOthersLast(scene, ranked, readings);
  const placed = putSpeakerFirst(scene, told);
  const { isQuoted, isPerhaps, isAlike, isOwn, isAnything } = placed;
  const { ranking, share } = putSaidSoFirst(scene, placed.ranking);
  const seen = { words: by === 'words' ? null : wordsVerdict(found), readings: without(readings, others) };
  const isRead = isFoundIn(readings, ranking);
  const learned = isQuoted && (!isPerhaps || isRead) ? confidenceOf(scene, ranking, by, model, seen) : 0;
  const isToldBy =
    (isRead && (isOwn || isOnlySaying(scene))) ||
    (asksOnlyOfKnown(scene) && isMarkedIn(readings, ranking)) ||
    (isQuoted && isLikelyIn(scene, readings, ranking)) ||
    (isOwn && [isToldOtherwise, isIntroduced].some((isSo) => isSo(scene, ranking[0]!.evidence)));
  const announced =
    announcing && isQuoted
      ? Math.min(
          MOST_ANNOUNCED,
          confidenceOf(scene, [announcing, ...ranking], by, model, { ...seen, readings }),
        )
      : 0;
  // anything that somebody said answers the question
  const least = isAnything || share === 1 ? AS_ATTRIBUTED : isToldBy || share > 0 ? LEAST_READ : announced;
  const isOpen =
    isPerhaps ||
    isDoubted ||
    scene.question.goesOn ||
    leavesOpen(scene, ranking) ||
    isToldElsewhere(found, ranking);
  const most = isOpen ? MOST_OPEN : 1;
  const sure = Math.min(most, Math.max(learned, least));
  const isOther = ranking[0] !== undefined && others.has(ranking[0].evidence.passage);
  const confidence = isOther ? Math.min(OF_ANOTHER, sure) : sure;
  const unknown = confidence <= UNKNOWN ? putUnknownFirst(scene, ranking) : null;
  if (unknown) return { by, ranking: unknown, confidence: UNKNOWN, isAnswered: true, isUnquoted: false };
  const isSilent = !isQuoted || (isPerhaps && !isRead);
  const isUnquoted = !isOwn && !isAlike && isSilent && isCertainlyMeant(scene);
  return { by, ranking, confidence, isAnswered: confidence >= model.threshold, isUnquoted };
}

/** Whether a question is about nothing but who said, told or was told it: "Who was not told?" Only what is read tells. */
const isOnlySaying = ({ question }: Found['scene']): boolean =>
  question.terms.length === 0 && question.asksForStatement;

/** Whether the reader rather finds an answer in the first passage than none, and in some words of it. */
function isMarkedIn(readings: Readings | null, [first]: readonly Ranked[]): boolean {
  const reading = first && readings?.get(first.evidence.passage);
  return reading !== undefined && reading.passage > MARKED && reading.span > MARKED;
}

/** "Who was against it?": words of the shortest question that says what it asks; "Who is she?" does not. */
const FEWEST = 4;

/** Whether a question has nothing to look for, “Why did she do it?”, and is put to one article, which may have only one that is meant. */
function asksOnlyOfKnown({ index, question }: Found['scene']): boolean {
  const { from, to } = question.range;
  return (
    question.terms.length === 0 &&
    question.words.length >= FEWEST &&
    question.asked !== 'other' &&
    to > from &&
    index.articleOf[from] === index.articleOf[to - 1]
  );
}

/** What was read without some passages, which are not heard on how sure an answer is. */
function without(readings: Readings | null, passages: ReadonlySet<number>): Readings | null {
  if (!readings || passages.size === 0) return readings;
  return new Map([...readings].filter(([passage]) => !passages.has(passage)));
}

/**
 * Both figures of the reader (logits) are larger where it finds an answer that words don't tell: odds of seven to one. Chosen on some
 * fifty such questions, where three answers are found so and no wrong one; above 0 it is five and one.
 */
const FOUND = 2;

/** The same where a question has nothing to look for at all, and one article is asked. */
const MARKED = 0.5;

/** Whether the reader finds an answer in the first passage, and in some words of it. */
function isFoundIn(readings: Readings | null, [first]: readonly Ranked[]): boolean {
  const reading = first && readings?.get(first.evidence.passage);
  return reading !== undefined && reading.passage > FOUND && reading.span > FOUND;
}

/**
 * What the reader says of a passage, with half of what it says of its words, is larger where a question of a few words ("kids?") is rather
 * answered than not, though words don't tell: of 110 that were refused in the learning part of `bench/data/asked` it is so of nine, and
 * six of these are right.
 */
const LIKELY = 3;

/** Whether a question without a question word is read to be answered by the first passage. */
function isLikelyIn(
  { question }: Found['scene'],
  readings: Readings | null,
  [first]: readonly Ranked[],
): boolean {
  return question.asked === 'other' && oddsOf(first, readings) > LIKELY;
}

/** What is left of a score beside what was weighed: a later judge counts from the first passage of the one before. */
const PLACE_AMONG_OTHERS = {
  feature: 'place among the others',
  says: 'the judge before is heard only on how far each passage is behind its first',
};

/**
 * Why a passage stands where it stands, largest share first; the shares make its score. A later judge weighs what the one
 * before said as a whole, and that is told as what the one before weighed.
 */
export function explainRank(
  found: Found,
  readings: Readings | null,
  by: Judge,
  { evidence, score }: Ranked,
): FeatureShare[] {
  const shares = sharesUpTo(found, readings, by, evidence);
  const rest = score - shares.reduce((sum, { share }) => sum + share, 0);
  const all = Math.abs(rest) < 1e-9 ? shares : [...shares, { ...PLACE_AMONG_OTHERS, value: 1, share: rest }];
  return all.toSorted(bySize);
}

function sharesUpTo(
  found: Found,
  readings: Readings | null,
  by: Judge,
  evidence: Ranked['evidence'],
): FeatureShare[] {
  const { scene, byWords, byMeaning } = found;
  const words = explain(scene, evidence, wordFeatures, loadWordModel());
  if (by === 'words' || !byMeaning) return words;
  const meaning = [
    ...sharesOf(found, byWords, null, evidence.passage, meaningFusion, loadMeaningModel()),
    ...scaled(words, weightOf(found, 'words', loadMeaningModel())),
  ];
  if (by === 'meaning') return meaning;
  return [
    ...sharesOf(found, byMeaning, readings, evidence.passage, readingFusion, loadReadingModel()),
    ...scaled(meaning, weightOf(found, 'found', loadReadingModel())),
  ];
}

/** The shares of a judge's own features; what the judge before said is explained apart. */
function sharesOf(
  { scene }: Found,
  ranking: readonly Ranked[],
  readings: Readings | null,
  passage: number,
  features: readonly FusionFeature[],
  { ranker }: Pick<Model, 'ranker'>,
): FeatureShare[] {
  const candidate = candidatesOf(ranking, readings ?? undefined).find(
    ({ evidence }) => evidence.passage === passage,
  );
  if (!candidate) return [];
  const own = features.filter(({ name }) => !/^(?:words|found)(?:$|,)/.test(name));
  return sharesIn(own, ({ value }) => value(scene, candidate), ranker);
}

function weightOf({ scene }: Found, name: string, { ranker }: Pick<Model, 'ranker'>): number {
  return (ranker[name] ?? 0) + (ranker[`${name}, words missing`] ?? 0) * (1 - scene.bestCoverage);
}

function scaled(shares: readonly FeatureShare[], weight: number): FeatureShare[] {
  return shares.map((share) => ({ ...share, share: share.share * weight }));
}
