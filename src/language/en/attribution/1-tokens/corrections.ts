import { oncePer } from '../../../../once.ts';
import { endsClause, isQuote } from '../../../any/attribution/pieces.ts';
import type { PartOfSpeech, Piece } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { MONTHS } from '../../calendar.ts';
import { isPossessive } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';
import { genderOfName } from '../people/firstNames.ts';
import { isPersonNoun } from '../people/titles.ts';
import { IRREGULAR_PASTS } from './irregularPasts.ts';

/** A piece with those around it, and what the tagger takes it for. */
interface Place {
  readonly pieces: readonly Piece[];
  readonly i: number;
  readonly piece: Piece;
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
}

/** One of the ways in which the tagger is known to err. */
export interface Correction {
  readonly name: string;
  /** A sentence; the word between asterisks is the one that is corrected. */
  readonly example: string;
  /** What the tagger takes the word for. */
  readonly taken: PartOfSpeech | 'anything';
  readonly is: PartOfSpeech;
  readonly holds: (place: Place) => boolean;
}

/** The part of speech, where the tagger is known to err. */
export function correctedPos(piece: Piece, i: number, pieces: readonly Piece[]): Piece['pos'] {
  return correctionOf(piece, i, pieces)?.is ?? piece.pos;
}

/** The first correction that holds for a piece. */
export function correctionOf(piece: Piece, i: number, pieces: readonly Piece[]): Correction | undefined {
  const place = { pieces, i, piece, left: pieces[i - 1], right: pieces[i + 1] };
  return correctionsOf(piece.pos).find(({ holds }) => holds(place));
}

const byTaken = new Map<Piece['pos'], readonly Correction[]>();

/** Those that may hold for what the tagger takes for this part of speech, in order. */
function correctionsOf(pos: Piece['pos']): readonly Correction[] {
  const known = byTaken.get(pos);
  if (known) return known;
  const found = CORRECTIONS.filter(({ taken }) => taken === pos || taken === 'anything');
  byTaken.set(pos, found);
  return found;
}

/** A sentence that does not write its words with capitals, as a headline does. */
const isInSmallLetters = oncePer((pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ pos, capital }, i) => i > 0 && !capital && (pos === 'VERB' || pos === 'NOUN' || pos === 'AUX'),
  ),
);

const isProper = (piece: Piece | undefined): boolean => piece?.capital === true && piece.pos === 'PROPN';

