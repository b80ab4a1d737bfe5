import type { ClaimLanguage } from '../language/claims.ts';
import { oncePer } from '../once.ts';
import type { Passage } from '../types.ts';
import { wordsOf, type Word } from './claimWords.ts';

/** A sentence of a message, taken apart: what is claimed, and who is said to have said it. */
export interface Report {
  /** The words of the claim, without who said it. */
  readonly claim: string;
  /** Who said it, as the message has it: "Antony Blinken"; null where it does not say. */
  readonly speaker: string | null;
  /** What else the message says of it: "to Reuters on Friday". */
  readonly rest: string;
}

/** Words that may name a speaker, and those that may follow the verb. */
const LONGEST_NAME = 8;
const LONGEST_REST = 8;

/** The ways in which a message says who said something, tried in turn; an example beside each. */
const WAYS: readonly {
  readonly read: (sentence: string, language: ClaimLanguage) => Report | null;
  readonly example: string;
}[] = [
  { read: readSignature, example: '“The ferry costs too much.” — Dana Wren' },
  { read: readTail, example: 'The ferry costs too much, Dana Wren told Reuters.' },
  { read: readSourceBefore, example: 'According to Dana Wren, the ferry costs too much.' },
  { read: readHead, example: 'Dana Wren said that the ferry costs too much.' },
  { read: readLabel, example: 'Dana Wren: “The ferry costs too much.”' },
];

/** Takes a sentence of a message apart; one that names nobody is all claim. */
export function readReport(sentence: string, language: ClaimLanguage): Report {
  for (const { read } of WAYS) {
    const report = read(sentence, language);
    if (report && wordsOf(report.claim, language).length > 0) return report;
  }
  return { claim: sentence, speaker: null, rest: '' };
}

function readSignature(sentence: string): Report | null {
  const found = /^(.+[.!?”"»’'\s])\s*[—–~-]{1,2}\s*(\p{Lu}[^—–.!?“”"]{1,160})$/su.exec(sentence);
  if (!found) return null;
  // Behind a comma or a dot stands what they are, through whom it came and who published it.
  const [speaker = '', ...rest] = (found[2] ?? '').split(/,\s+|\s·\s/u);
  return { claim: found[1] ?? '', speaker: speaker.trim(), rest: rest.join(', ').trim() };
}

