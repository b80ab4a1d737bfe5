import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { PARTICIPLE } from '../../2-phrases/participles.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb, isTime, isTimePhrase } from '../../2-phrases/wordKinds.ts';
import { asideEnd } from './asideBehindVerb.ts';
import { MAX_ADJUNCT, thatAfter } from './behindVerb.ts';
import { DIRECTING, directs } from './directing.ts';
import { hasSubjectAndVerb } from './hasSubjectAndVerb.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isRelating } from './isRelating.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isQuotedFrame } from '../verbs/quotedFrames.ts';
import { findSense, type Sense } from '../senses/sense.ts';
import { SENSES } from '../senses/senses.ts';
import { THINGS } from '../senses/thingSenses.ts';
import { isToHappen } from './toHappen.ts';

/** How what is reported is tied to a verb, and the piece where it begins. */
export interface Link {
  readonly kind: 'that' | 'clause' | 'quote' | 'object' | 'words';
  readonly from: number;
}

/** Words that a question begins with. */
export const QUESTION: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'what',
  'why',
  'who',
  'when',
  'where',
  'which',
]);

export function findLink(
  pieces: readonly Piece[],
  from: number,
  cue: Cue,
  subject: Phrase | null,
): Link | null {
  // screamed *so loudly that* they came
  if (isDegree(pieces, from)) return null;
  // called *in a letter* for a new pier, asked the board *in a letter* to mend it
  const written = carriedEnd(pieces, from);
  if (written > 0 && /^(?:for|to)$/.test(pieces[written]?.word ?? ''))
    return findLink(pieces, written, cue, subject);
  const sense = findSense(SENSES, pieces, from, cue, subject);
  if (sense) return linkOf(sense, pieces, from);
  const aside = asideEnd(pieces, from, subject);
  if (aside > 0) return findLink(pieces, aside, cue, subject);
  const { complement } = cue;
  const next = pieces[from]?.word ?? '';
  // announced *on Friday* the arrest
  const isDated =
    complement === 'object' && next === 'on' && isTime(pieces[from + 1]) && pieces[from + 2]?.pos === 'DET';
  if (isDated) return findLink(pieces, from + 2, cue, subject);
  // claims *on Telegram* to have the files
  const isOn = next === 'on' && pieces[from + 1]?.capital === true && pieces[from + 2]?.word === 'to';
  if (isOn && cue.lemma === 'claim') return findLink(pieces, from + 2, cue, subject);
  // announced *in a post on Telegram* a ban
  const carried = complement === 'object' ? written : 0;
  if (carried > 0 && pieces[carried]?.pos === 'DET') return findLink(pieces, carried, cue, subject);
  // wondered *aloud* whether it would hold
  if (next === 'aloud') return findLink(pieces, from + 1, cue, subject);
  if (complement === 'manner') {
    if (next === 'that' && pieces[from]?.pos === 'SCONJ') return { kind: 'that', from: from + 1 }; // laughs that
    if (isQuotedFrame(pieces, from - 1)) return { kind: 'words', from }; // grumbles about “…”
    return next === ':' && !isGesture(pieces, from, subject) ? { kind: 'quote', from: from + 1 } : null;
  }
  if (next === ':' && GESTURES.has(cue.lemma) && isGesture(pieces, from, subject)) return null;
  if (complement === 'quoted') return pieces.slice(from).some(isQuote) ? { kind: 'words', from } : null;
  return markedLink(pieces, from) ?? unmarkedLink(pieces, from, cue, subject);
}

/** "*so loudly that*", "*so often and so long that*": what came of how it was said. */
const isDegree = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from]?.word === 'so' &&
  /^(?:ADV|ADJ)$/.test(pieces[from + 1]?.pos ?? '') &&
  !pieces.slice(0, from).some(isQuote) &&
  indexFrom(pieces, from + 2, ({ word }) => word === 'that', from + LONGEST_DEGREE) > 0;

/** "so long and so often that" */
const LONGEST_DEGREE = 7;

/** Verbs of the list for what is done without words, too: "the cable *snapped*: the lift fell". */
const GESTURES: ReadonlySet<string> = new Set(['signal', 'snap']);

/** "The markets shrugged: the price stayed", "the dog nodded: it was fed": what nobody says who can speak. */
const isGesture = (pieces: readonly Piece[], colon: number, subject: Phrase | null): boolean =>
  !isQuote(pieces[colon + 1]) && !isSomebody(pieces, subject);