const endsQuotation = (piece: Piece | undefined): boolean => /["”’»]$/u.test(piece?.word ?? '');

/** "leaks", "judges": a noun in the plural, or a verb. */
const endsInS = ({ word, capital }: Piece): boolean => !capital && word.endsWith('s') && /[^s]s$/.test(word);

/** Where the tagger errs; the first row that holds decides. */
export const CORRECTIONS: readonly Correction[] = [
  {
    name: 'body before what it says',
    example: 'The *union* claims that it was late.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      !piece.capital &&
      (left?.pos === 'DET' || isPossessive(left) || left?.word === "'" || left?.word === "'s") &&
      right?.pos === 'NOUN' &&
      cueOf(right.word)?.form === 'present' &&
      isBody(piece.word),
  },
  {
    name: 'what an order is about, before what it says',
    example: 'Report *calls* that claim to be from the bank.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      i === 1 &&
      /^(?:calls|texts|e-?mails|mails|messages|letters|posts|offers|visits)$/.test(piece.word) &&
      cueOf(left?.word ?? '')?.form === 'base' &&
      right?.word === 'that' &&
      cueOf(pieces[i + 2]?.word ?? '')?.form === 'base',
  },
  {
    name: 'participle of a perfect before its object',
    example: 'The guild has *informed* the board that it was late.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      /^(?:has|have|had)$/.test(left?.word ?? '') &&
      cueOf(piece.word)?.form === 'past' &&
      (right?.pos === 'DET' || right?.capital === true),
  },
  {
    name: 'past of a verb of telling between a name and whoever is told',
    example: 'Mara Quist *informed* the meeting that it was late.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      !piece.capital &&
      isProper(left) &&
      cueOf(piece.word)?.form === 'past' &&
      right?.pos === 'DET' &&
      pieces.slice(i + 2, i + 7).some(({ word }) => word === 'that'),
  },
  {
    name: 'past of “inform” between whose office told it and whoever is told',
    example: 'It closes on Monday, her office *informed* the board.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word === 'informed' &&
      left?.pos === 'NOUN' &&
      /^(?:DET|PRON)$/.test(pieces[i - 2]?.pos ?? '') &&
      (right?.pos === 'DET' || right?.capital === true),
  },
  {
    name: 'verb between a whole name and an article or a number',
    example: 'It smells of tar when Mara Quist *lifts* the door.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      isProper(left) &&
      isProper(pieces[i - 2]) &&
      (/^(?:the|an?)$/.test(right?.word ?? '') || right?.pos === 'NUM'),
  },
  {
    name: 'verb between whose view it is and where it stands',
    example: 'The fleet will grow, Quist & Fry *estimates* in its report.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      isProper(left) &&
      (isProper(pieces[i - 2]) || pieces[i - 2]?.word === '&') &&
      right?.word === 'in' &&
      /^(?:its|his|her|their|an?|the)$/.test(pieces[i + 2]?.word ?? '') &&
      pieces.slice(2, i - 1).some(({ word }) => word === ','),
  },
  {
    name: '“call” between people and what they want',
    example: 'In their article, the doctors *call* for a new pier.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word === 'call' &&
      right?.word === 'for' &&
      left?.pos === 'NOUN' &&
      /[^s]s$/.test(left.word) &&
      isPersonNoun(left.word.slice(0, -1)),
  },
  {
    name: '“lead” as whoever leads',
    example: 'A flight operations *lead*, who was there, said so.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word === 'lead' && left?.pos === 'NOUN' && !left.capital && right?.pos === 'PUNCT',
  },
  {
    name: 'people called by an adjective',
    example: 'The mayor asked the *public* to stay.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      left?.word === 'the' && right?.pos === 'PART' && /^(?:public|young|old|elderly|sick)$/.test(piece.word),
  },
  {
    name: 'adverb inside a name',
    example: 'The Institute for *Inland* Waters closed.',
    taken: 'ADV',
    is: 'PROPN',
    holds: ({ piece, i, right }) => piece.capital && i > 0 && right?.capital === true,
  },
  {
    name: 'small word inside a name',
    example: 'The group Keep *Our* Pier said so.',
    taken: 'PRON',
    is: 'PROPN',
    holds: ({ pieces, piece, left, right }) =>
      piece.capital && left?.capital === true && right?.capital === true && isInSmallLetters(pieces),
  },
  {
    name: 'noun that is an adverb too',
    example: 'The *forward* told us so.',
    taken: 'ADV',
    is: 'NOUN',
    holds: ({ left, right }) =>
      /^(?:the|an?)$/.test(left?.word ?? '') && (right?.pos === 'VERB' || right?.pos === 'AUX'),
  },
  {
    name: 'noun that is an adjective too',
    example: 'The guild in the *capital* disputes that there is ice.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word === 'capital' && left?.word === 'the' && cueOf(right?.word ?? '') !== null,
  },
  {
    name: 'adverb at the end of a name',
    example: 'The group Stand *Together* said so.',
    taken: 'ADV',
    is: 'PROPN',
    holds: ({ pieces, piece, left }) => piece.capital && left?.capital === true && isInSmallLetters(pieces),
  },
  {
    name: 'Spanish "and" inside a name',
    example: 'Ole Falk *y* Renn said so.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, i, right }) => piece.word === 'y' && i > 0 && right?.capital === true,
  },
  {
    name: 'German article before a name',
    example: 'She told the weekly *Die* Tafel that it leaks.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, right }) => piece.word === 'die' && piece.capital && right?.capital === true,
  },
  {
    name: 'preposition as a first name',
    example: 'Finance Minister *Per* Vik said that it leaks.',
    taken: 'ADP',
    is: 'PROPN',
    holds: ({ pieces, piece, left, right }) =>
      piece.capital &&
      (left?.capital === true || isPersonNoun(left?.word ?? '') || left?.word === 'chief') &&
      right?.capital === true &&
      isInSmallLetters(pieces),
  },
  {
    name: 'preposition as a surname',
    example: '“No,” said the envoy Marc *Till*, who left.',
    taken: 'ADP',
    is: 'PROPN',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.capital && i > 0 && left?.capital === true && right?.pos !== 'PROPN' && isInSmallLetters(pieces),
  },
  {
    name: 'verb with a capital',
    example: 'He told Senator *Grant* Walker that it leaks.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ piece, i }) => piece.capital && i > 0,
  },
  {
    name: 'auxiliary as a surname',
    example: 'The broker Ole *Will* said so.',
    taken: 'AUX',
    is: 'PROPN',
    holds: ({ pieces, piece, left }) => piece.capital && left?.capital === true && isInSmallLetters(pieces),
  },
  {
    name: 'verb with a capital that says something',
    example: '*Lynch* said so.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ piece, right }) =>
      piece.capital && /^(?:past|present)$/.test(cueOf(right?.word ?? '')?.form ?? ''),
  },
  {
    name: 'verb that is a first name',
    example: '*Josh* Falk pushed back.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ piece, i, right }) =>
      i === 0 && piece.capital && isProper(right) && genderOfName(`${piece.word} x`) !== null,
  },
  {
    name: 'the chief of something',
    example: 'He asked the *chief* of the road district, the then *chief*, and her.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, right }) => piece.word === 'chief' && (right?.pos === 'ADP' || right?.pos === 'PUNCT'),
  },
  {
    name: '"for" inside a post',
    example: 'The Vice President *for* Rolling Stock said so.',
    taken: 'SCONJ',
    is: 'ADP',
    holds: ({ piece, left, right }) =>
      piece.word === 'for' && left?.capital === true && right?.capital === true,
  },
  {
    name: 'an opinion that',
    example: 'He was of the opinion *that* wood would rot.',
    taken: 'DET',
    is: 'SCONJ',
    holds: ({ piece, left }) => piece.word === 'that' && /^(?:opinion|view)$/.test(left?.word ?? ''),
  },
  {
    name: '"that" before many',
    example: 'She said on Radio Sund 2 *that* wages would fall.',
    taken: 'DET',
    is: 'SCONJ',
    holds: ({ piece, right }) => piece.word === 'that' && right?.pos === 'NOUN' && /[^s]s$/.test(right.word),
  },
  {
    name: 'irregular past before "back"',
    example: '“No,” Mara Quist *shot* back.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      (left?.capital === true || endsQuotation(left) || isPersonNoun(left?.word ?? '')) &&
      right?.word === 'back',
  },
  {
    name: 'verb without an ending between people and what they say of something',
    example: 'Critics *call* it late.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'base' &&
      (i === 1 || left?.pos === 'NOUN') &&
      /[^s]s$/.test(left?.word ?? '') &&
      isPersonNoun(left?.word.slice(0, -1) ?? '') &&
      /^(?:PRON|DET|SCONJ)$/.test(right?.pos ?? ''),
  },
  {
    name: 'irregular past after a quotation and who speaks',
    example: '“No,” Mara Quist *spat*.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      (left?.capital === true || isPersonNoun(left?.word ?? '')) &&
      (right === undefined || /^[,.]$/.test(right.word)) &&
      pieces.slice(Math.max(0, i - 4), i).some(endsQuotation),
  },
  {
    name: 'what somebody does after what they say',
    example: 'It is possible but dear, *judges* Petra Lund.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      left?.word === ',' &&
      pieces.slice(0, i).some(({ pos }) => pos === 'AUX' || pos === 'VERB') &&
      cueOf(piece.word)?.form === 'present' &&
      isProper(right),
  },
  {
    name: 'between a quotation and a name',
    example: '“No,” *marvels* Petra Lund.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      endsInS(piece) && isQuote(left) && (isProper(right) || (endsClause(left) && right?.pos === 'DET')),
  },
  {
    name: 'past between a quotation and a name',
    example: '“No,” *fumed* Petra Lund.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      !piece.capital &&
      piece.word.endsWith('ed') &&
      endsClause(left) &&
      (isProper(right) || right?.pos === 'DET' || isPossessive(right)),
  },
  {
    name: 'verb of saying behind a quotation and a speaker',
    example: '“No,” the keeper Petra Lund *answers* before I can ask.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      endsClause(pieces[phraseStart(pieces, i) - 1]) &&
      /^(?:ADP|ADV|SCONJ|PRON|PUNCT)$/.test(right?.pos ?? ''),
  },
  {
    name: 'verb in the plural behind what several are called together',
    example: '“It was damp,” the band *joke* on stage.',
    taken: 'NOUN',
    is: 'VERB',
    holds: isSaidTogether,
  },
  {
    name: 'what somebody is heard to do',
    example: 'A guest is *overheard* muttering that it leaks.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      (piece.word === 'overheard' && /^(?:AUX|ADV)$/.test(left?.pos ?? '')) ||
      (piece.word.endsWith('ing') && /^(?:over)?heard$/.test(left?.word ?? '') && right?.word === 'that'),
  },
  {
    name: 'between a quotation with a speaker and its end',
    example: '“No,” she *deadpans*, “never”.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece }) =>
      endsInS(piece) && isQuote(pieces[speakerBefore(pieces, i) - 1]) && endsClauseAfter(pieces, i),
  },
  {
    name: 'what she did after a quotation',
    example: '“No,” she *fumed*.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left }) =>
      piece.word.endsWith('ed') && /^s?he$/.test(left?.word ?? '') && isQuote(pieces[i - 2]),
  },
  {
    name: 'participle before "that"',
    example: 'The lawyer also *alleged* that it leaks.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      right?.word === 'that' && cueOf(piece.word)?.form === 'past' && left?.pos !== 'AUX',
  },
  {
    name: 'noun in the plural behind "reports that"',
    example: 'The charity reports that *calls* to it doubled.',
    taken: 'VERB',
    is: 'NOUN',
    // either "reports" is the verb, or a plural, behind which "that" has no verb of one thing
    holds: ({ pieces, i, piece, left }) =>
      endsInS(piece) && left?.word === 'that' && cueOf(pieces[i - 2]?.word ?? '')?.form === 'present',
  },
  {
    name: 'verb without an ending in a post',
    example: 'The fire is out, *watch* manager Del Pine said.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isInPost,
  },
  {
    name: 'month as a surname',
    example: 'The envoy Tilda *May* was asked to leave.',
    taken: 'NOUN',
    is: 'PROPN',
    holds: ({ pieces, piece, left, right }) =>
      piece.capital &&
      isProper(left) &&
      MONTHS.includes(piece.word) &&
      right?.pos !== 'NUM' &&
      isInSmallLetters(pieces),
  },
  {
    name: 'what was found, and follows',
    example: 'It is told by this *finding*: “The ice is thin.”',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') && /^(?:this|that|another)$/.test(left?.word ?? '') && right?.word === ':',
  },
  {
    name: 'second noun of a list',
    example: 'They pay for boats, ads and phone *calls*.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      left?.pos === 'NOUN' &&
      pieces[i - 2]?.pos === 'CCONJ' &&
      (right === undefined || right.word === '.'),
  },
  {
    name: 'what somebody has made',
    example: 'Her *modelling* suggests a rise.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') && /^(?:his|her|its|their)$/.test(left?.word ?? '') && right?.pos === 'VERB',
  },
  {
    name: 'according to',
    example: 'It rose according to *figures*.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, left }) => left?.word === 'to' && pieces[i - 2]?.word === 'according',
  },
  {
    name: 'verb without an ending between whose somebody was and a name',
    example: 'Former Lisk *prop* Otto Lind left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: (place) => isFormerPost(place),
  },
  {
    name: 'verb without an ending at the end of what somebody is told by',
    example: 'Mara Quist, who stands for the Mill Lane *ward*, left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: (place) => endsRelative(place),
  },
  {
    name: 'verb without an ending at the end of a phrase',
    example: 'The head of the accident *ward*, Mara Quist, left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isBareNoun,
  },
  {
    name: 'between an owner and a noun',
    example: "The report's *lead* author left.",
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ piece, left, right }) =>
      !/(?:ed|en|ing)$/.test(piece.word) &&
      /^(?:'s|its|his|their|our|my)$/.test(left?.word ?? '') &&
      right?.pos === 'NOUN',
  },
];

