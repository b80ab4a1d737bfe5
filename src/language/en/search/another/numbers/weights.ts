import { PRICE } from './measures.ts';

/** By any of these a sentence tells a weight, or may. */
const WEIGHT =
  /(?<!\p{LC})(?:weigh\p{LC}*|heav(?:y|ier|iest)|(?:milli|kilo)?gram(?:me)?s?|kilos?|kg|g|lbs?|pounds?|ounces?|oz|stones?|tons?|tonnes?)(?!\p{LC})/iu;
const ASKS_WEIGHT =
  /\bhow heavy\b|\bhow much (?:do|does|did) [^?]{1,60} weigh\b|\bwhat (?:do|does|did) [^?]{1,60} weigh\b|\bweight of\b/iu;
/** "How much *is it*?" */
const ASKS_PRICE_BARELY = /^(?:(?:and|so|but|ok) )?how much (?:is|are|was|were) [^?]{1,40}\??$/iu;
const WEIGHS = /(?<!\p{LC})weigh\p{LC}*/iu;
/** How much there is of something is its weight: "how much is *left*". */
const OF_WEIGHT = /(?<!\p{LC})(?:left|weigh\p{LC}*|heavy|load|catch|waste)(?!\p{LC})/iu;
const PLAIN_PRICE = /\p{Sc}|(?<!\p{LC})(?:cost\p{LC}*|pric\p{LC}*|euros?|dollars?|crowns?)(?!\p{LC})/iu;

/** Whether a weight is asked and a sentence has only a price, or the other way round. */
export function hasPriceForWeight(question: string, sentence: string): boolean {
  if (ASKS_WEIGHT.test(question)) return PLAIN_PRICE.test(sentence) && !WEIGHT.test(sentence);
  return (
    ASKS_PRICE_BARELY.test(question) &&
    !OF_WEIGHT.test(question) &&
    WEIGHS.test(sentence) &&
    !PRICE.test(sentence)
  );
}
