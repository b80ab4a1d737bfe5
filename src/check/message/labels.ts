import { PARTICLES } from '../../language/any/personNames.ts';
import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';

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
  String.raw`^(?<label>(?:(?:${PARTICLES})\s+){0,2}\p{Lu}[\p{LC}.'’-]*(?:\s+(?:(?:${PARTICLES})\s+){0,2}\p{Lu}[\p{LC}.'’-]*){0,4})\s*:\s+(?<claim>.+)$`,
  'su',
);

/** The same with other words among them: "The mayor, Dana Wren: …" */
const LED = /^(?<label>[^“”"«»„:]{2,90}):\s+(?<claim>.+)$/su;
/** Names alone: "Dana Wren". */
const ALONE = /^\p{Lu}[\p{LC}.'’-]*(?:\s+\p{Lu}[\p{LC}.'’-]*){0,4}$/u;
/** Names of several words. */
const FULL_NAME = /^\p{Lu}[\p{LC}.'’-]*(?:\s+\p{Lu}[\p{LC}.'’-]*){1,3}$/u;
/** Words before a name that may be what somebody is, and a name. */
const NAMED_LAST = new RegExp(
  String.raw`^(?:\p{LC}[\p{LC}'’-]*\s+){1,4}(?:\p{Lu}[\p{LC}.'’-]*\s+(?:(?:${PARTICLES})\s+){0,2}){1,3}\p{Lu}[\p{LC}.'’-]*$`,
  'u',
);
/** Whoever stands alone is told in no more words. */
const LONGEST_ALONE = 14;

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
  const isNamed =
    isSomebody(speaker, language) ||
    isApposition(speaker, language) ||
    language.ties.namedBeside.test(speaker);
  if (isStated || isAlone || !isNamed) return null;
  return { claim, speaker, rest: named.slice(rest).trim(), topic, isLabelled: true };
}

/** Names before a colon, with what they are or without, of nobody where they are a label such as "Spoiler". */
export function readLabel(sentence: string, language: ClaimLanguage): Labelled | null {
  const { label, claim } = (NAMED.exec(sentence) ?? LED.exec(sentence))?.groups ?? {};
  if (label === undefined || claim === undefined) return null;
  if (!ALONE.test(label) && !namesSomebody(label, language)) return null;
  return { claim, speaker: isNoLabel(label, language) ? label : null, rest: '', isLabelled: true };
}

/** Whether words are nothing but names before a quotation, or a label such as "Spoiler". */
export const areNamesAlone = (text: string): boolean => ALONE.test(text);

/**
 * Whether words that stand alone beside a quotation name or describe whoever spoke: "Dana Wren", "The mayor, Dana Wren", "a nurse". A
 * word alone may be anything, and so may those without a name and an article; where a sign shows that somebody is meant, they need
 * not be known for what somebody is.
 */
export function namesSomebody(text: string, language: ClaimLanguage, isSigned = false): boolean {
  const words = wordsOf(text, language);
  const [first] = words;
  if (!first || words.length > LONGEST_ALONE || /[!?;:]|[.…]\s+\p{Ll}/u.test(text)) return false;
  if (words.some((word) => states(word, language)) || !isNoLabel(text, language)) return false;
  if (words.every(({ form }) => language.isDate(form) || language.isPronoun(form))) return false;
  const isNamed = FULL_NAME.test(text) || words.slice(1).some(({ isCapital }) => isCapital);
  const isShown = isSigned || isNamed || language.isDeterminer(first.form) || first.isNumber;
  if (isShown && (isSigned || words.length > 1) && isSomebody(text, language)) return true;
  return isApposition(text, language) || (isSigned && NAMED_LAST.test(text));
}

/** Whether a name and what somebody is stand beside each other: "Dana Wren, a crofter", "The crofter, Dana Wren". */
function isApposition(text: string, language: ClaimLanguage): boolean {
  const [first = '', second = '', ...others] = text.split(/,\s+/u);
  const isSaid = (part: string) => {
    const [article, ...words] = wordsOf(part, language);
    return article !== undefined && language.isDeterminer(article.form) && words.length > 0;
  };
  if (FULL_NAME.test(first)) return isSaid(second);
  return others.length === 0 && FULL_NAME.test(second) && isSaid(first);
}

/** Whether words that may be a name are no label. */
export function isNoLabel(name: string, language: ClaimLanguage): boolean {
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
  // "One engineer", "two officials"
  if (words.length === 0 || words.slice(1).some(({ isNumber }) => isNumber)) return false;
  const [first = '', ...behind] = text.split(/,\s+/u);
  const isNamedFirst = wordsOf(first, language).every(({ isCapital }) => isCapital);
  const name = words.findLastIndex(({ isCapital }) => !isCapital) + 1;
  if (name === 0) return isNoLabel(text, language);
  const described =
    isNamedFirst && behind.length > 0 ? wordsOf(behind.join(', '), language) : words.slice(0, name);
  const forms = described.map(({ form }) => form);
  return language.describesSomebody(forms) || (name === words.length && language.describesBody(forms));
}

/** Whether a word makes a statement of those around it. */
function states({ form, isCapital, isNegation }: Word, language: ClaimLanguage): boolean {
  const reports = !isCapital && language.isReporting(form) && !language.describesSomebody([form]);
  return isNegation || reports;
}
