import { familiesIn, familyOfWord } from '../words/familiesIn.ts';
import { DAY } from './hours.ts';

/** The text of a pattern for somebody and what they do, and with which particle: "the divers *went in*". */
const DEED = String.raw`(?:[\p{LC}'’-]+ ){1,4}?(?<verb>\p{LC}+)(?: (?<way>in|out|up|off|down|away|back|on|over))?`;
/** What they are asked to have done, at the end of a question: "what day did they *go in*" */
const ASKED_DEED = new RegExp(String.raw`\b(?:when|(?:what|which) day) did ${DEED}\s*\??$`, 'iu');
/** A clause that tells behind a day how long after or before something else that was: "on Sunday, two days *after they went in*" */
const BESIDE = new RegExp(
  String.raw`${DAY}[^.;]{0,60}? (?:days?|weeks?|hours?|months?) (?:after|before) ${DEED}(?=[.,;:]|$)`,
  'u',
);

/** Whether a sentence has on which day something else was than the asked deed, so and so long after or before that one. */
export function isDayOfOther(question: string, sentence: string): boolean {
  const asked = ASKED_DEED.exec(question)?.groups;
  const clause = BESIDE.exec(sentence);
  const told = clause?.groups;
  if (!asked || !clause || !told || asked['way'] !== told['way']) return false;
  const family = familyOfWord(asked['verb']!);
  return (
    familyOfWord(told['verb']!) === family && !familiesIn(sentence.slice(0, clause.index)).includes(family)
  );
}
