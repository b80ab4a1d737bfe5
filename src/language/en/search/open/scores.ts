/** "what was the score", "final score" */
const ASKS_SCORE =
  /^(?:(?:and|so|but) )?(?:what(?: is| was|['’]?s) )?(?:the )?(?:(?:final|full-time|half-time|end) )?score\s*(?:\?|$|in\b|at\b)/iu;
/** By any of these a sentence tells a score, or may. */
const SCORE =
  /\d ?[-–:] ?\d|(?<!\p{LC})(?:\p{LC}+-(?:nil|all)|nil|draw|drawn|drew|tie|tied|goalless|goals?|points?|runs?|sets?|to (?:love|nil|\d)|out of|scor(?:e|es|ing) of|scored (?:\d|an?\b)|stars?|marks?|per ?cent)(?!\p{LC})|%/iu;

/** Whether the score is asked for, and a sentence has none: “He scored in the final minute.” */
export const lacksScore = (question: string, sentence: string): boolean =>
  ASKS_SCORE.test(question) && !SCORE.test(sentence);
