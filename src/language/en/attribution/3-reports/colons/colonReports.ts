import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { nameEnd } from '../../2-phrases/appositions.ts';
import { subjectOf } from '../../2-phrases/subjects.ts';
import { isFiniteVerb, isInscription, isTime } from '../../2-phrases/wordKinds.ts';
import { FRANK } from '../../people/frank.ts';
import { isPersonWord } from '../../people/titles.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { namedAlone, namedFirst, namedOn } from './namesAtColon.ts';
import { isAuthor } from '../obstacles/obstacle.ts';
import { ownerOf, ownerOfLabel, WORDS } from './ownedLabels.ts';
import { mainSubject } from '../openings.ts';

/** A sentence that leads up to a quotation by a colon, without a reporting verb; null where something else does. */
export function colonReport(pieces: readonly Piece[]): Found | null {
  const colon = pieces.findIndex(
    ({ word }, i) =>
      word === ':' &&
      (isQuote(pieces[i + 1]) || isAnswer(pieces, i) || isNews(pieces, i) || isTally(pieces, i)),
  );
  const speaker =
    colon > 0
      ? (namedOn(pieces, 0, colon + 1) ??
        leaderOf(pieces.slice(0, colon), tellsHow(pieces, colon)) ??
        namedFirst(pieces, colon) ??
        ownerOfLabel(pieces, colon) ??
        officeOf(pieces, colon) ??
        (isTally(pieces, colon) ? phraseOf({ from: 0, to: colon }) : null) ??
        namedAlone(pieces, colon))
      : null;
  const clause = { from: 0, to: colon + 1 };
  const link = isQuote(pieces[colon + 1]) ? 'quote' : 'clause';
  return speaker && reportOfRest(pieces, speaker, clause, ['colon', 'say', link], colon + 1, colon);
}

/** "Mara Quist *has another explanation:* the valve was rusty." */
const isAnswer = (pieces: readonly Piece[], colon: number): boolean =>
  tellsHow(pieces, colon) ||
  isCounted(pieces, colon) ||
  isClear(pieces, colon) ||
  isNewsTold(pieces, colon) ||
  ownerOfLabel(pieces, colon) !== null ||
  (WORDS.test(pieces[colon - 1]?.word ?? '') &&
    pieces.slice(0, colon).some(({ word }) => /^(?:has|had|gives|gave|offers|offered)$/.test(word)) &&
    pieces.slice(colon).some((piece) => isFiniteVerb(piece)));

/** How words are that can be told in a few others. */
const CLEAR =
  /^(?:clear|plain|simple|short|brief|blunt|stark|unequivocal|unmistakable|unambiguous|straightforward|firm|familiar|same)$/;

const FELT = /^(?:hope|fear|wish|order|offer)$/;

/** "The message from Mara Quist *was clear:* stay at home": what somebody's words come to. */
function isClear(pieces: readonly Piece[], colon: number): boolean {
  const be = lastIndexBefore(pieces, colon, ({ word }) => /^(?:is|are|was|were)$/.test(word), colon - 4);
  const isTold =
    be > 0 &&
    CLEAR.test(pieces[colon - 1]?.word ?? '') &&
    pieces.slice(be + 1, colon - 1).every(({ pos }) => /^(?:ADV|ADJ|DET|CCONJ)$/.test(pos));
  // "Her wish was simple: a house by the sea"
  const isFelt = isTold && pieces.slice(0, be).some(({ word }) => FELT.test(word));
  const owner = isTold && !isFelt ? ownerOf(pieces, { from: 0, to: be }) : null;
  return owner !== null && isSomebody(pieces, owner);
}

/** Who gives out news: no label of a table or of those who made something begins with them. */
export const OFFICE =
  /^(?:police|prosecutors?|governor|mayor|minister|premier|president|chancellor|ministry|officials|navy|army|rescuers|firefighters|spokes(?:man|woman|person))$/;

/** Words of an office before a colon at most: "Head of Lisk water utility". */
const LONGEST_OFFICE = 6;

