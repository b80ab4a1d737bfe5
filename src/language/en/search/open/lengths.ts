import { NUMBER } from '../another/counts.ts';
import { familiesIn } from '../familiesIn.ts';

const ASKS = /^(?:(?:and|so|but|for) )?how long\b/iu;
const UNIT = '(?:second|minute|hour|day|night|week|month|year|decade)';
/** "a *sentence* of four years", "a five-year *contract*" */
const LENGTH_OF = new RegExp(
  String.raw`(?<!\p{L})(?:(?<before>\p{Ll}[\p{L}-]+) of (?:[\p{L}-]+ ){0,2}?${NUMBER}(?: and a half)?[ -]${UNIT}s?|(?:${NUMBER}|\d+)-${UNIT}(?! (?:period|time|spell|wait|break|pause)(?!\p{L}))(?: \p{Ll}[\p{L}-]+)? (?<behind>\p{Ll}[\p{L}-]+))(?!\p{L}|-)`,
  'giu',
);
const ANY_LENGTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NUMBER}|\d+|an?|few|several|many|half)(?: and a half| \p{L}+)?[ -]${UNIT}s?(?!\p{L})`,
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
