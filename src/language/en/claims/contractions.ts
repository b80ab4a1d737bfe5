import { BE, DO, HAVE } from '../auxiliaries.ts';

const CAN_BE_DENIED = `${BE}|${HAVE}|${DO}|could|would|should|must|need`;
const PRONOUNS =
  'he|she|it|that|this|there|here|who|what|where|how|nobody|somebody|everybody|nothing|everything|something|everyone|someone';
/** A contraction and what it stands for, in the first group what both have, and each in the place of the other; "'d" is "had" or "would". */
const CONTRACTIONS: readonly (readonly [
  short: string,
  long: string,
  shortened: string,
  lengthened: string,
])[] = [
  [`(${CAN_BE_DENIED})n't`, `(${CAN_BE_DENIED}) not`, "$1n't", '$1 not'],
  ["won't", 'will not', "won't", 'will not'],
  ['cannot', 'can not', 'cannot', 'can not'],
  ["can't", 'can ?not', "can't", 'cannot'],
  [`(${PRONOUNS})'s`, `(${PRONOUNS}) is`, "$1's", '$1 is'],
  [`(${PRONOUNS})'s`, `(${PRONOUNS}) has`, "$1's", '$1 has'],
  ["(we|you|they)'re", '(we|you|they) are', "$1're", '$1 are'],
  ["(I|we|you|they)'ve", '(I|we|you|they) have', "$1've", '$1 have'],
  ["(I|he|she|it|we|you|they|there)'ll", '(I|he|she|it|we|you|they|there) will', "$1'll", '$1 will'],
  ["(I|he|she|it|we|you|they|there)'d", '(I|he|she|it|we|you|they|there) would', "$1'd", '$1 would'],
  ["(I|he|she|it|we|you|they|there)'d", '(I|he|she|it|we|you|they|there) had', "$1'd", '$1 had'],
  ["(I)'m", '(I) am', "$1'm", '$1 am'],
];
const pattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{LC}'’])${words.replaceAll("'", "['’]")}(?![\\p{LC}'’])`, 'giu');
const patterns = CONTRACTIONS.map(([short, long, shortened, lengthened]) => ({
  short: pattern(short),
  long: pattern(long),
  shortened,
  lengthened,
}));

/**
 * A claim with contractions where a passage has them, and without where that has the words in full: "It *hasn't* been found" beside
 * "It *has not* been found".
 */
export function contractedAs(claim: string, passage: string): string {
  return patterns.reduce((text, { short, long, shortened, lengthened }) => {
    const [isShort, isLong] = [short, long].map((one) => passage.search(one) >= 0);
    if (isLong && !isShort) return text.replace(short, lengthened);
    return isShort && !isLong ? text.replace(long, shortened) : text;
  }, claim);
}
