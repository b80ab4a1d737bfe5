/**
 * What a sentence begins with, or says in its few words, that only the sentence before tells: "Half of it came back.",
 * "Eleven guests confirmed it.", "That figure was wrong."
 */

/** Words before those that lean back: "But it", "“And they". */
const OPENING =
  /^["“‘'(\s]*(?:(?:but|and|so(?! (?:did|do|does|is|are|was|were|has|have|had|will|would)\b)|yet|or|because|now|then|later|instead|however|still|also|only|even),?\s+){0,2}/iu;

/** Stand for somebody or something that was named before. */
const PRONOUN = /^(?:he|she|it|they|these|those|its|their|his|her)\b/iu;
/** "This is why", "That figure", but not "That the lake froze". */
const DEMONSTRATIVE =
  /^(?:this|that)\s+(?!the\b|a\b|an\b|he\b|she\b|it\b|they\b|his\b|her\b|its\b|their\b|morning\b|afternoon\b|evening\b|week\b|month\b|year\b|spring\b|summer\b|autumn\b|winter\b|time\b)[\p{Ll}’']/iu;
/** A part of what was named before: "Half of it", "Both were", "The latter"; not "Both Ann and Bo", "Most people". */
const PART =
  /^(?:(?:almost |nearly |about |just |only |not )?(?:both|neither|none|half|most|some|many|few|all|each|either|any|several|another|one|two|three|four|five|six|\d+)(?: of (?:it|them|these|those|its|their)\b| (?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|came|went|got|made|took)\b)|the (?:latter|rest|others?)\b|the former (?!\p{LC}+ \p{LC}+ )|such\b|neither \p{Ll}+\b|\p{LC}+ more (?:is|are|was|were|has|have|had)\b|nobody else\b|no one else\b|(?:so|nor|neither) (?:did|do|does|is|are|was|were|has|have|had|will|would)\b)/iu;
/** "Fourteen of them", "For that", "On such days": the same behind a word or two. */
const NEARBY =
  /^(?:[\p{LC}\d’'-]+ ){1,3}of (?:them|these|those|theirs)\b|^(?:for|on|in|at|to|with|without|from|of|by|after|before|since|until|besides?|against) (?:that|this|these|those|such|his|her|its|their|it|them|him)\b/iu;
/** One of some that were named before: "The last one closed", "The first two have", "The younger is". */
const ONE_OF_SOME =
  /^the (?:first|second|third|last|next|older|elder|younger|oldest|youngest|larger|smaller)(?: (?:one|two|three|four)s?)? (?:\p{Ll}+ed|is|are|was|were|has|have|had|did|will|would|can|could|came|went)\b/iu;
/** Words that lean back wherever they stand in a short sentence. */
const ANYWHERE = /\b(?:it|them|this|that|these|those|there|him)[.!”"]*$/iu;
/** So few words are a short sentence. */
const SHORT = 7;

const SIGNS = [PRONOUN, DEMONSTRATIVE, PART, NEARBY, ONE_OF_SOME];

/** It rains, it seems: nothing is meant by such a word. */
const EXPLETIVE =
  /^it(?:’s|'s| is| was| has been| will be| would be)? (?:rain|snow|seem|appear|turn|take|took|remain|(?:not |still |also |un)?(?:clear|likely|known|possible|hoped|expected|believed|thought|time|the (?:first|second|third|last|latest)|unclear|unlikely|impossible))/iu;

/** Whether an English sentence can't be understood without the one before it. */
export function leansBack(sentence: string): boolean {
  const words = sentence.replace(OPENING, '');
  if (EXPLETIVE.test(words)) return false;
  if (SIGNS.some((sign) => sign.test(words))) return true;
  return sentence.split(/\s+/u).length <= SHORT && ANYWHERE.test(sentence);
}
