import { wordList, wordSet } from '../../wordList.ts';
import { cueOf, formsOfVerb } from '../reportingVerbs.ts';
import { bareClauseAt } from './bareClause.ts';

const WORD = /\p{LC}[\p{LC}\p{M}'’-]*/gu;
/** What ends what somebody is said to have said. */
const ENDS = /[;:–—“”"«».!?]|,\s+(?:but|though|although|while|whereas|and)\s/u;
/** "That" behind a verb, and between them when it was said, or who heard it. */
const THAT =
  /^(?:\s+(?:on|in|at|to|last|this|yesterday|earlier|later|again|also|repeatedly|recently)(?:\s+[\p{LC}\d'’-]+){0,3}?)?\s+that(?!\p{LC})/u;
const THAT_TOLD =
  /^(?:\s+(?!(?:that|and|but|which|who|whether|if|where|when|how|what|why|of|about)\s)[\p{LC}\d'’-]+){0,4}?\s+that(?!\p{LC})/u;
const SENTENCE_ENDS = /[.!?]["”’]?\s+(?=["“‘]?\p{Lu})/u;
const TELLS_OF = wordSet('told tells informed assured warned advised notified promised');
/** Who does so tells what somebody else may only have made up. */
const SAYS: ReadonlySet<string> = new Set([
  'say',
  'said',
  'says',
  ...TELLS_OF,
  ...wordList('add admit announce assert complain insist reply report state testify write')
    .flatMap(formsOfVerb)
    .filter((form) => /(?:ed|s|wrote|written)$/u.test(form)),
]);
const IS = wordSet('been was were being is are got');
/** One who heard it did not say it. */
const HEARS = wordSet('heard read');
const PRONOUNS = wordSet('he she they i we it');

/** What is too early, hard or wrong to say is not said. */
const NOT_TO_SAY =
  /(?<!\p{LC})(?:too\s+\p{LC}+|hard|difficult|impossible|premature|unfair|misleading|inaccurate|incorrect|absurd|ridiculous)(?:\s+for\s+[^,;:.]{1,30}?)?\s+to\s+(?:say|know|tell|claim|conclude|argue|assume|state|suggest)(?:\s+(?:for\s+)?(?:sure|certain))?\s+that(?!\p{LC})[^;:.!?“”"]*$/iu;
/** Reports of others, which may not be true. */
const REPORTS =
  /(?:^|(?<!\p{LC})(?:says?|said|of|to|on|about|by|the|these|those|that|denied|dismissed|some|media|press|news|unconfirmed|early),?\s)\s*(?:reports|accounts|stories|posts|messages)\s+that(?!\p{LC})[^;:.!?“”"]*$/iu;
const BE = /^\s+(?:is|are|was|were|had|have|has|could|cannot|can|will|would|may|might)(?!\p{LC})/u;

/** "Told of the theft", "told by a guard" */
const OF = /^\s+(?:of|about|by)\s/u;
/** Whoever speaks says more: "and said", ", adding". */
const GOES_ON = /(?:^|\s)(?:and|but|or|then|before|by)(?:\s+(?:also|then|had|has|have|later|\p{LC}+ly))*$/u;

interface Verb {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words by which somebody is only said to have said, heard or been told a claim, or it is told that it can't be said; null where
 * there are none, or where who speaks only tells what he said before.
 *
 *     The guard said | the mayor had told her that | the dam held   →   the mayor had told
 *     Roos said | it was too early to say that | the salve works   →   too early to say that
 *     but not   Roos said he had told the council that | the dam held.
 */
export function tellerBefore(before: string, claim: string, behind: string): string | null {
  const sentence = before.split(SENTENCE_ENDS).at(-1) ?? '';
  const open = NOT_TO_SAY.exec(sentence)?.[0] ?? (BE.test(behind) ? REPORTS.exec(sentence)?.[0] : undefined);
  if (open !== undefined) return firstWords(open.replace(/\sthat(?!\p{LC}).*$/su, ''));
  // In small letters: "State MP Lund said" has one.
  const verbs = [...sentence.matchAll(WORD)].flatMap(({ 0: word, index }): Verb[] =>
    (cueOf(word)?.complement ?? 'quoted') !== 'quoted' || HEARS.has(word) || TELLS_OF.has(word)
      ? [{ word, start: index, end: index + word.length }]
      : [],
  );
  const inner = verbs.findLast(
    (verb) =>
      (SAYS.has(verb.word) || HEARS.has(verb.word)) &&
      clauseFrom(verb, sentence, claim, sentence.length) !== null,
  );
  if (!inner) return null;
  for (const outer of verbs.filter(({ end }) => end < inner.start).toReversed()) {
    const from = clauseFrom(outer, sentence, claim, inner.start);
    if (from !== null) return teller(sentence.slice(from, inner.start), inner.word);
  }
  return null;
}

/** Where what a verb reports begins, if that goes on to a place; null where it does not. */
function clauseFrom({ word, end }: Verb, sentence: string, claim: string, to: number): number | null {
  const after = `${sentence.slice(end)}${claim}`;
  const that = (TELLS_OF.has(word) ? THAT_TOLD : THAT).exec(after)?.[0].length ?? Infinity;
  const at = end + that <= to ? that : OF.test(after) ? -1 : bareClauseAt(word, after);
  if (at < 0 || end + at > to || ENDS.test(sentence.slice(end + at, to))) return null;
  return end + at;
}

/** Who said it, and the verb; null where it is whoever speaks. */
function teller(subject: string, verb: string): string | null {
  const words = subject.trim().split(/\s+/u);
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  // Commas around what is set off come in pairs.
  if (subject.split(',').length % 2 === 0) return null;
  const isHearer = HEARS.has(verb) || (TELLS_OF.has(verb) && IS.has(last));
  if (PRONOUNS.has(first)) return isHearer ? `${last} ${verb}` : null;
  if (GOES_ON.test(subject.trim())) return null;
  return `${words.slice(-3).join(' ')} ${verb}`;
}

/** So much of them as shows what they are. */
function firstWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-5).join(' ');
}
