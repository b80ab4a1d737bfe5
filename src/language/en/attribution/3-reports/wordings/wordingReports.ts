import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isDash, isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { clauseReport, reportOfRest } from '../clauseReport.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import type { Found } from '../found.ts';

const PUTTING =
  /^(?:put|puts|summed|sums|described|describes|phrased|worded|expressed|saw|sees|explained|characteri[sz]e[sd]|summari[sz]e[sd]|portrayed|remembers?|remembered|recalls?|recalled|refers|referred|answered|replied|responded)$/;
const WORDING =
  /^(?:comments?|verdict|repl(?:y|ies)|answer|response|summary|conclusion|words?|description|message|explanation|retort|judgement|judgment|view|reaction|motto|warning|plea|appeal|promise)$/;

/** “…” *was how she put it*; “…” *was the verdict of Mara Quist*; “…,” *so Quist*: all before it is said. */
export function wordingReport(pieces: readonly Piece[], i: number): Found | null {
  const speaker = howPut(pieces, i) ?? whoseWords(pieces, i) ?? soSomebody(pieces, i);
  const clause = { from: i, to: pieces.length };
  return speaker && reportOfRest(pieces, speaker, clause, ['as somebody put it', 'put', 'before'], i + 2);
}

const HELD =
  /^(?:hopes?|fears?|points?|case|stance|line|thesis|reading|arguments?|positions?|theor(?:y|ies)|beliefs?|concerns?|complaints?|guess|suspicion|objection|claims?|contention|estimates?|prediction|expectation)$/;

/** "It is *Quist's view that* the ice is thin": what somebody holds. */
export function heldSoReport(pieces: readonly Piece[], i: number): Found | null {
  if (pieces[i - 1]?.word !== 'it') return null;
  const that = indexFrom(pieces, i + 3, ({ word }) => word === 'that', i + 10);
  const noun = pieces[that - 1]?.word ?? '';
  if (that < 0 || !(WORDING.test(noun) || HELD.test(noun) || /^(?:opinion|conviction)$/.test(noun)))
    return null;
  // "It was Quist's warning *that saved* the pier"
  if (isFiniteVerb(pieces[that + 1])) return null;
  const owner = indexFrom(pieces, i + 1, ({ word }) => /^(?:'s|'|his|her|their|its)$/.test(word), that - 1);
  if (owner < 0) return null;
  const isWord = pieces[owner]?.word.startsWith("'") === true;
  return {
    rule: 'conviction',
    lemma: 'believe',
    cue: { from: i, to: that },
    speaker: { from: isWord ? i + 1 : owner, to: isWord ? owner : owner + 1, beside: null },
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: i - 1, to: that + 1 },
    link: 'that',
  };
}

/** What somebody tells others to do: "her *advice* is to wait". */
const ADVICE = /^(?:advice|tip|recommendation|plea|suggestion)$/;

/** "*Quist's view is that* the ice is thin", "*her hope was that* …", "*her advice is to* wait": what somebody holds. */
export function heldReport(pieces: readonly Piece[], i: number): Found | null {
  const noun = pieces[i - 1]?.word ?? '';
  const isAdvice = pieces[i + 1]?.word === 'to' && ADVICE.test(noun);
  if (!isAdvice && (pieces[i + 1]?.word !== 'that' || !(WORDING.test(noun) || HELD.test(noun)))) return null;
  const owner = lastIndexBefore(
    pieces,
    i - 1,
    ({ word }) => /^(?:'s|'|his|her|their|its)$/.test(word),
    i - 4,
  );
  const isWord = pieces[owner]?.word.startsWith("'") === true;
  const named = isWord ? phraseEndingAt(pieces, owner, 0) : { from: owner, to: owner + 1 };
  if (owner < 0 || !named) return null;
  return clauseReport(pieces, phraseOf(named), i - 1, ['conviction', 'believe', 'that'], i + 1, i + 2);
}

const isBe = (piece: Piece | undefined): boolean => /^(?:was|were|is|are)$/.test(piece?.word ?? '');

/** “…,” *came* the answer from Quist, *came back* Quist's reply */
const isCome = (piece: Piece | undefined): boolean => /^(?:came|comes?)$/.test(piece?.word ?? '');

/** What comes from somebody who is heard rather than seen. */
const HEARD = /^(?:cry|cries|shouts?|calls?|voices?|whisper|echo|chorus|order|assurance|denial)$/;

const isAnswer = (word: string): boolean =>
  /^(?:repl(?:y|ies)|answers?|responses?|retort|reaction|verdict|explanation|comment)$/.test(word);

/** “No,” *came the curt reply*.: what was answered by whom the sentence does not say. */
export function isReply(pieces: readonly Piece[]): boolean {
  const verb = pieces.findIndex((piece, i) => i > 0 && (isCome(piece) || isBe(piece)));
  const from = pieces[verb + 1]?.word === 'back' ? verb + 2 : verb + 1;
  const noun = indexFrom(pieces, from + 1, ({ word }) => isAnswer(word), from + 4);
  const isBare =
    /^(?:an?|the)$/.test(pieces[from]?.word ?? '') &&
    noun > 0 &&
    pieces.slice(from + 1, noun).every(({ pos }) => /^(?:ADJ|ADV|NUM|VERB|NOUN)$/.test(pos));
  const rest = pieces.slice(noun + 1);
  return (
    isQuote(pieces[verb - 1]) &&
    isBare &&
    !rest.some((piece) => isFiniteVerb(piece) || isQuote(piece)) &&
    !/^(?:from|of|by|to)$/.test(rest[0]?.word ?? '') &&
    !pieces.slice(0, verb - 1).some(({ pos }) => pos !== 'QUOTE' && pos !== 'PUNCT')
  );
}

