import { ANY_LENGTH } from '../open/lengths.ts';

/** "How long did *he get*?" */
const ASKS_SENTENCE =
  /^(?:(?:and|so|but) )?how (?:long|many (?:days|weeks|months|years)) (?:of (?:prison|jail) )?(?:did|has|will|does) [^?]{1,40} (?:get|got)(?: (?:in (?:prison|jail)|for (?:it|that|this)|as a sentence))?\s*\??$/iu;
const SENTENCE =
  /(?<!\p{LC})(?:sentenc\p{LC}*|jail\p{LC}*|prison\p{LC}*|imprison\p{LC}*|behind bars|custody|detention|probation|suspended|bans?|banned|disqualif\p{LC}*|terms?|given|gave|handed|order\p{LC}*|holidays?|leave|vacation|notice|extension|gets?|got)(?!\p{LC})/iu;

/** Whether it is asked how long a sentence somebody got, and a sentence tells of no such thing: “took the money over seven years”. */
export const hasNoSentence = (question: string, sentence: string): boolean =>
  ASKS_SENTENCE.test(question) && !SENTENCE.test(sentence) && sentence.search(ANY_LENGTH) >= 0;
