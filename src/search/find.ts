import { scoreWords } from './bm25.ts';
import { chooseCandidates } from './candidates.ts';
import { gatherEvidence, setScene, type Scene } from './evidence.ts';
import { wordFeatures } from './features/all.ts';
import { meaningFusion } from './features/fusion.ts';
import { candidatesOf, fuse } from './fuse.ts';
import { loadMeaningModel, loadWordModel } from './models.ts';
import type { Question } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What a question found before anything is read, by the judges that took part. */
export interface Found {
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
): Found {
  const scene = look(index, question, similarities);
  const candidates = chooseCandidates(scene.words, similarities, within).map((passage) =>
    gatherEvidence(scene, passage),
  );
  const byWords = rank(scene, candidates, wordFeatures, loadWordModel());
  const byMeaning = similarities
    ? fuse(scene, candidatesOf(byWords), meaningFusion, loadMeaningModel())
    : null;
  return { scene, byWords, byMeaning };
}

/** The question and what its words find. */
export function look(index: SearchIndex, question: Question, similarities: Float32Array | null): Scene {
  return setScene(index, question, scoreWords(index, question.range, question), similarities);
}
