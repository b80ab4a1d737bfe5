import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { endsClause, isDash, isQuote, phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { type Cue } from '../../../reportingVerbs.ts';
import { antecedentOf } from '../../2-phrases/antecedents.ts';
import { describesPerson, nameEnd } from '../../2-phrases/appositions.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isQuotedName } from '../../2-phrases/quotedNames.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { isFiniteVerb, isRelative, isTime } from '../../2-phrases/wordKinds.ts';
import { citationAt } from './citations.ts';
import type { Found } from '../found.ts';
import {
  closesWithName,
  invertedSubject,
  invertsAfterComma,
  isSaid,
  isSaidByMany,
} from './invertedSubjects.ts';
import { isSomebody } from './isSomebody.ts';
import { sharedSubject } from './sharedSubject.ts';
import type { Subject } from './subject.ts';

/** Whose verb piece `v` is; its auxiliaries begin at `groupStart`. */
export function findSubject(
  pieces: readonly Piece[],
  v: number,
  groupStart: number,
  cue: Cue,
  earlier: readonly Found[],
): Subject | null {
  const citation = citationAt(pieces, v);
  if (citation) return { phrase: citation.speaker, from: citation.from, place: 'before' };
  const left = pieces[groupStart - 1];
  if (cue.form === 'gerund' && groupStart === v && isLoose(left)) {
    const isListed = left?.word === 'by' && /^[:,]$/.test(pieces[v - 2]?.word ?? ''); // in two ways: by asking …
    // "is fond of *saying* that"
    const isHabit = /^(?:fond|habit)$/.test(pieces[v - 2]?.word ?? '');
    const isApart = isListed || (/^(?:of|from|worth|without)$/.test(left?.word ?? '') && !isHabit);
    return isApart ? null : sharedSubject(pieces, v, earlier);
  }
  if (left === undefined) return openingSubject(pieces, v, cue);
  if (isBehindAsideOfAnd(pieces, groupStart)) return sharedSubject(pieces, groupStart, earlier);
  // the blogger *“Salt”* wrote
  const isNamed = isQuote(left) && isQuotedName(pieces, groupStart - 1);
  if (!isNamed && (isQuote(left) || left.word === ',' || isDash(left))) {
    const around = isDash(left) ? subjectAround(pieces, groupStart) : null;
    if (around) return { phrase: around, from: around.from, place: 'before' };
    const described = left.word === ',' ? describedSubject(pieces, groupStart - 1) : null;
    if (described) return { phrase: described, from: described.from, place: 'before' };
    // "Boats, which rot, *are* to go, predicted Mara Quist, a rower": behind what tells of it, the subject has a verb
    const own = indexFrom(pieces, 0, ({ pos }, i) => pos === 'AUX' && pieces[i - 1]?.word === ',', v - 1);
    const closing = own > 0 && closesWithName(pieces, v, cue) ? invertedSubject(pieces, v) : null;
    if (closing) return closing;
    const ending = left.word === ',' ? subjectEndingAt(pieces, groupStart, 0) : null;
    const between = ending && doesOther(pieces, ending) ? null : ending;
    // “…,” *the head of the office, Mara Quist*, assured reporters
    const follows = between !== null && isQuote(pieces[between.from - 1]);
    const isOfOther = /^(?:whose|as)$/.test(pieces[(between?.from ?? 0) - 1]?.word ?? '');
    if (between?.beside && (follows || isOfOther || !isSaid(pieces, between)))
      return { phrase: between, from: between.from, place: 'before' };
    // « … », warns the researcher
    const isAfterQuote = endsClause(left) || (left.word === ',' && isQuote(pieces[groupStart - 2]));
    const mayInvert = isAfterQuote
      ? cue.lemma !== 'tell'
      : invertsAfterComma(cue) || isSaidByMany(pieces, v, cue) || closesWithName(pieces, v, cue);
    const inverted = mayInvert && groupStart === v ? invertedSubject(pieces, v) : null;
    // "Lisk, where barley grows, expects *its best harvest*"
    const isOwnThing = !isAfterQuote && inverted?.phrase && isOfOwner(pieces, inverted.phrase);
    if ((inverted && !isOwnThing) || isQuote(left)) return inverted;
  }
  if (/^(?:other|except)$/.test(pieces[groupStart]?.word ?? '')) {
    const main = sharedSubject(pieces, groupStart, earlier);
    return main && { ...main, from: main.phrase?.to ?? main.from };
  }
  if (left.pos === 'CCONJ' || left.word === 'then') return sharedSubject(pieces, groupStart, earlier);
  if (isRelative(left)) {
    const from = isOfWhom(pieces, groupStart) ? groupStart - 3 : groupStart - 1;
    const phrase = antecedentOf(pieces, from);
    return phrase && { phrase, from, place: 'relative' };
  }
  const phrase = subjectEndingAt(pieces, groupStart, 0);
  return phrase && { phrase, from: phrase.from, place: 'before' };
}

/** "the keepers, *many of whom* say so": most of them, or so many that they are named for it. */
const isOfWhom = (pieces: readonly Piece[], end: number): boolean =>
  pieces[end - 1]?.word === 'whom' &&
  pieces[end - 2]?.word === 'of' &&
  /^(?:many|most|all|both|some|several)$/.test(pieces[end - 3]?.word ?? '');

/** Where the words begin that except what somebody says: She declined to comment, *other than* to say that it was late; -1 where none do. */
export function exceptionStart(pieces: readonly Piece[], infinitive: number): number {
  const words = wordsOf(pieces, { from: Math.max(0, infinitive - 3), to: infinitive });
  if (words === 'other than to') return infinitive - 3;
  return /(?:^| )except to$/.test(words) ? infinitive - 2 : -1;
}

/** "*its best harvest*", which says nothing; but: its chairman; its chair, Mara Quist */
const isOfOwner = (pieces: readonly Piece[], phrase: Phrase): boolean =>
  /^(?:its|their)$/.test(pieces[phrase.from]?.word ?? '') &&
  !pieces.slice(phrase.from, Math.max(phrase.to, phrase.beside?.to ?? 0)).some(({ capital }) => capital) &&
  !isSomebody(pieces, phrase);

/** *Quist — who left — said*: what stands before the first of two dashes is only the subject. */
function subjectAround(pieces: readonly Piece[], groupStart: number): Phrase | null {
  const mark = pieces[groupStart - 1]?.word;
  const open = indexFrom(pieces, 0, (piece) => isDash(piece) && piece.word === mark, groupStart - 1);
  const phrase = open > 0 ? phraseEndingAt(pieces, open, 0) : null;
  const isAlone =
    phrase && !pieces.slice(phrase.from, open).some((piece) => isFiniteVerb(piece) || isQuote(piece));
  const isMain =
    phrase && !pieces.slice(0, phrase.from).some((piece) => isQuote(piece) || isFiniteVerb(piece));
  if (!isAlone || !isMain) return null;
  // "*Quist*, head of Lisk Media – a firm that owns it – said"
  const name = pieces[phrase.from - 1]?.word === ',' ? phraseEndingAt(pieces, phrase.from - 1, 0) : null;
  const isNamed = name !== null && nameEnd(pieces, name.from) === name.to && describesPerson(pieces, phrase);
  // "*The guild's clerk, Mara Quist* – nine years there – said"
  const isOffice =
    name !== null && nameEnd(pieces, phrase.from) === phrase.to && describesPerson(pieces, name);
  if (isOffice) return phraseOf(name, phrase);
  return isNamed
    ? phraseOf(name, { from: phrase.from, to: open })
    : phraseOf(phrase, { from: open, to: groupStart });
}

/** “…,” *a source who has seen the draft*, told Radio Brine: the comma ends what the source is. */
function describedSubject(pieces: readonly Piece[], comma: number): Phrase | null {
  const from = lastIndexBefore(pieces, comma, isQuote) + 1;
  const head = from > 0 ? phraseStartingAt(pieces, from) : null;
  const goesOn = head && head.to < comma && !pieces.slice(from, comma).some(({ word }) => word === ',');
  const next = pieces[head?.to ?? comma];
  return goesOn && (isRelative(next) || next?.pos === 'VERB' || next?.pos === 'ADP')
    ? { from, to: comma, beside: null }
    : null;
}

/** "A firm, *Norlink, plans to sell it*, says Mara Quist": behind what stands beside it the firm has a verb of its own. */
const doesOther = (pieces: readonly Piece[], { to, beside }: Phrase): boolean =>
  indexFrom(pieces, to, ({ word }, i) => word === ',' && plansAt(pieces, i + 1), beside?.to ?? to) > 0;

/** "*plans to sell*" */
const plansAt = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.capital === false &&
  /[^s]s$/.test(pieces[i].word) &&
  pieces[i + 1]?.word === 'to' &&
  pieces[i + 2]?.pos === 'VERB';

/** "embraced them *and, on the steps,* thanked": what is set between "and" and the verb has no verb and is no name. */
function isBehindAsideOfAnd(pieces: readonly Piece[], groupStart: number): boolean {
  if (pieces[groupStart - 1]?.word !== ',') return false;
  const comma = lastIndexBefore(pieces, groupStart - 1, ({ word }) => word === ',');
  const isAside = /^(?:ADP|ADV)$/.test(pieces[comma + 1]?.pos ?? '') || isTime(pieces[comma + 1]);
  const joins = pieces[comma - 1]?.pos === 'CCONJ';
  return comma > 0 && joins && isAside && !pieces.slice(comma, groupStart).some(isFiniteVerb);
}

/** A participle after this belongs to the subject of the sentence: ", saying that …", "by noting …". */
const isLoose = (left: Piece | undefined): boolean =>
  left === undefined || left.word === ',' || isQuote(left) || /^(?:ADP|SCONJ|CCONJ)$/.test(left.pos);

/** Said Mara Quist: “…”, Added Mara Quist: “…” */
function openingSubject(pieces: readonly Piece[], v: number, { complement }: Cue): Subject | null {
  const isAnother = /^(?:another|one|others)$/.test(pieces[v + 1]?.word ?? '') && pieces[v + 2]?.word === ':';
  const other = isAnother ? { from: v + 1, to: v + 2 } : null;
  const phrase = pieces[v]?.capital ? (other ?? phraseStartingAt(pieces, v + 1)) : null;
  const next = pieces[phrase?.to ?? v]?.word;
  const isSomeones = complement === 'anything' || (complement === 'clause' && isSomebody(pieces, phrase));
  return phrase && isSomeones && next === ':' && isQuote(pieces[phrase.to + 1])
    ? { phrase: phraseOf(phrase), from: v, place: 'first' }
    : null;
}
