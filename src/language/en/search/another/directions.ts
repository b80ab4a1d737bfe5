import { familyOfWord } from '../words/familiesIn.ts';

/** Forms of verbs; "double" alone stands before nouns, too. */
const UP =
  /^(?:ris(?:es?|ing|en)|rose|(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)|(?:climb|jump|soar|mount)(?:s|ed|ing)?|(?:surg|increas|rais)(?:es?|ed|ing)|grow(?:s|n|ing)?|grew)$/u;
const DOWN =
  /^(?:falls?|fell|fallen|falling|drops?|dropp(?:ed|ing)|(?:lower|plummet|slump)(?:s|ed|ing)?|(?:declin|decreas|reduc|halv|plung|eas)(?:es?|ed|ing)|cuts?|cutting|shr[iau]nk(?:s|ing)?)$/u;
/** "*Go* (back) *down*", in front of its particle. */
const GOES = /^(?:go(?:es|ing|ne)?|went|com(?:es?|ing)|came)$/u;
const PARTICLE = /^(?:up|down)$/u;
const AGAIN = /^(?:back|right|all|the|way|straight)$/u;

/** What does not name what goes up or down. */
const LITTLE =
  /^(?:an?|the|its?|their|his|her|our|this|that|these|those|will|would|can|could|may|might|should|be|been|being|is|are|was|were|do|does|did|has|have|had|to|going|go|not|likely|expected|due|set|start|begin|started|began|back|again|finally|ever|even|also|first|last|further|and|or|when|where)$/u;
/** Where another phrase or clause begins. */
const APART =
  /^(?:[,;:.–—]|that|after|when|while|as|because|since|if|before|although|though|and|but|which|who|where|until|so)$/u;
const PHRASE = /^(?:[,;:.–—]|in|on|at|by|for|to|from|of|since|after|before|again|this|next|last)$/u;
const BEFORE_NOUN = /^(?:the|an?|his|her|their|its|this|that|no|any|of|another|further|pay|price)$/u;
/** What turns the asked direction round: "*stop* rising". */
const TURNS = /(?<!\p{LC})(?:stop|end|ceas|quit|peak|finish)\p{LC}*/iu;
/** The text of a pattern for how long something lasts: "for nine days", "lasts". */
export const FOR_A_TIME = String.raw`until|till|last(?:s|ed)|for (?:\d|an? |\p{LC}+ (?:hours|days|weeks|months|years))`;
/** What tells of the way back, or for how long it stays so. */
const RETURNS = new RegExp(
  String.raw`(?<!\p{LC})(?:back|return\p{LC}*|recover\p{LC}*|normal\p{LC}*|before|again|${FOR_A_TIME})(?!\p{LC})`,
  'iu',
);

/** So many words before and behind a verb stands what goes up or down. */
const BEFORE = 8;
const BEHIND = 4;

interface Turn {
  readonly isUp: boolean;
  readonly at: number;
}

const piecesOf = (text: string): string[] => text.toLowerCase().match(/[\p{LC}\d]+|[,;:.–—]/gu) ?? [];

function turnAt(pieces: readonly string[], at: number): Turn | null {
  const piece = pieces[at]!;
  if (UP.test(piece) || DOWN.test(piece)) return { isUp: UP.test(piece), at };
  if (!GOES.test(piece)) return null;
  const particle = pieces.slice(at + 1, at + 5).find((word) => !AGAIN.test(word)) ?? '';
  return PARTICLE.test(particle) ? { isUp: particle === 'up', at } : null;
}

const turnsIn = (pieces: readonly string[]): Turn[] =>
  pieces.map((_, at) => turnAt(pieces, at)).filter((turn) => turn !== null);

/** Whether a text tells that something goes up or down. */
export const tellsOfTurn = (text: string): boolean => turnsIn(piecesOf(text)).length > 0;

/** What is said to go up or down, by its family: the last noun before the verb, and what stands right behind it. */
function movedBy(pieces: readonly string[], at: number): Set<string> {
  const behind = pieces.slice(at + 1, at + 1 + BEHIND);
  const end = behind.findIndex((word) => PHRASE.test(word));
  const nouns = [
    pieces.slice(0, at).findLast((word) => !LITTLE.test(word)),
    ...(end < 0 ? behind : behind.slice(0, end)),
  ];
  return new Set(nouns.filter((word) => word !== undefined && !LITTLE.test(word)).map(keyOf));
}
const keyOf = (word: string | undefined): string => familyOfWord(word ?? '');

/** The words around a verb, as far as its clause goes. */
function around(pieces: readonly string[], at: number): string[] {
  const [before, behind] = [
    pieces.slice(Math.max(at - BEFORE, 0), at),
    pieces.slice(at + 1, at + 1 + BEHIND),
  ];
  const [from, to] = [
    before.findLastIndex((word) => APART.test(word)),
    behind.findIndex((word) => APART.test(word)),
  ];
  return [...before.slice(from + 1), ...(to < 0 ? behind : behind.slice(0, to))];
}

/** Whether a sentence tells only when something went up, where it is asked when it goes down, or the other way round. */
export function isOfOtherDirection(question: string, sentence: string): boolean {
  if (TURNS.test(question) || RETURNS.test(sentence)) return false;
  const [asking, telling] = [piecesOf(question), piecesOf(sentence)];
  const [asked, ...more] = turnsIn(asking);
  const told = turnsIn(telling);
  if (!asked || more.length > 0 || told.some(({ isUp }) => isUp === asked.isUp)) return false;
  const moved = movedBy(asking, asked.at);
  return told.some(
    ({ at }) =>
      !BEFORE_NOUN.test(telling[at - 1] ?? '') && around(telling, at).some((word) => moved.has(keyOf(word))),
  );
}
