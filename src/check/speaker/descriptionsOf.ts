import type { Piece } from '../../language/attribution.ts';
import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import { placesOf } from '../../text/placesOf.ts';
import type { Beside } from '../beside.ts';
import { MOST_PLACES } from './called.ts';
import { capitalisedIn } from './callsNamed.ts';
import { wordsOf } from '../words/claimWords.ts';
import { describe, piecesIn, type Description } from './describe.ts';
import { namesAmong } from './namesAmong.ts';
import { readReport } from '../message/report.ts';
import { QUOTED } from '../quoted.ts';

/** So many characters before a name and behind it may tell what its bearer is. */
const NEAR = 200;
/** First names lie in so many characters before a last one. */
const CLOSE = 120;
/** So many before them may tell whom "its" means, and in so many sentences. */
const FAR = 600;
const MOST_BEFORE = 4;

/** The end of a text behind its last sign but for commas, and its beginning before the first one. */
const LAST_PART = /[^.;:!?“”"„«»()—\n]*$/u;
const FIRST_PART = /^[^.;:!?“”"„«»()—\n]*/u;
/** "Dana " of "the pilot, Dana | Wren" */
const FIRST_NAMES = /(?:(?<![\p{LC}'’])\p{Lu}[\p{LC}.-]*\s+)*$/u;
const COMMA = /,\s*$/u;
const ENDS_SENTENCE = /(?<=[.!?])\s+/u;

const OF_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/u;
const TELLING = /^(?:NOUN|PROPN|ADJ|NUM)$/u;

const NOTHING_TOLD: Description = { head: '', which: [], names: [], limit: null, isOwn: false };

/**
 * All that an article says of what somebody is who said a passage, and whose: by what they are called, in the clause that says that
 * they spoke, and beside their name wherever it stands.
 */
export function descriptionsOf({ match, article, language }: Beside): readonly Description[] {
  const { speaker, role } = match.passage.attribution;
  if (!speaker) return [];
  const { speaker: own } = readReport(shownQuote(match), language.claims);
  const called = [speaker.name, role, own].flatMap((words) => [
    ...partsOf(words ?? '', language),
    { ...NOTHING_TOLD, names: capitalisedIn(words ?? '') },
  ]);
  const text = article?.text ?? '';
  const words = wordsOf(speaker.name, language.claims);
  const last = words.findLast(({ isCapital, start }) => isCapital && (start > 0 || words.length === 1));
  if (!last) return called;
  return [...called, ...besideName(text, speaker.name.slice(last.start, last.end), language)];
}

/** What the parts of a text between commas describe somebody as. */
export const partsOf = (text: string, language: Language): readonly Description[] =>
  text.split(/,\s+/u).flatMap((part) => describe(part, language) ?? []);

function besideName(text: string, name: string, language: Language): Description[] {
  return placesOf(name, text, MOST_PLACES).flatMap((at) => {
    const before = text.slice(Math.max(at - FAR, 0), at);
    const behind = text.slice(at + name.length, at + name.length + NEAR);
    return [...describedBefore(before, language), ...describedBehind(behind, language)];
  });
}

/** "said *the head of the railway*, Dana |", "*the railway's head* Dana |". */
function describedBefore(text: string, language: Language): Description[] {
  const close = text.slice(-CLOSE).replace(FIRST_NAMES, '').replace(COMMA, '');
  const before = text.slice(0, Math.max(text.length - CLOSE, 0)) + close;
  const part = LAST_PART.exec(before.slice(-NEAR))?.[0] ?? '';
  const said = part.slice(part.lastIndexOf(',') + 1);
  const pieces = piecesIn(said, language);
  const first = pieces[pieces.findLastIndex((piece) => !isOfNoun(piece, language)) + 1];
  const described = first ? describe(said.slice(first.start), language) : null;
  if (!described) return [];
  if (!described.isOwn) return [described];
  const { words, names } = meantBefore(before.slice(0, before.length - said.length), language);
  const owner = language.attribution.people.isPersonWord(described.head) ? names.slice(0, 1) : [];
  return [{ ...described, which: [...described.which, ...words], names: [...described.names, ...owner] }];
}

function isOfNoun({ word, pos }: Piece, { attribution: { people }, claims }: Language): boolean {
  if (claims.isReporting(word) && pos !== 'NOUN') return false;
  return OF_NOUN.test(pos) || people.owning.has(word) || people.possessives.has(word);
}

/** The words for whom "its" means behind a text: the subject of the last sentence that has one which is no pronoun, and the names in it. */
function meantBefore(text: string, language: Language) {
  const sentences = text.replaceAll(QUOTED, ' ').split(ENDS_SENTENCE);
  const [words, sentence] = sentences
    .toReversed()
    .slice(0, MOST_BEFORE)
    .map((one) => [subjectIn(one, language), one] as const)
    .find(([subject]) => subject.length > 0) ?? [[], ''];
  return { words, names: ownersIn(words, sentence, language) };
}

/** The names among the words for what a sentence is about, without those that only tell of what: "Lund's exports". */
function ownersIn(words: readonly Piece[], sentence: string, { attribution: { people } }: Language) {
  const end = words.findIndex(({ capital }, at) => !capital && words[at - 1]?.capital === true);
  const isApart = end < 0 || sentence.slice(words[end - 1]!.end, words[end]!.start).includes(',');
  const isSomebody = words.slice(Math.max(end, 0)).some(({ word }) => people.isPersonWord(word));
  return isApart || isSomebody ? namesAmong(words, sentence) : [];
}

/** The words for whom or what a sentence is about; none where it is a pronoun. */
export function subjectIn(sentence: string, language: Language): readonly Piece[] {
  const pieces = piecesIn(sentence, language);
  const subject = language.attribution.subjectOf(pieces);
  const ranges = [subject, subject?.beside].filter((range) => range !== null && range !== undefined);
  return ranges.flatMap(({ from, to }) => pieces.slice(from, to)).filter(({ pos }) => TELLING.test(pos));
}

/** "| , 43, *a lawyer for the port*, said", "| of *the port*", "| is *the port's lawyer*". */
function describedBehind(behind: string, language: Language): readonly Description[] {
  const opening = language.claims.opensDescription.exec(behind)?.[0];
  if (opening === undefined) return [];
  const part = FIRST_PART.exec(behind.slice(opening.length))?.[0] ?? '';
  const verb = piecesIn(part, language).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const names = capitalisedIn(part.slice(0, verb?.start));
  return [...partsOf(part, language).slice(0, 1), { ...NOTHING_TOLD, names }];
}
