import { NUMBER_WORD } from '../search/numbers.ts';

/** What else may be so: "31 people were killed | or wounded", "… by five crowns | or less", though "14 per cent | or so". */
const OR_ELSE =
  /^(?:(?:,\s+\p{LC}+){1,3},?)?\s+or\s+(?!(?:so|not|rather|otherwise|else)(?!\p{LC}))[\p{LC}\d]+(?:['’]\p{LC}+)?/iu;
/** Another name for the same: "the Pilots' Guild | or PG"; but of initials another one: "PG | or PH". */
const INITIALS = /\p{Lu}{2,}$/u;
/** With one of these it is so of each: "not by boat | or train", "can pay by card | or in cash", "if it rains | or snows". */
const OF_EACH =
  /(?<!\p{LC})(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|\p{LC}+n['’]t|all|(?:any|every)(?:one|body|thing|where)?|each|both|can|could|might|if|unless|whether|who(?:ever|soever)|whatever|than|before|(?:refus|den[iy]|bann|forb|prohibit|outlaw|stop|prevent|reject)\p{LC}*|ban)(?!\p{LC})/iu;
const MAY = /(?<!\p{LC})may(?!\p{LC})/u;

const NUMBER = String.raw`(?<![\p{LC}\d])(?!(?:1[5-9]|20)\d\d(?!\d))(?:\d[\d.,]*%?|${NUMBER_WORD})`;
/** A claim that ends with a number, or with what it counts: "lost *4 million crowns*". */
const ENDS_IN_NUMBER = new RegExp(String.raw`(?<!(?:from|between)\s\p{Sc}?)${NUMBER}$`, 'iu');
const ENDS_IN_COUNT = new RegExp(String.raw`${NUMBER}(?:[\s-]+[\p{LC}'’]+){0,3}$`, 'iu');
/** Where a number goes on: "4 | to 6 million". */
const RANGE = new RegExp(String.raw`^\s*(?:to\s+|[-–]\s*)\p{Sc}?${NUMBER}`, 'iu');
const PERCENT = /(?:%|percent|per cent)$/iu;
/** A number of them: "9 percent | to 12 percent". */
const OF_PERCENT = /^\s*(?:to\s+|[-–]\s*)\S+\s?(?:%|percent|per cent)/iu;
/** For what time, or for each of how many, it counts so: "crowns | a week", "| per boat", "| each"; or that it only differs so: "| more". */
const RATE =
  /^\s+(?:per\s+\p{LC}+|(?:an?|each|every)\s+(?:second|minute|hour|day|night|week|month|quarter|season|year|head|person|piece)(?!\s+(?:ago|later|earlier|before|after|old|of))|each(?=\s*[.,;:!?”"»)]|\s+(?:for|in|on|to|from)\s)|apiece|annually|yearly|monthly|weekly|daily|hourly|(?:more|less|fewer|higher|lower)(?=\s*[.,;:!?”"»)]|\s+(?:than|per|a|in|on|for)\s))(?!\p{LC})/iu;

/** The words behind a claim that say what may be so instead of its end. */
export function orElse(claim: string, behind: string): string | null {
  const found = OF_EACH.test(claim) || MAY.test(claim) ? undefined : OR_ELSE.exec(behind)?.[0];
  const isSame = INITIALS.test(found ?? '') && !INITIALS.test(claim);
  return found === undefined || isSame ? null : found;
}

/** The words behind a claim that belong to the number with which it ends. */
export function ofNumber(claim: string, behind: string): string | null {
  // "Fell 9 percent | to 58 million" is how much it fell, and what is left.
  const isShare = PERCENT.test(claim) && !OF_PERCENT.test(behind);
  const range = ENDS_IN_NUMBER.test(claim) && !isShare ? RANGE.exec(behind)?.[0] : undefined;
  return range ?? (ENDS_IN_COUNT.test(claim) ? (RATE.exec(behind)?.[0] ?? null) : null);
}
