import { referenceTo } from '../article/reference.ts';
import { UserError } from '../errors.ts';
import type { Answer, AskOptions, Match } from '../types.ts';
import { scoreWords } from './bm25.ts';
import { chooseCandidates } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { gatherEvidence, setScene, type Scene } from './evidence.ts';
import { allFeatures, wordFeatures } from './features/all.ts';
import { explain, rank, type Ranked } from './rank.ts';
import { readQuestion, type Question } from './question.ts';
import type { Range, SearchIndex } from './searchIndex.ts';
import { matchedWords } from './matchedWords.ts';
import { loadMeaningModel, loadWordModel } from './models.ts';
import { putSpeakerFirst } from './speakerFirst.ts';
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
  return answer(index, question, readFor(index, question, options.article), options);
}

/** How sure it is that whatever somebody is quoted with answers what they said: about nine of ten attributions are right. */
const ANYTHING = 0.8;

/**
 * The question as the index reads it, for `answer`, and for who compares its `text` in meaning.
 *
 * Throws a UserError when `article` is no article of the index.
 */
export function readFor(index: SearchIndex, question: string, article?: string): Question {
  return readQuestion(index, rangeOf(index, article), question);
}

/** Answers a question that was read; `asked` is as it was typed. */
export function answer(
  index: SearchIndex,
  asked: string,
  question: Question,
  options: Omit<SearchOptions, 'article'> = {},
): Answer {
  const { limit = 5, similarities = null } = options;
  const scene = look(index, question, similarities);
  const model = similarities ? loadMeaningModel() : loadWordModel();
  const features = similarities ? allFeatures : wordFeatures;
  const candidates = chooseCandidates(scene.words, similarities).map((passage) =>
    gatherEvidence(scene, passage),
  );
  const { ranking, isQuoted, isAnything } = putSpeakerFirst(scene, rank(scene, candidates, features, model));
  const learned = isQuoted ? confidenceOf(scene, ranking, model, similarities && askWords(scene)) : 0;
  const confidence = isAnything ? Math.max(learned, ANYTHING) : learned;
  const matches = ranking.slice(0, Math.max(0, limit)).map((ranked) => {
    const match = showMatch(scene, ranked);
    return options.explain
      ? { ...match, explanation: explain(scene, ranked.evidence, features, model) }
      : match;
  });
  const { corrections, nameOffers } = question;
  return {
    question: asked,
    // Where a name may be somebody else's, so may the answer.
    answered: matches.length > 0 && confidence >= model.threshold && nameOffers.length === 0,
    confidence,
    by: similarities ? 'meaning' : 'words',
    matches,
    corrections,
    fact: null,
    didYouMean: nameOffers.map(({ to }) => to),
    nameOffers,
  };
}

/** The question and what its words find. */
export function look(index: SearchIndex, question: Question, similarities: Float32Array | null): Scene {
  return setScene(index, question, scoreWords(index, question.range, question), similarities);
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
