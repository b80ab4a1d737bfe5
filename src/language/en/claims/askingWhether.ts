const WHAT = String.raw`(?:(?:this|that|the) (?:quote|line|part|bit|sentence|claim|headline|article|story|post|screenshot)|this|that|it|these|those|(?:any|all) of (?:this|it))`;
const HOW = String.raw`(?:(?:really|actually|even|ever|just|all|still|genuinely|literally) )*`;
const SO = String.raw`(?:a )?(?:real|true|legit|legitimate|accurate|right|correct|so|fake|false|fact|fiction|serious|joke|satire|confirmed|verified|genuine|authentic|for real|made up|ai)`;
const ANYBODY = String.raw`(?:someone|somebody|anyone|anybody|you|we|one|any of you)`;
const TELLING = String.raw`(?:say|said|write|wrote|report|claim|mean|post|print)`;
const CHECKS = String.raw`(?:fact ?-?check|double ?-?check|check|verify|confirm|debunk)`;
const PLEASE = String.raw`(?:please|pls|plz|kindly|quickly|guys|folks|everyone|wait|hey|hi|ok|okay|so|um|uh|hold on|sorry|question|serious question|quick question)`;

/** Questions whether what is sent is so, and what asks others to look; an example beside each. */
const QUESTIONS: readonly (readonly [pattern: string, example: string])[] = [
  [
    String.raw`(?:is|was|are|were|isn't) ${WHAT} ${HOW}${SO}(?: or (?:is it )?${HOW}(?:not|no|${SO}))?`,
    'is this real or fake?',
  ],
  [String.raw`${SO} or (?:not|${SO})`, 'real or fake?'],
  [
    String.raw`(?:did|do|does|would|has|have) (?:they|he|she|it|${ANYBODY}|(?:the|this) \p{LC}+) ${HOW}${TELLING}(?: ${WHAT}| so)?`,
    'did they really say this?',
  ],
  [
    String.raw`(?:can|could|would|will) ${ANYBODY} (?:${PLEASE} )*${CHECKS}(?: (?:${WHAT}|whether ${WHAT} is ${SO}|if ${WHAT} is ${SO}))?(?: (?:for (?:me|us)|out))?`,
    'can someone check this?',
  ],
  [String.raw`${CHECKS} ${WHAT}`, 'please fact-check this'],
  [
    String.raw`(?:has|have) ${ANYBODY} ${HOW}(?:checked|verified|confirmed) ${WHAT}`,
    'has anyone verified this?',
  ],
  [String.raw`(?:needs|need) (?:a )?fact ?-?check(?:ing|ed)?`, 'needs a fact check'],
];

const ASKS = new RegExp(
  `^(?:${PLEASE} )*(?:${QUESTIONS.map(([pattern]) => pattern).join('|')})(?: ${PLEASE})*$`,
  'u',
);

/** Whether words beside a sentence only ask whether it is so: "is this real", "can someone check this". */
export const asksWhether = (words: readonly string[]): boolean => ASKS.test(words.join(' '));

/** An example of each kind of question. */
export const ASKED: readonly string[] = QUESTIONS.map(([, example]) => example);
