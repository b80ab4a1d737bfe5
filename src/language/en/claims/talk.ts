/** What opens a sentence in a chat without a sign behind it, before so many words that these are found by themselves; an example beside each. */
const OPENERS: readonly (readonly [opener: string, example: string])[] = [
  ['apparently|yeah|yep|yup|yo|btw|ok|okay', 'yeah it stops'],
  [
    // "So many", "so did she"
    String.raw`so(?!\s+(?:many|much|few|little|far|long|close|often|that|as|is|was|are|were|do|does|did|has|have|had|will|would|can|could)\b)`,
    'so it stops',
  ],
  [String.raw`(?:it\s+)?turns\s+out(?:\s+that)?`, 'turns out it stops'],
  [String.raw`wait\s+what`, 'wait what it stops'],
  // "Wait times", "guys from the yard"
  [
    String.raw`(?:wait|guys|folks|finally)(?=\s*[,:!…]|\s+(?:the|this|he|she|it|they|there|nobody)\b)`,
    'guys it stops',
  ],
  // "Til Friday"
  [String.raw`til(?=\s+(?:that|the|he|she|it|they|there|nobody|you)\b)(?:\s+that)?`, 'TIL it stops'],
];

/** What a sentence may begin with that claims nothing. */
export const opensTalk = new RegExp(
  String.raw`^(?:(?:and|but(?!\s+for\b)|also|well|(?:${OPENERS.map(([opener]) => opener).join('|')})(?=[\s,:!…]+(?:\S+\s+){3}\S))(?:\s*[,:!…]+|(?=\s))\s*)+(?=\S)`,
  'iu',
);
