import { PARTICLES, SHORT_TITLES } from '../../language/any/personNames.ts';
import type { ArticleLanguage, LabelLanguage } from '../../language/article.ts';
import { findInterviewers, putsQuestion, speaks, total, type Turns, withTurn } from './interviewers.ts';
import { endsSentence } from '../shapes.ts';
import { isPosted, type Label } from '../labels.ts';
import { NamedAbove } from './namedAbove.ts';

/** Who speaks in a transcript: the prefixes of its speakers, and those among them who only ask. */
export interface Transcript {
  readonly speakers: ReadonlySet<string>;
  readonly interviewers: ReadonlySet<string>;
  /** Lines that name who speaks below: "Mara Quist -- Chief Executive Officer". */
  readonly lines: ReadonlySet<string>;
  /** Those of whom the article tells itself, so that it goes on in its own words below their turns. */
  readonly told: ReadonlySet<string>;
}

/** "ST = Slow Trades, MQ = Marta Quiney" */
const LEGEND =
  /^\(?[\p{L}\p{N}.]{1,12}\s?[=:–—]\s?[^=,;]{2,60}(?:[,;]\s?[\p{L}\p{N}.]{1,12}\s?=\s?[^=,;]{2,60})+\)?\.?$/u;
/** "Q", "MQ", "Marta Quiney", "PRESENTER", "Dr. Holm", "Wing & Water", "W&W" */
const SPEAKER = new RegExp(
  String.raw`^(?:\p{Lu}[\p{LC}\p{M}'’.-]*(?:&\p{Lu}[\p{LC}\p{M}]*)?)(?: (?:(?:& )?\p{Lu}[\p{LC}\p{M}'’.-]*|${PARTICLES})){0,3}$`,
  'u',
);

/** Whether a paragraph says what the prefixes of a transcript mean. */
export function isLegend(plain: string): boolean {
  return plain.length <= 400 && plain.includes('=') && LEGEND.test(plain);
}

/**
 * Speakers are prefixes that come again, or two of which one asks and the other answers; an interviewer's paragraphs
 * mostly end in a question. The lines `above` name who speaks below, too.
 */
export function findTranscript(
  paragraphs: readonly Labelled[],
  above: ReadonlyMap<number, Label>,
  language: ArticleLanguage,
): Transcript {
  const { labels } = language;
  const openings = paragraphs.map((paragraph) => speakerIn(paragraph, labels));
  const { counts, firsts } = placesOf(openings);
  const labelled = new Set(counts.keys());
  const story = new NamedAbove(paragraphs, labelled, language);
  const isNamed = (name: string): boolean => story.has(name, firsts.get(name)!);
  const isKnown = (name: string): boolean => language.bylines.isPerson(name) || isNamed(name);
  // "Apologies:" comes once, and may be a word as well as a name, unless it is a part of one: "Mara Quist:" and "Quist:"
  const isName = (name: string): boolean =>
    !ONE_WORD.test(name) ||
    labels.interviewer.test(name) ||
    fullName(name, labelled) !== null ||
    isNamed(name);
  const names = new Set(
    [...counts].filter(([name, count]) => count > 1 || isName(name)).map(([name]) => name),
  );
  const people = new Map(
    [...names].map((name) => [name, nameOfInitials(name, names) ?? fullName(name, names) ?? name]),
  );
  const { turns, answered, replied } = readTurns(paragraphs, openings, people, labels);
  const told = [...names].filter(isNamed);
  const areTold = new Set(told.map((name) => people.get(name))).size >= 2;
  const returning = [...turns.values()].filter(({ count }) => count > 1).length;
  const count = total(turns, 'count');
  // "Quist: A keeper whom you know." tells of her
  const isExchange =
    areTold && replied > 0 && total(turns, 'personalWhole') > 0 && total(turns, 'speaking') * 2 >= count;
  // "Mara Quist, baker: We pay." and "Tom Fry, guard: I don't."
  const speaking = total(turns, 'speaking');
  const arePosted =
    replied > 0 &&
    speaking * 2 >= count &&
    paragraphs.every(({ plain, opening }, at) => openings[at] === null || isPosted(plain, opening!));
  // "Mara Quist: We pay." and "Tom Fry: I don't."
  const arePeople = replied > 0 && speaking === count && [...names].every(language.bylines.isPerson);
  const isTalk =
    (returning >= 1 && count >= 4) ||
    answered * 2 >= count - 1 ||
    isExchange ||
    countListed(turns.keys(), paragraphs, labels) >= 2;
  const isTranscript = turns.size >= 2 && (isTalk || arePosted || arePeople);
  const acts = (person: string): boolean =>
    !labels.interviewer.test(person) &&
    [...people].some(([name, other]) => other === person && story.acts(name, firsts.get(name)!));
  const asking = isTranscript ? findInterviewers(turns, labels) : [];
  const interviewers = asking.length < turns.size ? asking.filter((person) => !acts(person)) : [];
  const isStory = isTranscript && ((areTold && interviewers.length === 0) || !isTalk);
  // what somebody said, between paragraphs that tell: "ROAN: I swim there."
  const heard = told.some((name) => turns.get(people.get(name)!)!.personalWhole > 0) ? told : [];
  const speakers = isTranscript
    ? names
    : [...heard, ...findMembers(paragraphs, openings, labels).filter(isKnown)];
  return {
    speakers: new Set([...speakers, ...[...above.values()].map(({ name }) => name)]),
    interviewers: new Set([...names].filter((name) => interviewers.includes(people.get(name) ?? name))),
    lines: new Set([...above.keys()].map((at) => paragraphs[at]!.plain)),
    told: new Set(isTranscript && !isStory ? [] : speakers),
  };
}

