import type { SearchLanguage, Spelling } from '../../language/search.ts';
import { Trait } from '../../language/traits.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameCatalogue } from './nameCatalogue.ts';

/** What a reader of names knows of words. */
export interface NameKnowledge {
  readonly catalogue: NameCatalogue;
  /** Whether the articles have the word, or another form of it. */
  readonly isKnown: (word: string) => boolean;
  /** Whether they use it as a name. */
  readonly isName: (word: string) => boolean;
  readonly language: Pick<SearchLanguage, 'isStopWord' | 'traitsOf'>;
  /** How common a word is: 2 and more for an ordinary one, 1 for a name that many bear, 0 for one that is not known. */
  readonly spelling: Spelling;
}

/** Words that may be a name: letters only, as long as words are. */
const NAME_LIKE = /^\p{L}{2,30}$/u;
/** So common is an ordinary word; see `NameKnowledge.spelling`. */
export const ORDINARY = 2;
/** So common is a word that is no misspelt part of a name beside it: "when does the chairman *go*". */
const COMMON = 4;

/** A word of the question. */
export interface Heard {
  readonly word: string;
  /** It may be a part of a name. */
  readonly isPart: boolean;
  /** The articles do not have it, and it may be a part of a name. */
  readonly isSuspect: boolean;
  /** It may be a name by itself: no ordinary word, unless it has a capital. */
  readonly isAlone: boolean;
  /** A word that follows the one before in the same name, if both are in one. */
  readonly isNext: boolean;
  readonly rank: number;
}

/** Which words of a question may be names, by themselves or beside others. */
export function listen(
  text: string,
  tokens: readonly Token[],
  isCased: boolean,
  { isKnown, isName, language, spelling }: NameKnowledge,
): Heard[] {
  const plain = tokens.map(({ word, start, end }, at) => {
    const before = tokens[at - 1];
    const isCapital = isCased && at > 0 && /^[\p{Lu}\p{Lt}]/u.test(text.slice(start, end));
    return {
      word,
      isCapital,
      isNext: before !== undefined && /^[ \u00a0-]$/u.test(text.slice(before.end, start)),
      rank: spelling.rankOf(word),
      canBe:
        NAME_LIKE.test(word) &&
        !language.isStopWord(word) &&
        !isDate(language, word) &&
        // "Capt Lund" is no other Lund.
        !spelling.opensName([word], word),
      isKnown: isKnown(word),
      isKnownName: isKnown(word) && isName(word),
    };
  });
  return plain.map(({ word, isCapital, isNext, rank, canBe, isKnown: known, isKnownName }, at) => {
    const besideName =
      (isNext && plain[at - 1]!.isKnownName) ||
      (plain[at + 1]?.isNext === true && plain[at + 1]!.isKnownName);
    const isAlone = rank < ORDINARY || isCapital;
    const isSuspect = canBe && !known && (isAlone || (besideName && rank < COMMON));
    return {
      word,
      isNext,
      rank,
      isSuspect,
      isAlone,
      isPart: canBe && (isSuspect || isKnownName || isCapital),
    };
  });
}

/** "Monday" is no misspelt Sunday. */
function isDate({ traitsOf }: NameKnowledge['language'], word: string): boolean {
  return (traitsOf(word) & Trait.date) !== 0;
}
