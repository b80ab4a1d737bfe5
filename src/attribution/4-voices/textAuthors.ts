import { lastIndexBefore } from '../../values/indexFrom.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { Block } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Cast } from '../3-people/cast.ts';
import { meansThing } from '../3-people/meansThing.ts';
import { speakerOf, type Named } from '../3-people/speakerOf.ts';
import type { LabelledSources } from './sources/labelledSources.ts';
import type { Voice } from './voice.ts';
import { isPersonOrPeople } from '../3-people/peopleNouns.ts';

/** An article so far: who was named, and who spoke. */
interface Told {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly voices: readonly Voice[];
  readonly last: Voice | null;
  readonly cast: Cast;
  readonly sources: LabelledSources;
}

/** Sentences before, among which somebody was just heard. */
const JUST = 3;
/** Sentences before, among which it is told who the witness is. */
const TESTIMONY = 100;

/** The guild said in a *statement* that it is safe. “We looked,” *the statement* reads: who was just heard wrote it. */
export function authorOf(told: Told, { block }: Line, words: string): Voice | null {
  const { voices, last, cast } = told;
  if (!cast.language.labels.ownText.test(words)) return null;
  const noun = lastWordOf(words);
  const from = Math.max(0, voices.length - JUST);
  const place = lastIndexBefore(
    voices,
    voices.length,
    ({ speaker }, at) =>
      speaker !== null && wordsOf(told, at).includes(` ${noun}`) && !speaksIn(told, at, noun),
    from,
  );
  const author = voices[place] ?? posterOf(told, block);
  const isLast = author?.speaker?.name === last?.speaker?.name;
  return author && isLast && author.speaker?.name !== author.outlet?.name ? author : null;
}

/** The guild left after a new *note* warned of ice. “Stay,” the note reads: it speaks for itself. */
function speaksIn({ lines }: Told, at: number, noun: string): boolean {
  const { reports = [], pieces = [] } = lines[at] ?? {};
  return reports.some(({ speaker }) => speaker !== null && pieces[speaker.to - 1]?.word === noun);
}

/** The guild wrote *on Facebook* that it is safe. “We looked,” *the message* reads. */
function posterOf({ voices, lines, cast, sources }: Told, block: Block): Voice | null {
  const at = voices.findLastIndex(({ speaker }) => speaker !== null);
  const { outlet } = voices[at] ?? {};
  const isPosted = outlet && cast.language.outlets.isPlatform(outlet.name);
  const isHere = lines[at]?.block === block || !sources.of(block);
  return isPosted && isHere && at >= voices.length - JUST * 2 ? voices[at]! : null;
}

/** Who wrote or gave what speaks: “the letter”, “it” of a statement by somebody, or of what was shown, “the witness”. */
export function writerOf(told: Told, line: Line, words: string): Named | null {
  return (
    correspondent(told, line, words) ??
    writerOfText(told, line, words) ??
    shownText(told, line, words) ??
    witness(told, words)
  );
}

/** In May *Mara Quist* wrote to the guild. “Close it,” *the letter* began. */
function correspondent(told: Told, { block }: Line, words: string): Named | null {
  const { text, lines, voices, cast } = told;
  const { labels, subjectOf } = cast.language;
  const at = voices.length - 1;
  const before = lines[at];
  const isText = labels.ownText.test(words) && labels.writing.test(wordsOf(told, at));
  const subject = isText && before?.block === block ? subjectOf(before.pieces) : null;
  const writer = before && subject && speakerOf(text, cast, before.pieces, subject);
  return writer && writer.id !== null ? writer : null;
}

/** The jury was read *a statement by Mara Quist*. In it she told of the pier. “I saw it,” *it* said. */
function writerOfText({ text, lines, voices, cast }: Told, line: Line, words: string): Named | null {
  const { people, labels, textBy } = cast.language;
  const { block, pieces: own, statement } = line;
  if (!(meansThing(people.pronouns[words.toLowerCase()]) || labels.ownText.test(words))) return null;
  // "It is a letter from *the guild*, and it says …"
  const here = textBy(own.slice(0, statement?.report.speaker?.from ?? 0));
  if (here) return speakerOf(text, cast, own, here);
  for (let at = voices.length - 1; at >= voices.length - JUST && lines[at]?.block === block; at--) {
    const { pieces } = lines[at]!;
    const by = textBy(pieces);
    if (by) return speakerOf(text, cast, pieces, by);
  }
  return null;
}

/**
 * Mara Quist read from *the report*. “It is old,” *it* stated; the row began with *a leaflet*. *It* says …: what a person reads out
 * or shows, right before, speaks for itself, and so does a text where nothing else is told of that does.
 */
function shownText({ text, lines, voices, cast }: Told, line: Line, words: string): Named | null {
  const { people, textShown, textNamed, subjectOf } = cast.language;
  if (!meansThing(people.pronouns[words.toLowerCase()])) return null;
  // "It is *a leaflet*, and it says …"
  const told = line.pieces.slice(0, line.statement?.report.speaker?.from ?? 0);
  const isCalled = meansThing(people.pronouns[told[0]?.word ?? '']) && told[1]?.pos === 'AUX';
  const called = isCalled ? textNamed(told) : null;
  if (called?.from === 2) return speakerOf(text, cast, line.pieces, called);
  const before = lines[voices.length - 1];
  if (before?.block !== line.block) return null;
  const shown = textShown(before.pieces);
  const named = shown ?? textNamed(before.pieces);
  const subject = named && subjectOf(before.pieces);
  if (!subject) return null;
  const { name } = speakerOf(text, cast, before.pieces, subject);
  // "*Danvik Sugar* said in a statement that …. *It* thanked …": a name that may be a firm's
  const isPlain = /^\p{Lu}/u.test(name) && cast.genderOf(name) === null;
  const isSaid = before.statement?.report.speaker?.from === subject.from;
  const isFirms = shown === null && isSaid && isPlain;
  const isMute = (isPersonal(name, cast) && !isFirms) || (shown === null && isMatter(name, cast));
  return isMute ? speakerOf(text, cast, before.pieces, named) : null;
}

/** Whether it is a person, or several. */
function isPersonal(name: string, cast: Cast): boolean {
  const { people } = cast.language;
  const noun = people.headNoun(name);
  const isPerson = isPersonOrPeople(noun, people);
  const gender = people.genderOfName(name) ?? people.genderOf(name);
  return isPerson || gender !== null || cast.isPerson(name);
}

/** "The row", "this phrase": what neither speaks nor bears words. */
function isMatter(name: string, { language: { people } }: Cast): boolean {
  const noun = people.headNoun(name);
  return /^\p{L}+ \P{Lu}+$/u.test(name) && !people.isBody(noun) && !people.isDocument(noun);
}

/** *Mara Quist* gave evidence. Mr Fry put it to her that she slept. “I did not,” *the witness* replied. */
function witness({ text, lines, voices, cast }: Told, words: string): Named | null {
  const { labels, subjectOf } = cast.language;
  if (!labels.witness.test(words)) return null;
  const before = lines
    .slice(Math.max(0, voices.length - TESTIMONY), voices.length)
    .findLast(({ start, end }) => labels.testifying.test(text.slice(start, end)));
  const subject = before && subjectOf(before.pieces);
  return before && subject ? speakerOf(text, cast, before.pieces, subject) : null;
}

function wordsOf({ lines, text }: Told, at: number): string {
  const line = lines[at];
  return line ? text.slice(line.start, line.end) : '';
}