/** *is how* Mara Quist *put* it; *was all* she would *say* */
function howPut(pieces: readonly Piece[], i: number): Phrase | null {
  const opener = pieces[i + 1]?.word ?? '';
  if (!isBe(pieces[i]) || !/^(?:how|all|what)$/.test(opener) || i === 0) return null;
  if (pieces[i - 1]?.word === 'here') return null; // Here is how she put it: “…”
  if (opener !== 'how' && !isQuote(pieces[i - 1])) return null;
  const isVerb =
    opener === 'how'
      ? PUTTING
      : /^(?:said|say|says|tell|told|add|added|wrote|reply|replied|offer|offered|manage|managed|volunteer|volunteered|reveal|revealed)$/;
  const said = indexFrom(pieces, i + 3, ({ word }) => isVerb.test(word));
  const verb = said > 0 ? verbGroup(pieces, said).from : said;
  const subject = verb > 0 ? subjectEndingAt(pieces, verb, i + 2) : null;
  return subject?.from === i + 2 ? subject : null;
}

/** “…” *was* Quist's *answer*, *was* the *answer* of the guard */
function whoseWords(pieces: readonly Piece[], i: number): Phrase | null {
  // “…” – *these* were the last words of Quist
  const isThese = /^(?:these|those|this|that|it)$/.test(pieces[i - 1]?.word ?? '') && isQuote(pieces[i - 3]);
  const isBehind =
    isQuote(pieces[i - 1]) || (isThese && (isDash(pieces[i - 2]) || pieces[i - 2]?.word === ':'));
  const hasCome = isCome(pieces[i]) && isQuote(pieces[i - 1]);
  if (!(isBe(pieces[i]) && isBehind) && !hasCome) return null;
  const first = hasCome && /^(?:back|in|out)$/.test(pieces[i + 1]?.word ?? '') ? i + 2 : i + 1;
  // “…,” was Quist's parting shot: whatever it is called
  const own = indexFrom(pieces, i + 2, ({ word }) => word === "'s", i + 5);
  const isLast = own > 0 && pieces[own - 1]?.capital === true && pieces.length - own <= 5;
  if (isLast && /[,!?]["”’'»]$/u.test(pieces[i - 1]?.word ?? ''))
    return { from: first, to: own, beside: null };
  const chosen = chosenBy(pieces, i);
  if (chosen) return chosen;
  const noun = indexFrom(
    pieces,
    i + 1,
    ({ word }) => WORDING.test(word) || (hasCome && HEARD.test(word)),
    i + 9,
  );
  if (noun < 0) return null;
  // "was her verdict", "was the blunt verdict" of nobody
  const owner = indexFrom(pieces, i + 1, ({ word }) => /^(?:'s|'|his|her|their|its)$/.test(word), noun);
  if (owner < 0) {
    const isTheirs = /^(?:of|from|by)$/.test(pieces[noun + 1]?.word ?? '');
    const of = isTheirs ? phraseStartingAt(pieces, noun + 2) : null;
    return of && phraseOf(of);
  }
  const isWord = pieces[owner]?.word.startsWith("'") === true;
  return { from: isWord ? first : owner, to: isWord ? owner : owner + 1, beside: null };
}

/** What somebody calls something: "the *word* she used", "the only *thing* he offered". */
const CALLED =
  /^(?:words?|terms?|phrase|adjective|noun|label|description|verdict|message|answer|reply|response|line|motto|name|expression|image|metaphor|advice|thing|comment|explanation|excuse)$/;

/** “…” *was the word Mara Quist chose*, *was the only thing she would say* */
function chosenBy(pieces: readonly Piece[], i: number): Phrase | null {
  if (pieces[i + 1]?.word !== 'the') return null;
  const noun = indexFrom(pieces, i + 2, ({ word }) => CALLED.test(word), i + 5);
  if (noun < 0) return null;
  const from = noun + 1;
  const verb = indexFrom(pieces, from + 1, isFiniteVerb);
  const subject = verb > 0 ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, from) : null;
  return subject?.from === from && isSomebody(pieces, subject) ? subject : null;
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

/** "*To quote Mara Quist*: “…”", "the bridge is, *to quote Mara Quist*, tired": what is reported is the rest of the sentence. */
export function quotingReport(pieces: readonly Piece[], i: number): Found | null {
  const opens = i === 0 || pieces[i - 1]?.word === ',';
  const named = pieces[i + 1]?.word === 'quote' && opens ? phraseStartingAt(pieces, i + 2) : null;
  const end = named?.to ?? 0;
  if (!named || !/^[,:]$/.test(pieces[end]?.word ?? '') || !isSomebody(pieces, named)) return null;
  return reportOfRest(
    pieces,
    phraseOf(named),
    { from: i, to: end + 1 },
    ['as somebody put it', 'quote'],
    i + 2,
  );
}
