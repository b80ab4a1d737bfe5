import type { ResultLanguage } from '../../article.ts';
import { MONTH, WEEKDAY } from '../calendar.ts';

const WORD = String.raw`\p{Lu}[\p{LC}\d&.'’-]*`;
/** "Gorge Rovers", "Ann Lee", "Guild of Lisk"; no day, for "Monday 10-12 Guild Hall" says when. */
const NAME = `(?!(?:${WEEKDAY}|${MONTH}) )${WORD}(?: (?:${WORD}|of|and|the|de|du|van|von)){0,4}`;
/** "FINAL: ", "Result: " */
const LABEL = String.raw`(?:[^:.!?\d]{2,30}: )?`;
const SCORE = String.raw`\d{1,3}\s?[-–]\s?\d{1,3}(?: ?\(\d{1,2}(?:-\d{1,2})?\))?`;
/** "(after extra time)", ", half-time" */
const STATE = String.raw`(?:,? \([^()]{2,40}\)|, \p{Ll}[\p{Ll} -]{2,30})?\.?`;

/** "Rovers 2 (Prior 34, 89)" */
const SCORED = String.raw`\d{1,3} \((?=[^()]*\d)[^()]{2,120}\)`;
const INNINGS = String.raw`\d{1,3}(?:-\d{1,2})?(?: ?d(?:ec)?)?`;

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
  above: [
    {
      example: 'County Shield, Quay Park (day four)',
      pattern:
        /^\p{Lu}[\p{LC}'’ -]{2,30}(?:, \p{Lu}[\p{LC}'’ -]{2,40})? \(day (?:one|two|three|four|five|\d)\)$/u,
    },
    {
      example: 'Gorge Rovers 2 (Prior 34, 89) Lisk Athletic 0',
      pattern: new RegExp(`^${LABEL}${NAME} ${SCORED}(?:,? ${NAME} (?:${SCORED}|\\d{1,3}))?${STATE}$`, 'u'),
    },
    {
      example: 'Gorge Rovers 0 Lisk Athletic 1 (Prior 34)',
      pattern: new RegExp(`^${LABEL}${NAME} \\d{1,3},? ${NAME} ${SCORED}${STATE}$`, 'u'),
    },
    {
      example: 'Gorge 288 & 141-6: Ann Lee 71*, Bo Fry 3-40',
      pattern: new RegExp(
        `^${NAME} ${INNINGS}(?: & ${INNINGS})?: \\p{Lu}[^.!?]{2,80} \\d{1,3}(?:-\\d{1,3}|\\*)?$`,
        'u',
      ),
    },
    {
      example: 'Gorge (20 pts) beat Lisk (5 pts) by four wickets',
      pattern: new RegExp(`^${NAME} \\(\\d{1,2} ?pts?\\) [^.!?]{2,80}$`, 'u'),
    },
  ],
  label: /^(?:(?:the )?(?:final )?(?:score|result)|final|full[- ]time|half[- ]time|[fh]t|aet):/iu,
  words: 'What was the score, what was the final result, how did it end, who won?',
  facts: [
    {
      example: 'Attendance',
      pattern: /^(?:the )?(?:attendance|att\.?|crowd)$/iu,
      words: 'How many people watched, how many were there, how big was the crowd?',
    },
    {
      example: 'Scorers',
      pattern: /^(?:goal ?)?scorers?$/iu,
      words: 'Who scored the goals?',
    },
    {
      example: 'Man of the match',
      pattern: /^(?:man|woman|player|star) of the (?:match|game)$/iu,
      words: 'Who was the best player?',
    },
    {
      example: 'Referee',
      pattern: /^(?:ref(?:eree)?s?\.?|umpires?)$/iu,
      words: 'Who was the referee?',
    },
    {
      example: 'Yellow cards',
      pattern: /^(?:yellow|red) cards?$|^(?:booked|bookings|sent off|dismissals?)$/iu,
      words: 'Who was booked, who was sent off, who was shown a card?',
    },
  ],
};
