import { cueOf, type Cue } from './cues.ts';
import {
  isDash,
  isRelative,
  isTime,
  isTimePhrase,
  phraseEndingAt,
  phraseStartingAt,
  subjectEndingAt,
  type Phrase,
  type Range,
} from './phrases.ts';
import { endsClause, isQuote, type Piece } from './pieces.ts';

/** Somebody reports something in a sentence; all numbers are indexes of its pieces. */
export interface Report {
  readonly lemma: string;
  /** The reporting verb or words. */
  readonly cue: Range;
  /** Null where nobody is named: "allegations have been made that …". */
  readonly speaker: Phrase | null;
  /** What is reported. */
  readonly content: readonly Range[];
  /** Whom it was said to: "told *the committee*". */
  readonly addressee: Range | null;
  /** The reporting words with everything that belongs to them and not to what is reported. */
  readonly clause: Range;
  /** How what is reported is tied to the verb. */
  readonly link: 'that' | 'clause' | 'quote' | 'object' | 'words' | 'before' | 'according';
}

const MODAL = new Set([
  'would',
  'could',
  'should',
  'might',
  'may',
  'must',
  'can',
  'will',
  'shall',
  "'ll",
  "'d",
]);
const NEGATION = new Set(['not', "n't", 'never', 'neither', 'nor']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);
const ADDRESSED = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'notify',
  'warn',
  'advise',
  'ask',
  'urge',
  'promise',
]);
const QUESTION = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which']);
/** How far behind its verb "that", a colon or a quotation may stand. */
const MAX_ADJUNCT = 16;

/** Everything that is reported in a sentence, in the order of the words. */
export function findReports(pieces: readonly Piece[]): Report[] {
  const reports: Report[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.pos === 'QUOTE') continue;
    const report =
      piece.word === 'according'
        ? accordingTo(pieces, i)
        : (inView(pieces, i) ?? messageReport(pieces, i) ?? verbReport(pieces, i, reports));
    if (report) reports.push(report);
  }
  const signed = signature(pieces);
  return signed ? [...reports, signed] : reports;
}

/** “…” – Mara Quist */
function signature(pieces: readonly Piece[]): Report | null {
  const quote = pieces.findLastIndex((piece) => isQuote(piece));
  const from = quote + 2;
  if (
    quote < 0 ||
    !(isDash(pieces[quote + 1]) || pieces[quote + 1]?.word === '-') ||
    pieces.slice(from, from + 3).some((piece) => isFinite(piece))
  )
    return null;
  const phrase =
    pieces[from]?.capital || pieces[from]?.word === 'the' ? phraseStartingAt(pieces, from) : null;
  if (!phrase || pieces.length - from > 20) return null;
  const beside = pieces.length > phrase.to ? { from: phrase.to, to: pieces.length } : null;
  return {
    lemma: 'sign',
    cue: { from: quote + 1, to: from },
    speaker: { ...phrase, beside },
    content: [{ from: 0, to: quote + 1 }],
    addressee: null,
    clause: { from: quote + 1, to: pieces.length },
    link: 'before',
  };
}

/** "according to X": what is reported is the rest of the sentence. */
function accordingTo(pieces: readonly Piece[], i: number): Report | null {
  if (pieces[i + 1]?.word !== 'to') return null;
  const phrase = phraseStartingAt(pieces, i + 2);
  if (!phrase) return null;
  const next = pieces[phrase.to];
  const goesOn = next?.word === ',' || isRelative(next) || next?.pos === 'VERB' || next?.pos === 'ADP';
  const end = goesOn ? clauseEnd(pieces, phrase.to) : phrase.to;
  const beside = end > phrase.to + 1 ? { from: phrase.to, to: end } : null;
  return {
    lemma: 'according',
    cue: { from: i, to: i + 2 },
    speaker: { ...phrase, beside },
    content: rest(pieces, { from: i, to: end }),
    addressee: null,
    clause: { from: i, to: end },
    link: 'according',
  };
}