/** Where one speaker begins that ends right before a piece: *she* deadpans, *Lund* bursts out, *the cook* marvels; or -1. */
function speakerBefore(pieces: readonly Piece[], i: number): number {
  const left = pieces[i - 1];
  if (/^s?he$/.test(left?.word ?? '') || isProper(left)) return i - 1;
  const isOne = left?.pos === 'NOUN' && !left.word.endsWith('s') && pieces[i - 2]?.word === 'the';
  return isOne ? i - 2 : -1;
}

const mayName = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.capital || /^(?:DET|ADJ|NOUN|PROPN)$/.test(piece.pos));

/** Where the words begin that may name one speaker, and end right before a piece: *the keeper Petra Lund* answers. */
function phraseStart(pieces: readonly Piece[], i: number): number {
  let from = i;
  while (from > 0 && i - from < 8 && mayName(pieces[from - 1])) from--;
  // “No,” *answers* the keeper: nobody stands between
  return from < i ? from : -1;
}

/** What several people are called together, and still have a verb in the plural: "the couple say". */
const COLLECTIVE =
  /^(?:couple|pair|duo|trio|quartet|family|band|crew|staff|side|squad|gang|cast|jury|crowd|class|majority|choir|public|management)$/;

/** Nouns for what is said, which may follow what several are called: "the police report", "the crew demand". */
const SAYINGS = /^(?:report|claim|question|demand|call|promise|reply|answer|complaint|appeal|note|view)$/;