/** In what something is announced. */
const TEXT =
  /^(?:interview|statement|post|letter|message|speech|address|video|e-?mail|note|tweet|comment|release|thread|briefing)$/;

/** Where "in a statement", "in a post on Telegram" ends behind a verb; 0 where nothing is said in anything. */
function carriedEnd(pieces: readonly Piece[], from: number): number {
  const text = /^(?:in|via|through)$/.test(pieces[from]?.word ?? '')
    ? phraseStartingAt(pieces, from + 1)
    : null;
  const noun = text ? indexFrom(pieces, from, ({ word }) => TEXT.test(word), text.to) : -1;
  if (!text || noun < 0) return 0;
  if (/^(?:for|to)$/.test(pieces[noun + 1]?.word ?? '')) return noun + 1;
  const place = pieces[text.to]?.word === 'on' ? phraseStartingAt(pieces, text.to + 1) : null;
  return place?.to ?? text.to;
}

function linkOf({ reports }: Sense, pieces: readonly Piece[], from: number): Link | null {
  if (reports === 'that') return { kind: 'that', from: thatAfter(pieces, from + 2) };
  return reports && { kind: 'object', from: reports === 'thing' ? from : from + 1 };
}

/** The "that", colon, question word or quotation mark that what is reported begins with. */
function markedLink(pieces: readonly Piece[], from: number): Link | null {
  const told = afterAside(pieces, from);
  // wrote in the journal Cold Biology that, pointed out in a letter that
  const adjunct = pieces[pieces[from]?.word === 'out' ? from + 1 : from]?.pos === 'ADP';
  const start = pieces[told]?.word === 'that' ? told : from;
  for (let i = start; i < Math.min(pieces.length, from + MAX_ADJUNCT); i++) {
    const piece = pieces[i];
    if (!piece || piece.word === ';') return null;
    const afterNoun = isNoun(pieces[i - 1]);
    const isLast = !pieces[i + 1] || pieces[i + 1]?.word === '.'; // she rejects that
    // showed us the nets that were torn; but: said on Monday that mended nets were sold
    const isWhich = isRelating(pieces, i) && !isTime(pieces[i - 1]);
    const joins = piece.pos === 'SCONJ' || i === told || (adjunct && afterNoun);
    if (piece.word === 'that' && joins && !isLast && !isWhich) return { kind: 'that', from: i + 1 };
    if (adjunct && afterNoun && /^(?:why|how|whether|what)$/.test(piece.word))
      return { kind: 'clause', from: i };
    if (piece.word === ':') return { kind: 'quote', from: i + 1 };
    // said in the show “Low Tide” on Radio Sund that
    if (isQuote(piece) && adjunct && SHOW.test(pieces[i - 1]?.word ?? '')) continue;
    if (isQuote(piece)) {
      const opens = i === from || pieces[i - 1]?.word === ',' || pieces[i - 1]?.word === ':';
      return opens ? { kind: 'quote', from: i } : null;
    }
    // said in a video *posted* on Instagram that
    const isOfNoun =
      adjunct && afterNoun && PARTICIPLE.test(piece.word) && /^(?:ADP|ADV)$/.test(pieces[i + 1]?.pos ?? '');
    if (i > from && isFiniteVerb(piece) && !isOfNoun) return null;
  }
  return null;
}

/** What is heard or seen, and has a name in quotation marks. */
const SHOW = /^(?:show|programme|program|podcast|broadcast|newscast|series)$/;

