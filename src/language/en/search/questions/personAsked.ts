import type { Span } from '../../../../types.ts';
import { groupIn } from '../../../../text/groupIn.ts';

/** Who is asked for stands in the group; the first rule that fits decides. An example beside each. */
export const PERSON_QUESTIONS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^(?:and |so )?who(?:'s|’s| is| was| are| were) ([^?]{2,80}?)\s*\??$/di, 'Who is the mayor of Lisk?'],
  [/^what(?: is|['’]?s) the name of ([^?]{2,80}?)\s*\??$/di, "What's the name of the mayor?"],
  [
    /^what (?:does|did) ([^?]{2,60}?) (?:do (?:for (?:a living|work|a job|money)|as a (?:job|living))|work as)\s*\??$/di,
    'What does Ann Lee do for a living?',
  ],
  [
    /^what(?: is| was|['’]?s) ([^?]{2,60}?)['’]?s (?:job|occupation|profession|line of work|day job)\s*\??$/di,
    "What's Ann Lee's job?",
  ],
  [
    /^what (?:kind|sort) of (?:work|job) (?:does|did) ([^?]{2,60}?) (?:do|have)\s*\??$/di,
    'What kind of work does Ann Lee do?',
  ],
];

const PATTERNS = PERSON_QUESTIONS.map(([pattern]) => pattern);

/** Where a question names whom it asks who they are, by name or by what they are; null where it asks something else. */
export const personAsked = (question: string): Span | null => groupIn(PATTERNS, question);

const SOMEBODY = '(?:she|he|they|you|it|we|people|everyone|everybody|anyone|anybody|someone|somebody|others)';
const OF = '(?:about|of|on|to|with|against|for|from|behind|around)';

/** What is asked beside a name that tells nothing of who that is. An example beside each. */
export const BESIDE_NAME: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    new RegExp(
      String.raw`\b${SOMEBODY} (?:\w+ )?(?:s(?:ay|ays|aid|aying)|tell|tells|told|think|thinks|thought|thinking|feel|feels|felt|believe|call|calls|called|writ\w+|wrote|do|did|done|doing)\b`,
      'i',
    ),
    'What did she say about Ann Lee?',
  ],
  [/^who (?:\w+ )?(?:said|says|told|wrote|claimed|thinks|called)\b/i, 'Who said that about Ann Lee?'],
  [/\b(?:is|was|are|were|been|being) (?:said|told|written|thought|done)\b/i, 'What was said about Ann Lee?'],
  [new RegExp(`^who(?:'s|’s| is| was| are| were) (?:\\w+ )?${OF} `, 'i'), 'Who is with Ann Lee?'],
  [
    /^what (?:will|would|can|could|should|may|might|must) (?:\S+ ){1,4}(?:do|say|get)\b/i,
    'What will Ann Lee do?',
  ],
];

/** Words that only ask what is known of somebody: "What do we know about Ann Lee?", "What can you tell me about her?" */
const KNOWN = /\b(?:do|can|could) (?:we|you) (?:know|tell|say)\b/i;

/** Whether a question in which nothing is looked for but a name asks for more than who that is: what others say, think or do. */
export function asksBesideName(question: string): boolean {
  return !KNOWN.test(question) && BESIDE_NAME.some(([pattern]) => pattern.test(question));
}
