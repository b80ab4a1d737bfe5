import { indexFrom } from '../../../../values/indexFrom.ts';
import { isPlatform } from '../../../any/attribution/outlets.ts';
import { isNominal, isQuotedWord } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { OUTLETS } from '../outlets.ts';
import { isFirstName } from '../people/firstNames.ts';
import { isPersonNoun, isPersonOrPeople } from '../people/titles.ts';
import { isRoughly, JOINING } from './joins.ts';
import { PARTICIPLE } from './participles.ts';
import { isCalledInQuotes } from './quotedNames.ts';
import { isCalledSo, isMonth, isPossessive, isTime, isTimePhrase } from './wordKinds.ts';

/** Prepositions after which a phrase that begins goes on; "in" and "on" only inside a name. */
const CONTINUING = new Set(['of', 'for', 'at', 'from', 'with', 'by']);

/** USA Today; "told Quist Monday" names no medium. */
const isNameDay = ({ word, capital }: Piece, left: Piece | undefined): boolean =>
  capital && left?.capital === true && /^(?:today|tonight|tomorrow)$/.test(word);

/** the radio programme *Daybreak*; but: told the programme *Monday* */
const isProgramme = ({ word, capital }: Piece, left: Piece | undefined): boolean =>
  capital &&
  /^(?:today|tonight|tomorrow|daybreak|sunrise|dawn|noon|midnight|sunset)$/.test(word) &&
  left?.pos === 'NOUN' &&
  OUTLETS.isMediumNoun(left.word);

/** said *May* Lund */
const isNamedMonth = (month: Piece, next: Piece | undefined): boolean =>
  isMonth(month) && next?.capital === true && next.pos === 'PROPN';

/** told the Herald *late on Thursday*, told Radio Sund *a few minutes ago*, told the Herald *at the time* */
const isTimeOf = (pieces: readonly Piece[], i: number): boolean =>
  (/^(?:late|early)$/.test(pieces[i]?.word ?? '') && /^(?:on|in)$/.test(pieces[i + 1]?.word ?? '')) ||
  (pieces[i]?.word === 'at' && pieces[i + 1]?.word === 'the' && pieces[i + 2]?.word === 'time');

/** reported by Radio Sund *with reference to* a source: how a medium has it, and no part of its name */
const isReference = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'with' &&
  pieces
    .slice(i + 1, i + 3)
    .some(({ word }, at, two) => word === 'reference' && (at === 0 || two[0]?.pos === 'DET'));

/** Whether piece `i` belongs to the noun phrase that began at `from` and has had its noun or not. */
export function goesOn(pieces: readonly Piece[], from: number, i: number, hasNoun: boolean): boolean {
  if (isTimePhrase(pieces, i) || isTimeOf(pieces, i) || isReference(pieces, i)) return false;
  const step = stepAt(pieces, from, i, hasNoun);
  return step !== null && (GOING_ON.find(({ isFor }) => isFor(step))?.holds(step) ?? false);
}

/** Piece `i` with what the rows ask of those around it; null where there is none. */
export function stepAt(pieces: readonly Piece[], from: number, i: number, hasNoun: boolean): Step | null {
  const piece = pieces[i];
  if (!piece) return null;
  return {
    piece,
    left: i > from ? pieces[i - 1] : undefined,
    next: pieces[i + 1],
    after: pieces[i + 2],
    isFirst: i === from,
    hasNoun,
    isUnnamed: piece.pos === 'ADP' && hasNoun && isUnnamed(pieces, from, i),
    isOnAir: piece.word === 'on' && isOnAir(pieces, from, i),
    isName: piece.pos === 'QUOTE' && i > from && isCalledInQuotes(pieces, i),
  };
}

/** A piece with those around it; the question is whether the noun phrase before it goes on with it. */
interface Step {
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly next: Piece | undefined;
  readonly after: Piece | undefined;
  readonly isFirst: boolean;
  readonly hasNoun: boolean;
  /** It stands before where somebody is whom only that tells from others. */
  readonly isUnnamed: boolean;
  /** It stands between somebody who said something and two names more. */
  readonly isOnAir: boolean;
  /** It is what somebody is called, in quotation marks. */
  readonly isName: boolean;
}

interface StepRow {
  readonly example: string;
  readonly isFor: (step: Step) => boolean;
  readonly holds: (step: Step) => boolean;
}

