import { indexFrom } from '../../../values/indexFrom.ts';
import { isDash, isQuote } from '../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../attribution.ts';
import { cueOf } from '../reportingVerbs.ts';
import { isDocumentNoun, isFiniteVerb } from './2-phrases/wordKinds.ts';
import { OFFICE } from './3-reports/colons/colonReports.ts';
import { isKindOfPerson, isNoSurname, isTitle } from './people/titles.ts';

/** Words of a headline, at least. */
const FEWEST = 4;

/** "Falk *Says* New Quay *Will* Open": a line that writes its verbs as if they were names, so that no name can be told. */
export function isHeadline(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ word }) => /\p{LC}/u.test(word));
  const areCapital = words.every(({ capital, word }) => capital || word.length < 5 || !/^\p{Ll}/u.test(word));
  const verb = words.findIndex((piece, i) => i > 0 && piece.capital && isVerb(piece));
  const isTitled =
    words.length >= FEWEST + 2 && words.some(({ capital, word }, i) => i > 0 && capital && SMALL.test(word));
  return words.length >= FEWEST && areCapital && (verb > 0 || isTitled);
}

/** Words that only a headline writes with a capital: Ice Blocks Pier *As* Ropes Tear. */
const SMALL = /^(?:an?|as|after|over|amid|with|from|into|but|if|when|while)$/;

const isVerb = (piece: Piece): boolean => {
  const form = cueOf(piece.word)?.form;
  return isFiniteVerb(piece) || form === 'present' || form === 'past';
};

/** "The union *urges members to wait*", "Museum *describes* life of ‘Iron Jack’", but not “warns of ice”, “blames ice”, “tells members of ‘thin ice’”. */
export function isDeed(pieces: readonly Piece[], { link, lemma, cue, content, speaker }: Report): boolean {
  if (link !== 'object') return false;
  // "Governor *reports 18 boats lost*", but "Shop *reports theft*"
  if (lemma === 'report' && pieces[cue.to]?.pos === 'NUM') return false;
  const subject = pieces[(speaker?.to ?? 0) - 1];
  // "Mayor *denies secret deal*", but "Court *denies bail*"
  if (lemma === 'deny' && !JUDGING.test(subject?.word ?? ''))
    return pieces.slice(cue.to, cue.to + 3).some(({ word }) => GRANTED.test(word));
  const isWarning =
    (lemma === 'warn' && /^(?:of|against|about)$/.test(pieces[cue.to]?.word ?? '')) ||
    // "Mayor *blames ice for delay*", "Guild *accuses board of neglect*", but "Storm blames shift to council"
    lemma === 'accuse' ||
    (lemma === 'blame' && pieces.slice(cue.to + 1).some(({ word }) => word === 'for'));
  const isQuoted = content.some(({ from, to }) =>
    pieces.slice(from, to).some((piece) => isQuote(piece) && /^.\p{Ll}/u.test(piece.word)),
  );
  // "Brothers *charged* over ‘theft’", "Lisk *finds* its bridge ‘tired’", but "Inquiry *finds* guild ‘looked away’"
  const isTold =
    pieces[cue.to - 1]?.word.endsWith('s') === true && (lemma !== 'find' || isDocumentNoun(subject));
  return !isTold || !(isWarning || isQuoted);
}

/** Whoever may refuse what is asked for. */
const JUDGING = /^(?:courts?|judges?|boards?|tribunals?|panels?|bench|justices?)$/;
/** What somebody asks for and is granted or denied. */
const GRANTED =
  /^(?:bail|parole|entry|boarding|access|visas?|asylum|appeals?|motions?|requests?|bids?|permits?|permission|licen[cs]es?|applications?|petitions?|benefits?|release|loans?|credit|care|treatment|him|her|them|us)$/;

/** Bodies that give out news, and people who tell it. */
const TELLERS =
  /^(?:government|coastguard|council|court|(?:eye)?witness(?:es)?|lawyers?|owner|chief|head|boss|coach|leader|manager|advisers?|researchers?|employer|neighbou?rs?|rescuers|expert|survivor|analyst|economist|scientist|engineer|resident|deputy|operator|regulator|organi[sz]er|union|railways)$/;
/** "*Fire* service", "*Weather* office", "*Central* Bank" */
const OFFICES =
  /^(?:service|brigade|department|agency|office|board|authority|watchdog|staff|bank|administration|force|company|operator|firm|commission|committee|directorate|command|inspectorate|institute|headquarters|association|federation|chamber|embassy|intelligence)$/;
/** What looks like one and is a topic: "*Artificial intelligence*: Five new rules". */
const NO_OFFICE = /^(?:artificial|emotional|human|labou?r|task|sales|rugby)$/;
/** "*Study*: …", "*Exit poll*: …", "*Leaked memo*: …", behind which a verb tells what was found. */
const TEXTS = /^(?:polls?|surveys?|stud(?:y|ies)|memos?|audits?)$/;
/** Whoever may be what a headline is about: "Girls: Lisk win again", "Source: Ann Lee". */
const TOPICS = /^(?:boy|girl|youth|teen|lady|twin|king|queen|prince|princess|source|lord|child)s?$/;
/** What is asked or told below: "Police: *What* we know". */
const QUESTION = /^(?:what|who|whom|whose|why|how|where|when|which|whether)$/;
/** How many a report of some length found to be so: "Report: *Every third* bridge in poor state". */
const QUANTITY = /^(?:every|each|most|half|nearly|almost|few|fewer|more|many|thousands|millions)$/;
/** Words of an office before a colon at most, and of where somebody holds it. */
const LONGEST_OFFICE = 4;
const LONGEST_PLACE = 3;

