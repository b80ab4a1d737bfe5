import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isDash, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { clauseReport, reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** Words between the first and the last of a clause that tells whom to believe, at most. */
const LONGEST = 14;

/** Who is to be believed, and where the clause that tells so ends. */
interface Believed {
  readonly speaker: Phrase;
  readonly to: number;
}

/**
 * "*If Quist is to be believed*, the ice is thin", "*to hear Quist tell it*, …", "*the way Quist tells it*, …", "…, *or so Quist
 * says*": what is reported is the rest of the sentence.
 */
export function believedReport(pieces: readonly Piece[], i: number): Found | null {
  const find = OPENERS.get(pieces[i]?.word ?? '');
  const believed = find?.(pieces, i) ?? null;
  if (!believed || !isSomebody(pieces, believed.speaker)) return null;
  const { speaker, to } = believed;
  return reportOfRest(pieces, phraseOf(speaker), { from: i, to }, ['in the view of', 'believe'], i + 1);
}

const OPENERS: ReadonlyMap<string, (pieces: readonly Piece[], i: number) => Believed | null> = new Map([
  ['if', ifBelieved],
  ['as', asHasIt],
  ['to', toHear],
  ['the', theWay],
  ['or', orSo],
]);

/** *if* Quist *is to be believed* */
function ifBelieved(pieces: readonly Piece[], i: number): Believed | null {
  const be = indexFrom(
    pieces,
    i + 2,
    ({ word }, at) => word === 'to' && pieces[at + 1]?.word === 'be',
    i + LONGEST,
  );
  const isBelieved = /^(?:believed|trusted)$/.test(pieces[be + 2]?.word ?? '');
  if (be < 0 || !isBelieved || !/^(?:is|are|was|were)$/.test(pieces[be - 1]?.word ?? '')) return null;
  const speaker = subjectEndingAt(pieces, be - 1, i + 1);
  return speaker && { speaker, to: be + 3 };
}

/** *as* Quist *would have it*, *as* Quist *has it* */
function asHasIt(pieces: readonly Piece[], i: number): Believed | null {
  const it = indexFrom(pieces, i + 3, ({ word }) => word === 'it', i + LONGEST);
  if (it < 0 || !/^(?:have|has|had)$/.test(pieces[it - 1]?.word ?? '')) return null;
  const speaker = subjectEndingAt(pieces, verbGroup(pieces, it - 1).from, i + 1);
  return speaker?.from === i + 1 ? { speaker, to: it + 1 } : null;
}

/** *to hear* Quist *tell it*, *to listen to* Quist */
function toHear(pieces: readonly Piece[], i: number): Believed | null {
  if (pieces[i + 1]?.word !== 'hear') return null;
  const speaker = phraseStartingAt(pieces, i + 2);
  const isTold = pieces[speaker?.to ?? 0]?.word === 'tell' && pieces[(speaker?.to ?? 0) + 1]?.word === 'it';
  return speaker && isTold ? { speaker: phraseOf(speaker), to: speaker.to + 2 } : null;
}

/** *the way* Quist *tells it* */
function theWay(pieces: readonly Piece[], i: number): Believed | null {
  if (pieces[i + 1]?.word !== 'way') return null;
  const verb = indexFrom(
    pieces,
    i + 3,
    ({ word }) => /^(?:tells?|told|sees?|saw|puts?|describes?|remembers?)$/.test(word),
    i + LONGEST,
  );
  const speaker = verb > 0 && pieces[verb + 1]?.word === 'it' ? subjectEndingAt(pieces, verb, i + 2) : null;
  return speaker?.from === i + 2 && pieces[verb + 2]?.word === ',' ? { speaker, to: verb + 2 } : null;
}

/** *or so* Quist *says* */
function orSo(pieces: readonly Piece[], i: number): Believed | null {
  const isApart = pieces[i - 1]?.word === ',' || isDash(pieces[i - 1]);
  if (!isApart || pieces[i + 1]?.word !== 'so') return null;
  const verb = indexFrom(
    pieces,
    i + 3,
    ({ word, pos }) => pos !== 'DET' && cueOf(word) !== null,
    i + LONGEST,
  );
  const isLast =
    verb > 0 && pieces.slice(verb + 1).every(({ pos }) => !/^(?:VERB|AUX|QUOTE|PRON)$/.test(pos));
  const speaker = isLast ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, i + 2) : null;
  return speaker?.from === i + 2 ? { speaker, to: pieces.length } : null;
}

/** What nobody in particular says. */
const LORE = /^(?:word|rumou?rs?|legend|tradition|myth|gossip|folklore|lore|conventional|wisdom)$/;

/** "Quist *has it that* the ice is thin", "Quist *would have us believe* the ice is thin": so she says. */
export function versionReport(pieces: readonly Piece[], v: number): Found | null {
  const isVersion = pieces[v + 1]?.word === 'it' && pieces[v + 2]?.word === 'that';
  const isMade =
    pieces[v - 1]?.word === 'would' &&
    /^(?:us|you|them|people|voters|everyone)$/.test(pieces[v + 1]?.word ?? '') &&
    /^(?:believe|think)$/.test(pieces[v + 2]?.word ?? '');
  if (!isVersion && !isMade) return null;
  const { from, negated } = verbGroup(pieces, v);
  const subject = negated ? null : subjectEndingAt(pieces, from, 0);
  if (!subject || !isSomebody(pieces, subject) || LORE.test(pieces[subject.to - 1]?.word ?? '')) return null;
  const contentFrom = pieces[v + 3]?.word === 'that' ? v + 4 : v + 3;
  return clauseReport(pieces, subject, from, ['conviction', 'claim', 'that'], contentFrom);
}
