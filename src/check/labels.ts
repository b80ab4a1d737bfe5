import { PARTICLES } from '../language/any/personNames.ts';
import type { ClaimLanguage } from '../language/claims.ts';
import { wordsOf, type Word } from './claimWords.ts';

/** A sentence with a label: what is claimed, whom the label names, and what else it says of them; as in `Report`. */
interface Labelled {
  readonly claim: string;
  readonly speaker: string | null;
  readonly rest: string;
  readonly topic?: string | null;
  readonly isLabelled: true;
}

/** A colon or a dash between whoever speaks and a quotation, which nothing follows. */
const LABELLED =
  /^(?<label>[^“”"«»„:]{2,90}?)(?::\s*|\s+[—–-]{1,2}\s+)(?<claim>[“"«„][^“”"«»„]+[”"»]?[.!?…]*)$/su;
/** The same with nothing but names before a colon, and no quotation. */
const NAMED = new RegExp(
  String.raw`^(?<label>(?:(?:${PARTICLES})\s+){0,2}\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:${PARTICLES})\s+){0,2}\p{Lu}[\p{L}.'’-]*){0,4})\s*:\s+(?<claim>.+)$`,
  'su',
);

/** Who is named or described before a quotation: "Coach Dana Wren: “…”", "The owner – “…”". Null where nobody is. */
export function readQuotedLabel(sentence: string, language: ClaimLanguage): Labelled | null {
  const { label, claim } = LABELLED.exec(sentence)?.groups ?? {};
  if (label === undefined || claim === undefined) return null;
  const { speaker: named, topic } = splitTopic(label.trim(), language);
  const rest = new RegExp(language.opensRest, 'iu').exec(named)?.index ?? named.length;
  const speaker = named.slice(0, rest);
  const isStated = wordsOf(label, language).some((word) => states(word, language));
  // "Speaking in Norrby": one word may be anything where more follows.
  const isAlone = rest < named.length && wordsOf(speaker, language).length === 1;
  if (isStated || isAlone || !isSomebody(speaker, language)) return null;
  return { claim, speaker, rest: named.slice(rest).trim(), topic, isLabelled: true };
}

/** Names before a colon, of nobody where they are a label such as "Spoiler". */
export function readLabel(sentence: string, language: ClaimLanguage): Labelled | null {
  const { label, claim } = NAMED.exec(sentence)?.groups ?? {};
  if (label === undefined || claim === undefined) return null;
  return { claim, speaker: isName(label, language) ? label : null, rest: '', isLabelled: true };
}

/** Whether words that may be a name are no label. */
export function isName(name: string, language: ClaimLanguage): boolean {
  return !wordsOf(name, language).every(({ form }) => language.isLabel(form));
}

/** Who is named, without what they are said to speak about, which is null where nothing is: "Dana Wren *on the ferry*". */
export function splitTopic(
  named: string,
  language: ClaimLanguage,
): { readonly speaker: string; readonly topic: string | null } {
  const found = language.topicBehind.exec(named);
  const topic = found?.groups?.['topic'] ?? null;
  if (!found || topic === null || isTime(topic, language)) return { speaker: named, topic: null };
  return { speaker: named.slice(0, found.index), topic };
}

/** Whether words tell when: "Friday", "4 May". */
export function isTime(words: string, language: ClaimLanguage): boolean {
  return wordsOf(words, language).some(({ form, isNumber }) => isNumber || language.isDate(form));
}

/** Whether words name or describe somebody: "Rovers coach Dana Wren", "Dana Wren, coach", "the coach"; a clause does not. */
function isSomebody(text: string, language: ClaimLanguage): boolean {
  const words = wordsOf(text, language);
  if (words.length === 0 || words.some(({ isNumber }) => isNumber)) return false;
  const [first = '', ...behind] = text.split(/,\s+/u);
  const isNamedFirst = wordsOf(first, language).every(({ isCapital }) => isCapital);
  const name = words.findLastIndex(({ isCapital }) => !isCapital) + 1;
  if (name === 0) return isName(text, language);
  const described =
    isNamedFirst && behind.length > 0 ? wordsOf(behind.join(', '), language) : words.slice(0, name);
  return language.describesSomebody(described.map(({ form }) => form));
}

/** Whether a word makes a statement of those around it. */
function states({ form, isCapital, isNegation }: Word, language: ClaimLanguage): boolean {
  const reports = !isCapital && language.isReporting(form) && !language.describesSomebody([form]);
  return isNegation || reports;
}
