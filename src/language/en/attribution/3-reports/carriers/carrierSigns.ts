import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Carrier, Piece, Range, Report } from '../../../../attribution.ts';
import { isCountryOf } from '../../people/countries.ts';
import { CONVERSATION } from '../openings.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { ARTICLES_ABROAD } from '../../outlets.ts';
import { isCommentedFor } from './forMedium.ts';

/** "in a reply to *questions from* Radio Brine" */
export const isQuestioning = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'from' &&
  /^(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))$/.test(pieces[i - 1]?.word ?? '');

/** Whether where a preposition and a name stand few others than media do. */
export const isOnlyMedia = (pieces: readonly Piece[], report: Report, range: Range): boolean =>
  isVoiceNote(pieces, range) ||
  isPublishedIn(pieces, range) ||
  isAsking(pieces, range) ||
  isColumn(pieces, report, range) ||
  isCommentedFor(pieces, report, range) ||
  isOnAside(pieces, report, range) ||
  isAppearing(pieces, range) ||
  (isRightBehind(pieces, report, range.from) && (isOnAir(pieces, range) || isInPrint(pieces, range)));

/** Verbs of speech behind which "on" and a name tell where, rather than of what: no "commented on", "insisted on". */
const SPEAKING =
  /^(?:say|tell|state|claim|admit|reveal|explain|add|argue|stress|announce|declare|joke|predict|warn|complain|lament|confirm|deny)$/;

/** "said *on* Norland Inter", “…,” said Mara Quist *on* Norland Inter, said on Friday *on* Norland Inter */
function isRightBehind(
  pieces: readonly Piece[],
  { lemma, cue, speaker, addressee }: Report,
  i: number,
): boolean {
  const ends = [cue.to, speaker?.to, speaker?.beside?.to, addressee?.to];
  const from = isTime(pieces[i - 1]) ? (pieces[i - 2]?.word === 'on' ? i - 2 : i - 1) : i;
  return SPEAKING.test(lemma) && (ends.includes(i) || ends.includes(from));
}

/** Days, places and what takes somebody there, on which much is said. */
const NOT_ON_AIR =
  /^(?:days?|eve|night|week|weekend|holiday|street|st|road|avenue|lane|square|row|hill|heights|islands?|isle|beach|coast|bridge|lake|river|sea|peninsula|plateau|mount|mountain|farm|campus|broadway|one|line|railway|ship|ferry|flight|route|highway|motorway|pitch|green|common|moor|bay|quay|pier|wharf|park|field|hms|uss|ss|planet|christmas|easter|new)$/;

/** What has a number and is no station: "on *Platform* 2", "on *Apollo* 11". */
const NUMBERED =
  /^(?:act|amendment|apollo|article|artemis|bench|berth|block|chapter|clause|coach|counter|court|cycle|deck|error|exit|figure|flight|floor|gate|grade|hole|item|junction|level|measure|mission|order|page|paragraph|part|phase|plank|platform|plot|point|proposition|protocol|regulation|resolution|room|rule|runway|schedule|section|sheet|site|slide|soyuz|spot|stage|step|table|tier|track|type|unit|version|voyager|ward|week)$/;

/** "on *Kanal 24*", "on *Antena 1*" */
const isNumbered = (words: readonly Piece[]): boolean =>
  words.length === 2 &&
  words[0]?.capital === true &&
  /^\d{1,2}$/.test(words[1]?.word ?? '') &&
  !isTime(words[0]) &&
  !NOT_ON_AIR.test(words[0].word) &&
  !NUMBERED.test(words[0].word);

/** "said *on Norland Inter*", "*on Morning Sund*", "*on KTK*": two names or letters that are no word, and neither a day nor a place. */
function isOnAir(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from + 1, to);
  const isName =
    words.length > 1 &&
    words.every((piece) => (piece.capital && piece.pos !== 'DET') || piece.word === '&') &&
    !words.some((piece) => isTime(piece) || NOT_ON_AIR.test(piece.word));
  const isCalledSo = isName || isNumbered(words) || (words.length === 1 && isInLetters(words[0]));
  return pieces[from]?.word === 'on' && isCalledSo;
}

/** "on *Sundays*" */
const singular = (piece: Piece): Piece => ({ ...piece, word: piece.word.replace(/s$/, '') });

/** "Mara Quist, *on Sund*, said": set between commas, one name is a station; but: on Monday, on Norland Quay, on holiday */
function isOnAside(pieces: readonly Piece[], { speaker }: Report, { from, to }: Range): boolean {
  const beside = speaker?.beside;
  const words = pieces.slice(from + 1, to);
  return (
    pieces[from]?.word === 'on' &&
    pieces[from - 1]?.word === ',' &&
    pieces[to]?.word === ',' &&
    beside !== undefined &&
    beside !== null &&
    from >= beside.from &&
    to <= beside.to &&
    words.every((piece) => piece.capital && !isTime(singular(piece)) && !NOT_ON_AIR.test(piece.word)) &&
    !isCountryOf(words.map(({ word }) => word))
  );
}

