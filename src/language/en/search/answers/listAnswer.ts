import type { Span } from '../../../../types.ts';
import { BE, HAVE, WILL } from '../../auxiliaries.ts';

/** What a question has that several things may answer; an example beside each. */
export const LIST_QUESTIONS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    /\b(?:which|what)(?: (?!(?:is|was|does|did|has|his|its|this|are|were|do)\b)\p{LC}+){0,2} (?!(?:is|was|does|has|his|its|this)\b)\p{LC}{2,}s\b/iu,
    'Which firms offered help?',
  ],
  [/\b(?:who|what) (?:are|were)\b/iu, 'Who are her children?'],
  [/^(?:please )?(?:name|list) (?:the|all)\b/iu, 'Name the winners.'],
  [
    /\bwhat (?:else )?(?:do|does|did|has|have|had|will|would|is|are|was|were) .*?\b(?:want|need|buy|bought|buying|spend|spent|demand|ask(?:ed)? for|includ|offer|contain|sell|sold|steal|stole|lose|lost|take|took|bring|brought|find|found|promis|grow|grew|make|made|eat|ate|send|sent|provid|giv|gave|plan)\w*/iu,
    'What did he buy with it?',
  ],
];

const NO_ITEM = `(?!(?:who|whom|whose|which|where|when|while|whereas|although|but|so|said|says|saying|told|added|he|she|it|they|we|i|you|there|${BE}|${HAVE}|${WILL}|as|after|before|because|if|then|later|also|not|according)(?!\\p{LC}))`;
const WORDS = '[^,.;:!?"“”()—–]';
/** ", a car and a flat", behind the first thing. */
const MORE_ITEMS = new RegExp(
  `^(?:, ${NO_ITEM}${WORDS}{2,60}?)+,? and ${NO_ITEM}${WORDS}{2,60}(?=[.;:!?"“”)—–]|, |$)`,
  'iu',
);
/** "and a flat", where both begin alike. */
const OTHER_ITEM = new RegExp(`^ and (?<other>${NO_ITEM}${WORDS}{2,40})(?=[.;:!?"“”)—–]|, |$)`, 'iu');

/** How a thing begins: with an article or the like, a name, or a number. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:an?|the|his|her|its|their|our|my|some|two|three|four|five|six|\d)(?![\p{LC}])/iu,
  /^\p{Lu}/u,
];

/** The words that answer with the rest of their list, where a question may be answered by one: "a boat*, a car and a flat*". */
export function listAnswer(question: string, sentence: string, answer: Span): Span {
  // What begins a sentence is mostly followed by what it does.
  const isInside = /\p{LC}/u.test(sentence.slice(0, answer.start));
  if (!isInside || !LIST_QUESTIONS.some(([pattern]) => pattern.test(question))) return answer;
  const behind = sentence.slice(answer.end);
  const items = MORE_ITEMS.exec(behind);
  if (items) return { start: answer.start, end: answer.end + items[0].length };
  const pair = OTHER_ITEM.exec(behind);
  const other = pair?.groups?.['other'] ?? '';
  const first = sentence.slice(answer.start, answer.end);
  const isPair = BEGINNINGS.some((begins) => begins.test(first) && begins.test(other));
  return pair && isPair ? { start: answer.start, end: answer.end + pair[0].length } : answer;
}
