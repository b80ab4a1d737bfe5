import type { TextRule } from '../../textRule.ts';

/** Words by which a correction speaks of the text that it mends, and not only of what is so. */
const OWN_TEXT = 'version|article|story|headline|caption|misstated|misspelled|incorrectly|wrongly|in error';

/** A correction that speaks of its page; "Correction: The bridge is in Lisk." tells what is so. */
export const CORRECTIONS: readonly TextRule[] = [
  {
    example: 'Correction (12 May): The bridge is older than we wrote.',
    pattern: new RegExp(
      String.raw`^\W*(?:(?:editor['’]s note|update note)\b|(?:corrections?|clarifications?)\b(?=[^:]{0,40}:.*\b(?:${OWN_TEXT}|corrected|amended|we|our)\b)).{0,40}:`,
      'iu',
    ),
  },
];

/** A longer one, with what it said before. */
export const CORRECTION = new RegExp(
  String.raw`^\W*(?:corrections?|clarifications?|editor['’]s notes?)(?=\W)[^:"“]{0,40}:(?=.*\b(?:${OWN_TEXT})\b)|^an? (?:correction|clarification) was (?:made|added|issued|appended)\b[^:"“]{0,40}:(?=.*\b(?:version|article|story|headline|caption)\b)|^this (?:article|story|post|piece|page|column|report) (?:has been|was) (?:corrected|amended|clarified) (?:to|on|because|since|after)\b`,
  'iu',
);