/** "*Police*: two men detained near the port", "*Head of the port*: we were warned": what an office gives out goes on in small letters. */
function isNews(pieces: readonly Piece[], colon: number): boolean {
  const next = pieces[colon + 1];
  const isSmall = next !== undefined && !next.capital && /^(?:NOUN|NUM|DET|ADJ|PRON)$/.test(next.pos);
  return (
    isSmall &&
    pieces[0]?.pos !== 'DET' &&
    (OFFICE.test(pieces[colon - 1]?.word ?? '') || isHeadOf(pieces)) &&
    officeOf(pieces, colon) !== null &&
    pieces.slice(colon + 2).some(isFiniteVerb)
  );
}

/** Who counts what happened and gives it out. */
const COUNTING = /^(?:police|ministry|brigade|(?:coast)?guard|firefighters|rescuers|prosecutors)$/;

/** "*Lisk Fire Service*: 40 calls since the morning", "*Police*: 9 accidents": a body, and a number of what happened; but: Police: 112 */
function isTally(pieces: readonly Piece[], colon: number): boolean {
  if (colon > LONGEST_OFFICE) return false;
  const [count, thing] = pieces.slice(colon + 1, colon + 3);
  const words = pieces.slice(0, colon);
  const isService =
    words.at(-1)?.word === 'service' &&
    /^(?:fire|rescue|ambulance|emergency)$/.test(words.at(-2)?.word ?? '');
  return (
    count?.pos === 'NUM' &&
    /^(?:NOUN|ADJ)$/.test(thing?.pos ?? '') &&
    !thing!.capital &&
    !/^(?:points?|goals?|wins?|draws?|losses|defeats?)$/.test(thing!.word) &&
    words.every(({ capital, word }) => capital || /^(?:of|and|the|for)$/.test(word)) &&
    (isService || words.some(({ word }) => COUNTING.test(word)))
  );
}

const isHeadOf = ([first, second]: readonly Piece[]): boolean =>
  /^(?:head|chief|director|leader|mayor|governor)$/.test(first?.word ?? '') && second?.word === 'of';

/** "*Police chief*: “…”", "*Head of Lisk port*: “…”": an office, and nothing else. */
function officeOf(pieces: readonly Piece[], colon: number): Phrase | null {
  const words = pieces.slice(0, colon);
  if (colon > LONGEST_OFFICE || words.some(({ pos }) => /^(?:VERB|AUX|PUNCT|QUOTE|PRON)$/.test(pos)))
    return null;
  const last = words.at(-1)?.word ?? '';
  const isPlain = words.slice(1).every(({ capital, pos }) => !capital && pos !== 'ADP');
  const isOffice = isPlain && (isPersonWord(last) || OFFICE.test(last));
  return isOffice || isHeadOf(words) ? { from: 0, to: colon, beside: null } : null;
}

/** What somebody tells one by one. */
export const TOLD_SINGLY =
  'conditions|reasons|demands|arguments|requests|causes|priorities|objections|proposals|suggestions|wishes|scenarios|explanations';
const COUNTED = new RegExp(`^(?:${TOLD_SINGLY})$`);

/** "Mara Quist *named two conditions:* a lower tax, and a new pier": what somebody counts up. */
function isCounted(pieces: readonly Piece[], colon: number): boolean {
  const noun = pieces[colon - 1]?.word ?? '';
  const count = [colon - 2, colon - 3].find((i) => pieces[i]?.pos === 'NUM') ?? 0;
  return (
    count > 0 &&
    COUNTED.test(noun) &&
    /^(?:name[sd]?|list(?:s|ed)|gives?|gave|cite[sd]|sees|mention(?:s|ed)|made|makes|raise[sd]|set|sets|has|had|put|puts)$/.test(
      pieces[count - 1]?.word ?? '',
    )
  );
}

/** Whether it is told right before a colon how somebody, or a document, says what comes next. */
const tellsHow = (pieces: readonly Piece[], colon: number): boolean =>
  isPut(pieces, colon) || isBlunt(pieces, colon);

/** "Mara Quist *puts it this way:* the valve was rusty", "*put the matter more bluntly:*": how somebody says what comes next. */
function isPut(pieces: readonly Piece[], colon: number): boolean {
  const it = [colon - 1, colon - 2, colon - 3].find((i) => pieces[i]?.word === 'it') ?? -1;
  return it > 0 ? PUTTING.test(pieces[it - 1]?.word ?? '') : isMatterPut(pieces, colon);
}

