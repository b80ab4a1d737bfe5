import { familyOfWord, hasFamily } from '../words/familiesIn.ts';

/** A verb that a question denies: "Which route was *not cancelled*?" */
const DENIED =
  /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?: not|n['’]?t)(?: (?:yet|also|really|actually|ever|been|be))* (?<verb>\p{LC}+)/iu;

/** Words that deny, in any way that is one word. */
const DENIES =
  /(?<!\p{LC})(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|only|except|but|unable|(?:fail|refus|declin|stopp?|avoid|miss|lack|bann?|barr?)(?:s|ed|es|ing)?)(?!\p{LC})|n['’]t(?!\p{LC})/iu;

/** Whether a question asks of what somebody did not do or was not done, and a sentence says of it that it was. */
export function isUndenied(question: string, sentence: string): boolean {
  const verb = DENIED.exec(question)?.groups?.['verb']?.toLowerCase();
  if (verb === undefined || DENIES.test(sentence)) return false;
  return hasFamily(sentence, familyOfWord(verb));
}
