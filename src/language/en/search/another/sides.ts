const WON = /\b(?:w[io]ns?|winners?|winning|victor(?:y|ious)?|champions?|titles?)\b/iu;
const BEAT =
  /\b(?:beat(?:s|ing)?|beaten|defeat(?:s|ed)?|thrash\w+|overcame|knock\w*(?: \p{LC}+){0,4} out|knockout|edg\w+|hammer\w+|eliminat\w+|trounc\w+|rout(?:ed|s))\b/iu;
const LOST = /\b(?:los(?:t|e[sr]?|ers|ing|s|ses))\b/iu;

/** "Who won?", "Which side won the match?" */
const ASKS_WINNER = /\b(?:who|which(?: \p{LC}+){0,2}|what team|what side) (?:has |had |have )?w[io]ns?\b/iu;
/** A meeting of two sides, in which the winner is whoever the other lost to. */
const MEETING =
  /^(?:who|which(?: \p{LC}+){0,2}) (?:has |had |have )?w[io]ns?(?: (?:the|this|that|their))?(?: [\p{LC}-]+)? ?(?:match|game|tie|derby|fight|bout|election|vote|case|race|duel|leg|battle|meeting)?\s*\??$/iu;
const LOST_TO = /\blos(?:t|es?|ing)\b[^.;]*? (?:to|against) \p{Lu}/u;
const ASKS_WHAT = /\bw[io]ns? (?:the |this |that )?(?<what>[\p{LC}-]+)\s*\??$/iu;

/** Whether a sentence only tells who lost where it is asked who won, and not to whom. */
export function tellsOfLoser(question: string, sentence: string): boolean {
  if (!ASKS_WINNER.test(question) || WON.test(sentence) || BEAT.test(sentence) || !LOST.test(sentence))
    return false;
  if (!LOST_TO.test(sentence) || !MEETING.test(question)) return true;
  const what = ASKS_WHAT.exec(question)?.groups?.['what'];
  // "Lost to Rovers in the league" is not the league lost.
  return what !== undefined && new RegExp(String.raw`\b(?:in|of) (?:the )?${what}\b`, 'iu').test(sentence);
}

/** What makes another noun of one: the *semi*-final, the *vice*-president. */
const PREFIX = '(?:semi|quarter(?=[- ]?final)|vice|deputy|assistant|non|anti|step|sub)[- ]?';
const COMPOUND = new RegExp(String.raw`(?<!\p{LC})${PREFIX}(?<noun>\p{LC}{4,})`, 'giu');
/** What stands before a noun, perhaps with another word: "the cup final". */
const BEFORE_NOUN = String.raw`\b(?:the|an?|his|her|their|its)(?: \p{LC}+)? `;

/** Whether a sentence has a noun of a question only as a part of another: the final only as the semi-final. */
export function hasOnlyCompound(question: string, sentence: string): boolean {
  return [...sentence.matchAll(COMPOUND)].some(([compound, noun = '']) => {
    const isAsked = new RegExp(String.raw`${BEFORE_NOUN}${noun}(?!\p{LC})`, 'iu').test(question);
    const bare = new RegExp(String.raw`(?<!\p{LC})(?<!${PREFIX})${noun}(?!\p{LC})`, 'iu');
    return isAsked && !joined(question).includes(joined(compound)) && !bare.test(sentence);
  });
}

/** Without what may part a compound or not: "non farm", "non-farm", "nonfarm". */
const joined = (words: string): string => words.toLowerCase().replace(/[\s-]/gu, '');