const PUTTING =
  /^(?:puts?|sums?|summed|explains?|explained|sees|saw|tells|told|describes?|described|phrased|work(?:s|ed))$/;

/** "*put the matter more bluntly*", "*put the case differently*"; but: put the case on hold, put things gently on the table */
function isMatterPut(pieces: readonly Piece[], colon: number): boolean {
  const noun = lastIndexBefore(pieces, colon, ({ word }) => MATTER.test(word), colon - 4);
  const verb = pieces[noun - 1]?.word === 'the' ? noun - 2 : noun - 1;
  const isManner = pieces[colon - 1]?.word.endsWith('ly') === true || pieces[colon - 1]?.word === 'way';
  return noun > 0 && isManner && /^puts?$/.test(pieces[verb]?.word ?? '');
}

const MATTER = /^(?:matters?|things|case|point|argument)$/;

/** "Mara Quist *was more direct:* the valve was rusty", "The report *was blunter still:* …" */
function isBlunt(pieces: readonly Piece[], colon: number): boolean {
  const at = /^(?:still|yet)$/.test(pieces[colon - 1]?.word ?? '') ? colon - 2 : colon - 1;
  const be = pieces[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return FRANK.test(pieces[at]?.word ?? '') && /^(?:is|are|was|were)$/.test(pieces[be]?.word ?? '');
}

/** "Mara Quist *had bad news:* the valve was rusty", "*broke the news:*": what somebody brings; but: Monday brought good news */
function isNewsTold(pieces: readonly Piece[], colon: number): boolean {
  const verb = indexFrom(
    pieces,
    Math.max(1, colon - 4),
    ({ word }) => /^(?:ha[sd]|br(?:ings|ought|eaks|oke)|deliver(?:s|ed)|g(?:ives|ave))$/.test(word),
    colon - 1,
  );
  return (
    verb > 0 &&
    pieces[colon - 1]?.word === 'news' &&
    !isTime(pieces[verb - 1]) &&
    pieces.slice(colon).some(isFiniteVerb)
  );
}

/** The person whom the words before a colon are about, or the document that puts what comes next in words. */
function leaderOf(pieces: readonly Piece[], isPutInWords: boolean): Phrase | null {
  const end = pieces.length - 1;
  const isSaid =
    /^(?:is|are|was|were)$/.test(pieces[end]?.word ?? '') && WORDS.test(pieces[end - 1]?.word ?? '');
  const whose = isSaid ? ownerOf(pieces, { from: end - 1, to: end }) : null;
  if (whose) return phraseOf(whose);
  // "When I reached him, *he* was milder:"
  const subject = mainSubject(pieces, pieces.length) ?? subjectOf(pieces);
  if (!subject || isInscription(pieces, subject) || isAuthor(pieces, subject)) return null;
  if (isNobody(pieces, subject)) return null;
  if (/^some(?:one|body)$/.test(pieces[subject.from]?.word ?? '')) return null; // has hung a sign
  // "In a better year, a sailor would ask:"
  const isAny = /^(?:an?|any|every)$/.test(pieces[subject.from]?.word ?? '');
  if (isAny && /^(?:would|could|might)$/.test(pieces[subject.to]?.word ?? '')) return null;
  // "She was so upset that I had to change my answer:"
  if (pieces.slice(subject.to).some(({ word, pos }) => word === 'i' && pos === 'PRON')) return null;
  const owner = ownerOf(pieces, subject);
  if (owner) return phraseOf(owner);
  // "Her opponent, Ada Febig, was less harsh:"
  const isNamed = subject.beside !== null && nameEnd(pieces, subject.beside.from) === subject.beside.to;
  const isWritten = isPutInWords && isDocument(pieces, subject);
  return isNamed || isWritten || isSomebody(pieces, subject) ? subject : null;
}

/** "*There* was a note:", "*This* is the last line:", "*It* is an old rule:": but "It was blunt:". */
function isNobody(pieces: readonly Piece[], { from, to }: Range): boolean {
  const word = pieces[from]?.word ?? '';
  const isTold = /^(?:is|was|'s)$/.test(pieces[to]?.word ?? '') && pieces[to + 1]?.pos === 'DET';
  return to === from + 1 && (/^(?:there|this|that|these|those)$/.test(word) || (word === 'it' && isTold));
}