/** "in her view", "in Quist's words": what is reported is the rest of the sentence. */
function inView(pieces: readonly Piece[], i: number): Report | null {
  if (pieces[i]?.word !== 'in') return null;
  for (let end = i + 2; end < Math.min(i + 9, pieces.length); end++) {
    if (
      !/^(?:view|opinion|words|account|telling|estimate|estimation|judgment|judgement|assessment)$/.test(
        pieces[end]?.word ?? '',
      )
    )
      continue;
    const owned = pieces[end - 1]?.word === "'s" || pieces[end - 1]?.word === "'";
    const phrase = { from: i + 1, to: owned ? end - 1 : end, beside: null };
    if (!owned && !(phrase.to === phrase.from + 1 && pieces[phrase.from]?.pos === 'PRON')) return null;
    const clause = { from: i, to: end + 1 };
    return {
      lemma: 'view',
      cue: { from: i, to: i + 1 },
      speaker: phrase,
      content: rest(pieces, clause),
      addressee: null,
      clause,
      link: 'according',
    };
  }
  return null;
}

/** All but the clause. */
function rest(pieces: readonly Piece[], { from, to }: Range): Range[] {
  return [
    { from: 0, to: from },
    { from: to, to: pieces.length },
  ].filter((range) => range.to > range.from);
}

/** Where a reporting clause ends that began before `from`: at a quotation, a sign, or the comma after an apposition. */
function clauseEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    if (piece?.word !== ',') continue;
    const next = pieces[i + 1];
    if (!next) return i;
    if (i === from && (isRelative(next) || (next.pos === 'DET' && !hasVerbBefore(pieces, i + 1, ','))))
      continue;
    return i;
  }
  return pieces.length;
}

function hasVerbBefore(pieces: readonly Piece[], from: number, sign: string): boolean {
  for (let i = from; i < pieces.length; i++) {
    if (pieces[i]?.word === sign) return false;
    if (isFinite(pieces[i])) return true;
  }
  return false;
}

const isFinite = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === 'AUX' || (piece.pos === 'VERB' && !piece.word.endsWith('ing')));

/** Nouns for what somebody says, with the verbs that make them: "issued a warning that …". */
const MESSAGE =
  /^(?:warnings?|statements?|announcements?|allegations?|claims?|accusations?|promises?|pledges?|declarations?|predictions?|reports?|complaints?|suggestions?|demands?|assurances?|admissions?|denials?|confirmation|estimates?|guarantees?|hints?|rumou?rs?|threats?)$/;
const MAKING = new Set(
  'issue issued issues issuing make made makes making give gave gives giving publish published release released releases offer offered repeat repeated raise raised voice voiced'.split(
    ' ',
  ),
);

/** "The Treasury issued a warning that …", "allegations have been made that …" */
function messageReport(pieces: readonly Piece[], v: number): Report | null {
  if (!MAKING.has(pieces[v]?.word ?? '') || pieces[v]?.pos !== 'VERB') return null;
  const that = pieces.findIndex(({ word }, i) => i > v && i < v + MAX_ADJUNCT && word === 'that');
  if (that < 0) return null;
  const group = verbGroup(pieces, v);
  if (group.negated || group.modal || group.infinitive) return null;
  const subject = subjectEndingAt(pieces, group.from, 0);
  const noun = pieces.slice(v + 1, that).some(({ word }) => MESSAGE.test(word));
  const passive = group.passive && MESSAGE.test(pieces[group.from - 1]?.word ?? '');
  if (!subject || !(passive || (noun && !group.passive))) return null;
  return {
    lemma: 'issue',
    cue: { from: group.from, to: that },
    speaker: passive ? null : subject,
    content: [{ from: that + 1, to: pieces.length }],
    addressee: null,
    clause: { from: subject.from, to: that + 1 },
    link: 'that',
  };
}

function verbReport(pieces: readonly Piece[], v: number, earlier: readonly Report[]): Report | null {
  const piece = pieces[v];
  const cue = piece && cueOf(piece.word);
  if (!cue || !isVerb(pieces, v, cue)) return null;
  const group = verbGroup(pieces, v);
  if (group.negated || (group.infinitive && !GOING_ON.test(pieces[group.from - 2]?.word ?? ''))) return null;
  if (group.passive) return byAgent(pieces, v, cue, group);
  const from = group.infinitive
    ? verbGroup(pieces, group.from - (pieces[group.from - 2]?.word === 'on' ? 3 : 2)).from
    : group.from;
  const subject = findSubject(pieces, v, from, cue, earlier);
  return (
    subject &&
    ((group.modal ? null : reportAside(pieces, v, cue, subject)) ??
      reportBefore(pieces, v, cue, subject) ??
      reportAfter(pieces, v, cue, subject, group))
  );
}

