const ASKED = /\bin (?:(?:[\p{LC}-]+ ){1,2}(?:quarter|half|months?) (?:of )?)?(?<year>1[5-9]\d\d|20\d\d)\b/u;

/** A year of a question, which a sentence has only as one since which something is so. */
export function isSince(question: string, sentence: string): boolean {
  const year = /\bin (?<year>1[5-9]\d\d|20\d\d)\b/u.exec(question)?.groups?.['year'];
  if (year === undefined) return false;
  const places = [
    ...sentence.matchAll(new RegExp(String.raw`(?<since>\bsince (?:\p{LC}+ ){0,2})?\b${year}\b`, 'gu')),
  ];
  return places.length > 0 && places.every(({ groups }) => groups?.['since'] !== undefined);
}

/** What tells of a year beside the one that is named. */
const BESIDE =
  /\b(?:earlier|before|previous|preceding|prior|last year|ago|since|year[- ]on[- ]year|from \d{4}|between)\b/iu;

/** A figure of a row behind the year that its column has for a name: "2025 1,204". */
const COLUMN = /, (?:1[5-9]|20)\d\d [-+–]?\p{Sc}?\d/u;

/** Whether a sentence has a year, and only others than the one that a question asks for. */
export function isInOtherYear(question: string, sentence: string): boolean {
  const year = ASKED.exec(question)?.groups?.['year'];
  if (year === undefined || BESIDE.test(sentence)) return false;
  if (question.match(/\b(?:1[5-9]|20)\d\d\b/gu)?.some((one) => sentence.includes(one))) return false;
  return COLUMN.test(sentence) || /\bin (?:\p{Lu}\p{LC}+ )?(?:1[5-9]|20)\d\d\b/u.test(sentence);
}

const ASKS_PAST = /\b(?:did|was|were)\b/iu;
const COMING = /\bnext (?<what>\p{LC}{4,})/giu;

/** Whether a sentence tells only of the next of something of which a question asks about one that has been. */
export function isOfNext(question: string, sentence: string): boolean {
  if (!ASKS_PAST.test(question) || /\b(?:next|coming)\b/iu.test(question)) return false;
  return [...sentence.matchAll(COMING)].some(({ groups }) => {
    const word = groups?.['what'] ?? '';
    const asked = new RegExp(String.raw`\b(?:the|this|that|last|a) (?:\p{LC}+ )?${word}\b`, 'iu');
    return asked.test(question) && !new RegExp(String.raw`(?<!\bnext )\b${word}\b`, 'iu').test(sentence);
  });
}
