import { overlapsOne, type Asked, type Exercise } from './corpus.ts';
import type { Typos } from './data.ts';
import type { Engine, Found, Searcher } from './engines/engine.ts';
import { auroc, mean, refusedAt90, share } from './metrics.ts';
import { misspell } from './misspell.ts';
import { Random } from './random.ts';

/** How well an engine answers a set. Shares and areas are 0..1, null where the set or the engine has none. */
export interface Quality {
  /** Answerable questions whose first passage holds an answer. */
  readonly hit1: number;
  /** … or one of the first three. */
  readonly hit3: number;
  /** Mean reciprocal rank of the first right passage among the first ten. */
  readonly mrr: number;
  /** As hit1, with every word misspelt that the typo list knows. */
  readonly misspelt: number;
  /** Confidence on a set's questions against the same put to the next article. */
  readonly offTopic: number | null;
  /** Confidence on answerable questions against unanswerable ones. */
  readonly unanswerable: number | null;
  /** Answerable questions that are answered at the shipped threshold. */
  readonly answered: number | null;
  /** Those of them whose first passage holds an answer. */
  readonly answeredRight?: number | null;
  /** Answerable questions that are refused though the first passage holds an answer. */
  readonly rightRefused?: number | null;
  /** Questions put to the next article that are refused. */
  readonly offTopicRefused: number | null;
  /** Unanswerable questions that are refused. */
  readonly unanswerableRefused: number | null;
  /** … below the highest confidence that 90 % of the answerable ones reach. */
  readonly refusedAt90?: number | null;
}

const LIMIT = 10;

/** What is kept of an answer. */
interface Outcome {
  /** Place of the first right passage from 1, Infinity if none is right. */
  readonly rank: number;
  readonly confidence: number | null;
  readonly answered: boolean | null;
}

/** Puts every question to its article, misspelt once more, and to the next article. */
export async function measureQuality(
  engine: Engine,
  exercises: readonly Exercise[],
  typos: Typos,
  onArticle: () => Promise<void>,
): Promise<Quality> {
  const own: Outcome[] = [];
  const misspelt: Outcome[] = [];
  const unanswerable: Outcome[] = [];
  const offTopic: Outcome[] = [];
  const random = new Random(1);

  for (const [place, { corpus, asked }] of exercises.entries()) {
    const searcher = await engine.index(corpus);
    for (const item of asked) {
      const outcome = await put(searcher, item);
      if (!item.answerable) unanswerable.push(outcome);
      else {
        own.push(outcome);
        const question = item.misspelt ?? misspell(item.question, typos, random);
        misspelt.push(await put(searcher, { ...item, question }));
      }
    }
    const strangers = exercises.length > 1 ? exercises.at(place - 1)!.asked : [];
    for (const item of strangers) if (item.answerable) offTopic.push(await put(searcher, item));
    await onArticle();
  }

  return {
    hit1: hitShare(own, 1),
    hit3: hitShare(own, 3),
    mrr: mean(own.map(({ rank }) => 1 / rank)),
    misspelt: hitShare(misspelt, 1),
    offTopic: compare(own, offTopic, auroc),
    unanswerable: compare(own, unanswerable, auroc),
    answered: shareAnswered(own),
    answeredRight: shareRight(own),
    rightRefused: shareRightRefused(own),
    offTopicRefused: shareRefused(offTopic),
    unanswerableRefused: shareRefused(unanswerable),
    refusedAt90: compare(own, unanswerable, refusedAt90),
  };
}

async function put(searcher: Searcher, { question, answers, right }: Asked): Promise<Outcome> {
  const { hits, confidence, answered }: Found = await searcher(question, LIMIT);
  const place = hits.findIndex(({ passage }) =>
    typeof passage === 'number' ? right.has(passage) : overlapsOne(answers, passage),
  );
  return { rank: place < 0 ? Infinity : place + 1, confidence, answered };
}

function hitShare(outcomes: readonly Outcome[], within: number): number {
  return share(outcomes.map(({ rank }) => rank <= within));
}

/** A figure of how sure an engine is of some questions and of others; null where it does not tell, or there are none. */
function compare(
  good: readonly Outcome[],
  bad: readonly Outcome[],
  figure: (good: readonly number[], bad: readonly number[]) => number,
): number | null {
  const [scores, others] = [good, bad].map((outcomes) =>
    outcomes.flatMap(({ confidence }) => (confidence === null ? [] : [confidence])),
  );
  return scores?.length && others?.length ? figure(scores, others) : null;
}

function shareAnswered(outcomes: readonly Outcome[]): number | null {
  const told = outcomes.flatMap(({ answered }) => (answered === null ? [] : [answered]));
  return told.length > 0 ? share(told) : null;
}

function shareRight(outcomes: readonly Outcome[]): number | null {
  const told = outcomes.filter(({ answered }) => answered === true);
  return told.length > 0 ? hitShare(told, 1) : null;
}

function shareRightRefused(outcomes: readonly Outcome[]): number | null {
  const told = outcomes.filter(({ answered }) => answered !== null);
  return told.length > 0 ? share(told.map(({ rank, answered }) => rank === 1 && answered === false)) : null;
}

function shareRefused(outcomes: readonly Outcome[]): number | null {
  const answered = shareAnswered(outcomes);
  return answered === null ? null : 1 - answered;
}
