import { once } from '../../../../values/once.ts';
import { DATES } from '../../calendar.ts';
import { FOR_A_TIME, isOfOtherDirection } from './directions.ts';
import { familyOfWord } from '../words/familiesIn.ts';

/** Steps of an affair, in their order, a line each: whoever was arrested is perhaps not charged, and if so, at another time. */
const LADDERS = `
question interview quiz | arrest detain | charge indict | convict | sentence jail imprison
question interview quiz investigate | suspend | fire sack dismiss
nominate shortlist | win
bid offer negotiate | buy acquire purchase sign
`;

/** And what comes before and after, so that the one does not tell whether, or where, the other was. */
const EVENTS = `
flee escape | catch capture recapture
open | close shut
start begin launch | end finish stop conclude
miss vanish disappear steal | find recover
arrive | leave left depart
born | die | bury
build construct | buy acquire purchase sell | renovate restore refurbish repair | demolish raze
write paint compose carve | buy acquire purchase sell | find discover uncover | restore repair
found establish | buy acquire purchase sell | dissolve
`;

const stepsOf = (lines: string) =>
  once(() =>
    lines
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((step) => new Set(step.trim().split(' ').map(familyOfWord)))),
  );
const ladders = stepsOf(LADDERS);
const all = stepsOf(LADDERS + EVENTS.trimStart());

/** What makes a noun of the word behind it, which is no step then: "*the* charge". */
const BEFORE_NOUN = /^(?:the|an?|his|her|their|its|this|that|of|no|any|on|under)$/u;
/** Nouns of the same family: "department", "mission". */
const NOUN = /(?:ments?|ions?|(?<!off|cov)ers?|ors?)$/u;

const PAST = /(?<!\p{LC})(?:was|were|did)(?!\p{LC})/iu;

/** Dates that are named after a step. */
const DATE_OF = /(?<!\p{LC})(?:the |an? )?(?<step>clos|open|start|end)(?:ing)? (?:dates?|day)(?!\p{LC})/giu;
/** "the closing date" and "the deadline", as what is done then */
const withSteps = (text: string): string =>
  text
    .replace(DATE_OF, ' $<step>ing ')
    .replace(/(?<!\p{LC})(?:the |an? )?deadlines?(?!\p{LC})/giu, ' closing ');

/** The verbs of a text by their families, and some nouns with them; of what has been, no infinitives. */
function verbsIn(text: string, isPast = false): string[] {
  const words =
    withSteps(text)
      .toLowerCase()
      .match(/\p{LC}+/gu) ?? [];
  return words
    .filter((word, at) => {
      const before = words[at - 1] ?? '';
      // “Wants to build flats” is nothing that was built.
      return !BEFORE_NOUN.test(before) && !NOUN.test(word) && !(isPast && before === 'to');
    })
    .map(familyOfWord);
}

/** Where a question and a sentence stand on one of the ladders, where each is on one step alone, and not on the same. */
function places(
  steps: readonly (readonly ReadonlySet<string>[])[],
  question: string,
  sentence: string,
): { readonly asked: number; readonly told: number } | null {
  const asked = verbsIn(question);
  const meant = steps.filter((ladder) => ladder.some((step) => asked.some((word) => step.has(word))));
  const told = meant.length > 0 ? verbsIn(sentence, PAST.test(question)) : [];
  for (const ladder of meant) {
    // Of "Where was the stolen bell found?" only the finding is asked.
    const last = asked.findLast((word) => ladder.some((step) => step.has(word)))!;
    const place = ladder.findIndex((step) => step.has(last));
    if (told.some((word) => ladder[place]!.has(word))) continue;
    const other = ladder.findIndex((step) => told.some((word) => step.has(word) && !asked.includes(word)));
    if (other >= 0) return { asked: place, told: other };
  }
  return null;
}

/** "When was the mill shut?", and what is asked at its end. */
const ASKS =
  /^(?:(?:and|so|but) )?(?:(?:when|where|what (?:day|date|year|time|month)) (?:is|are|was|were|do|does|did|has|have|had|will|would|can)|wh(?:at|en)(?:['’]?s| is| was| are) the (?:deadline|(?:clos|open|start|end)(?:ing)? (?:date|day)))(?!\p{LC})/iu;
/** What tells the end by the beginning: "open until May", "lasted nine days". */
const GOES_ON = new RegExp(
  String.raw`(?<!\p{LC})(?:later|${FOR_A_TIME}|through)(?!\p{LC})|(?<!\p{LC})(?:to|by) (?:\d|the (?:end|start|middle|time|following|next|summer|autumn|spring|winter)|early|late|mid|next|this|then|now|noon|${[...DATES].join('|')})`,
  'iu',
);
/** "Where was it *bought*?", of what was sold *to* somebody. */
const BOUGHT = /^where\b.*\b(?:bought|acquired|purchased)\??$/iu;
const SOLD_TO = /(?<!\p{LC})sold (?:on )?to(?!\p{LC})/iu;
const TAKEN = /(?<!\p{LC})(?:bought|acquired|purchased)(?!\p{LC})/iu;

/** Whether a sentence tells when or where another step of the same affair was: from where a wolf fled, of where it was caught. */
export function isOfOtherStep(question: string, sentence: string): boolean {
  if (BOUGHT.test(question) && SOLD_TO.test(sentence) && !TAKEN.test(sentence)) return true;
  if (!ASKS.test(question)) return false;
  if (isOfOtherDirection(question, sentence)) return true;
  if (places(all(), question, sentence) === null) return false;
  return /^\P{L}*(?:(?:and|so|but) )?where/iu.test(question) || !GOES_ON.test(sentence);
}

/** What settles that it went no further. */
const ENDED =
  /(?<!\p{LC})(?:not|never|no|without|releas\p{LC}*|freed?|clear(?:ed)?|acquit\p{LC}*|dropp\p{LC}*|only|instead|\p{LC}+n['’]t)(?!\p{LC})/iu;

/** Whether a sentence tells of an earlier step alone, where it is asked whether a later one was taken: “was questioned” for “was she charged”. */
export function isOfEarlierStep(question: string, sentence: string): boolean {
  if (ENDED.test(sentence)) return false;
  const found = places(ladders(), question, sentence);
  return found !== null && found.told < found.asked;
}