function isVerb(pieces: readonly Piece[], v: number, cue: Cue): boolean {
  const { pos, capital } = pieces[v] ?? {};
  const left = pieces[v - 1];
  const determined =
    (left?.pos === 'DET' && !/^(?:all|both|some|many|each)$/.test(left.word)) || left?.word === "'s";
  if (determined) return false;
  if (left?.pos === 'ADJ') return pos === 'VERB';
  if (pos === 'VERB' || pos === 'AUX') return true;
  const following = pieces[v + 1]?.word;
  if (pos === 'NOUN' && cue.form === 'base') {
    // its members point out; she and Tom Fry, her student, report in a journal that
    const plural = (left?.pos === 'NOUN' && left.word.endsWith('s')) || left?.word === ',';
    return plural && (following === 'out' || pieces.slice(v + 1, v + 10).some(({ word }) => word === 'that'));
  }
  if (capital || pos !== 'NOUN') return cue.lemma === 'say' && !capital;
  // The tagger reads "The Church claims she …" as a noun.
  const next = pieces[v + 1];
  if (next?.word === 'that') return pieces[v + 2]?.pos !== 'VERB' && pieces[v + 2]?.pos !== 'AUX';
  if (!next || next.word === '.' || next.word === ':' || isQuote(next))
    return left !== undefined && left.pos !== 'ADP';
  return next.pos === 'PRON' || next.pos === 'DET' || (next.pos === 'PROPN' && !isTime(next));
}

interface VerbGroup {
  readonly from: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
}

/** "went on to say", "continues to insist", "appeared to suggest" */
const GOING_ON = /^(?:on|continue[sd]?|continuing|appear(?:s|ed)?|seem(?:s|ed)?|began|begins|started)$/;

/** The auxiliaries and adverbs before a verb. */
function verbGroup(pieces: readonly Piece[], v: number): VerbGroup {
  let from = v;
  let negated = false;
  let modal = false;
  let be = false;
  for (let left = pieces[from - 1]; left; left = pieces[--from - 1]) {
    if (isTimePhrase(pieces, from - 2)) from--;
    else if (/^(?:all|both|each)$/.test(left.word) && pieces[from - 2] && !startsPhrase(pieces[from - 2]))
      continue;
    else if (
      left.word === 'to' ||
      !(
        left.pos === 'AUX' ||
        left.pos === 'ADV' ||
        NEGATION.has(left.word) ||
        isTime(left) ||
        left.word === 'have' ||
        left.word === 'has' ||
        left.word === 'had' ||
        (left.word === 'on' && isTime(pieces[from]))
      )
    )
      break;
    negated ||= NEGATION.has(left.word);
    modal ||= MODAL.has(left.word);
    be ||= BE.has(left.word);
  }
  const gerund = pieces[v]?.word.endsWith('ing') ?? false;
  return { from, negated, modal, infinitive: pieces[from - 1]?.word === 'to', passive: be && !gerund };
}

/** "all" belongs to the verb after a name ("Brown and Quist all said"), else it is the subject. */
const startsPhrase = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.word === ',' ||
  piece.pos === 'CCONJ' ||
  piece.pos === 'SCONJ' ||
  piece.pos === 'ADP';

interface Subject {
  readonly phrase: Phrase | null;
  /** First piece of the reporting clause. */
  readonly from: number;
  /** Where the speaker stands. */
  readonly place: 'before' | 'inverted' | 'first' | 'shared' | 'relative';
}

