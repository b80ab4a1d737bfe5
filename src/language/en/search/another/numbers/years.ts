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

/** "How strong is *the next storm*?" but not "next year" */
const ASKS_NEXT =
  /(?<!\p{LC})(?:the|this|that|his|her|its|their)(?: \p{LC}+['’]s)? (?:next|coming|upcoming|following) (?!(?:years?|months?|weeks?|days?|steps?|time|one|morning|summer|winter|spring|autumn|hours?)(?!\p{LC}))(?<noun>\p{LC}{3,})/iu;
/** What tells of one that is to come, or that it is another. */
const OF_COMING =
  /(?<!\p{LC})(?:[Nn]ext|[Aa]nother|[Oo]ther|new|second|later|coming|upcoming|following|future|further|will|would|may|might|could|can|should|shall|is|are|has|have|due|expect\p{LC}*|plan\p{LC}*|hop(?:e|es|ed|ing)|until|again|[Ff]orecast\p{LC}*|predict\p{LC}*|then|after)(?!\p{LC})/u;
const OF_PAST =
  /(?<!\p{LC})(?:was|were|had|came|went|did|hit|began|took|held|won|lost|fell|rose|ran|broke|struck|made|brought|left|tore|\p{LC}{3,}ed)(?!\p{LC})/iu;

/** Whether it is asked about the next of something, and a sentence tells only of the one that has been: “The storm came ashore at noon.” */
export function isOfThisOne(question: string, sentence: string): boolean {
  const noun = ASKS_NEXT.exec(question)?.groups?.['noun'];
  if (noun === undefined || /(?<!\p{LC})(?:was|were|did|had)(?!\p{LC})/iu.test(question)) return false;
  const one = new RegExp(String.raw`(?<!\p{LC})(?:the|this|last) ${noun}(?!\p{LC})`, 'iu');
  return one.test(sentence) && OF_PAST.test(sentence) && !OF_COMING.test(sentence);
}

/** "How many boats *will be built*?" */
const ASKS_COMING =
  /(?<!\p{LC})(?:will|(?:is|are) (?:going )?to)(?: [\p{LC}'’-]+)*? be (?<verb>\p{LC}{4,})(?!\p{LC})/iu;

/** Whether it is asked what will be done, and a sentence only has that it was done in a year: “boats built in 1983”. */
export function isDoneBefore(question: string, sentence: string): boolean {
  const verb = ASKS_COMING.exec(question)?.groups?.['verb'];
  if (verb === undefined) return false;
  const places = [
    ...sentence.matchAll(
      new RegExp(
        String.raw`(?<!\p{LC})(?<!be )${verb}(?<year> (?:in|since|before|by|between) (?:\p{LC}+ )?(?:1[5-9]|20)\d\d)?(?!\p{LC})`,
        'giu',
      ),
    ),
  ];
  return places.length > 0 && places.every(({ groups }) => groups!['year'] !== undefined);
}
