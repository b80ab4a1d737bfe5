import { referenceTo } from '../article/reference.ts';
import { UserError } from '../errors.ts';
import type { Answer, AskOptions, Match } from '../types.ts';
import { scoreWords } from './bm25.ts';
import { chooseCandidates } from './candidates.ts';
import { correctSpelling } from './correctSpelling.ts';
import { confidenceOf } from './confidence.ts';
import { gatherEvidence, setScene, type Scene } from './evidence.ts';
import { allFeatures, wordFeatures } from './features/all.ts';
import { explain, rank, type Ranked } from './rank.ts';
import { readQuestion } from './question.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { matchedWords } from './matchedWords.ts';
import { loadMeaningModel, loadWordModel } from './models.ts';
import { askWords } from './wordsVerdict.ts';

export { buildIndex, type SearchIndex } from './searchIndex.ts';

export interface SearchOptions extends AskOptions {
  /** Cosine of question and passage by meaning, one for each passage of the index in order; none without an encoder. */
  readonly similarities?: Float32Array | null;
}

/**
 * Answers a question from the index: the passages that answer, best first, and how sure that is.
 *
 * Throws a UserError when `options.article` is no article of the index.
 */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): Answer {
  const { limit = 5, similarities = null } = options;
  const scene = look(index, question, rangeOf(index, options.article), similarities);
  const model = similarities ? loadMeaningModel() : loadWordModel();
  const features = similarities ? allFeatures : wordFeatures;
  const candidates = chooseCandidates(scene.words, similarities).map((passage) =>
    gatherEvidence(scene, passage),
  );
  const ranking = rank(scene, candidates, features, model);
  const confidence = confidenceOf(scene, ranking, model, similarities && askWords(scene));
  const matches = ranking.slice(0, Math.max(0, limit)).map((ranked) => {
    const match = showMatch(scene, ranked);
    return options.explain
      ? { ...match, explanation: explain(scene, ranked.evidence, features, model) }
      : match;
  });
  return {
    question,
    answered: matches.length > 0 && confidence >= model.threshold,
    confidence,
    by: similarities ? 'meaning' : 'words',
    matches,
    corrections: scene.question.corrections,
    fact: null,
    didYouMean: [],
  };
}

/** The question as it was meant, for who reads it without the index. */
export function withoutTypos(index: SearchIndex, question: string, article?: string): string {
  return correctSpelling(index, rangeOf(index, article), question).text;
}

/** The question and what its words find. */
export function look(
  index: SearchIndex,
  question: string,
  range: Range,
  similarities: Float32Array | null,
): Scene {
  const read = readQuestion(index, range, question);
  return setScene(index, read, scoreWords(index, range, read), similarities);
}

function rangeOf({ ranges, passages }: SearchIndex, article: string | undefined): Range {
  if (article === undefined) return { from: 0, to: passages.length };
  const range = ranges.get(article);
  if (range) return range;
  throw new UserError(`No article "${article}"; known are: ${[...ranges.keys()].join(', ')}`);
}

function showMatch(scene: Scene, { evidence, score }: Ranked): Match {
  const { index } = scene;
  const article = index.articles[index.articleOf[evidence.passage]!]!;
  const passage = index.passages[evidence.passage]!;
  return {
    article: referenceTo(article),
    passage,
    quote: article.text.slice(passage.start, passage.end),
    score,
    answer: null,
    terms: matchedWords(scene, evidence),
  };
}