function findSubject(
  pieces: readonly Piece[],
  v: number,
  groupStart: number,
  cue: Cue,
  earlier: readonly Report[],
): Subject | null {
  const left = pieces[groupStart - 1];
  if (
    cue.form === 'gerund' &&
    groupStart === v &&
    (left === undefined ||
      left.word === ',' ||
      isQuote(left) ||
      left.pos === 'ADP' ||
      left.pos === 'SCONJ' ||
      left.pos === 'CCONJ')
  ) {
    if (left?.word === 'of' || left?.word === 'worth' || left?.word === 'without') return null;
    const shared = earlier.at(-1)?.speaker ?? mainSubject(pieces, v);
    return shared && { phrase: shared, from: v, place: 'shared' };
  }
  if (left === undefined && cue.complement === 'anything') {
    // Said Mara Quist: “…”
    const phrase = pieces[v]?.capital ? phraseStartingAt(pieces, v + 1) : null;
    const next = pieces[phrase?.to ?? v];
    return phrase && (next?.word === ':' || next?.word === ',')
      ? { phrase: { ...phrase, beside: null }, from: v, place: 'first' }
      : null;
  }
  if (left === undefined || isQuote(left) || left.word === ',' || isDash(left)) {
    const between = left?.word === ',' ? subjectEndingAt(pieces, groupStart, 0) : null;
    if (between?.beside && !isSaid(pieces, between))
      return { phrase: between, from: between.from, place: 'before' };
    const inverted = mayInvert(cue) && groupStart === v ? invertedSubject(pieces, v) : null;
    if (inverted) return inverted;
    if (left === undefined || isQuote(left)) return null;
  }
  if (left.pos === 'CCONJ' || left.word === 'then') {
    const shared = earlier.at(-1)?.speaker ?? mainSubject(pieces, groupStart - 1);
    return shared && { phrase: shared, from: groupStart, place: 'shared' };
  }
  if (isRelative(left)) {
    const comma = pieces[groupStart - 2]?.word === ',' ? 1 : 0;
    const head = phraseEndingAt(pieces, groupStart - 1 - comma, 0);
    return head && { phrase: { ...head, beside: null }, from: groupStart - 1, place: 'relative' };
  }
  const phrase = subjectEndingAt(pieces, groupStart, 0);
  return phrase && { phrase, from: phrase.from, place: 'before' };
}

/** Verbs that come before their subject: “…,” said Mara Quist. */
const mayInvert = ({ lemma, complement, form }: Cue): boolean =>
  complement !== 'object' && lemma !== 'tell' && (form === 'past' || form === 'present');

/** What stands before an inverted verb is said, not a subject: there is a verb of its own in it. */
function isSaid(pieces: readonly Piece[], { from }: Phrase): boolean {
  return pieces.slice(0, from).some((piece) => isFinite(piece) || isQuote(piece));
}

/** The subject of the first verb of a sentence. */
function mainSubject(pieces: readonly Piece[], before: number): Phrase | null {
  for (let i = 1; i < before; i++) {
    if (!isFinite(pieces[i])) continue;
    const subject = subjectEndingAt(pieces, verbGroup(pieces, i).from, 0);
    if (subject) return subject;
  }
  return null;
}

/** “…,” said Mara Quist, treasurer of the club. */
function invertedSubject(pieces: readonly Piece[], v: number): Subject | null {
  if (v === 0) return null;
  const phrase = phraseStartingAt(pieces, v + 1);
  if (!phrase) return null;
  const next = pieces[phrase.to];
  if (isFinite(next) || next?.pos === 'ADV') return null;
  const end = invertedEnd(pieces, phrase.to);
  const beside = end > phrase.to ? { from: phrase.to, to: end } : null;
  return { phrase: { ...phrase, beside }, from: v, place: 'inverted' };
}

/** Where the description of a speaker after the verb ends: at a quotation, or where the sentence goes on. */
function invertedEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    const next = pieces[i + 1];
    if (
      piece?.word === ',' &&
      (isQuote(next) || isFinite(next) || next?.pos === 'CCONJ' || next?.word.endsWith('ing'))
    )
      return i;
  }
  return pieces.length;
}

/** Verbs whose passive still tells who spoke. */
const SPOKEN = new Set(
  'say tell report announce confirm describe disclose reveal quote cite state allege claim note'.split(' '),
);

/** "The leak was first reported by the Courier". */
function byAgent(pieces: readonly Piece[], v: number, cue: Cue, group: VerbGroup): Report | null {
  if (pieces[v + 1]?.word !== 'by' || !SPOKEN.has(cue.lemma)) return null;
  const phrase = phraseStartingAt(pieces, v + 2);
  if (!phrase) return null;
  const clause = { from: group.from, to: phrase.to };
  return {
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 2 },
    speaker: { ...phrase, beside: null },
    content: rest(pieces, clause),
    addressee: null,
    clause,
    link: 'object',
  };
}

