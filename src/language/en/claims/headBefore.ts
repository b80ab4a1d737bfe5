import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { DATES } from '../calendar.ts';
import { cueOf } from '../reportingVerbs.ts';
import { beginsClause } from './denials.ts';

/** Behind one of these stands a noun that hangs on what stands before it; no clause begins there. */
const HANGS_ON = wordSet(
  'of for by with from against about at in on to into near under between among behind towards alongside or',
);
const NOMINAL = /^(?:DET|NOUN|PROPN|NUM|ADJ)$/u;

/** A participle that tells which ones, before a noun: "*licensed* | owners were fined". */
const PARTICIPLE = /(?:ed|ing)$/u;
/** Nouns that only tell when: "Last *week* | ferries stopped". */
const TIMES = wordSet(
  'second minute hour day night evening morning afternoon week weekend month year decade century spring summer autumn winter season time today yesterday tomorrow tonight',
);

/** What is said of whoever stands before one of these holds of who stands behind it as well: "Lund, like | her brother, was born here". */
const OF_BOTH = wordSet('like as and including plus');
const WITH_BOTH = wordSet('along together');
/** Signs that set a part off. */
const SETS_OFF = /^[,–—()-]$/u;
/** Stands before a noun, whatever stands before both; "in all" is a phrase of its own. */
const ARTICLES = wordSet('the a an his her its their our my your');
const RELATIVES = wordSet('who which that');

/**
 * The words before a claim on which its subject hangs, so that another one does what it says; none where its subject is its own,
 * or it has no verb. `typed` is the claim as it was sent, which may keep the sign that parts the two.
 *
 *     The brother of | the clerk was jailed   →   brother, of
 *     Lund, who met | the clerk, was jailed   →   who, met
 *     The man who hit | the clerk was jailed   →   who, hit
 */
export function headBefore(
  before: readonly Piece[],
  claim: readonly Piece[],
  typed: readonly Piece[],
): readonly Piece[] {
  const subject = subjectOf(claim);
  if (subject.length > 0 && isRestricted(before, claim)) return before.slice(-1);
  if (!NOMINAL.test(claim[0]?.pos ?? '')) return [];
  if (endsAside(subject)) return isInAside(before) && !endsAside(subjectOf(typed)) ? before.slice(-2) : [];
  if (subject.length === 0 || subject.some(({ word, pos }) => pos === 'PUNCT' || opensClause(word)))
    return [];
  const whole = ARTICLES.has(before.at(-1)?.word ?? '') ? before.slice(0, -1) : before;
  return HANGS_ON.has(whole.at(-1)?.word ?? '') || endsRelative(whole) ? whole.slice(-2) : [];
}

/** Whether the words before a claim tell of which ones its first noun speaks: "foreign | owners were fined"; more of a name does not. */
function isRestricted(before: readonly Piece[], claim: readonly Piece[]): boolean {
  const [last, first, next] = [before.at(-1), claim[0], claim[1]];
  if (!last || !/^(?:NOUN|ADJ)$/u.test(first?.pos ?? '') || next?.pos === 'PROPN') return false;
  const left = before.at(-2);
  if (last.word === 'and') return isListedBehind(before.slice(0, -1));
  if (last.pos === 'VERB')
    return PARTICIPLE.test(last.word) && /^(?:DET|PUNCT|QUOTE)$/u.test(left?.pos ?? 'PUNCT');
  // "Made clear | boats were stolen"
  if (last.pos === 'ADJ') return left?.pos !== 'VERB' || cueOf(left.word) !== null;
  return (
    /^(?:NOUN|NUM|PROPN)$/u.test(last.pos) && !/s$|^people$/u.test(last.word) && !isPhraseAtStart(before)
  );
}

/** Whether words end with a noun on which nothing but what stands before it hangs: "the price of bread | and butter fell". */
function isListedBehind(words: readonly Piece[]): boolean {
  const at = words.findLastIndex(({ pos }) => !NOMINAL.test(pos));
  return at < words.length - 1 && words[at]?.word === 'of' && NOMINAL.test(words[at - 1]?.pos ?? '');
}

/** Whether words are a phrase that only tells when or where: "After the storm | boats were stolen", "On Monday |", "Last week |". */
function isPhraseAtStart(words: readonly Piece[]): boolean {
  const { word = '' } = words.at(-1) ?? {};
  if (TIMES.has(word) || DATES.has(word)) return true;
  const at = words.findLastIndex(({ pos }) => !NOMINAL.test(pos));
  return words[at]?.pos === 'ADP' && !NOMINAL.test(words[at - 1]?.pos ?? 'PUNCT');
}

/** The words of a claim before its verb; none where it has no verb, or one with "to". */
function subjectOf(claim: readonly Piece[]): readonly Piece[] {
  const verb = claim.findIndex(({ word, pos }) => pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing')));
  return claim[verb - 1]?.word === 'to' ? [] : claim.slice(0, Math.max(verb, 0));
}

const opensClause = (word: string): boolean => beginsClause(word) && word !== 'and';

/** Whether only the sign stands behind a subject that ends what was set off before it began: "the clerk, | was jailed". */
function endsAside(subject: readonly Piece[]): boolean {
  const end = subject.findLastIndex(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  const isSign = SETS_OFF.test(subject[end]?.word ?? '');
  return isSign && !subject.slice(0, end).some(({ word, pos }) => pos === 'PUNCT' || opensClause(word));
}

/** Whether what was set off goes on to the end, and there has a word on which a noun hangs: ", accompanied by |", ", who met the |". */
function isInAside(before: readonly Piece[]): boolean {
  const at = before.findLastIndex(({ pos }) => !NOMINAL.test(pos));
  const last = before[at];
  if (!last || !/^(?:ADP|SCONJ|VERB)$/u.test(last.pos) || OF_BOTH.has(last.word)) return false;
  if (last.word === 'with' && WITH_BOTH.has(before[at - 1]?.word ?? '')) return false;
  return before.some(({ word }) => SETS_OFF.test(word));
}

/** Whether a clause that tells of somebody ends with a verb whose object is still to come: "the man who hit |", unlike "who said |". */
function endsRelative(before: readonly Piece[]): boolean {
  const last = before.at(-1);
  if (last?.pos !== 'VERB' || cueOf(last.word) !== null) return false;
  const opens = before.slice(0, -1).findLast(({ pos }) => !/^(?:AUX|ADV|PART)$/u.test(pos));
  return RELATIVES.has(opens?.word ?? '');
}