/** "Mara Quist, *appearing on Kanal 5*, said", "*Speaking on Norland Inter*, she said" */
const isAppearing = (pieces: readonly Piece[], range: Range): boolean =>
  /^(?:appearing|speaking|talking|interviewed|live)$/.test(pieces[range.from - 1]?.word ?? '') &&
  (range.from === 1 || pieces[range.from - 2]?.word === ',') &&
  isOnAir(pieces, range);

/** Letters of a station, which have no vowel or tell that it is on television. */
export const isInLetters = (piece: Piece | undefined): boolean =>
  piece?.capital === true &&
  (/^[bcdfghjklmnpqrstvwxz]{3,4}\d{0,2}$/.test(piece.word) ||
    /^tv\p{LC}{0,2}\d{0,2}$|^\p{LC}{1,3}tv\d{0,2}$/u.test(piece.word)) &&
  piece.word !== 'tv';

/** "said *in Der Spaten*": the articles of which no town's name begins. */
const isInPrint = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from]?.word === 'in' &&
  /^(?:der|die|das|het|il)$/.test(pieces[from + 1]?.word ?? '') &&
  isTitled(pieces, from + 1);

/** "in an interview *published in* Kursblatt" */
const isPublishedIn = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from]?.word === 'in' &&
  /^(?:published|printed)$/.test(pieces[from - 1]?.word ?? '') &&
  CONVERSATION.test(pieces[from - 2]?.word ?? '');

/** "in a *voice note to* Radio Brine": to somebody, or to a medium. */
const isVoiceNote = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from]?.word === 'to' &&
  /^(?:note|message|memo)$/.test(pieces[from - 1]?.word ?? '') &&
  /^(?:voice|audio)$/.test(pieces[from - 2]?.word ?? '');

/** "*asked by Kursblatt* whether it was late": a name of one word or with an article of another language; but: "asked by Lisk Council" */
function isAsking(pieces: readonly Piece[], { from, to }: Range): boolean {
  const isAsked =
    pieces[from]?.word === 'by' &&
    /^(?:asked|pressed|questioned|challenged|quizzed|contacted|reached|approached|interviewed|comment)$/.test(
      pieces[from - 1]?.word ?? '',
    );
  // "NDR/Der Spiegel"
  const isPair = pieces[from + 2]?.word === '/';
  return (
    isAsked && pieces[from + 1]?.capital === true && (to === from + 2 || isPair || isTitled(pieces, from + 1))
  );
}

/** "*In the Lisk Bote*, columnist Mara Quist warns that": papers have columnists, and an article as few places do. */
function isColumn(pieces: readonly Piece[], { speaker }: Report, { from }: Range): boolean {
  const writer = pieces[speaker?.from ?? pieces.length];
  const isWriter =
    writer?.capital === false &&
    /^(?:columnist|commentator|critic|cartoonist|editorialist|editor)$/.test(writer.word);
  const isNamed = pieces[from + 1]?.word === 'the' && pieces[from + 2]?.capital === true;
  return from === 0 && pieces[from]?.word === 'in' && isWriter && (isNamed || isTitled(pieces, from + 1));
}

const ARTICLE_ABROAD = new RegExp(`^(?:${ARTICLES_ABROAD})$`);

/** "*Der* Spiegel", "*El* Faro" */
export const isTitled = (pieces: readonly Piece[], i: number): boolean =>
  ARTICLE_ABROAD.test(pieces[i]?.word ?? '') &&
  pieces[i]?.capital === true &&
  pieces[i + 1]?.capital === true;

/** “No,” she said when *the weekly Kursblatt* asked her about the ice. */
export function askerOf(pieces: readonly Piece[], { cue }: Report): Carrier[] {
  const at = indexFrom(pieces, cue.to, ({ word }, i) => word === 'asked' && pieces[i + 1]?.pos === 'PRON');
  const when = lastIndexBefore(pieces, at, ({ word }) => /^(?:when|after|as)$/.test(word), cue.to);
  return at > 0 && when >= 0 && when + 1 < at ? [{ phrase: { from: when + 1, to: at }, trust: 'open' }] : [];
}

/** Mara Quist let *Kursblatt* know that it was late. */
export const letKnow = (pieces: readonly Piece[], { rule, lemma, cue: { from, to } }: Report): Carrier[] => {
  const know = indexFrom(pieces, from, ({ word }) => word === 'know', to);
  const isNamed = rule === 'message' && lemma === 'let' && know > from + 1;
  return isNamed ? [{ phrase: { from: from + 1, to: know }, trust: 'open' }] : [];
};