/** "It was damp, the couple *say*.", "The crew *demand* a rise": but "the police *report*, which is late". */
function isSaidTogether({ pieces, i, piece: { word }, left, right }: Place): boolean {
  if (left?.pos !== 'NOUN' || cueOf(word)?.form !== 'base') return false;
  const opener = pieces[i - 2];
  const isMany = COLLECTIVE.test(left.word) || isBody(left.word);
  if (!isMany || !(opener?.pos === 'DET' || isPossessive(opener))) return false;
  const isBehindQuote = endsClause(pieces[i - 3]);
  if (right === undefined || /^[,.:]$/.test(right.word))
    return isBehindQuote || (pieces[i - 3]?.word === ',' && !SAYINGS.test(word));
  if (isBehindQuote) return /^(?:ADP|ADV|SCONJ|PRON)$/.test(right.pos);
  if (right.word === 'that') return !/^(?:VERB|AUX)$/.test(pieces[i + 2]?.pos ?? '');
  return i === 2 && right.pos === 'DET' && !pieces.slice(i + 1).some(({ pos }) => pos === 'AUX');
}

/** Whether the clause ends behind a verb: “No!” Lund *bursts* out. */
function endsClauseAfter(pieces: readonly Piece[], i: number): boolean {
  const isOut = /^(?:out|back|in|up)$/.test(pieces[i + 1]?.word ?? '');
  const after = pieces[isOut ? i + 2 : i + 1];
  return !after || isQuote(after) || /^[,.:]$/.test(after.word);
}