const has =
  (...tags: readonly Piece['pos'][]): StepRow['isFor'] =>
  ({ piece }) =>
    tags.includes(piece.pos);

const isPerson = (piece: Piece | undefined): boolean => piece?.pos === 'NOUN' && isPersonNoun(piece.word);

/** her *sister* and former *deputy* */
const areBothPeople = (one: Piece | undefined, other: Piece | undefined): boolean =>
  isPerson(one) && isPerson(other);

/** "in *a statement*", "on *the phone*": how something was said, not where somebody is. */
const MANNER =
  /^(?:statements?|interviews?|e-?mails?|posts?|letters?|messages?|videos?|recordings?|calls?|briefings?|conferences?|articles?|comments?|tweets?|notes?|memos?|texts?|reports?|speech(?:es)?|press|repl(?:y|ies)|responses?|reference|filings?|documents?|conversations?|telephone|phone|radio|record|air|condition|eve|sidelines|occasion|basis|behalf|matter|issue|case|end|past|future|morning|afternoon|evening|night|day|days|weeks?|months?|years?|minutes?|hours?|court|hope|hopes|bid|attempt|effort|wake|voice|whisper|tone|tears|tv|television|show|programme|program|podcast|website|site|platform|channel|page|account|blog|newspaper|paper|magazine|book|memoir|study|survey|poll|hearing|trial|inquest|meeting|session|debate|testimony|deposition|affidavit|lawsuit|column|editorial|broadcast|announcement|address|release|complaint|indictment|ruling|verdict|judg(?:e)?ment)$/;

