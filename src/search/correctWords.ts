import type { SearchLanguage, Spelling } from '../language/search.ts';
import { loadSlipModel } from './models.ts';
import type { SearchIndex } from './index/searchIndex.ts';
import { slipOdds, type Slip } from './spelling/slipOdds.ts';
import type { Token } from '../text/tokens.ts';

/** A question's words, and what its capitals tell. */
export interface TypedWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a word has a capital that makes it a name. */
  readonly hasCapital: (at: number) => boolean;
  /** Whether the passages have a word or another form of it. */
  readonly isKnown: (word: string) => boolean;
}

/** Distinct unknown words that are looked up; further ones stay as they are. */
const MOST_WORDS = 40;

/** It belongs to the question, not to the name: "Li Wei's". */
export const GENITIVE = /['’ʼ]s$/u;

/**
 * Log odds from which on what may be the nickname of a group is read as a word that the articles do not have: "tories" is
 * no slip of "tries". Chosen on a dozen such names, which stay below, and on slips such as "problmes", which do not.
 */
const SURE_ODDS = 3;
/** Words less common than this are seldom meant, unless the articles have them. */
const ORDINARY_RANK = 3;
/** How common a name is that many people bear. */
const NAME_RANK = 1;

/**
 * Reads misspelt words as words of the passages, or of their language, and leaves what may be a name of somebody else:
 * the likelier the less it looks like a slip, and where a name stands in the question.
 *
 *     "was the sattelite old" → the place of "sattelite", "satellite"
 *     "who is aslak" → nothing, though "alas" is near
 */
export function correctWords(
  index: SearchIndex,
  language: SearchLanguage,
  spelling: Spelling,
  words: TypedWords,
): Map<number, string> {
  const { tokens, hasCapital, isKnown } = words;
  const { isStopWord } = language;
  const { cased, uncased, inNamePlace, weights } = loadSlipModel();
  const mayBeGroup = ({ typed, meant, isInArticles }: Slip) =>
    spelling.namesGroup(typed) && !isInArticles && !isStopWord(meant) && !isKnown(meant);
  const slipBy = slipsBy(index, language, spelling, isKnown);
  const writesNames = tokens.some((_, at) => hasCapital(at));
  const corrected = new Map<number, string>();
  let isAfterName = false;
  tokens.forEach(({ word }, at) => {
    const mayBeName = writesNames
      ? hasCapital(at)
      : isAfterName || isNamePlace(words, spelling, corrected, at);
    const limit = mayBeName ? inNamePlace : writesNames ? cased : uncased;
    const slip = slipBy(word);
    const isRead =
      slip !== null &&
      slipOdds(slip, weights) >= (mayBeGroup(slip) ? Math.max(limit, SURE_ODDS) : limit) &&
      (!hasCapital(at) || slip.isInArticles) &&
      (!mayBeName || !isStopWord(slip.meant) || spelling.standsForName(slip.meant));
    if (isRead) corrected.set(at, slip.meant);
    isAfterName = mayBeName && !isRead && !isKnown(word) && spelling.rankOf(word) <= NAME_RANK;
  });
  return corrected;
}

/** What an unknown word may be a slip of; null where that is nothing, and for words beyond the first forty. */
function slipsBy(
  { speller, vocabulary }: SearchIndex,
  { isStopWord }: SearchLanguage,
  spelling: Spelling,
  isKnown: TypedWords['isKnown'],
): (word: string) => Slip | null {
  const slips = new Map<string, Slip | null>();
  return (typed) => {
    if (!slips.has(typed) && slips.size < MOST_WORDS && !isKnown(typed) && !isStopWord(typed)) {
      const meant = speller.correct(typed, spelling);
      const isInArticles = meant !== null && vocabulary.has(meant);
      const isMeant = isInArticles || (meant !== null && spelling.rankOf(meant) >= ORDINARY_RANK);
      slips.set(typed, isMeant ? { typed, meant, isInArticles, spelling } : null);
    }
    return slips.get(typed) ?? null;
  };
}

/** Words before a place that tell whether a name may stand there. */
const WORDS_BEFORE = 2;

/** Whether a name may stand at a place, by the words before, as they were meant, and by a genitive: "who is *aslak*". */
function isNamePlace(
  { text, tokens }: TypedWords,
  { opensName }: Spelling,
  corrected: ReadonlyMap<number, string>,
  at: number,
): boolean {
  const typed = ({ start, end }: Token) => text.slice(start, end);
  if (GENITIVE.test(typed(tokens[at]!))) return true;
  const from = Math.max(0, at - WORDS_BEFORE);
  const before = tokens.slice(from, at);
  const last = before.at(-1);
  const meant = before.map(({ word }, place) => corrected.get(from + place) ?? word);
  return last !== undefined && opensName(meant, typed(last));
}
