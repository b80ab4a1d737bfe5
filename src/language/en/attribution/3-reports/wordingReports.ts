import { isQuote, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../attribution.ts';
import { phraseEndingAt, phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../2-phrases/subjects.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import type { Found } from './found.ts';

const PUTTING = /^(?:put|puts|summed|sums|described|describes|phrased|worded|expressed|saw|sees|explained)$/;
const WORDING =
  /^(?:comments?|verdict|repl(?:y|ies)|answer|response|summary|conclusion|words?|description|message|explanation|retort|judgement|judgment|view|reaction|motto|warning|plea|appeal|promise)$/;

/** “…” *was how she put it*; “…” *was the verdict of Mara Quist*; “…,” *so Quist*: all before it is said. */
export function wordingReport(pieces: readonly Piece[], i: number): Found | null {
  if (pieces[i]?.word !== 'so' && !isBe(pieces[i])) return null;
  const speaker = howPut(pieces, i) ?? whoseWords(pieces, i) ?? soSomebody(pieces, i);
  if (!speaker) return null;
  return {
    rule: 'as somebody put it',
    lemma: 'put',
    cue: { from: i, to: i + 2 },
    speaker,
    content: [{ from: 0, to: i }],
    addressee: null,
    clause: { from: i, to: pieces.length },
    link: 'before',
  };
}

const HELD =
  /^(?:hopes?|fears?|points?|arguments?|positions?|theor(?:y|ies)|beliefs?|concerns?|complaints?|guess|suspicion|objection|claims?|contention|estimates?|prediction|expectation)$/;

/** "*Quist's view is that* the ice is thin", "*her hope was that* …": what somebody holds. */
export function heldReport(pieces: readonly Piece[], i: number): Found | null {
  if (pieces[i + 1]?.word !== 'that' || !isBe(pieces[i])) return null;
  const noun = pieces[i - 1]?.word ?? '';
  if (!WORDING.test(noun) && !HELD.test(noun)) return null;
  const owner = pieces.findLastIndex(
    ({ word }, at) => at < i - 1 && at > i - 5 && /^(?:'s|'|his|her|their|its)$/.test(word),
  );
  const isWord = pieces[owner]?.word.startsWith("'") === true;
  const named = isWord ? phraseEndingAt(pieces, owner, 0) : { from: owner, to: owner + 1 };
  if (owner < 0 || !named) return null;
  return {
    rule: 'conviction',
    lemma: 'believe',
    cue: { from: i - 1, to: i + 1 },
    speaker: phraseOf(named),
    content: [{ from: i + 2, to: pieces.length }],
    addressee: null,
    clause: { from: named.from, to: i + 2 },
    link: 'that',
  };
}

const isBe = (piece: Piece | undefined): boolean => /^(?:was|were|is|are)$/.test(piece?.word ?? '');

/** *is how* Mara Quist *put* it; *was all* she would *say* */
function howPut(pieces: readonly Piece[], i: number): Phrase | null {
  const opener = pieces[i + 1]?.word ?? '';
  if (!isBe(pieces[i]) || !/^(?:how|all|what)$/.test(opener) || i === 0) return null;
  if (opener !== 'how' && !isQuote(pieces[i - 1])) return null;
  const isVerb = opener === 'how' ? PUTTING : /^(?:said|say|says|tell|told|add|added|wrote|reply|replied)$/;
  const said = pieces.findIndex(({ word }, at) => at > i + 2 && isVerb.test(word));
  const verb = said > 0 ? verbGroup(pieces, said).from : said;
  const subject = verb > 0 ? subjectEndingAt(pieces, verb, i + 2) : null;
  return subject?.from === i + 2 ? subject : null;
}

/** “…” *was* Quist's *answer*, *was* the *answer* of the guard */
function whoseWords(pieces: readonly Piece[], i: number): Phrase | null {
  if (!isBe(pieces[i]) || !isQuote(pieces[i - 1])) return null;
  // “…,” was Quist's parting shot: whatever it is called
  const own = pieces.findIndex(({ word }, at) => at > i + 1 && at < i + 5 && word === "'s");
  const isLast = own > 0 && pieces[own - 1]?.capital === true && pieces.length - own <= 5;
  if (isLast && /[,!?]["”’'»]$/u.test(pieces[i - 1]?.word ?? ''))
    return { from: i + 1, to: own, beside: null };
  const noun = pieces.findIndex(({ word }, at) => at > i && at < i + 9 && WORDING.test(word));
  if (noun < 0) return null;
  if (/^(?:of|from|by)$/.test(pieces[noun + 1]?.word ?? '')) {
    const of = phraseStartingAt(pieces, noun + 2);
    return of && phraseOf(of);
  }
  // "was her verdict", "was the blunt verdict" of nobody
  const owner = pieces.findIndex(
    ({ word }, at) => at > i && at < noun && /^(?:'s|'|his|her|their|its)$/.test(word),
  );
  if (owner < 0) return null;
  const isWord = pieces[owner]?.word.startsWith("'") === true;
  return { from: i + 1, to: isWord ? owner : owner + 1, beside: null };
}

/** “…”, *so* Mara Quist. */
function soSomebody(pieces: readonly Piece[], i: number): Phrase | null {
  const before = pieces[i - 1];
  if (pieces[i]?.word !== 'so' || !(before?.word === ',' || isQuote(before)) || !pieces[i + 1]) return null;
  const named = phraseStartingAt(pieces, i + 1);
  const isLast = named && pieces.slice(named.to).every(({ pos }) => pos === 'PUNCT');
  const isName = pieces[i + 1]?.capital === true || pieces[i + 1]?.word === 'the';
  return named && isLast && isName ? phraseOf(named) : null;
}