/**
 * Who gives out what a headline tells: "*Police*: Stolen van found in river", "*Lisk fire chief*: Blaze began in kitchen", “We
 * will not wait”: *Bank chief* on the new fees.
 */
export function officeAhead(pieces: readonly Piece[]): Range | null {
  if (isQuote(pieces[0])) return officeBehind(pieces);
  const colon = pieces.findIndex(({ word }) => word === ':');
  const told = pieces.slice(colon + 1);
  const end = isOwn(told) ? topicFrom(pieces, 0, colon) : colon;
  const all = pieces.slice(0, Math.max(0, end));
  const office = withoutPlace(all);
  if (colon < 1 || office.length > LONGEST_OFFICE || told.length < FEWEST - 1) return null;
  if (QUESTION.test(told[0]!.word) || told.at(-1)!.word === '?') return null;
  if (office.some(({ pos }, i) => /^(?:AUX|PUNCT|QUOTE|PRON|ADP|DET|NUM)$/.test(pos) && i > 0)) return null;
  const whole = { from: 0, to: end };
  const last = office.at(-1)!.word.toLowerCase();
  if (last === 'report' && colon === 1) return QUANTITY.test(told[0]!.word) ? whole : null;
  if (TEXTS.test(last)) return told.some(isVerb) ? whole : null;
  // "*Council source*: pier will close"
  if (/^sources?$/.test(last))
    return office.length > 1 && told.some(isVerb) && isOffice(office.slice(0, -1)) ? whole : null;
  return isOffice(office, office.length < all.length) ? whole : null;
}

/** "We will not wait": what somebody says of themselves. */
const isOwn = (told: readonly Piece[]): boolean =>
  told.some(({ word, pos }) => pos !== 'QUOTE' && /^(?:i|we|my|our)$/.test(word));

/** "Premier *on grain talks*": where the words begin that tell of what somebody speaks. */
function topicFrom(pieces: readonly Piece[], from: number, to: number): number {
  const at = indexFrom(pieces, from + 1, ({ word }) => /^(?:on|about)$/.test(word), to);
  return at > 0 ? at : to;
}

/** What somebody is on who does not speak of it: "Driver on *the run*". */
const STATE =
  /^(?:run|brink|edge|rise|move|loose|mend|way|front|line|road|trial|strike|bail|tour|course|duty|fire|board|ice|hold|leave|call)$/;

/** “We will not wait”: *Bank chief* on the new fees: an office behind what it says, and of what it speaks. */
function officeBehind(pieces: readonly Piece[]): Range | null {
  const [quote, sign] = pieces;
  if (!isQuote(quote) || !(sign?.word === ':' || isDash(sign))) return null;
  const to = topicFrom(pieces, 2, pieces.length);
  const office = pieces.slice(2, to);
  const topic = pieces[to + 1]?.pos === 'DET' ? pieces[to + 2] : pieces[to + 1];
  if (to === pieces.length || office.length > LONGEST_OFFICE || !topic || STATE.test(topic.word)) return null;
  const isPlain = office.every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos));
  return isPlain && isOffice(office) ? { from: 2, to } : null;
}

/** "*Mayor* of Lisk", "*Head* of Lisk Harbour Board", "*Agency* for Roads", but not "Player of the month". */
function withoutPlace(office: readonly Piece[]): readonly Piece[] {
  const of = office.findIndex(({ word }) => word === 'of' || word === 'for');
  const place = office.slice(of + 1);
  const isPlace = of > 0 && place.length > 0 && place.length <= LONGEST_PLACE;
  const head = office[of - 1]?.word ?? '';
  return isPlace &&
    place.every(({ capital }) => capital) &&
    (isTitle(head) || isOffice(office.slice(0, of), true))
    ? office.slice(0, of)
    : office;
}

/** Whether words name whoever gives out news: by their post, as a body, or as many of a calling; behind some of them stood where or for what they are. */
function isOffice(office: readonly Piece[], isPlaced = false): boolean {
  const last = office.at(-1)!.word.toLowerCase();
  const one = last.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})(?<!s)s$/, '');
  // "Scientists", but not "Quist"
  const isMany = one !== last && isNoSurname(one);
  const isTeller =
    !TOPICS.test(last) &&
    !TOPICS.test(one) &&
    (OFFICE.test(last) || TELLERS.test(last) || isTitle(one) || isKindOfPerson(one) || isMany);
  if (isTeller || !OFFICES.test(last)) return isTeller;
  // "Force of nature"
  return office.length > 1
    ? !office.some(({ word }) => NO_OFFICE.test(word.toLowerCase()))
    : isPlaced && !/^(?:force|company|intelligence)$/.test(last);
}
