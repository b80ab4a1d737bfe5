import type { ClaimLanguage } from '../../language/claims.ts';
import { oncePer } from '../../values/once.ts';
import { wordsOf } from '../words/claimWords.ts';
import { relativeClausesIn, type RelativeClause } from './relativeClause.ts';
import { findVerb, isContracted, isDenied, withoutEmphasis } from './reportingVerb.ts';
import { LONGEST_NAME, LONGEST_REST, readDivided, readTail } from './tail.ts';
import { isNoLabel, isTime, namesSomebody, readLabel, readQuotedLabel, splitTopic } from './labels.ts';

/** A sentence of a message, taken apart: what is claimed, and who is said to have said it. */
export interface Report {
  /** The words of the claim, without who said it. */
  readonly claim: string;
  /** Who said it, as the message has it: "Antony Blinken"; null where it does not say. */
  readonly speaker: string | null;
  /** What else the message says of it: "to Reuters on Friday". */
  readonly rest: string;
  /** Whether `rest` is what a signature says of the speaker: what they are, through whom it came, who published it. */
  readonly isSigned?: boolean;
  /** Whether nothing but a colon or a dash says that they did: "Dana Wren: “…”". */
  readonly isLabelled?: boolean;
  /** Where a note behind the sentence says that it is from: "(source: Coast Weekly)". */
  readonly source?: string | null;
  /** Whether that is said to have reported it. */
  readonly isReported?: boolean;
  /** Of which article it is said to be, by its headline before the sentence. */
  readonly headline?: string | null;
  /** Who is said in another sentence of the same quotation to have said it. */
  readonly around?: string | null;
  /** What the message tells of them in a clause beside their name: "who took a bribe". */
  readonly clause?: RelativeClause | null;
  /** When or where they are said to have said it, before their name: "On Friday, ". */
  readonly before?: string;
  /** The verb by which they said it: "told", "joked"; null or left out where there is none. */
  readonly verb?: string | null;
  /** What they are said to have spoken about, apart from `rest`: "on the ferry". */
  readonly topic?: string | null;
  /** Whether `rest` runs into a quotation without a sign between: "said *the closure was* “a mistake”". */
  readonly runsOn?: boolean;
}

/** What ends with a quotation. */
const CLOSED = /[”"»’'][.!?]*\s*$/u;

/** The ways in which a message says who said something, tried in turn; an example beside each. */
export const WAYS: readonly {
  readonly read: (sentence: string, language: ClaimLanguage) => Report | null;
  readonly example: string;
}[] = [
  { read: readDivided, example: '“The ferry,” Dana Wren said, “costs too much.”' },
  { read: readTopic, example: 'On the ferry, Dana Wren said it costs too much.' },
  { read: readQuotedLabel, example: 'Harbour master Dana Wren: “The ferry costs too much.”' },
  { read: readSignature, example: '“The ferry costs too much.” — Dana Wren' },
  { read: readBracket, example: '“The ferry costs too much.” (Dana Wren)' },
  { read: readSourceBefore, example: 'According to Dana Wren, the ferry costs too much.' },
  { read: readTail, example: 'The ferry costs too much, Dana Wren told Reuters.' },
  { read: readLeadIn, example: 'As Dana Wren put it: “The ferry costs too much.”' },
  { read: readHead, example: 'Dana Wren said that the ferry costs too much.' },
  { read: readLabel, example: 'Dana Wren: The ferry costs too much.' },
];

/** Takes a sentence of a message apart; one that names nobody is all claim. */
export function readReport(sentence: string, language: ClaimLanguage): Report {
  for (const { before, without, clause } of relativeClausesIn(sentence, language)) {
    const report = readPlain(without, language);
    if (report.speaker !== null && before.endsWith(report.speaker)) return { ...report, clause };
  }
  return readPlain(sentence, language);
}

function readPlain(sentence: string, language: ClaimLanguage): Report {
  for (const { read } of WAYS) {
    const report = read(sentence, language);
    if (report && wordsOf(report.claim, language).length > 0) return report;
  }
  return { claim: sentence, speaker: null, rest: '' };
}

/** All that a sentence of a message states, with the words that run into its quotation. */
export function statedIn(sentence: string, { claim, rest, runsOn = false }: Report): string {
  return runsOn ? sentence.slice(sentence.lastIndexOf(rest, sentence.indexOf(claim))) : claim;
}

function readTopic(sentence: string, language: ClaimLanguage): Report | null {
  const found = language.topicBefore.exec(sentence);
  const topic = found?.groups?.['topic'] ?? '';
  if (!found || isTime(topic, language)) return null;
  const report = readReport(sentence.slice(found[0].length), language);
  return report.speaker === null ? null : { ...report, topic };
}

/** A name behind a dash, and words that may describe somebody in small letters. */
const SIGNED =
  /^(?<claim>.+[.!?”"»’'\s])\s*[—–~-]{1,2}\s*(?<who>\p{Lu}(?:[^—–.!?“”"]|(?<=(?<!\p{LC})\p{Lu})\.){1,160})$/su;
