import { WEEKDAYS } from '../../calendar.ts';
import { familyOfWord } from '../words/familiesIn.ts';

const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const DAYS = WEEKDAYS.join('|');
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;

/** What tells one of several of a kind from another, before its noun: "the *second launch*", "the *2022 festival*", "the *Tuesday train*". */
const BEFORE = [ORDINALS, YEAR, DAYS].map(
  (words) =>
    new RegExp(
      String.raw`(?<![\p{LC}\d.,-])(?<which>${words})(?! (?:time|times|day|week|place|half of)(?!\p{LC})) (?<noun>\p{LC}[\p{LC}-]+)`,
      'giu',
    ),
);
/** The same behind it: "the talks *on Friday*". */
const BEHIND = [`on (?<which>${DAYS})`, `in (?<which>${YEAR})`].map(
  (when) => new RegExp(String.raw`(?<![\p{LC}-])(?<noun>\p{LC}[\p{LC}-]+) ${when}(?!\p{LC}|\d)`, 'giu'),
);
/** What may have been planned for another day, or is compared with another. */
const COMPARED =
  /(?<!\p{LC})(?:than|like|as|unlike|before|after|previous|earlier|again|also|too|both)(?!\p{LC})/iu;

/** One of several of a kind. */
interface OneOf {
  readonly which: string;
  readonly noun: string;
}

const onesIn = (text: string, pattern: RegExp): OneOf[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({
    which: groups!['which']!.toLowerCase(),
    noun: familyOfWord(groups!['noun']!),
  }));

/** Whether a sentence tells only of another one of several of a kind: of the first launch where the second is asked for. */
export function isOfOtherOne(question: string, sentence: string): boolean {
  return [...BEFORE, ...BEHIND].some((pattern) => {
    const [asked, ...more] = onesIn(question, pattern);
    if (!asked || more.length > 0 || COMPARED.test(sentence)) return false;
    if (sentence.toLowerCase().includes(asked.which)) return false;
    const told = onesIn(sentence, pattern).filter(({ noun }) => noun === asked.noun);
    const mentions = (sentence.toLowerCase().match(/\p{LC}[\p{LC}-]*/gu) ?? []).filter(
      (word) => familyOfWord(word) === asked.noun,
    );
    return told.length > 0 && told.length === mentions.length;
  });
}
