import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import { EN } from '../reply/words/en.ts';

/** Names in the message about one that nobody has. */
const MOST_NAMED = 10;

/**
 * The name of whom a person means with `--speaker`, which may be typed roughly.
 *
 * Throws a UserError where nobody who is quoted, or more than one, is called so.
 */
export function speakerCalled(library: Library, typed: string, article?: string): string {
  const speaker = library.findSpeaker(typed, article);
  if (speaker) return speaker.name;
  const title = library.articles.find(({ id }) => id === article)?.title ?? null;
  const known = library
    .speakers(article)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
  throw new UserError(
    `${EN.notices.noSpeaker(typed, title)} --speaker takes: ${known.join(', ') || 'nobody'}`,
  );
}