const DESCRIBED = /^(?<claim>.+?[”"»’'\s])\s*[—–~-]{1,2}\s+(?<who>\p{Ll}[^—–.!?“”"]{1,160})$/su;
/** The same in brackets. */
const BRACKETED = /^(?<claim>.+[”"»’'][.!?]?)\s*\((?<who>\p{L}[^()]{1,80})\)[.!?]?$/su;

function readSignature(sentence: string, language: ClaimLanguage): Report | null {
  const { claim, who } = (SIGNED.exec(sentence) ?? DESCRIBED.exec(sentence))?.groups ?? {};
  if (claim === undefined || who === undefined) return null;
  const isDescribed = CLOSED.test(claim)
    ? namesSomebody(who, language, true)
    : /\s\p{Lu}/u.test(who) && namesSomebody(who, language);
  return /^\p{Lu}/u.test(who) || isDescribed ? { claim, ...readSigned(who, language), isSigned: true } : null;
}

/** Behind a comma or a dot stands what they are, through whom it came and who published it. */
function readSigned(
  who: string,
  language: ClaimLanguage,
): { readonly speaker: string; readonly topic: string | null; readonly rest: string } {
  const [first = '', ...others] = who.split(/,\s+|\s·\s/u).map((part) => part.trim());
  // "The mayor, Dana Wren" are one.
  const isRole = wordsOf(first, language).at(-1)?.isCapital === false && /^\p{Lu}/u.test(others[0] ?? '');
  const isBoth = isRole && namesSomebody(`${first}, ${others[0]}`, language);
  const [named, rest] = isBoth ? [`${first}, ${others[0]}`, others.slice(1)] : [first, others];
  return { ...splitTopic(named, language), rest: rest.join(', ').trim() };
}

function readBracket(sentence: string, language: ClaimLanguage): Report | null {
  const { claim, who } = BRACKETED.exec(sentence)?.groups ?? {};
  if (claim === undefined || who === undefined) return null;
  if (!/^\p{Lu}/u.test(who) && !namesSomebody(who, language, true)) return null;
  const { speaker: name, ...told } = readSigned(who, language);
  return { claim, ...told, speaker: isNoLabel(name, language) ? name : null, isSigned: true };
}

function readSourceBefore(sentence: string, { sourceBefore }: ClaimLanguage): Report | null {
  const found = sourceBefore.exec(sentence);
  return found ? { claim: found[2] ?? '', speaker: (found[1] ?? '').trim(), rest: '' } : null;
}

function readLeadIn(sentence: string, { leadIns }: ClaimLanguage): Report | null {
  const found = leadIns.map((leadIn) => leadIn.exec(sentence)?.groups).find((groups) => groups !== undefined);
  return found ? { claim: found['claim'] ?? '', speaker: found['speaker'] ?? '', rest: '' } : null;
}

/** A reporting verb among the first words, then "that", a colon, or a comma and a quotation mark. */
function readHead(sentence: string, language: ClaimLanguage): Report | null {
  const words = wordsOf(sentence, language).slice(0, LONGEST_NAME + LONGEST_REST);
  const place = findVerb(words, 1, language);
  const at = words[place];
  if (!at || place > LONGEST_NAME || isDenied(sentence, words, place, language)) return null;
  if (isContracted(words[place - 1]!, language)) return null;
  const verb = at.form;
  const [circumstance = '', ...told] = language.circumstance.exec(sentence.slice(0, at.start)) ?? [];
  const before = told.find((group) => group !== undefined) ?? '';
  const [named = '', ...labels] = sentence.slice(circumstance.length, at.start).split(/:\s+/u).toReversed();
  const speaker = withoutEmphasis(named, language);
  // "Dana Wren: The crew said …" is what she said.
  if (speaker === '' || labels.some((label) => isNoLabel(label, language))) return null;
  const after = sentence.slice(at.end);
  const opening = openingOf(language).exec(after);
  const isQuoted = /[“"«„'‘]\s*$/u.test(`${opening?.[0] ?? ''}${after.charAt(opening?.[0].length ?? 0)}`);
  if (!isQuoted && language.leavesOpen(at.form)) return null;
  if (!opening) {
    const bare = language.bareClauseAt(at.form, after);
    return bare < 0
      ? null
      : { claim: after.slice(bare).trim(), speaker, rest: after.slice(0, bare).trim(), verb, before };
  }
  const rest = (opening[1] ?? opening[2] ?? '').trim();
  const runsOn = rest !== '' && opening[0].trim() === rest;
  return { claim: after.slice(opening[0].length), speaker, rest, runsOn, verb, before };
}

/**
 * What stands between the reporting verb and the claim, with what else the message says of it in a group; before a colon and a
 * quotation that may be more words.
 */
export const openingOf = oncePer(
  ({ opensClause }: ClaimLanguage) =>
    new RegExp(
      `^(?:((?:\\s+[^\\s,:“"]+){0,4}?)(?:${opensClause}|\\s*:\\s*|\\s*,\\s*(?=[“"«„'‘])|\\s+(?=[“"«„]))|((?:\\s+[^\\s,:“"]+){5,9}?)\\s*:\\s*(?=[“"«„]))`,
      'iu',
    ),
);
