import type { Library } from '../library.ts';
import type { Semantic } from '../meaning/semantic.ts';

/** What the log says of how questions are answered, once the library is ready. */
export function howAnswersCome(semantic: Semantic, { isSemantic }: Pick<Library, 'isSemantic'>): string {
  if (isSemantic) return 'Answers come by meaning';
  if (semantic.kind === 'off') return 'Answers come by words alone, as SEMANTIC=off says';
  return 'Answers come by words alone'; // the log has the troubles beside it
}