/** "…, *watch* manager Del Pine said": nobody who could watch stands before it. */
function isInPost({ pieces, i, piece: { word, capital }, left, right }: Place): boolean {
  const isBare = !capital && !/(?:ed|en|ing|[^s]s)$/.test(word) && !IRREGULAR_PASTS.has(word);
  const isApart = left === undefined || isQuote(left) || /^(?:DET|ADJ|PUNCT|CCONJ)$/.test(left.pos);
  return isBare && isApart && right?.pos === 'NOUN' && isPersonNoun(right.word) && isProper(pieces[i + 2]);
}

/**
 * A verb without an ending can't follow one thing: the head of the accident *ward*, the then *minister* of trade; but:
 * the men *lie*, the boat *sank*, the couple *say*.
 */
function isBareNoun(place: Place): boolean {
  const { pieces, i, piece, left, right } = place;
  const { word, capital } = piece;
  if (capital || /(?:ed|ing|[^s]s)$/.test(word) || IRREGULAR_PASTS.has(word)) return false;
  if (!(right === undefined || /^(?:[,.;]|of)$/.test(right.word))) return false;
  if (left?.pos === 'DET') return true;
  if (isSaidTogether(place)) return false;
  const isAfterOne = left?.pos === 'NOUN' && !/[^s]s$|^(?:people|children|men|women|police)$/.test(left.word);
  return (isAfterOne || left?.pos === 'ADV' || left?.pos === 'ADJ') && pieces[i - 2]?.pos === 'DET';
}

const hasNoEnding = ({ word, capital }: Piece): boolean =>
  !capital && !/(?:ed|en|ing|[^s]s)$/.test(word) && !IRREGULAR_PASTS.has(word);

const FORMER = /^(?:former|ex|ex-\S+|one-time|onetime|retired|veteran|fellow|then)$/;

/** "Former Lisk *prop* Otto Lind": a name stands on each side, and what opens the first is said of a person. */
function isFormerPost({ pieces, i, piece, left, right }: Place): boolean {
  if (!hasNoEnding(piece) || !isProper(left) || !isProper(right)) return false;
  const start = pieces.findLastIndex((one, at) => at < i && !isProper(one)) + 1;
  return [start - 1, start].some((at) => at < i - 1 && FORMER.test(pieces[at]?.word ?? ''));
}

/** ", who stands for Mill Lane *ward*,": the clause has a verb already; but: ", who saw Mara Quist *laugh*," */
function endsRelative({ pieces, i, piece, left, right }: Place): boolean {
  if (!hasNoEnding(piece) || !isProper(left) || right?.word !== ',') return false;
  const comma = pieces.findLastIndex(({ word }, at) => at < i && word === ',');
  const verb = pieces[comma + 2];
  const isWho = comma > 0 && /^(?:who|which)$/.test(pieces[comma + 1]?.word ?? '');
  return (
    isWho &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? '') &&
    !pieces.slice(comma + 2, i).some(({ word }) => BARE_AFTER.test(word))
  );
}

/** What a verb without an ending may follow: saw her *laugh*, helped her *row*, to *row*, will *row*. */
const BARE_AFTER =
  /^(?:se(?:e|es|en|eing)|saw|hears?|heard|watch(?:es|ed)?|lets?|makes?|made|helps?|helped|ha[sd]|have|feels?|felt|to|and|or|will|would|can|could|may|might|must|do|does|did)$/;
