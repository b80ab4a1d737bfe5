import { wordList } from '../../wordList.ts';
import { formsOfVerb } from '../reportingVerbs.ts';
import { bareClauseAt } from './bareClause.ts';

/** Verbs of those who hold to what others do not grant; who says it with one of them says it. */
const ASSERTING = 'insist maintain assert swear/swore/sworn protest';

/**
 * What somebody only thinks, fears, hopes or argues is not told as so: verbs, nouns and adjectives of one attitude, which may stand
 * for one another.
 */
const ATTITUDES: readonly { readonly verbs: string; readonly nouns: string; readonly adjectives: string }[] =
  [
    {
      verbs:
        'think/thought believe assume suppose reckon guess suspect presume imagine surmise speculate feel/felt consider',
      nouns: 'belief suspicion assumption speculation theory view opinion impression idea hunch',
      adjectives: 'sure certain confident convinced persuaded',
    },
    {
      verbs: 'fear worry dread',
      nouns: 'fear fears worry worries concern concerns',
      adjectives: 'afraid worried concerned',
    },
    { verbs: 'hope wish', nouns: 'hope hopes wish', adjectives: 'hopeful optimistic' },
    {
      verbs: 'expect anticipate predict forecast/forecast foresee/foresaw/foreseen',
      nouns: 'expectation expectations prediction predictions forecast forecasts',
      adjectives: '',
    },
    { verbs: 'estimate reckon guess', nouns: 'estimate estimates guess', adjectives: '' },
    {
      verbs: 'claim allege argue contend',
      nouns: 'claim claims allegation allegations argument accusation accusations',
      adjectives: '',
    },
    {
      verbs: 'suggest imply hint insinuate',
      nouns: 'suggestion suggestions hint hints sign signs possibility chance risk danger prospect',
      adjectives: '',
    },
    { verbs: 'seem appear', nouns: '', adjectives: '' },
    { verbs: ASSERTING, nouns: 'insistence assertion', adjectives: 'adamant' },
  ];

type Kind = 'verbs' | 'nouns' | 'adjectives';

const formsOf = (kind: Kind, words: string): readonly string[] =>
  wordList(words).flatMap((word) => (kind === 'verbs' ? formsOfVerb(word) : [word]));

const ofKind = (kind: Kind): string =>
  [...new Set(ATTITUDES.flatMap((attitude) => formsOf(kind, attitude[kind])))].join('|');

/** A word → the attitudes that it shows, by their places. */
const BY_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, readonly number[]>();
  for (const [place, attitude] of ATTITUDES.entries()) {
    for (const kind of ['verbs', 'nouns', 'adjectives'] as const)
      for (const form of formsOf(kind, attitude[kind])) found.set(form, [...(found.get(form) ?? []), place]);
  }
  return found;
})();

const [VERBS, NOUNS, ADJECTIVES] = [ofKind('verbs'), ofKind('nouns'), ofKind('adjectives')];
const ADVERBS = String.raw`(?:\s+(?:now|still|also|too|\p{LC}+ly)){0,2}`;
/** Such a word, where a clause may follow it; "an *estimated* 40 boats" tells of the boats. */
const HEAD = new RegExp(
  String.raw`(?<!\p{LC})(?!(?<=(?:an?|the)\s)\p{LC}+ed\s)(?:${VERBS}|${NOUNS}|${ADJECTIVES})(?![\p{LC}'’-])`,
  'giu',
);
const IS_VERB = new RegExp(`^(?:${VERBS})$`, 'iu');
const IS_NOUN = new RegExp(`^(?:${NOUNS})$`, 'iu');
/** Before "that" may stand to whom it seems so: "It seems *to her* that". */
const OPENS = new RegExp(
  String.raw`^${ADVERBS}(?:\s+to\s+\p{LC}+)?(?:\s+(?:is|was))?,?\s+that(?!\p{LC})`,
  'iu',
);
/** A clause follows at once. */
const AT_ONCE = new RegExp(String.raw`^${ADVERBS}\s+$`, 'iu');
/** What ends what was thought, so that the next clause tells on: "He fears floods; the dam is old", "…, but nobody fled". */
const ENDS = /[;:–—“”"«»]|,\s+(?:but|though|although|while|whereas)\s/iu;
/** The end of a sentence, with what opens the next one. */
const SENTENCE_ENDS = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u;

/** Who thinks so, behind the clause: ", detectives *believe*", ", it is *feared*", ", *thinks* Dana Wren". */
const BEHIND = new RegExp(
  String.raw`,\s+(?!(?:as|than|which|who|whom|what|where|and|but|that)\s)(?:[^\s,.;:!?“”"]+\s+){1,8}?(?<verb>${VERBS})(?=["”]?\s*(?:[.,;:!?]|$))|,\s+(?<turned>${VERBS})\s+(?:the\s+)?(?:\p{Ll}+\s+){0,4}\p{Lu}`,
  'u',
);

/**
 * The word by which what stands between two texts of a sentence is only thought, hoped or argued; null where there is none.
 *
 *     Detectives think that | the thieves had a key   →   think
 *     The thieves had a key |, detectives believe.   →   believe
 */
export function attitudeAround(before: string, claim: string, behind: string): string | null {
  const sentence = before.split(SENTENCE_ENDS).at(-1) ?? '';
  const heads = [...sentence.matchAll(HEAD)].toReversed();
  const head = heads.find(({ 0: word, index }) => governs(word, sentence.slice(index + word.length), claim));
  if (head) return head[0].toLowerCase();
  const { verb, turned } = BEHIND.exec(behind.split(SENTENCE_ENDS)[0] ?? '')?.groups ?? {};
  return verb ?? turned ?? null;
}

/** Whether a clause follows a word that goes on to a claim, `between` the words and the claim. */
function governs(word: string, between: string, claim: string): boolean {
  const opened = OPENS.exec(between)?.[0].length;
  if (opened !== undefined) return !ENDS.test(between.slice(opened));
  if (IS_NOUN.test(word) && !IS_VERB.test(word)) return false;
  if (AT_ONCE.test(between)) return true;
  const bare = bareClauseAt(word.toLowerCase(), `${between}${claim}`);
  return bare >= 0 && bare <= between.length && !ENDS.test(between.slice(bare));
}

/** Whether one of some words shows an attitude that a word shows: "suspects" that of "believe". */
export function hasAttitude(words: readonly string[], attitude: string): boolean {
  const shown = BY_WORD.get(attitude) ?? [];
  return words.some((word) => BY_WORD.get(word)?.some((place) => shown.includes(place)) === true);
}

const ASSERTED: ReadonlySet<string> = new Set(formsOf('verbs', ASSERTING));

/** Whether who does so says it, though it may not be so: "insisted". */
export function asserts(word: string): boolean {
  return ASSERTED.has(word);
}
