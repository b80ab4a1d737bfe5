import { PARTICLES } from '../language/any/personNames.ts';
import type { ArticleLanguage, LabelLanguage } from '../language/article.ts';
import { findInterviewers, putsQuestion, total, type Turns, withTurn } from './interviewers.ts';
import type { Label } from './labels.ts';

/** Who speaks in a transcript: the prefixes of its speakers, and those among them who only ask. */
export interface Transcript {
  readonly speakers: ReadonlySet<string>;
  readonly interviewers: ReadonlySet<string>;
  /** Lines that name who speaks below: "Mara Quist -- Chief Executive Officer". */
  readonly lines: ReadonlySet<string>;
}

/** "ST = Slow Trades, MQ = Marta Quiney" */
const LEGEND =
  /^\(?[\p{L}\p{N}.]{1,12}\s?[=:–—]\s?[^=,;]{2,60}(?:[,;]\s?[\p{L}\p{N}.]{1,12}\s?=\s?[^=,;]{2,60})+\)?\.?$/u;
/** "Q", "MQ", "Marta Quiney", "PRESENTER", "Dr. Holm" */
const SPEAKER = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|${PARTICLES})){0,3}$`,
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
  paragraphs: readonly { readonly plain: string; readonly opening: Label | null }[],
  above: ReadonlyMap<number, Label>,
  { labels }: ArticleLanguage,
): Transcript {
  // "Reporter:" says who wrote an article, too
  const asks = ({ plain }: { readonly plain: string }, { name }: Label): boolean =>
    labels.interviewer.test(name) && ASKS.test(plain.slice(-8));
  const openings = paragraphs.map((paragraph) => {
    const { plain, opening: label } = paragraph;
    const isTurn = label && (!label.known || asks(paragraph, label));
    return isTurn && label.rest < plain.length && SPEAKER.test(label.name) ? label.name : null;
  });
  const counts = new Map<string, number>();
  for (const name of openings) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const labelled = new Set(counts.keys());
  // "Apologies:" comes once, and may be a word as well as a name, unless it is a part of one: "Mara Quist:" and "Quist:"
  const isName = (name: string): boolean =>
    !ONE_WORD.test(name) || labels.interviewer.test(name) || fullName(name, labelled) !== null;
  const names = new Set(
    [...counts].filter(([name, count]) => count > 1 || isName(name)).map(([name]) => name),
  );
  const people = new Map(
    [...names].map((name) => [name, nameOfInitials(name, names) ?? fullName(name, names) ?? name]),
  );
  const turns = new Map<string, Turns>();
  let answered = 0;
  openings.forEach((name, at) => {
    const person = people.get(name ?? '');
    if (person === undefined) return;
    const { plain = '', opening } = paragraphs[at] ?? {};
    const said = plain.slice(opening?.rest);
    turns.set(person, withTurn(turns.get(person), said, labels));
    const next = people.get(openings[at + 1] ?? '');
    if (putsQuestion(said, labels) && next !== undefined && next !== person) answered++;
  });
  const returning = [...turns.values()].filter(({ count }) => count > 1).length;
  const isTranscript =
    turns.size >= 2 &&
    ((returning >= 1 && total(turns, 'count') >= 4) ||
      answered * 2 >= total(turns, 'count') - 1 ||
      countListed(turns.keys(), paragraphs, labels) >= 2);
  const asking = findInterviewers(turns, labels);
  const interviewers = isTranscript && asking.length < turns.size ? asking : [];
  return {
    speakers: new Set([...(isTranscript ? names : []), ...[...above.values()].map(({ name }) => name)]),
    interviewers: new Set([...names].filter((name) => interviewers.includes(people.get(name) ?? name))),
    lines: new Set([...above.keys()].map((at) => paragraphs[at]!.plain)),
  };
}

/** How many speakers a list of those present names: "Present: Dr Mara Quist (director), Tom Fry" for "MARA QUIST", "FRY". */
function countListed(
  speakers: Iterable<string>,
  paragraphs: readonly { readonly plain: string; readonly opening: Label | null }[],
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

/** The one name among others that initials stand for: "AO" for "Amara Okafor", "INO" for "Ines Nordahl-Okoye". */
function nameOfInitials(initials: string, names: ReadonlySet<string>): string | null {
  const letters = initials.replaceAll('.', '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const fitting = [...names].filter(
    (name) => name.includes(' ') && (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('') === letters,
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The one name among others that has a surname or a first name: "AMARA OKAFOR" for "OKAFOR", "MS. OKAFOR" and "AMARA". */
function fullName(part: string, names: ReadonlySet<string>): string | null {
  const word = part.replace(TITLES, '');
  if (word.includes(' ')) return null;
  const fitting = [...names].filter(
    (name) => name !== part && (name.endsWith(` ${word}`) || name.startsWith(`${word} `)) && isWhole(name),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** "MS. ", "SEN. " */
const TITLES = /^(?:\p{Lu}\p{L}{0,4}\. ){1,3}/u;
const isWhole = (name: string): boolean => name.replace(TITLES, '').includes(' ');
