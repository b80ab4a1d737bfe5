import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { MONTHS, WEEKDAYS } from '../../calendar.ts';
import { wordList } from '../../../wordList.ts';
import { headOf } from './headOf.ts';

const TIME = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...wordList('jan. feb. aug. sept. oct. nov. dec.'),
  ...wordList('today yesterday tomorrow tonight later earlier recently nightfall daybreak'),
]);

export const isTime = (piece: { readonly word: string } | undefined): boolean =>
  piece !== undefined && TIME.has(piece.word);

/** "May", but not the verb. */
export const isMonth = ({ word, capital }: Piece): boolean => capital && MONTHS.includes(word);

/** "2023" */
export const isYear = (piece: { readonly word: string } | undefined): boolean =>
  /^(?:19|20)\d\d$/.test(piece?.word ?? '');

const TIME_UNIT =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|summer|winter|spring|autumn|fall)$/;

/** A time alone, which says nothing: *Evening* notes, *Monday* reports. */
export const isTimeAlone = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  from === 0 && to === 1 && (isTime(pieces[from]) || TIME_UNIT.test(pieces[from]?.word ?? ''));

/** Half an hour *later*, the same *evening*, two days *ago* */
export const endsTime = (piece: Piece | undefined): boolean =>
  isTime(piece) ||
  TIME_UNIT.test(piece?.word ?? '') ||
  /^(?:ago|afterwards|before|after)$/.test(piece?.word ?? '');

/** "this month", "last week" */
export function isTimePhrase(pieces: readonly Piece[], i: number): boolean {
  const unit = pieces[i + 1];
  const isMany = /^(?:these|those|some|most)$/.test(pieces[i]?.word ?? ''); // these days
  if (isMany) return unit?.word.endsWith('s') === true && TIME_UNIT.test(unit.word.slice(0, -1));
  return (
    /^(?:this|last|next|that|early|late)$/.test(pieces[i]?.word ?? '') &&
    (TIME_UNIT.test(unit?.word ?? '') || (isTime(unit) && !isNoMonth(unit)))
  );
}

/** "a find that *may* explain it", "those that *march*": a month has a capital. */
const isNoMonth = (piece: Piece | undefined): boolean =>
  piece?.capital === false && MONTHS.includes(piece.word);

/** "*the following spring*", "*the same day*" */
export const isSameTime = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to === from + 3 &&
  pieces[from]?.word === 'the' &&
  /^(?:following|previous|next|same)$/.test(pieces[from + 1]?.word ?? '') &&
  TIME_UNIT.test(pieces[from + 2]?.word ?? '');

/** "*a day after* the vote", "*two weeks later*", "*a few seconds later*" */
export function isTimeSpan(pieces: readonly Piece[], i: number): boolean {
  const isSome = /^(?:an?|the|several|some)$/.test(pieces[i]?.word ?? '') || pieces[i]?.pos === 'NUM';
  const at = /^(?:few|couple)$/.test(pieces[i + 1]?.word ?? '') ? i + 2 : i + 1;
  const unit = pieces[at]?.word.replace(/s$/, '') ?? '';
  return (
    isSome &&
    (TIME_UNIT.test(unit) || /^(?:second|minute|hour|moment|decade)$/.test(unit)) &&
    /^(?:after|before|later|earlier|ago)$/.test(pieces[at + 1]?.word ?? '')
  );
}

/** Where "*two years* ago", "*a week* later" begins before the verb, in or at a phrase that ends there; 0 elsewhere. */
export function spanStart(pieces: readonly Piece[], { from, to }: Range, end: number): number {
  if (!/^(?:ago|later|earlier)$/.test(pieces[end]?.word ?? '')) return 0;
  const at = indexFrom(pieces, Math.max(from, to - LONGEST_SPAN), (_, i) => isTimeSpan(pieces, i), to);
  return Math.max(0, at);
}

/** "a few years" */
const LONGEST_SPAN = 3;

const CLOCK = /^(?:noon|midnight|\d{1,2}[.:]\d\d|\d{1,2}(?:[.:]\d\d)?(?:[ap]\.?m\.?|o['’]clock))$/;

/** Where "*9pm*", "*2 a.m.*", "*10 o'clock*" ends that begins at a piece, which is there too if none begins; the tagger cuts "1.15am". */
export function clockEnd(pieces: readonly Piece[], i: number): number {
  const size = [3, 2, 1].find((count) =>
    CLOCK.test(
      pieces
        .slice(i, i + count)
        .map(({ word }) => word)
        .join(''),
    ),
  );
  return i + (size ?? 0);
}

export const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);

export const isRelative = (piece: Piece | undefined): boolean =>
  piece !== undefined && RELATIVE.has(piece.word) && !isHealthBody(piece);

/** "the *WHO* says" */
const isHealthBody = ({ word, capital, pos }: Piece): boolean =>
  word === 'who' && capital && /^(?:NOUN|PROPN)$/.test(pos);

export const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

export const isPossessive = (piece: Piece | undefined): boolean => POSSESSIVE.has(piece?.word ?? '');

/** What somebody may be called: *Salt*, *salt88*, *salt_and_rust*. */
export const isCalledSo = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.capital || /^@|_|\p{LC}\d/u.test(piece.word));

/** A verb that can be the verb of a clause; participles are not told apart from the past. */
export const isFiniteVerb = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.pos === 'AUX' || (piece.pos === 'VERB' && !piece.word.endsWith('ing')));

/** "*Opening* the debate,": what somebody does; the tagger takes such a first word for a name. */
export const isGerundAt = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word.endsWith('ing') === true &&
  (pieces[i]?.pos === 'VERB' ||
    (pieces[i]?.pos === 'PROPN' && /^(?:DET|ADP|PRON)$/.test(pieces[i + 1]?.pos ?? '')));

const DOCUMENT =
  /^(?:[a-z]+-)?(?:reports?|stud(?:y|ies)|surveys?|polls?|papers?|audits?|inquir(?:y|ies)|investigations?|reviews?|analys[ie]s|tests?|figures|data|statistics|records|accounts|documents|memos?|logs?|minutes|findings|images|letters?|e-?mails?|invoices|notes|census|count|registers?|logbooks?|inventor(?:y|ies))$/;

/** What tells something without speaking: a report, figures, an e-mail. */
export const isDocumentNoun = (piece: { readonly word: string } | undefined): boolean =>
  DOCUMENT.test(piece?.word ?? '');

/** What bears words and speaks for nobody: *The sticker on the tail* says “Return to sender”. */
export function isInscription(pieces: readonly Piece[], phrase: Range): boolean {
  const at = headOf(pieces, phrase).to - 1;
  // Strand Line is a firm, and Dot a person
  const isName = at > 0 && pieces[at]?.capital === true;
  return !isName && INSCRIPTION.test(pieces[at]?.word ?? '');
}

const INSCRIPTION =
  /^(?:stickers?|(?:sign|number|name)?plates?|nametags?|doormats?|murals?|engravings?|signs?|labels?|plaques?|banners?|placards?|inscriptions?|captions?|headlines?|tags?|tattoos?|graffiti|badges?|t-shirts?|gravestones?|tombstones?|signposts?|billboards?|screens?|displays?|lines?|arrows?|dots?|curves?|recordings?|films?|videos?|footage|clips?)$/;
