import type { Library } from '../library.ts';
import type { Semantic } from '../meaning/semantic.ts';

/** What the log says of how questions are answered, once the library is ready. */
export function howAnswersCome(
  semantic: Semantic,
  { isSemantic, troubles }: Pick<Library, 'isSemantic' | 'troubles'>,
): string {
  if (isSemantic) return 'Answers come by meaning';
  if (semantic.kind === 'off') return 'Answers come by words alone, as SEMANTIC=off says';
  // The log has troubles beside it.
  if (troubles.length > 0) return 'Answers come by words alone';
  return 'Answers come by words alone: data/reader.bin is missing';
}
