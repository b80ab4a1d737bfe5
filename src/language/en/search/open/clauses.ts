import { DATES } from '../../calendar.ts';
import { familiesIn } from '../words/familiesIn.ts';

const ASKS = /^(?:(?:and|so|but) )?when (?:was|were|did|had|has|have)(?:n['’]t)? /iu;
const TIME = new RegExp(
  String.raw`(?<![\p{LC}\d])(?:(?:1[5-9]|20)\d\d|${[...DATES].join('|')}|yesterday|today|\d{1,2}(?::\d\d)? ?[ap]\.?m|(?:last|this) (?:week|month|year|night|spring|summer|autumn|winter)|ago|noon|midnight|dawn|dusk|since|after|before|when|while|as|until|later|earlier|once)(?!\p{LC})`,
  'iu',
);
/** What leans on the words before it: "the mill shut: *it* was in 1999". */
const LEANS =
  /(?<!\p{LC})(?:it|its|they|them|their|s?he|his|her|him|i|we|you|this|that|these|those|there|then|both|all|one)(?!\p{LC})/iu;
/** A clause that says anything has at least so many words that tell something. */
const FEWEST = 3;

/** Whether it is asked when something was, and the only time of a sentence stands behind a colon, in a clause about something else: “People hesitate: in 2023 buses broke down for hours.” */
export function hasOtherTime(question: string, sentence: string): boolean {
  if (!ASKS.test(question)) return false;
  const clauses = sentence.split(/[:;] /u);
  const timed = clauses.filter((clause) => TIME.test(clause));
  if (clauses.length < 2 || timed.length === 0 || timed.includes(clauses[0]!)) return false;
  const asked = new Set(familiesIn(question));
  return timed.every((clause) => {
    const told = familiesIn(clause);
    return told.length >= FEWEST && !LEANS.test(clause) && !told.some((family) => asked.has(family));
  });
}

/** "When was the *school project* started?" */
const ASKS_OF =
  /^(?:(?:and|so|but) )?when (?:was|were|did) (?:the|its|his|her|their|this|that) (?<thing>(?:\p{LC}+ ){1,3}?)(?:founded|start(?:ed)?|open(?:ed)?|built|launched|created|established|set up|formed|begin|begun)(?!\p{LC})/iu;
/** What is told of somebody or something between commas: "the choir, *founded in 1985 in a barn*, has". */
const ASIDE =
  /^(?<head>[^,;:]{3,80}), (?<aside>(?:which |who )?(?:was |were )?\p{LC}{3,}[^,;:]{3,80}), (?<rest>.+)$/u;
/** What was begun, and when: "founded *the choir* in 1985". */
const BEGUN =
  /(?<!\p{LC})(?:founded|started|opened|built|launched|created|established|set up|formed) (?<object>(?:the|an?|his|her|its|their) [^,;:.]{3,50}?) (?:in|on) (?:\p{LC}+ )?(?:1[5-9]|20)\d\d(?!\d)/u;

/** Whether it is asked when something was begun, and the only time of a sentence is that of something else in it: “The choir, founded in 1985, has cut its school project.” */
export function hasTimeOfOther(question: string, sentence: string): boolean {
  const thing = ASKS_OF.exec(question)?.groups?.['thing'];
  if (thing === undefined) return false;
  const asked = familiesIn(thing);
  const has = (text: string): boolean => familiesIn(text).some((family) => asked.includes(family));
  const { head, aside, rest } = ASIDE.exec(sentence)?.groups ?? {};
  if (head !== undefined && TIME.test(aside!) && !TIME.test(`${head} ${rest}`) && !has(head) && has(rest!))
    return true;
  // only by what comes before its noun: "school project" by a school kitchen
  const object = asked.length > 1 ? BEGUN.exec(sentence)?.groups?.['object'] : undefined;
  return (
    object !== undefined && has(sentence) && !has(object) && !familiesIn(sentence).includes(asked.at(-1)!)
  );
}