/** What is reported follows at once: "said it was late", "denied the charge". */
function unmarkedLink(pieces: readonly Piece[], from: number, cue: Cue, subject: Phrase | null): Link | null {
  const { lemma, complement } = cue;
  const first = pieces[from];
  if (!first || first.word === '.' || first.word === ',' || first.pos === 'CCONJ') return null;
  // asked the firm *that runs the lamps* for its lists
  if (DIRECTING.has(lemma) && first.word === 'that' && isRelating(pieces, from)) return null;
  // "Fever confirmed on eleven farms": nobody confirms anything here
  const isPassive =
    (first.pos === 'ADP' && first.word !== 'as' && TRANSITIVE.has(lemma)) || isCharged(first, cue);
  if (isPassive && !pieces.slice(from, from + MAX_ADJUNCT).some(isQuote)) return null;
  // "satellite *images* show a wall": what anybody sees there
  const isSeen = subject !== null && pieces[headOf(pieces, subject).to - 1]?.word === 'images';
  const isFinding = FINDING.has(lemma) && !isSeen;
  const isClause =
    QUESTION.has(first.word) ||
    (EXPECTING.has(lemma) && isToHappen(pieces, from)) ||
    (DIRECTING.has(lemma) && directs(pieces, from, lemma)) ||
    hasSubjectAndVerb(TAKING.has(lemma) ? pieces.slice(0, nextMainClause(pieces, from)) : pieces, from) ||
    (isFinding && hasParticiple(pieces, from));
  if (isClause) return { kind: 'clause', from };
  const isObject =
    complement === 'anything' ||
    complement === 'object' ||
    pieces.slice(from, from + MAX_ADJUNCT).some(isQuote) ||
    findSense(THINGS, pieces, from, cue, subject) !== undefined ||
    (isFinding && subject !== null && isDocument(pieces, subject));
  return isObject ? { kind: 'object', from } : null;
}

/** "A man *charged with* theft, *accused of* it, *blamed for* it has left": nobody accuses here */
const isCharged = ({ word, pos }: Piece, { lemma, form }: Cue): boolean =>
  form === 'past' &&
  pos === 'ADP' &&
  ((/^(?:charge|question)$/.test(lemma) && /^(?:with|over|after|following|by)$/.test(word)) ||
    (/^(?:accuse|blame)$/.test(lemma) && /^(?:of|over|for|by)$/.test(word)));

/** Where a link may stand: "reported *last week* that", "reports, *citing a memo*, that", "told the Brine, *a weekly*, that". */
function afterAside(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (isTime(pieces[i]) || isTimePhrase(pieces, i)) i += isTime(pieces[i]) ? 1 : 2;
  if (pieces[i]?.word !== ',') return i;
  const comma = indexFrom(pieces, i + 1, ({ word }) => word === ',');
  // cautioned, *as did the guild itself*, that
  const isAlike =
    pieces[i + 1]?.word === 'as' && pieces[i + 2]?.pos === 'AUX' && pieces[comma + 1]?.word === 'that';
  const isDescribed =
    /^(?:an?|the|its|their)$/.test(pieces[i + 1]?.word ?? '') &&
    pieces[comma + 1]?.word === 'that' &&
    !pieces.slice(i, comma).some(isFiniteVerb);
  return comma > 0 && (pieces[i + 1]?.word === 'citing' || isDescribed || isAlike) ? comma + 1 : i;
}

/** Verbs that report what stands right behind them: she *confirmed* the loss. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'acknowledge admit announce confirm condemn criticise criticize decry defend denounce deny describe disclose dismiss dispute hail mention praise propose recommend reject ridicule welcome'.split(
    ' ',
  ),
);

/** Verbs that rather have an object than report: "The robot *sees* no steps, and it fell", "she *shouts* a name, and somebody waves". */
const TAKING: ReadonlySet<string> = new Set(
  'see hear notice find know feel read shout yell scream whisper chant'.split(' '),
);

/** Where ", *and it fell*", ", *but at night he left*" begins behind the verb; the end where no main clause follows. */
function nextMainClause(pieces: readonly Piece[], from: number): number {
  const comma = indexFrom(pieces, from + 1, ({ word }, i) => word === ',' && pieces[i + 1]?.pos === 'CCONJ');
  const behind = comma < 0 ? [] : pieces.slice(comma + 2, comma + 6);
  const subject = behind.findIndex(({ word }) =>
    /^(?:i|he|she|it|they|we|you|(?:some|every|no)(?:one|body))$/.test(word),
  );
  return subject >= 0 && !behind.slice(0, subject).some(isFiniteVerb) ? comma : pieces.length;
}

/** Verbs that report without a verb after them: "the poll showed Quist leading", "the survey counted nine boats". */
const FINDING = new Set(['show', 'find', 'count', 'record', 'suggest']);

/** Verbs that report with "to": "she expects prices to rise"; "she expects to win" tells of her alone. */
const EXPECTING = new Set(['expect', 'believe', 'reckon']);

function hasParticiple(pieces: readonly Piece[], from: number): boolean {
  const participle = indexFrom(
    pieces,
    from + 1,
    ({ pos, word }, i) => pos === 'VERB' && word.endsWith('ing') && isNoun(pieces[i - 1]),
    from + 6,
  );
  return participle > 0;
}