function readTail(sentence: string, language: ClaimLanguage): Report | null {
  // What follows the last comma or closing mark that a word follows.
  const from = sentence.search(/[,”"»’][”"»’]*\s+[^,”"»]*$/u);
  if (from < 0) return null;
  const tail = sentence.slice(from).replace(/^[,”"»’\s]+/u, '');
  const named = readSourceAfter(tail, language) ?? readClause(tail, language);
  return named && { claim: sentence.slice(0, from), ...named };
}

/** "Dana Wren told Reuters", "said Dana Wren on Friday" */
function readClause(tail: string, language: ClaimLanguage): Omit<Report, 'claim'> | null {
  const words = wordsOf(tail, language);
  const verb = words.findIndex(({ form }) => language.isReporting(form));
  const at = words[verb];
  if (!at || verb > LONGEST_NAME || words.length - verb > LONGEST_REST + 1) return null;
  if (language.joinsClause(words[0]!.form)) return null;
  if (isDenied(tail, words, verb, language)) return null;
  const before = tail.slice(0, at.start).trim();
  const after = tail
    .slice(at.end)
    .replace(/[.!?\s]+$/u, '')
    .trim();
  if (before !== '') return { speaker: before, rest: after };
  return after === '' ? null : { speaker: after, rest: '' };
}

/** Whether a verb says that it was not said: "Wren did not say", "Nobody said", "Wren denied that". */
function isDenied(text: string, words: readonly Word[], verb: number, language: ClaimLanguage): boolean {
  const forms = words.map(({ form }) => form);
  const comma = text.lastIndexOf(',', words[verb]!.start);
  return forms.some(
    (form, at) =>
      at <= verb &&
      words[at]!.start > comma &&
      (language.deniesAt(forms, at) || (at < verb && language.isNegation(form))),
  );
}

function readSourceBefore(sentence: string, { sourceBefore }: ClaimLanguage): Report | null {
  const found = sourceBefore.exec(sentence);
  return found ? { claim: found[2] ?? '', speaker: (found[1] ?? '').trim(), rest: '' } : null;
}

function readSourceAfter(text: string, { sourceAfter }: ClaimLanguage): Omit<Report, 'claim'> | null {
  const found = sourceAfter.exec(text);
  return found ? { speaker: found[1] ?? '', rest: '' } : null;
}

/** A reporting verb among the first words, then "that", a colon, or a comma and a quotation mark. */
function readHead(sentence: string, language: ClaimLanguage): Report | null {
  const words = wordsOf(sentence, language).slice(0, LONGEST_NAME + LONGEST_REST);
  const verb = words.findIndex(({ form }, place) => place > 0 && language.isReporting(form));
  const at = words[verb];
  if (!at || verb > LONGEST_NAME || isDenied(sentence, words, verb, language)) return null;
  const speaker = sentence.slice(0, at.start).trim();
  const after = sentence.slice(at.end);
  const opening = openingOf(language).exec(after);
  if (!opening)
    return language.isBareClause(at.form, after) ? { claim: after.trim(), speaker, rest: '' } : null;
  return { claim: after.slice(opening[0].length), speaker, rest: (opening[1] ?? '').trim() };
}

function readLabel(sentence: string, language: ClaimLanguage): Report | null {
  const found = /^(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})\s*:\s+(.+)$/su.exec(sentence);
  if (!found) return null;
  const [, name = '', claim = ''] = found;
  const isSomebody = !wordsOf(name, language).every(({ form }) => language.isLabel(form));
  return { claim, speaker: isSomebody ? name : null, rest: '' };
}

/** What stands between the reporting verb and the claim, with what else the message says of it in a group. */
const openingOf = oncePer(
  ({ opensClause }: ClaimLanguage) =>
    new RegExp(
      `^((?:\\s+[^\\s,:“"]+){0,4}?)(?:${opensClause}|\\s*:\\s*|\\s*,\\s*(?=[“"«„'‘])|\\s+(?=[“"«„]))`,
      'iu',
    ),
);

/** Names that the report has and the passage has not: whoever it names did not say it there. */
export function findStrangers(
  { speaker, rest }: Report,
  passage: Passage,
  quote: string,
  language: ClaimLanguage,
): string[] {
  if (speaker === null) return [];
  const { attribution } = passage;
  const said = [attribution.speaker?.name, attribution.role, attribution.outlet?.name, attribution.publisher];
  const formsOf = (text: string) => formsIn(wordsOf(text, language));
  const known = formsOf(said.filter((name) => name !== null && name !== undefined).join(' '));
  const isKnown = agrees(wordsOf(speaker, language), known, attribution.speaker !== null, language);
  // Who heard it may stand in the passage itself.
  const heard = formsOf(`${[...known].join(' ')} ${quote}`);
  const strangers = wordsOf(rest, language).filter(
    ({ form, isCapital }) => isCapital && !heard.has(form) && !language.isDate(form),
  );
  return [...(isKnown ? [] : [speaker]), ...strangers.map(({ start, end }) => rest.slice(start, end))];
}

/** The last name counts: "US Secretary of State Antony Blinken" is Blinken. Without names, any telling word. */
function agrees(
  words: readonly Word[],
  known: ReadonlySet<string>,
  isSaidBySomebody: boolean,
  { isPronoun }: ClaimLanguage,
): boolean {
  const last = words.findLast(({ isCapital }) => isCapital);
  if (words.length === 1 && words[0] && isPronoun(words[0].form)) return isSaidBySomebody;
  if (last && !isPronoun(last.form)) {
    const isOnlyFirst = words.length > 1 && last === words[0];
    if (!isOnlyFirst) return known.has(last.form);
  }
  return words.some(({ form }) => form.length > 3 && known.has(form));
}

function formsIn(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ form }) => [form, form.replace(/'s$/, '')]));
}
