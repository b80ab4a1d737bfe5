import type { Span } from '../../../../types.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';
import { asksYesOrNo } from '../questions/yesOrNo.ts';

const FREELY =
  /^(?:(?:entirely |completely )?free(?: of charge)?|for (?:free|nothing)|(?:at no|without) (?:extra )?(?:cost|charge))$/iu;
/** What asks whether something costs anything. */
const ASKS_PRICE =
  /(?<!\p{LC})(?:free|freely|charge[sd]?|costs?|pay|pays|paid|price[sd]?|fees?|nothing|expensive|cheap|money for|much)(?!\p{LC})/iu;
/** What a clause begins behind. */
const BORDER = /[,.;:!?“”"]/u;

/** What is free, where it is asked whether it may be done, and not what that costs: “to *move bookings free of charge*”. */
export function freelyAnswer(question: string, sentence: string, answer: Span): Span {
  const { start, end } = answer;
  if (!asksYesOrNo(question) || ASKS_PRICE.test(question) || !FREELY.test(sentence.slice(start, end)))
    return answer;
  const before = sentence.slice(0, start);
  const clause = before.split(BORDER).at(-1)!.trimStart();
  const asked = familiesIn(question);
  const words = [...clause.matchAll(/\p{LC}+/gu)];
  const told = words.find(({ 0: word }) => asked.includes(familyOfWord(word)));
  return { start: start - clause.length + (told?.index ?? 0), end };
}
