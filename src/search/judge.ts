import type { Judge } from '../types.ts';
import { asksForWords } from './asksForWords.ts';
import { AS_ATTRIBUTED } from '../attribution/howSure.ts';
import { confidenceOf } from './confidence.ts';
import type { Scene } from './evidence.ts';
import type { PassageReading } from './features/fusion.ts';
import type { FoundPassages } from './find.ts';
import { isReadAbove, oddsOf, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import { loadMeaningModel, loadReadingModel, loadWordModel } from './models.ts';
import type { Ranked } from './rank.ts';
import { leavesOpen } from './leavesOpen.ts';
import { isToldElsewhere } from './toldElsewhere.ts';
import { rankRead } from './rankRead.ts';
import { putUnknownFirst } from './putUnknownFirst.ts';
import { putSaidSoFirst } from './saidSoFirst.ts';
import { putSpeakerFirst, type SpeakerRanking } from './speakerFirst.ts';
import { putOthersLast, type ToldApart } from './othersLast.ts';
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

/** What was found in the order in which it is shown, and what is known of its first passage. */
interface Judged extends SpeakerRanking, ToldApart {
  readonly found: FoundPassages;
  readonly scene: Scene;
  readonly first: Ranked | undefined;
  readonly readings: Readings | null;
  /** What the reader says of it. */
  readonly reading: PassageReading | undefined;
  /** Whether it clearly finds an answer there. */
  readonly isRead: boolean;
  /** Share (0..1) of what the question says that somebody said that it has. */
  readonly shareSaid: number;
}

/** A bound of the confidence, whatever was learned, where something holds. */
interface Bound {
  readonly sure: number;
  readonly holds: (judged: Judged) => boolean;
}

/** As likely right as wrong. */
const EVEN = 0.5;

/** No judge answers at it. */
const TOO_LITTLE = 0.1;

/**
 * Both figures of the reader are larger where it finds an answer that words don't tell: odds of seven to one. Chosen on some
 * fifty such questions, where three answers are found so and no wrong one; above 0 it is five and one.
 */
const READ = 2;

/** The same where a question has nothing to look for at all, and one article is asked. */
const MARKED = 0.5;

/**
 * The odds of the reader are larger where whoever is asked for what they said, and nothing else, rather says it in other words; of
 * questions to twelve articles on what nobody there speaks of they hardly ever are.
 */
const SAYS_SO = -1;

/**
 * The odds of the reader are larger where a question of a few words ("kids?") is rather answered than not, though words don't tell: of
 * 110 that were refused in the learning part of `bench/data/asked` it is so of nine, and six of these are right.
 */
const LIKELY = 3;

/** Why an answer is no less sure, though its words have little of what is asked; the first that holds decides. */
const AT_LEAST: readonly Bound[] = [
  // "What did she say?": anything that she said
  { sure: AS_ATTRIBUTED, holds: ({ isAnything }) => isAnything },
  // "Who said nobody told them?": “Nobody told us.”
  { sure: AS_ATTRIBUTED, holds: ({ shareSaid }) => shareSaid === 1 },
  { sure: EVEN, holds: ({ shareSaid }) => shareSaid > 0 },
  // "What did the company say of tired drivers?": “Our people nod off at the wheel.”
  { sure: EVEN, holds: ({ isRead, isOwn }) => isRead && isOwn },
  // "What did she say about prices?": “Bread will be dear.”
  {
    sure: EVEN,
    holds: ({ isOwn, scene, readings, first }) =>
      isOwn && asksForWords(scene.question) && oddsOf(first, readings) > SAYS_SO,
  },
  // "Who was not told?"
  { sure: EVEN, holds: ({ isRead, scene }) => isRead && isOnlySaying(scene) },
  // "Why did she do it?"
  { sure: EVEN, holds: ({ scene, reading }) => asksOnlyOfKnown(scene) && isReadAbove(reading, MARKED) },
  // "kids?"
  {
    sure: EVEN,
    holds: ({ isQuoted, scene, readings, first }) =>
      isQuoted && scene.question.asked === 'other' && oddsOf(first, readings) > LIKELY,
  },
  // of "the minister", where the article has “Transport Minister Eda Koç”
  { sure: EVEN, holds: ({ isOwn, scene, first }) => isOwn && isToldOtherwise(scene, first!.evidence) },
  // "Lund was furious with the penalty. “It hit his shoulder.”"
  { sure: EVEN, holds: ({ isOwn, scene, first }) => isOwn && isIntroduced(scene, first!.evidence) },
];

/** Why an answer is no surer, though its words have what is asked; the first that holds decides. */
const AT_MOST: readonly Bound[] = [
  // the upper dam for the lower one
  {
    sure: TOO_LITTLE,
    holds: ({ others, first }) => first !== undefined && others.has(first.evidence.passage),
  },
  // "the hospital": the articles may call it otherwise
  { sure: EVEN, holds: ({ isPerhaps }) => isPerhaps },
  // what came before it was the upper dam
  { sure: EVEN, holds: ({ isDoubted }) => isDoubted },
  // "And the union?"
  { sure: EVEN, holds: ({ scene }) => scene.question.goesOn },
  // "Which kind of rocket?": "A rocket fell."
  { sure: EVEN, holds: ({ scene, ranking }) => leavesOpen(scene, ranking) },
  // "How many oaks?": 14 in Lisk, 126 in Pell
  { sure: EVEN, holds: ({ found, ranking }) => isToldElsewhere(found, ranking) },
];

/** Lets the best judge that took part decide: the reader where it has read, else meaning, else words. */
export function judge(found: FoundPassages, readings: Readings | null): Verdict {
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
  found: FoundPassages,
  by: Judge,
  ranked: readonly Ranked[],
  model: Model,
  readings: Readings | null,
): Verdict {
  const judged = putInOrder(found, ranked, readings);
  const { scene, ranking, isQuoted, isPerhaps, isAlike, isOwn, isRead } = judged;
  const least = AT_LEAST.find(({ holds }) => holds(judged))?.sure ?? 0;
  const most = AT_MOST.find(({ holds }) => holds(judged))?.sure ?? 1;
  const confidence = Math.min(most, Math.max(least, learnedConfidence(judged, by, model)));
  // What is surer answers, though an article says that nobody knows it.
  const unknown = confidence <= EVEN ? putUnknownFirst(scene, ranking) : null;
  if (unknown) return { by, ranking: unknown, confidence: EVEN, isAnswered: true, isUnquoted: false };
  const isSilent = !isQuoted || (isPerhaps && !isRead);
  const isUnquoted = !isOwn && !isAlike && isSilent && isCertainlyMeant(scene);
  return { by, ranking, confidence, isAnswered: confidence >= model.threshold, isUnquoted };
}

/** The passages in the order in which they are shown: what speaks of something else is last, whoever is asked for first. */
function putInOrder(found: FoundPassages, ranked: readonly Ranked[], readings: Readings | null): Judged {
  const { scene } = found;
  const apart = putOthersLast(scene, ranked, readings);
  const placed = putSpeakerFirst(scene, apart.ranking);
  const { ranking, share } = putSaidSoFirst(scene, placed.ranking);
  const first = ranking[0];
  const reading = first && readings?.get(first.evidence.passage);
  const isRead = isReadAbove(reading, READ);
  return { ...apart, ...placed, ranking, found, scene, first, readings, reading, isRead, shareSaid: share };
}

/** How sure the first passage is by what was learned; at most even, where that is so only of a sentence that announces it. */
function learnedConfidence(judged: Judged, by: Judge, model: Model): number {
  const { found, scene, ranking, readings, others, announcing, isQuoted, isPerhaps, isRead } = judged;
  if (!isQuoted) return 0;
  const words = by === 'words' ? null : wordsVerdict(found);
  const heard = { words, readings: without(readings, others) };
  const own = isPerhaps && !isRead ? 0 : confidenceOf(scene, ranking, by, model, heard);
  if (!announcing) return own;
  const announced = confidenceOf(scene, [announcing, ...ranking], by, model, { words, readings });
  return Math.max(own, Math.min(EVEN, announced));
}

/** Whether a question is about nothing but who said, told or was told it: "Who was not told?" Only what is read tells. */
const isOnlySaying = ({ question }: Scene): boolean =>
  question.terms.length === 0 && question.asksForStatement;

/** "Who was against it?": words of the shortest question that says what it asks; "Who is she?" does not. */
const FEWEST = 4;

/** Whether a question has nothing to look for, “Why did she do it?”, and is put to one article, which may have only one that is meant. */
function asksOnlyOfKnown({ index, question }: Scene): boolean {
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
