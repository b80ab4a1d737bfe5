import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import { callsNamed } from './callsNamed.ts';
import { wordsOf } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { keyOf, type Description } from './describe.ts';
import { descriptionsOf, partsOf, subjectIn } from './descriptionsOf.ts';
import { findOtherBody } from './otherBody.ts';
import { areOtherBodies, otherNames } from './otherNames.ts';
import { readReport, type Report } from '../message/report.ts';

/** So many sentences before a passage may tell whose somebody is who is called only what they are. */
const MOST_BEFORE = 3;

/** What an article says of who spoke, and where. */
interface Known extends Beside {
  readonly theirs: readonly Description[];
}

/** Who is not told to be anybody's but whom the article has. */
interface OtherOwner {
  readonly differences: readonly Difference[];
  readonly strangers: readonly string[];
}

export const NONE: OtherOwner = { differences: [], strangers: [] };

/**
 * Whether whoever is said to speak is somebody else's or another one than the article says by what they are: "the *landlord's*
 * lawyer" beside "a lawyer for the tenants", "the mayor" beside "the mayor's *brother*". Beside their own name only the words differ,
 * else it is a stranger. In nothing where only less is said: "a lawyer".
 */
export function findOtherOwner({ speaker, rest, isSigned = false }: Report, beside: Beside): OtherOwner {
  const { match, language } = beside;
  const said = match.passage.attribution.speaker;
  if (speaker === null || said === null) return NONE;
  const { claims } = language;
  if (isSameAs(speaker, readReport(shownQuote(match), claims).speaker)) return NONE;
  const mine = partsOf(isSigned ? `${speaker}, ${rest}` : speaker, language);
  if (mine.length === 0 && areOtherBodies(speaker, said.name, language))
    return { ...NONE, strangers: [speaker] };
  const known = { ...beside, theirs: descriptionsOf(beside) };
  const others =
    mine
      .map((one) => otherWords(one, known) ?? otherNames(one, known.theirs, said.name, language))
      .find((words) => words !== null) ?? findOtherBody(speaker, said.name, known.theirs, beside);
  if (!others) return NONE;
  const last = wordsOf(said.name, claims).findLast(({ isCapital, start }) => isCapital && start > 0)?.form;
  const isNamed = wordsOf(speaker, claims).some(({ form, isCapital }) => isCapital && form === last);
  return isNamed ? { ...NONE, differences: [others] } : { ...NONE, strangers: [speaker] };
}

const isSameAs = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();

/** In what a description differs from all that an article has; null where it says no more. */
function otherWords(mine: Description, known: Known): Difference | null {
  const { theirs, language } = known;
  const key = (word: string) => keyOf(word, language);
  const same = theirs.filter(({ head }) => head === mine.head);
  const others = theirs.flatMap(({ which }) => which.map(({ word }) => word));
  if (same.length === 0 && others.some((word) => key(word) === mine.head) && !isActedFor(mine, known))
    return { kind: 'words', message: [mine.head], article: theirs.map(({ head }) => head).slice(0, 1) };
  const limit = same.length > 0 && same.every((one) => one.limit !== null) ? same[0]!.limit : null;
  const lost = limit?.trim().toLowerCase() ?? '';
  if (limit !== null && mine.limit === null && !mine.which.some(({ word }) => word === lost))
    return { kind: 'left out', message: [], article: [lost] };
  const names = theirs.flatMap((one) => one.names);
  const words = names.flatMap((name) => name.split(' '));
  const inFull = words.flatMap((name) => [name, ...language.claims.inFull(name.toLowerCase()).flat()]);
  const told = new Set([...others, ...inFull, ...theirs.map(({ head }) => head)].map(key));
  const text = known.article?.text ?? '';
  const open = mine.which.filter(
    ({ word }) => !told.has(key(word)) && !callsNamed(word, names, text, language),
  );
  const around = open.length > 0 && same.every(isBare) ? subjectsBefore(known) : new Set();
  const added = open.map(({ word }) => word).filter((word) => !around.has(key(word)));
  const article = same.flatMap(({ which }) => which.map(({ word }) => word));
  return added.length === 0 ? null : { kind: 'words', message: added, article: [...new Set(article)] };
}

/** Whether a body speaks through whoever spoke: "the ministry" beside "an official at the ministry". */
function isActedFor({ head }: Description, { theirs, language: { attribution, claims } }: Known): boolean {
  return attribution.people.isBody(head) && theirs.some((one) => claims.actsFor(one.head));
}

/** Whether nothing is told of whose somebody is. */
const isBare = ({ which, names, isOwn }: Description): boolean => which.length + names.length === 0 && !isOwn;

/** The words for what the sentences right before a passage are about, and the title: "The *hospital* closed. “…,” a nurse said." */
function subjectsBefore({ article, match: { passage }, language }: Known): ReadonlySet<string> {
  const before = article?.passages.filter(({ start }) => start < passage.start) ?? [];
  const near = before.filter(({ paragraph }, at) => paragraph === 0 || at >= before.length - MOST_BEFORE);
  const subjects = near.flatMap(({ start, end }) => subjectIn(article!.text.slice(start, end), language));
  return new Set(subjects.map(({ word }) => keyOf(word, language)));
}