/** "As Quist told the Brine, …" */
function reportAside(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
): Report | null {
  if (place !== 'before' || pieces[from - 1]?.word !== 'as' || cue.complement === 'object') return null;
  const end = afterVerb(pieces, v, cue);
  if (end < 0) return null;
  const clause = { from: from - 1, to: end };
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  return {
    lemma: cue.lemma,
    cue: { from: v, to: v + 1 },
    speaker: phrase,
    content: rest(pieces, clause),
    addressee,
    clause,
    link: 'before',
  };
}

/** What is said comes first: “…,” she said; The bill is high, said Mara Quist. */
function reportBefore(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
): Report | null {
  if (place === 'shared' || place === 'relative' || place === 'first') return null;
  const boundary = pieces[from - 1];
  if (!isQuote(boundary) && boundary?.word !== ',' && !isDash(boundary)) return null;
  const content = { from: 0, to: from };
  const inverted = place === 'inverted';
  const end = inverted ? (phrase?.beside?.to ?? phrase?.to ?? v + 1) : afterVerb(pieces, v, cue);
  if (end < 0) return null;
  const more = { from: end, to: pieces.length };
  const quoted = isQuote(boundary) && endsClause(boundary);
  const parenthetical = pieces[end]?.word === ',' && end < pieces.length - 2;
  const last = cue.complement === 'anything' && end >= pieces.length - 1; // People like Scott, he said.
  if (!quoted && !parenthetical && !last && !hasClause(pieces, content)) return null;
  return {
    lemma: cue.lemma,
    cue: { from: v, to: v + 1 },
    speaker: phrase,
    content: more.to > more.from ? [content, more] : [content],
    addressee: ADDRESSED.has(cue.lemma) && !inverted ? addresseeAfter(pieces, v) : null,
    clause: { from, to: end },
    link: 'before',
  };
}

/** The end of a reporting clause without anything reported after its verb, or -1. */
function afterVerb(pieces: readonly Piece[], v: number, cue: Cue): number {
  let i = v + 1;
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  if (addressee) i = addressee.to;
  const first = pieces[i];
  if (!first || first.word === ',' || first.word === '.' || isQuote(first)) return i;
  const adjunct =
    isTimePhrase(pieces, i) ||
    first.pos === 'ADP' ||
    first.pos === 'ADV' ||
    first.pos === 'SCONJ' ||
    isTime(first) ||
    first.pos === 'PART' ||
    first.pos === 'NOUN' ||
    first.pos === 'ADJ' ||
    first.word.endsWith('ing');
  if (!adjunct || first.word === 'that') return -1;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || isQuote(piece) || piece.word === ',' || piece.word === ':') break;
    if (piece.word === 'that' && piece.pos === 'SCONJ') return -1;
  }
  return i;
}

function addresseeAfter(pieces: readonly Piece[], v: number): Range | null {
  return phraseStartingAt(pieces, v + 1);
}

function hasClause(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  if (first?.pos === 'ADP' || first?.pos === 'SCONJ') {
    // a lead-in ("After he left, she said"), unless a main clause follows it
    const comma = pieces.findIndex((piece, i) => i > from && i < to - 1 && piece.word === ',');
    return comma > 0 && hasClause(pieces, { from: comma + 1, to });
  }
  for (let i = from; i < to; i++) if (isFinite(pieces[i]) || isQuote(pieces[i])) return true;
  return false;
}

