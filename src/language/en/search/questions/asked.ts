import type { Asked } from '../../../search.ts';

/** The first rule that fits a question in small letters decides; an example beside each. */
export const RULES: readonly (readonly [Asked, RegExp, example: string])[] = [
  ['other', /^(?:(?:and|so|but|ok|okay),? )?(?:what|how) about\b/, 'What about the schools?'],
  ['how much', /\bhow (?:much|expensive|costly)\b/, 'How much did it cost?'],
  [
    'how much',
    /\bwh(?:at|ich) (?:\w+ )?(?:price|cost|amount|sum|percent\w*|share|proportion|rate|salary|fee|budget)\b/,
    'What percentage of …',
  ],
  ['how many', /\bhow many\b|\b(?:what|which) (?:\w+ ){0,2}number\b/, 'How many people came?'],
  [
    'how long',
    /\bhow (?:long|far|old|large|big|tall|high|deep|wide|fast|heavy|often|soon|late|hot|cold)\b/,
    'How long is the bridge?',
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|season|era|period|hour)s?\b/,
    'In what year …',
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|town|country|state|place|region|county|province|continent|village|island|location|area|nation|street|river)\b/,
    'Which country …',
  ],
  [
    'who',
    /\bwho(?:m|se|s)?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|people|leader|president|minister|king|queen|author|artist|actor|actress|player|official|officials|general|scientist)\b/,
    'Who won?',
  ],
  [
    'why',
    /\bwhy\b|\bfor what reason\b|\bwhat (?:is|was|are|were) the reasons?\b|\bwhat causes?d?\b/,
    'Why did he go?',
  ],
  ['how', /\bhow\b/, 'How does it work?'],
  [
    'yes or no',
    /^(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should|might|must)(?:n['’]?t)?|am|can|may|will|shall|(?:ca|wo|ai|sha)n['’]?t|whether|if)\b/,
    'Is the bridge shut?',
  ],
  [
    'which',
    /\bwhich\b|\bwhat (?:type|kind|sort|name|language|color|colour|group|team|company)\b/,
    'Which firm …',
  ],
  ['what did', /\bwhat (?:do|does|did|has|have|had|can|could|will|would)\b/, 'What did China provide?'],
  ['what is', /\bwhat(?:s|'s|’s)? (?:is|are|was|were)\b/, 'What is a macronym?'],
  ['what', /\bwhats?\b/, 'What branch of science …'],
];

/** Asking without a question word, and the question that it stands for; an example beside each. */
export const REQUESTS: readonly (readonly [request: RegExp, stands: string, example: string])[] = [
  [
    /^(?:name|identify|list|give|state|tell)(?: (?:me|us))? (?:the|an?|one|two|three|four|five|some|any|all|every|each|at least)\b/,
    'which',
    'Name the emperor that began the building.',
  ],
  [/^(?:describe|explain|define)\b/, 'what is', 'Describe the observatory.'],
];

/** "Please", "Could you please": what makes a request polite. */
const POLITE = /^(?:please |(?:can|could|will|would) you (?:please |kindly )?)+(?=\p{LC}+)/u;

/** A request as the question that it stands for: "Please name the city …" → "which city …" */
function asQuestion(text: string): string {
  const request = text.replace(POLITE, '');
  const found = REQUESTS.find(([pattern]) => pattern.test(request));
  return found ? request.replace(found[0], found[1]) : text;
}

/** What kind of answer the question asks for. */
export function askedOf(question: string): Asked {
  const text = asQuestion(question.toLowerCase().trim());
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** "What did the officials tell Politico?", "What does she think of it?" */
const STATEMENT =
  /\b(?:say|says|said|tell|tells|told|claim\w*|argue\w*|state[sd]?|describe\w*|call(?:s|ed)?|think|thinks|thought|believe\w*|comment\w*|warn\w*|report\w*|write|writes|wrote|note[sd]?|according to|respon\w+|repl(?:y|ies|ied)|den(?:y|ies|ied)|explain\w*|announce\w*|accuse\w*|suggest\w*|mention\w*|view|opinion|reaction)\b/;

/** Whether the question asks what somebody said. */
export function asksForStatement(question: string): boolean {
  return STATEMENT.test(question.toLowerCase());
}

/** "Which ", "What main ": what stands before the word that names the kind of answer. */
const OPENS_KIND = /\b(?:what|which|how many|how much)\s+(?:\p{LC}+\s+)?$/iu;

/** Whether the word behind a beginning of a question names the kind of answer: "Which *language* …" */
export function opensKind(before: string): boolean {
  return OPENS_KIND.test(before);
}

/** "And the union?", "What about Lund?", "And according to the union?" */
const GOES_ON =
  /^(?:(?:and|but|so) (?:(?:what|how) about |according to |for )?|(?:what|how) about )(?!(?:and|but|so|wh(?:o|om|ose|at|ich|en|ere|y)|how|if|is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|must|should)\b)(?:[\p{LC}\d'’-]+ ?){1,5}\??$/u;

/** Whether it goes on from a question that was asked before, so that it does not say what it asks. */
export const goesOn = (question: string): boolean => GOES_ON.test(question.toLowerCase().trim());
