import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { phraseEndingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isInscription, isRelative } from '../../2-phrases/wordKinds.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';

/** Things that bear words. */
const BEARER =
  /^(?:notes?|(?:post)?cards?|signs?|letters?|messages?|e-?mails?|texts?|telegrams?|slips?|banners?|placards?|posters?|plaques?|stickers?|labels?|mugs?|t-shirts?|envelopes?|parcels?|manuscripts?|leaflets?|tags?|inscriptions?|notices?)$/;

const BEARS = /^(?:says?|said|saying|reads?|reading)$/;

/** What is done with such a thing by whoever comes upon it, and has not made it. */
const COMING_UPON =
  /^(?:receive[sd]?|gets?|got|f(?:ou|i)nds?|open(?:s|ed)|unwrap(?:s|ped)|unfold(?:s|ed)|discover(?:s|ed)|keeps?|kept|has|had|sees?|saw|notice[sd]?|w(?:o|a)kes?|hangs?|hung|lies|lay|stands|stood|is|was|are|were)$/;

/** What is done for whoever gets it: she *was handed* a card. */
const GIVEN = /^(?:given|handed|sent|shown|left|passed)$/;

/** What whoever speaks by such a thing does with it. */
const MAKING =
  /^(?:le(?:aves|ft)|wr(?:ites|ote|itten)|sen(?:ds|t)|scribble[sd]|post(?:s|ed)|pin(?:s|ned)|tape[sd]|h(?:olds|eld))$/;

/**
 * "He got the draft with *a note that said:* “…”": the thing says it, and not whoever comes upon it; but: "*she* left a note
 * saying: “…”".
 */
export function borneReport(pieces: readonly Piece[]): Found | null {
  const quote = pieces.findIndex(isQuote);
  const cue = pieces[quote - 1]?.word === ':' ? quote - 2 : quote - 1;
  if (quote < 4 || !BEARS.test(pieces[cue]?.word ?? '')) return null;
  const bearer = bearerBefore(pieces, isRelative(pieces[cue - 1]) ? cue - 1 : cue);
  const verb = bearer ? verbBefore(pieces, bearer.from) : -1;
  if (!bearer || verb < 1) return null;
  const word = pieces[verb]?.word ?? '';
  const { passive, from } = verbGroup(pieces, verb);
  const isFound = COMING_UPON.test(word) || (GIVEN.test(word) && passive);
  const maker = !isFound && MAKING.test(word) && !passive ? subjectEndingAt(pieces, from, 0) : null;
  if (!isFound && !maker) return null;
  const speaker = maker ?? (isInscription(pieces, bearer) ? null : phraseOf(bearer));
  const clause = { from: 0, to: quote };
  return reportOfRest(pieces, speaker, clause, ['words after the verb', 'read', 'quote'], cue + 1, cue);
}

/** "a *letter* from the guild", "a *slip* of paper", "the draft with a *note*" */
function bearerBefore(pieces: readonly Piece[], end: number): Range | null {
  const phrase = phraseEndingAt(pieces, end, 0);
  if (!phrase) return null;
  const isWith = ({ word }: Piece, i: number): boolean => i > phrase.from && i < end && word === 'with';
  const from = Math.max(phrase.from, pieces.findLastIndex(isWith) + 1);
  const noun = pieces[headOf(pieces, { from, to: end }).to - 1]?.word ?? '';
  return BEARER.test(noun) ? { from, to: phrase.to } : null;
}

/** The last verb that is not set between commas: he *got* the draft, typed, with a note. */
const verbBefore = (pieces: readonly Piece[], end: number): number =>
  lastIndexBefore(
    pieces,
    end,
    (piece, i) => isFiniteVerb(piece) && !(pieces[i - 1]?.word === ',' && pieces[i + 1]?.word === ','),
  );
