import type { TextRule } from '../../textRule.ts';

/** Words by which a correction speaks of the text that it mends, and not only of what is so. */
const OWN_TEXT = 'version|article|story|headline|caption|misstated|misspelled|incorrectly|wrongly|in error';

/** The same in any sentence of a note, with what else is told of a text and of those who made it. */
const OF_TEXT = `${OWN_TEXT}|corrected|amended|changed|updated|edited|removed|added|clarif\\p{LC}+|regrets?|apologi\\p{LC}+|errors?|mistakes?|misspelt|we|our|us|(?:pieces?|posts?|columns?|reports?|essays?|interviews?|excerpts?|series|transcripts?|translat\\p{LC}+|views|opinions|authors?|writers?|editors?|readers?|reporters?|journalists?|photos?|videos?|details|names|publication|newsletter)`;

/** A sentence of a note that tells what is so, behind its label or behind another sentence: "It lasted three." */
const FACT = String.raw`[:.!?]["”’]? (?!(?:[^.!?:]|[.:](?=\d))*\b(?:${OF_TEXT})\b)(?=\S+ \S)(?:[^.!?:]|[.:](?=\d))+[.!?]["”’)]?(?=\s|$)`;

/** "corrected to say that the trial lasted three years" */
const MENDED = String.raw`\b(?:corrected|amended|updated|clarified|changed) to (?:say|show|reflect|state|note|clarify|indicate|make (?:it )?clear) that\b`;

/** The text of a pattern, which takes long, for no line that tells what is so, beside what it tells of its page. */
export const TELLS_NOTHING = `(?!.*(?:${FACT}|${MENDED}))`;

/** A correction that speaks of nothing but its page; "Correction: The bridge is in Lisk." tells what is so. */
export const CORRECTIONS: readonly TextRule[] = [
  {
    example: 'Correction (12 May): The bridge is older than we wrote.',
    holds: ["editor's note", 'editor’s note', 'update note', 'correction', 'clarification'],
    pattern: new RegExp(
      String.raw`^${TELLS_NOTHING}\W*(?:(?:editor['’]s note|update note)\b|(?:corrections?|clarifications?)\b(?=[^:]{0,40}:.*\b(?:${OWN_TEXT}|corrected|amended|we|our)\b)).{0,40}:`,
      'iu',
    ),
  },
];

/** A longer one, with what it said before. */
export const CORRECTION = new RegExp(
  String.raw`^(?=\W*(?:corrections?|clarifications?|editor['’]s notes?)(?=\W)[^:"“]{0,40}:(?=.*\b(?:${OWN_TEXT})\b)|an? (?:correction|clarification) was (?:made|added|issued|appended)\b[^:"“]{0,40}:(?=.*\b(?:version|article|story|headline|caption)\b)|this (?:article|story|post|piece|page|column|report) (?:has been|was) (?:corrected|amended|clarified) (?:to|on|because|since|after)\b)${TELLS_NOTHING}`,
  'iu',
);
