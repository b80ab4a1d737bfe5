import { NUMBER } from '../another/numbers/counts.ts';
import { PRICE } from '../another/numbers/measures.ts';

/** "How big is *the lagoon*?", "the size of the lagoon" */
const ASKS_SIZE =
  /\bhow (?:big|large) (?:is|are|was|were|will) |\bwhat(?: is| was|['’]?s) the (?:size|area) of |\p{LC} size\s*\??$/iu;

/** By any of these a sentence tells how big something is, the last line for how many somebody or something is. */
const SIZE_WORDS = String.raw`
siz\p{LC}* big\p{LC}* larg\p{LC}* small\p{LC}* tiny huge vast giant enormous long wide tall high deep across area square cubic
cover\p{LC}* stretch\p{LC}* span\p{LC}* seat\p{LC}* fits? contain\p{LC}* capacit\p{LC}* half double twice times percent
k?m [cm]m ft km2 m2 \p{LC}*met(?:re|er)s? miles? feet foot yards? inch(?:es)? acres? hectares? lit(?:re|er)s? gallons? tons?
tonnes? kilos? \p{LC}*grams? lbs? pounds? stor(?:e?ys?|ies) floors? rooms? pages million billion bytes? [mgt]b
strong consist\p{LC}* compris\p{LC}* includ\p{LC}* employ\p{LC}* number\p{LC}* made total\p{LC}* people persons? residents inhabitants
souls guests staff workers employees students pupils soldiers troops ships vehicles beds members? men women
`;
const SIZE = new RegExp(`[²³]|(?<!\\p{LC})(?:${SIZE_WORDS.trim().split(/\s+/u).join('|')})(?!\\p{LC})`, 'iu');
/** So may what it consists of: "a crew of 12", "a 12-strong team". */
const OF_MANY = new RegExp(`(?<!\\p{LC})of(?: \\p{LC}+){0,2} ${NUMBER}|${NUMBER}-\\p{LC}`, 'iu');
const LITTLE = '(?:and|or|but|of|in|on|at|to|from|has|is|was|as|its|his|this)(?!\\p{LC})';
/** "1,800 pairs" */
const COUNT = new RegExp(
  `(?<![\\p{LC}\\d])${NUMBER}(?<!,) (?:(?!${LITTLE})\\p{LC}+ )?(?!${LITTLE})\\p{LC}+s(?!\\p{LC})`,
  'iu',
);

/** Whether it is asked how big something is, and a sentence has a number of something else alone: “The lagoon is home to 1,800 pairs.” */
export function lacksSize(question: string, sentence: string): boolean {
  return (
    ASKS_SIZE.test(question) &&
    COUNT.test(sentence) &&
    !SIZE.test(sentence) &&
    !PRICE.test(sentence) &&
    !OF_MANY.test(sentence)
  );
}
