import { NUMBER } from '../another/numbers/counts.ts';
import { familiesIn } from '../words/familiesIn.ts';

const ASKS = /^(?:(?:and|so|but|for) )?how long\b/iu;
const UNIT = '(?:second|minute|hour|day|night|week|month|year|decade)';
/** "a *sentence* of four years", "a five-year *contract*" */
const LENGTH_OF = new RegExp(
  String.raw`(?<!\p{LC})(?:(?<before>\p{Ll}[\p{LC}-]+) of (?:[\p{LC}-]+ ){0,2}?${NUMBER}(?: and a half)?[ -]${UNIT}s?|(?:${NUMBER}|\d+)-${UNIT}(?! (?:period|time|spell|wait|break|pause)(?!\p{LC}))(?: \p{Ll}[\p{LC}-]+)? (?<behind>\p{Ll}[\p{LC}-]+))(?!\p{LC}|-)`,
  'giu',
);
export const ANY_LENGTH = new RegExp(
  String.raw`(?<![\p{LC}\d])(?:${NUMBER}|\d+|an?|few|several|many|half)(?: and a half| \p{LC}+)?[ -]${UNIT}s?(?!\p{LC})`,
  'giu',
);
/** What somebody is given or agrees to for a time, so that nothing lasted so long. */
const FOR_A_TIME =
  /^(?:sentences?|terms?|contracts?|deals?|agreements?|leases?|licen[cs]es?|mandates?|bans?|suspensions?|probation|loans?|guarantees?|warrant(?:y|ies)|plans?)$/iu;

/** Whether it is asked how long something went on, and the only length of a sentence is that of something else: “a fine and a sentence of four years”. */
export function lacksLength(question: string, sentence: string): boolean {
  if (!ASKS.test(question)) return false;
  const lengths = [...sentence.matchAll(LENGTH_OF)].map(
    ({ groups }) => groups!['before'] ?? groups!['behind']!,
  );
  if (lengths.length === 0 || lengths.length < (sentence.match(ANY_LENGTH)?.length ?? 0)) return false;
  if (!lengths.every((noun) => FOR_A_TIME.test(noun))) return false;
  const families = familiesIn(question.replace(/\blong\b/giu, ' '));
  return !familiesIn(sentence).some((family) => families.includes(family));
}

const ASKS_SERVED =
  /\bhow (?:long|many (?:second|minute|hour|day|night|week|month|year)s)\b.*\b(?:sp(?:end|ent)|serv(?:e|ed|ing)|s[ia]t|be|was|were|has|is|stay(?:ed)?|go|went)\b.*\b(?:prison|jail|gaol|custody|behind bars|inside)(?!\p{LC})/iu;
const SUSPENDED = /(?<!\p{LC})suspended(?!\p{LC})/iu;
const SERVED = /(?<!\p{LC})(?:serv(?:e|es|ed|ing)|spent|spend|spends|remand|custody|behind bars)(?!\p{LC})/iu;

/** Whether it is asked how long somebody was in prison, and a sentence has only a sentence that was suspended. */
export const isSuspended = (question: string, sentence: string): boolean =>
  ASKS_SERVED.test(question) && SUSPENDED.test(sentence) && !SERVED.test(sentence);
