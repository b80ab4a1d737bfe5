import type { Language } from '../../language/language.ts';
import type { Article } from '../../types.ts';
import { once } from '../../values/once.ts';
import { voicesIn } from '../voicesIn.ts';
import { wordsOf } from '../words/claimWords.ts';
import { isReactionAlone } from '../message/reactions.ts';

/** Rank of a word that a language has as a name only. */
const NAME_RANK = 1;

/**
 * Whether a word alone beside a quotation, without a sign between, is a name: one of somebody whom the articles quote, or one that is
 * nothing else. Any other may be a cry.
 *
 *     “We lost everything.” Wren   →   yes
 *     “We lost everything.” Unreal   →   no
 */
export function loneNames(
  articles: readonly Article[],
  { claims, search }: Language,
): (text: string) => boolean {
  const quoted = once(() => {
    const speakers = new Set(articles.flatMap((article) => [...voicesIn(article).speakers]));
    return new Set(
      [...speakers].flatMap((name) =>
        wordsOf(name, claims).flatMap(({ form, isCapital }) => (isCapital ? [form] : [])),
      ),
    );
  });
  return (text) => {
    const [word, ...others] = wordsOf(text, claims);
    if (!word?.isCapital || others.length > 0 || !/^\p{Lu}[\p{LC}\p{M}'’-]+\.?$/u.test(text)) return false;
    if (isReactionAlone(text, claims) || claims.isDeterminer(word.form) || claims.isPronoun(word.form))
      return false;
    return search.spelling?.rankOf(word.form) === NAME_RANK || quoted().has(word.form);
  };
}
