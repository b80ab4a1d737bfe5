import type { Span } from '../../../types.ts';

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

/** Where a question names whom it asks who they are, by name or by what they are; null where it asks something else. */
export function personAsked(question: string): Span | null {
  for (const [pattern] of PERSON_QUESTIONS) {
    const place = pattern.exec(question)?.indices?.[1];
    if (place) return { start: place[0], end: place[1] };
  }
  return null;
}
