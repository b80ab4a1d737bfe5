import { amount } from '../../amounts.ts';
import { familiesIn, familyOfWord } from '../../words/familiesIn.ts';

const ASKS =
  /\bhow much\b|\b(?:what|which) (?:\p{LC}+ )?(?:price|sum|amount)\b|\bwhat (?:did|was|were|had)\b/iu;
/** What an amount is only measured by: "less than half of *what the owner was asking*". */
const MEASURE =
  /(?<!\p{LC})(?:half|halves|thirds?|quarters?|fifths?|tenths?|twice|double|times|more|less|fraction|part|percent|per cent|cent|%)(?: of| than| as much as)? what (?<clause>[^.;:]{3,80})/iu;
const DEEDS = new Set(
  [
    'ask',
    'offer',
    'want',
    'demand',
    'bid',
    'propose',
    'expect',
    'pay',
    'earn',
    'cost',
    'charge',
    'spend',
    'seek',
  ].map(familyOfWord),
);
/** The measure itself, right behind its deed: "what the buyer offered, *310,000 crowns*". */
const SUM = new RegExp(String.raw`^\p{LC}*,? ?[–(-]? ?${amount('sum')}`, 'iu');

/** Whether it is asked how much somebody asks or pays, and a sentence has only what is measured by it: “It offered 90 crowns, less than half of what the owner was asking.” */
export function isMeasuredBy(question: string, sentence: string): boolean {
  const found = ASKS.test(question) ? MEASURE.exec(sentence) : null;
  if (!found) return false;
  const asked = new Set(familiesIn(question).filter((family) => DEEDS.has(family)));
  const clause = found.groups!['clause']!;
  const deeds = [...clause.matchAll(/\p{LC}+/gu)].filter(({ 0: word }) => asked.has(familyOfWord(word)));
  const told = familiesIn(sentence.replace(clause, ' '));
  return (
    deeds.length > 0 &&
    deeds.every(({ 0: word, index }) => !SUM.test(clause.slice(index + word.length))) &&
    !told.some((family) => asked.has(family))
  );
}