/** "a *source in* the ministry", "*officials in* Lisk", "a *man in* a red coat": somebody who has no name; but: "an official in a statement". */
function isUnnamed(pieces: readonly Piece[], from: number, i: number): boolean {
  if (!/^(?:in|on)$/.test(pieces[i]?.word ?? '')) return false;
  const [first, noun] = [pieces[from], pieces[i - 1]];
  const isAny = first?.pos === 'NUM' || /^(?:an?|one|another|some|several|many)$/.test(first?.word ?? '');
  const isMany = first?.pos === 'NOUN' && !first.capital && i === from + 1 && /[^s]s$/.test(first.word);
  if (!(isAny || (isMany && pieces[i]?.word === 'in')) || noun?.pos !== 'NOUN' || noun.capital) return false;
  if (!isPersonOrPeople(noun.word)) return false;
  const isOpen = /^(?:an?|the|his|her|their|its)$/.test(pieces[i + 1]?.word ?? '');
  if (!isOpen) return pieces[i]?.word !== 'on' && pieces[i + 1]?.capital === true && !isTime(pieces[i + 1]);
  const end = indexFrom(pieces, i + 2, ({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
  return !pieces.slice(i + 2, end < 0 ? undefined : end).some(({ word }) => MANNER.test(word));
}

/** Who is somebody's: an *aide to* Quist. */
const ATTACHED =
  /^(?:aides?|advis[eo]rs?|assistants?|ambassadors?|envoys?|counsel|counsellors?|heirs?|successors?)$/;

/** Where somebody stands: a source *close to* Quist. */
const isNear = (piece: Piece | undefined): boolean =>
  piece?.pos === 'ADJ' && /^(?:close|loyal|privy|sympathetic|hostile|near)$/.test(piece.word);

/** “…,” said Quist on *Radio* Sund: behind a name, no part of it. */
const isStation = (piece: Piece | undefined): boolean =>
  /^(?:radio|tv|channel|kanal)$/.test(piece?.word ?? '');

/** “…,” said *Mara Quist on Good Morning Norland*: a first name tells that it is somebody who said it there. */
const isOnAir = (pieces: readonly Piece[], from: number, i: number): boolean =>
  i > from + 1 &&
  pieces[i + 1]?.capital === true &&
  pieces[i + 2]?.capital === true &&
  /^(?:said|says)$/.test(pieces[from - 1]?.word ?? '') &&
  isFirstName(pieces[from]?.word);

/** a boy *of* nearly ten */
const isRoughlyOf = (piece: Piece, next: Piece | undefined, after: Piece | undefined): boolean =>
  piece.word === 'of' && next !== undefined && isRoughly(next) && after?.pos === 'NUM';

/** With what a noun phrase goes on; the first row that is for a piece decides. */
export const GOING_ON: readonly StepRow[] = [
  {
    example: 'the magazine *The* Lychgate',
    isFor: ({ piece, next, hasNoun }) =>
      piece.word === 'the' && piece.capital && next?.capital === true && hasNoun,
    holds: () => true,
  },
  {
    example: '*her* student, the head of *the* service; but: told Quist *her* plan',
    isFor: ({ piece }) => (isPossessive(piece) && piece.pos !== 'PROPN') || piece.pos === 'DET',
    holds: ({ left, hasNoun }) => !hasNoun || left?.pos === 'ADP' || left?.pos === 'CCONJ',
  },
  {
    example: "the beekeepers*'* association",
    isFor: ({ piece }) => piece.word === "'",
    holds: ({ left, next }) =>
      left?.word.endsWith('s') === true && (isNominal(next) || next?.pos === 'CCONJ'),
  },
  {
    example: 'the old *harbour* *master*; USA *Today*; said *May* Lund; but: told Quist *Monday*',
    isFor: has('NOUN', 'PROPN', 'NUM', 'X', 'SYM'),
    holds: ({ piece, left, next, isFirst, hasNoun }) =>
      !isTime(piece) ||
      (isFirst ? isNamedMonth(piece, next) : !hasNoun) ||
      left?.pos === 'DET' ||
      isNameDay(piece, left) ||
      isProgramme(piece, left),
  },
  {
    example: '*she*, two of *them*',
    isFor: has('PRON'),
    holds: ({ left, isFirst }) => isFirst || left?.word === 'of',
  },
  {
    example: 'a boy of *nearly* ten',
    isFor: ({ piece, left, next }) => left?.word === 'of' && next?.pos === 'NUM' && isRoughly(piece),
    holds: () => true,
  },
  {
    example:
      'the head *of* the service, an aide *to* Quist, a source close *to* Quist, Bank *in* Lisk, a man *in* a coat; but: the head *on* Monday, Quist *on* Telegram',
    isFor: has('ADP'),
    holds: ({ piece, left, next, after, hasNoun, isUnnamed: isTold, isOnAir: isShow }) => {
      const begins =
        isNominal(next) || /^(?:DET|ADJ|PRON)$/.test(next?.pos ?? '') || isRoughlyOf(piece, next, after);
      const isPost = piece.word === 'on' && (isPlatform(next?.word ?? '') || isStation(next) || isShow);
      const inName = left?.capital === true && next?.capital === true && JOINING.has(piece.word) && !isPost;
      const isAttached = piece.word === 'to' && (ATTACHED.test(left?.word ?? '') || isNear(left));
      return (
        hasNoun && begins && !isTime(next) && (CONTINUING.has(piece.word) || isAttached || inName || isTold)
      );
    },
  },
  {
    example: 'Quist *and* Fry, her sister *and* former deputy, Quist *and* her brother',
    isFor: has('CCONJ'),
    holds: ({ left, next, after, hasNoun }) =>
      hasNoun &&
      (isNominal(next) ||
        (next?.pos === 'ADJ' && areBothPeople(left, after)) ||
        (isPossessive(next) && left?.capital === true && isPerson(after))),
  },
  { example: "Quist*'s* student", isFor: has('PART'), holds: ({ piece }) => piece.word === "'s" },
  {
    example: 'Maj*.* Gen. Tom Lund',
    isFor: has('PUNCT'),
    holds: ({ piece, next }) => /^[-./&]$/.test(piece.word) && isNominal(next),
  },
  {
    example: 'the *old* master, people *familiar* with it, the editor of the *weekly*',
    isFor: has('ADJ'),
    holds: ({ left, next, hasNoun }) =>
      !hasNoun || left?.pos === 'DET' || isNominal(next) || JOINING.has(next?.word ?? ''),
  },
  { example: 'a *very* old man', isFor: has('ADV'), holds: ({ hasNoun }) => !hasNoun },
  {
    example: '*feuding* Lunds, a user *called* Salt',
    isFor: has('VERB'),
    holds: ({ piece, left, next, isFirst, hasNoun }) =>
      hasNoun
        ? /^(?:called|named|dubbed)$/.test(piece.word) && isPerson(left) && isCalledSo(next)
        : (PARTICIPLE.test(piece.word) || isFirst) && isNominal(next),
  },
  {
    example: 'the *“Apprentice”* star, the blogger *“Salt”*',
    isFor: has('QUOTE'),
    holds: ({ piece, next, isName }) => (isQuotedWord(piece) && isNominal(next)) || isName,
  },
];
