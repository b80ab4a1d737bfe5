import { NUMBER, singular } from './counts.ts';

const WORDS = "(?:[\\p{LC}'’-]+ ){0,3}?";
/** What a price is asked of: "How much is *a ticket*?", "the price of *the tickets*". */
const PRICED = [
  new RegExp(
    `\\b(?:how (?:much|expensive)|what) (?:is|are|was|were|do|does|did|will|would|s) ${WORDS}(?<noun>[\\p{LC}-]+)(?: (?:cost|sell for|be))?\\s*\\??$`,
    'iu',
  ),
  new RegExp(`\\b(?:price|cost)s? (?:of|for) ${WORDS}(?<noun>[\\p{LC}-]+)\\s*\\??$`, 'iu'),
  /(?<noun>[\p{LC}-]+) (?:price|cost)s?\s*\??$/iu,
];
const ASKS_PRICE = /\b(?:how (?:much|expensive)|price|costs?)\b/iu;

/** By any of these a sentence tells a price, or may. */
export const PRICE =
  /\p{Sc}|(?<!\p{LC})(?:apiece|each|per|(?:at|for) \d[\d.,]*|\p{LC}*(?:pric|cost|charg|pay|paid|fee|worth|cheap|expensive|afford|spen[dt]|s[eo]ld?|sell|sale|earn|free)\p{LC}*|dollars?|euros?|pounds?|pence|cents?|crowns?|kron\p{LC}+|francs?|yen|yuan|rupees?|rub\p{LC}+|pesos?|zloty|hryvnias?|rand|lira|florins?|marks|usd|eur|gbp|million|billion|bn|percent|per cent)(?!\p{LC})|%/iu;

/** What stands right behind a number: "31,000 *cheap tickets*". */
const COUNTED = new RegExp(`(?<![\\p{LC}\\d.,-])${NUMBER}(?<words>(?: [\\p{LC}-]+){1,2})`, 'giu');

/** Whether the price of a thing is asked, and a sentence only says how many there are: "31,000 tickets" for “How much is a ticket?” */
export function countsWithoutPrice(question: string, sentence: string): boolean {
  if (!ASKS_PRICE.test(question) || PRICE.test(sentence)) return false;
  const noun = PRICED.map((pattern) => pattern.exec(question)?.groups?.['noun']).find(Boolean);
  if (noun === undefined) return false;
  const counted = [...sentence.matchAll(COUNTED)].flatMap(({ groups }) =>
    groups!['words']!.trim().split(' '),
  );
  return counted.some((word) => singular(word) === singular(noun));
}

/** The ways in which something is measured: how it is asked, and by which words told. */
const WAYS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\blength of\b/iu, wordIn('long\\p{LC}*|lengths?')],
  [/\bhow far\b|\bdistance (?:to|from|of)\b/iu, wordIn('far|farther|further|away|off|from|apart|distance')],
  [/\bhow (?:high|tall)\b|\bheight of\b/iu, wordIn('high\\p{LC}*|tall\\p{LC}*|heights?|above|altitude')],
  [/\bhow deep\b|\bdepth of\b/iu, wordIn('deep\\p{LC}*|depths?|below|under|down')],
  [/\bhow (?:wide|broad)\b|\bwidth of\b/iu, wordIn('wide\\p{LC}*|widths?|broad\\p{LC}*|across|diameter')],
];
const LENGTH = `(?<![\\p{LC}\\d.,])${NUMBER}[ -]?(?:k?m|[cm]m|ft|\\p{LC}*met(?:re|er)s?|miles?|feet|foot|yards?|inch(?:es)?)`;
const WAY = '[ -](?:long|high|tall|deep|wide|broad|across|away|above (?:the )?sea)(?!\\p{LC})';
/** "312 metres long", "4,260 metres above sea level" */
const MEASURED = new RegExp(`${LENGTH}${WAY}`, 'iu');
/** "312 metres" of which nothing tells in which way. */
const BARE_LENGTH = new RegExp(`${LENGTH}(?![\\p{LC}]|${WAY})`, 'iu');

/** Whether a sentence measures something in another way than is asked: "312 metres long" for “How wide is the bridge?” */
export function measuresOtherwise(question: string, sentence: string): boolean {
  const [asked, ...more] = WAYS.filter(([pattern]) => pattern.test(question));
  if (!asked || more.length > 0 || asked[1].test(sentence)) return false;
  return MEASURED.test(sentence) && !BARE_LENGTH.test(sentence);
}

/** Any of the words as a whole. */
function wordIn(words: string): RegExp {
  return new RegExp(`(?<!\\p{LC})(?:${words})(?!\\p{LC})`, 'iu');
}
