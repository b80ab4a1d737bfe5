import type { ResultLanguage } from '../../article.ts';
import { MONTH, WEEKDAY } from '../calendar.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
/** "Gorge Rovers", "Ann Lee", "Guild of Lisk"; no day, for "Monday 10-12 Guild Hall" says when. */
const NAME = `(?!(?:${WEEKDAY}|${MONTH}) )${WORD}(?: (?:${WORD}|of|and|the|de|du|van|von)){0,4}`;
/** "FINAL: ", "Result: " */
const LABEL = String.raw`(?:[^:.!?\d]{2,30}: )?`;
const SCORE = String.raw`\d{1,3}\s?[-–]\s?\d{1,3}(?: ?\(\d{1,2}(?:-\d{1,2})?\))?`;
/** "(after extra time)", ", half-time" */
const STATE = String.raw`(?:,? \([^()]{2,40}\)|, \p{Ll}[\p{Ll} -]{2,30})?\.?`;

export const RESULTS: ResultLanguage = {
  lines: [
    {
      example: 'Gorge Rovers 3-2 Lisk Athletic (after extra time)',
      pattern: new RegExp(`^${LABEL}(?<one>${NAME}) ${SCORE},? (?<other>${NAME})${STATE}$`, 'u'),
    },
    {
      example: 'Gorge Lakers 98, Lisk Hawks 95',
      pattern: new RegExp(`^${LABEL}(?<one>${NAME}) \\d{1,3},? (?<other>${NAME}) \\d{1,3}${STATE}$`, 'u'),
    },
    {
      example: 'Ann Lee bt Mara Quist 6-4, 3-6, 7-5',
      pattern: new RegExp(
        `^${LABEL}(?<one>${NAME}) (?:bt|beat|d\\.|def\\.?|defeated|lost to|drew with) (?<other>${NAME}),? ${SCORE}(?:,? ${SCORE})*${STATE}$`,
        'u',
      ),
    },
  ],
  label: /^(?:(?:the )?(?:final )?(?:score|result)|final|full[- ]time|half[- ]time|[fh]t|aet):/iu,
  words: 'What was the score, what was the final result, how did it end, who won?',
};
