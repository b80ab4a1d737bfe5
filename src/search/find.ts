import { textOf } from '../article/packedArticle.ts';
import { scoreWords } from './bm25.ts';
import { chooseCandidates } from './candidates.ts';
import { gatherEvidence, setScene, type Evidence, type Scene } from './evidence.ts';
import { wordFeatures } from './features/all.ts';
import { meaningFusion } from './features/fusion.ts';
import { candidatesOf, fuse } from './fuse.ts';
import { loadMeaningModel, loadWordModel } from './models.ts';
import type { Question } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { ASKS } from './answersNext.ts';

/** What a question found before anything is read, by the judges that took part. */
export interface FoundPassages {
  readonly scene: Scene;
  /** The candidates as words alone rank them. */
  readonly byWords: readonly Ranked[];
  /** The same as words and meaning rank them; null without an encoder. */
  readonly byMeaning: readonly Ranked[] | null;
}

/**
 * Finds and ranks the passages that may answer, by words and, where `similarities` are known, by meaning; only some passages,
 * by number, where `within` says which.
 */
export function find(
  index: SearchIndex,
  question: Question,
  similarities: Float32Array | null,
  within: ReadonlySet<number> | null = null,
): FoundPassages {
  const scene = look(index, question, similarities);
  const chosen = chooseCandidates(scene.words, similarities, within).map((passage) =>
    gatherEvidence(scene, passage),
  );
  const telling = chosen.filter((evidence) => !isEcho(scene, evidence));
  const candidates = telling.length > 0 ? telling : chosen;
  const byWords = rank(scene, candidates, wordFeatures, loadWordModel());
  const byMeaning = similarities
    ? fuse(scene, candidatesOf(byWords), meaningFusion, loadMeaningModel())
    : null;
  return { scene, byWords, byMeaning };
}

/**
 * Whether a passage only asks what is asked: an interviewer's “Does she read reviews?”, nobody's words and no word in it that
 * the question doesn't have. What answers is another sentence, if one is found.
 */
function isEcho({ index }: Scene, { passage, novel }: Evidence): boolean {
  if (novel.length > 0) return false;
  const said = index.passages.at(passage)!;
  const text = textOf(index.articles[index.articleOf[passage]!]!);
  return said.attribution.kind === 'none' && ASKS.test(text.slice(said.start, said.end));
}

/** The question and what its words find. */
export function look(index: SearchIndex, question: Question, similarities: Float32Array | null): Scene {
  return setScene(index, question, scoreWords(index, question.range, question), similarities);
}
