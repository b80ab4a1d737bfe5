import { NUMBER, singular } from '../another/numbers/counts.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';
import { isStopWord } from '../words/stopWords.ts';

/** "How many *buses* were *ordered*?" */
const ASKS =
  /\bhow many (?:of (?:the|its|their|his|her) )?(?:new |more |other )?(?<noun>\p{LC}[\p{LC}-]+s|people|men|women|children) (?:(?:is|are|was|were|will be|has|have|had|do|does|did|will|would|can|could|must|should)(?: (?:been|be|being))?) (?<rest>[^?]+)/iu;
/** What somebody or something has or does beside the way: "Nordbus, *which runs six buses*". */
const BESIDE = new RegExp(
  String.raw`,? (?:which|who|that)(?: (?:already|also|now|currently|once|has|have|had))* (?<verb>\p{LC}+)(?: [\p{LC}-]+){0,2}? (?<number>${NUMBER})(?: [\p{LC}-]+)? (?<noun>[\p{LC}-]+)`,
  'giu',
);
/** Verbs of whoever has something, which any other may stand for. */
const HAS = /^(?:ha(?:s|ve|d)|are|is|own(?:s|ed)?|hold(?:s)?|held|got|gets?)$/iu;

/**
 * Whether it is asked of how many something was done, and a sentence only has a number of them of which it tells something else beside
 * the way: “The contract went to Nordbus, which runs six buses.”
 */
export function countsBesideTheWay(question: string, sentence: string): boolean {
  const { noun, rest = '' } = ASKS.exec(question)?.groups ?? {};
  if (noun === undefined) return false;
  const verb = rest.match(/\p{LC}[\p{LC}-]*/gu)?.findLast((word) => !isStopWord(word.toLowerCase()));
  if (verb === undefined || HAS.test(rest.trim())) return false;
  const told = familiesIn(sentence);
  if (told.includes(familyOfWord(verb.toLowerCase()))) return false;
  const asked = familiesIn(rest);
  const counted = [...sentence.matchAll(BESIDE)].filter(
    ({ groups }) => singular(groups!['noun']!) === singular(noun),
  );
  const all = [
    ...sentence.matchAll(
      new RegExp(String.raw`(?<![\p{LC}\d])${NUMBER}(?: [\p{LC}-]+)? (?<noun>[\p{LC}-]+)`, 'giu'),
    ),
  ].filter(({ groups }) => singular(groups!['noun']!) === singular(noun));
  return (
    counted.length > 0 &&
    counted.length === all.length &&
    counted.every(({ groups }) => !asked.includes(familyOfWord(groups!['verb']!)))
  );
}