/** What somebody belongs to behind their name: "Mara Quist *(Green Party)*: We pay." */
const MEMBER = /^ \(\p{Lu}[^()\d]{0,29}\)[*_]*\s?:/u;

/** Whole names with a party behind them that stand as labels, where most of these paragraphs speak of whoever speaks, or to somebody. */
function findMembers(
  paragraphs: readonly Labelled[],
  openings: readonly (string | null)[],
  labels: LabelLanguage,
): readonly string[] {
  const turns = paragraphs.filter(
    ({ plain, opening }, at) =>
      isWhole(openings[at] ?? '') && MEMBER.test(plain.slice(opening!.span.end)) && endsSentence(plain),
  );
  const speaking = turns.filter(({ plain, opening }) => speaks(plain.slice(opening!.rest), labels));
  return speaking.length * 2 < turns.length ? [] : turns.map(({ opening }) => opening!.name);
}

/** The label of a paragraph that may name who speaks in it. */
function speakerIn({ plain, opening: label }: Labelled, { interviewer }: LabelLanguage): string | null {
  if (!label || label.rest >= plain.length || !SPEAKER.test(label.name)) return null;
  // "Reporter:" says who wrote an article, too
  const isTurn = !label.known || (interviewer.test(label.name) && ASKS.test(plain.slice(-8)));
  // "PULL UP A CHAIR: four issues for £28"
  const isLine = /^\p{Ll}/u.test(plain.slice(label.rest)) && !endsSentence(plain);
  return isTurn && !isLine ? label.name : null;
}

/** How often each name stands as a label, and where first. */
function placesOf(openings: readonly (string | null)[]): {
  counts: Map<string, number>;
  firsts: Map<string, number>;
} {
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const [at, name] of openings.entries()) {
    if (name === null) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!firsts.has(name)) firsts.set(name, at);
  }
  return { counts, firsts };
}

/** What the turns of each of the people are like, how many are right above another's, and how many of these ask. */
function readTurns(
  paragraphs: readonly Labelled[],
  openings: readonly (string | null)[],
  people: ReadonlyMap<string, string>,
  labels: LabelLanguage,
): { turns: Map<string, Turns>; replied: number; answered: number } {
  const turns = new Map<string, Turns>();
  let replied = 0;
  let answered = 0;
  openings.forEach((name, at) => {
    const person = people.get(name ?? '');
    if (person === undefined) return;
    const { plain = '', opening } = paragraphs[at] ?? {};
    const said = plain.slice(opening?.rest);
    turns.set(person, withTurn(turns.get(person), said, labels));
    const next = people.get(openings[at + 1] ?? '');
    if (next === undefined || next === person) return;
    replied++;
    if (putsQuestion(said, labels)) answered++;
  });
  return { turns, replied, answered };
}

interface Labelled {
  readonly plain: string;
  readonly opening: Label | null;
}

/** How many speakers a list of those present names: "Present: Dr Mara Quist (director), Tom Fry" for "MARA QUIST", "FRY". */
function countListed(
  speakers: Iterable<string>,
  paragraphs: readonly Labelled[],
  { present }: LabelLanguage,
): number {
  const list = paragraphs.find(({ opening }) => opening && present.test(opening.name));
  const listed = new Set<string>(list?.plain.slice(list.opening?.rest).toLowerCase().match(WORDS));
  return [...speakers].filter((name) => listed.has(name.toLowerCase().split(' ').at(-1)!)).length;
}

const WORDS = /[\p{L}\p{M}'’-]+/gu;

/** A word that may be no name: not "AO". */
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const ASKS = /\?["”»)*_]*$/u;

/** The one name among others that initials stand for: "AO" for "Amara Okafor", "INO" for "Ines Nordahl-Okoye", "W&W" for "Wing & Water". */
function nameOfInitials(initials: string, names: ReadonlySet<string>): string | null {
  const letters = initials.replace(/[.&]/gu, '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const fitting = [...names].filter(
    (name) => name.includes(' ') && (name.match(/(?<![\p{LC}'’])\p{Lu}/gu) ?? []).join('') === letters,
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The one name among others that has a surname or a first name: "AMARA OKAFOR" for "OKAFOR", "MS. OKAFOR" and "AMARA". */
function fullName(part: string, names: ReadonlySet<string>): string | null {
  const word = part.replace(SHORT_TITLES, '');
  if (word.includes(' ')) return null;
  const fitting = [...names].filter(
    (name) => name !== part && (name.endsWith(` ${word}`) || name.startsWith(`${word} `)) && isWhole(name),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

const isWhole = (name: string): boolean => name.replace(SHORT_TITLES, '').includes(' ');