/** What is said follows the verb: she said (that) …; she said: “…” */
function reportAfter(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
  group: VerbGroup,
): Report | null {
  if (place === 'inverted' || isAuthor(pieces, phrase)) return null;
  const opener = place === 'before' ? pieces[from - 1] : undefined;
  if (opener && (opener.word === 'what' || opener.word === 'which')) return null; // what Quist says her plan would do
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  const link = findLink(pieces, addressee?.to ?? v + 1, cue);
  if (!link) return null;
  if (link.kind === 'object' && cue.form === 'gerund' && cue.complement === 'object') return null;
  if (
    cue.complement === 'thought' &&
    cue.form === 'past' &&
    !pieces.slice(group.from, v).some(({ pos }) => pos === 'AUX') &&
    link.kind !== 'quote'
  )
    return null;
  if (group.modal && link.kind !== 'quote' && cue.lemma !== 'say') return null;
  const aside =
    place === 'relative' ||
    (opener !== undefined && (opener.pos === 'SCONJ' || SUBORDINATING.has(opener.word)));
  const end = aside ? clauseEnd(pieces, link.from) : pieces.length;
  return {
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 1 },
    speaker: phrase,
    content: [{ from: link.from, to: end }],
    addressee,
    clause: { from, to: link.from },
    link: link.kind,
  };
}

/** Words that begin a clause inside another: "while a judge found …, the court declined". */
const SUBORDINATING = new Set(
  'while when whenever if after although though because since before once until unless where whereas as'.split(
    ' ',
  ),
);

/** "I" and "you" outside quotation marks are the author and the reader. */
const isAuthor = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(pieces[phrase.from]?.word ?? '');

function findLink(
  pieces: readonly Piece[],
  from: number,
  cue: Cue,
): { kind: 'that' | 'clause' | 'quote' | 'object' | 'words'; from: number } | null {
  for (let i = from; i < Math.min(pieces.length, from + MAX_ADJUNCT); i++) {
    const piece = pieces[i];
    if (!piece || piece.word === ';') break;
    if (piece.word === 'that' && (piece.pos === 'SCONJ' || i === from || isNoun(pieces[i - 1])))
      return { kind: 'that', from: i + 1 };
    if (piece.word === ':') return { kind: 'quote', from: i + 1 };
    if (isQuote(piece)) {
      const opens = i === from || pieces[i - 1]?.word === ',' || pieces[i - 1]?.word === ':';
      if (opens) return { kind: 'quote', from: i };
      break;
    }
    if (i > from && isFinite(piece)) break;
  }
  const first = pieces[from];
  if (!first || first.word === '.' || first.word === ',') return null;
  if (cue.complement === 'quoted')
    return pieces.some((piece, i) => i >= from && isQuote(piece)) ? { kind: 'object', from } : null;
  if (QUESTION.has(first.word)) return { kind: 'clause', from };
  if (hasSubjectAndVerb(pieces, from) || (FINDING.has(cue.lemma) && hasParticiple(pieces, from)))
    return { kind: 'clause', from };
  if (cue.complement === 'anything') return { kind: 'object', from };
  if (pieces.some((piece, i) => i >= from && i < from + MAX_ADJUNCT && isQuote(piece)))
    return { kind: 'object', from };
  return cue.complement === 'object' ? { kind: 'object', from } : null;
}

/** Verbs that report without a verb after them: "the poll showed Quist leading". */
const FINDING = new Set(['show', 'find']);

function hasParticiple(pieces: readonly Piece[], from: number): boolean {
  return pieces.some(
    ({ pos, word }, i) =>
      i > from && i < from + 6 && pos === 'VERB' && word.endsWith('ing') && isNoun(pieces[i - 1]),
  );
}

const isNoun = (piece: Piece | undefined): boolean => piece?.pos === 'NOUN' || piece?.pos === 'PROPN';

/** Whether a subject and its verb follow: "(said) the pool in Marsh Lane, which leaks, will close". */
function hasSubjectAndVerb(pieces: readonly Piece[], from: number): boolean {
  let inRelative = false;
  let subject = false;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.word === ';' || piece.word === 'to' || (piece.word === ',' && !subject)) return false;
    subject ||=
      (isNoun(piece) && !isTime(piece)) || piece.pos === 'PRON' || piece.pos === 'NUM' || piece.pos === 'DET';
    if (isFinite(piece) && i > from) {
      const left = pieces[i - 1];
      if (left?.pos === 'CCONJ' || left?.pos === 'ADP' || left?.pos === 'DET') return false;
      if (!inRelative) return true;
      inRelative = false;
    } else if (isRelative(piece) && i > from) inRelative = true;
    else if (piece.pos === 'VERB' && i === from) return false;
  }
  return false;
}
