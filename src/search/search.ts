import { quotationOf } from '../article/quotationOf.ts';
import { sentenceBefore } from '../article/sentenceBefore.ts';
import { shownAbove } from '../article/shownAbove.ts';
import { UserError } from '../errors.ts';
import { answeringWords } from './answeringWords.ts';
import type { Answer, AskOptions, Judge, Match } from '../types.ts';
import { find, type FoundPassages } from './find.ts';
import type { Readings } from './fuse.ts';
import { explainRank } from './explainRank.ts';
import { judge } from './judge.ts';
import { matchedWords } from './matchedWords.ts';
import { readQuestion, type Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { PassageRange } from './range.ts';
import type { SearchIndex } from './index/searchIndex.ts';

export { buildIndex, type SearchIndex } from './index/searchIndex.ts';

export interface SearchOptions extends AskOptions {
  /** Cosine of question and passage by meaning, one for each passage of the index in order; none without an encoder. */
  readonly similarities?: Float32Array | null;
}

/**
 * Answers a question from the index at once, without reading: the passages that answer, best first, and how sure that is.
 *
 * Throws a UserError when `options.article` is no article of the index.
 */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): Answer {
  const found = find(index, readFor(index, question, options.article), options.similarities ?? null);
  return answer(found, question, null, options);
}

/**
 * The question as the index reads it, for `find`, and for who compares its `text` in meaning.
 *
 * Throws a UserError when `article` is no article of the index.
 */
export function readFor(index: SearchIndex, question: string, article?: string): Question {
  return readQuestion(index, rangeOf(index, article), question);
}

/** Answers from what was found and, where a reader took part, what it read; `asked` is the question as it was typed. */
export function answer(
  found: FoundPassages,
  asked: string,
  readings: Readings | null,
  { limit = 5, explain = false }: Omit<AskOptions, 'article' | 'speaker'> = {},
): Answer {
  const { by, ranking, confidence, isAnswered, isUnquoted } = judge(found, readings);
  const matches = ranking.slice(0, Math.max(0, limit)).map((ranked) => {
    const match = showMatch(found, readings, ranked);
    return explain ? { ...match, ...explained(found, readings, by, ranked) } : match;
  });
  const { corrections, nameOffers, speakerName } = found.scene.question;
  return {
    question: asked,
    // Where a name may be somebody else's, so may the answer.
    answered: matches.length > 0 && isAnswered && nameOffers.length === 0,
    confidence,
    by,
    matches,
    corrections,
    fact: null,
    didYouMean: nameOffers.map(({ to }) => to),
    nameOffers,
    notQuoted: isUnquoted ? speakerName : null,
  };
}

/** The passages of an article, or all. Throws a UserError when there is none of this id. */
export function rangeOf({ ranges, passages }: SearchIndex, article: string | undefined): PassageRange {
  if (article === undefined) return { from: 0, to: passages.length };
  const range = ranges.get(article);
  if (range) return range;
  throw new UserError(`No article "${article}"; known are: ${[...ranges.keys()].join(', ')}`);
}

function showMatch({ scene }: FoundPassages, readings: Readings | null, { evidence, score }: Ranked): Match {
  const { index } = scene;
  const article = index.articles[index.articleOf[evidence.passage]!]!;
  const passage = index.passages.at(evidence.passage)!;
  return {
    ...quotationOf(article, passage),
    score,
    before: sentenceBefore(article, passage),
    above: shownAbove(article, passage),
    answer: answeringWords(scene, readings, evidence.passage),
    terms: matchedWords(scene, evidence),
  };
}

/** Why a passage stands where it stands, and what the reader said of it. */
function explained(
  found: FoundPassages,
  readings: Readings | null,
  by: Judge,
  ranked: Ranked,
): Pick<Match, 'explanation' | 'reading'> {
  const read = readings?.get(ranked.evidence.passage);
  return {
    explanation: explainRank(found, readings, by, ranked),
    reading: read ? { passage: read.passage, span: read.span } : null,
  };
}
