import { escapePattern } from '../../../../text/escapePattern.ts';
import { wholeWords } from '../../../wholeWords.ts';

const OLD = /\bhow old (?:is|was|are|were) (?<of>[^?,]{2,60}?)(?: (?:now|today|then|when\b.*))?\s*\??$/iu;

const PRONOUN = /^(?:s?he|it|they|you|i)$/iu;

const NAME = String.raw`(?:\p{Lu}[\p{LC}'’-]*)`;
const BE = '(?:is|was|are|were|(?:has |had )?(?:just )?turned|turns|will be)';
/** Somebody and an age: "Ann Lund, 58,", "Ann Lund, who is 58," and "the captain, 57-year-old Bo Reed". */
const AGES = new RegExp(
  String.raw`(?<before>(?:[\p{LC}'’-]+ ){0,4}[\p{LC}'’-]+(?:,? who ${BE}(?: now)?)?),? (?:aged |an? |the |now )?\d{1,3}(?:,|(?= and\b)|-year-old(?<after>(?: [\p{LC}'’-]+){0,4}))`,
  'gu',
);

const VICTIM = /^(?:\p{LC}+ )?victim(?!\p{LC})/iu;
/** The only age is of whoever is said to have done it: "Bo Lund, 49, *denies* it". */
const HAS_ACCUSED =
  /^\D*(?<!\d)\d{1,3},? (?:who )?(?:(?:has|had|was|is|also|now) )*(?:been )?(?:den(?:y|ies|ied)|admit(?:s|ted)|plead(?:s|ed)|accused|charged|arrested|convicted|jailed|sentenced)(?!\p{LC})(?!.*-year-old)(?!.*, \d{1,3},)/iu;

/** Numbers that may be an age; a year is none. */
const NUMBERS = /(?<!\d)\d{1,3}(?!\d)/gu;

/**
 * Whether a sentence only has the age of somebody else: “Abena Osei, 58, who has a bakery with her husband Kofi” where it is asked how
 * old Kofi Osei is, or “the ferry’s captain, 57-year-old Bo Reed” for the ferry.
 */
export function hasOtherAge(question: string, sentence: string): boolean {
  const of = OLD.exec(question)?.groups?.['of']?.replace(/^(?:the|an?|his|her|their|its) /iu, '');
  if (of !== undefined && VICTIM.test(of)) return HAS_ACCUSED.test(sentence);
  if (of === undefined || PRONOUN.test(of) || !hasWord(sentence, of.split(' ')[0]!)) return false;
  // What somebody is may stand anywhere: "Ms Lund, 58, the chair". What somebody belongs to has no age of theirs.
  if (
    !isName(of) &&
    !new RegExp(String.raw`(?<!\p{LC})${escapePattern(wordOf(of))}['’]s`, 'iu').test(sentence)
  )
    return false;
  const ages = [...sentence.matchAll(AGES)];
  if (ages.length === 0 || (sentence.match(NUMBERS)?.length ?? 0) > ages.length) return false;
  return ages.every(({ groups }) => !isOf(of, groups?.['before'] ?? '', groups?.['after'] ?? ''));
}

const isName = (of: string): boolean => new RegExp(`^${NAME}`, 'u').test(of);

/** The first word of a name, or what somebody is. */
const wordOf = (of: string): string => (isName(of) ? of.split(' ')[0]! : of.split(' ').at(-1)!);

/** Whether the words around an age name the asked one. */
function isOf(of: string, before: string, after: string): boolean {
  const word = wordOf(of);
  if (hasWord(after, word)) return true;
  const behind = new RegExp(
    String.raw`(?<!\p{LC})${escapePattern(word)}(?!['’]|\p{LC})(?<rest>.*)$`,
    'iu',
  ).exec(before)?.groups?.['rest'];
  return (
    behind !== undefined &&
    new RegExp(String.raw`^(?:,? ${NAME})*,?(?: (?:who )?${BE}(?: now)?)?$`, 'u').test(behind)
  );
}

const hasWord = (text: string, word: string): boolean => wholeWords(escapePattern(word), 'iu').test(text);
