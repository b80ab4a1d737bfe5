import { MONTHS } from '../../calendar.ts';

/** Verbs of moving somebody or something, or of going; one line each with all forms. */
const MOVES =
  'br(?:ing|ings|ought|inging)|mov(?:e|es|ed|ing)|sen(?:d|ds|t|ding)|fl(?:y|ies|ew|own|ying)|dr(?:ive|ives|ove|iven|iving)|carr(?:y|ies|ied|ying)|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing)|travel(?:s|l?ed|l?ing)?|sail(?:s|ed|ing)?|ship(?:s|ped|ping)?|t(?:ake|akes|ook|aken|aking)|go|goes|went|gone|going|head(?:s|ed|ing)?|march(?:es|ed|ing)?|walk(?:s|ed|ing)?|fle(?:e|es|d|eing)|remov(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)';
const HAS_MOVE = new RegExp(String.raw`(?<!\p{LC})(?:${MOVES})(?!\p{LC})`, 'iu');
const ASKS = /^(?:(?:and|so|but) )?where\b/iu;
const FROM = /(?<!\p{LC})(?:from|out of)\s*\??$/iu;
const TO = /(?<!\p{LC})to\s*\??$/iu;
/** Verbs of which a question without "to" asks for the end of the way; "Where was it taken?" may ask for its beginning. */
const TAKEN = /(?<!\p{LC})t(?:ake|akes|ook|aken|aking)(?!\p{LC})/iu;

const BEGINNING = new RegExp(
  String.raw`(?<!\p{LC})(?:${MOVES})(?: \p{LC}+ly)? (?:[^,;:.]{0,40} )?(?:from|out of|off)(?!\p{LC})|(?<!\p{LC})(?:leaving|left) `,
  'iu',
);
const END =
  /(?<!\p{LC})(?:to|into|onto|towards?|for|bound|back|home|there|here|where|in|at|via|reach\w*|arriv\w*|land(?:s|ed|ing)|abroad)(?!\p{LC})/iu;
const END_AFTER_MOVE = new RegExp(
  String.raw`(?<!\p{LC})(?:${MOVES})(?: \p{LC}+ly)?(?: [^,;:.]{1,40})? (?:to|into|onto|towards?) (?:the |an? )?\p{Lu}`,
  'iu',
);
/** A place within the beginning: "from a garden *in Sokolov*". */
const WITHIN = /(?<=(?:from|out of|off) [^,;:.]{1,40}) (?:in|at|near|for) (?:the |an? )?[\p{LC}-]+/giu;
/** When it was: "in 1941", "in May", "at dawn". */
const WHEN = new RegExp(
  String.raw`(?<!\p{LC})(?:in|at|for) (?:\d[\d.:]*|${MONTHS.join('|')}|night|noon|dawn|dusk|midday|midnight|the (?:morning|afternoon|evening|night))(?!\p{LC})`,
  'giu',
);
const FROM_SOMEWHERE =
  /(?<!\p{LC})(?:from|out of|off|leav(?:e|es|ing)|left|depart\p{LC}*|where|via|between)(?!\p{LC})/iu;

/** Whether a sentence has only the other end of the way that a question asks for: from where where it asks where to. */
export function isOfOtherEnd(question: string, sentence: string): boolean {
  if (!ASKS.test(question) || !HAS_MOVE.test(question)) return false;
  if (FROM.test(question)) return END_AFTER_MOVE.test(sentence) && !FROM_SOMEWHERE.test(sentence);
  return (TO.test(question) || !TAKEN.test(question)) && hasOnlyBeginning(question, sentence);
}

/** The same where a question may ask for either: "Where was the painting taken?" */
export const mayBeOfOtherEnd = (question: string, sentence: string): boolean =>
  ASKS.test(question) && TAKEN.test(question) && !FROM.test(question) && hasOnlyBeginning(question, sentence);

const hasOnlyBeginning = (question: string, sentence: string): boolean =>
  !/(?<!\p{LC})(?:from|off|out of)(?!\p{LC})/iu.test(question) &&
  BEGINNING.test(sentence) &&
  !END.test(sentence.replace(WHEN, '').replace(WITHIN, ''));
