import { amount } from '../../amounts.ts';

/** "How much was stolen *in total*?" */
const ASKS_WHOLE =
  /(?<!\p{LC})(?:in total|al(?:l )?together|in all|all told|overall|combined|the (?:grand |final )?total|total (?:amount|number|sum|cost|bill|damage|loss|value))(?!\p{LC})|^total\b/iu;
/** A sentence that has the whole. */
const WHOLE =
  /(?<!\p{LC})(?:totals?|totall?(?:ed|ing)|altogether|in all|all told|overall|combined|together|worth of)(?!\p{LC})/iu;

const UNIT =
  '(?:hour|day|night|week|month|quarter|season|year|minute|half|stage|phase|weekend|morning|afternoon|evening|round|lap|leg)';
/** A time that is a part of all of it: "in the first hour". */
const PART_OF_TIME = new RegExp(
  String.raw`(?<!\p{LC})(?:(?:in|during|within|over|on|for|by) (?:the|its|their|his|her) (?:first|second|third|fourth|opening|next|following|final|busiest|worst|best) (?:\p{LC}+ )?${UNIT}s?|on (?:the )?\p{LC}+ alone|in \p{LC}+ alone)(?!\p{LC})`,
  'iu',
);
/** What makes a part of an amount that stands behind it: "*rarely above* £900", "*another* 12". */
const BEFORE_PART =
  /(?<!\p{LC})(?:another|a further|an (?:extra|additional)|(?:the |its )?(?:biggest|largest|smallest|first|last|next)|(?:each|every|rarely|seldom|never|usually|mostly|normally|typically|often|sometimes|generally)(?: \p{LC}+){0,2}) $/iu;
/** The same behind it: "£900 *a week*", "900 *each*". */
const BEHIND_PART = new RegExp(
  String.raw`^(?: \p{LC}+)?,? (?:(?:an?|per|every|each) (?:${UNIT}|time|person|head|piece|visit|trip|customer|household|family|victim)|each|apiece|alone|more|at (?:a|one) time|at once|per cent|percent|of (?:them|those|whom|which|these))(?!\p{LC})`,
  'iu',
);
/** "What is the total price *per person*?" */
const OF_ONE = new RegExp(
  String.raw`(?<!\p{LC})(?:an?|per|every|each) (?:${UNIT}|time|person|head|piece|visit|trip|customer|household|family)(?!\p{LC})`,
  'iu',
);
const FIGURE = new RegExp(amount('figure'), 'giu');
/** The first of two that make a range: "*between 200* and 900". */
const FIRST_OF_TWO = /^ (?:and|to|or) \p{Sc}?\d/u;
/** One of several sums: "the *largest sum*". */
const ONE_OF_THEM =
  /(?<!\p{LC})(?:biggest|largest|highest|smallest|lowest|single|average|usual|typical) (?:\p{LC}+ )?(?:sum|amount|payment|theft|transfer|donation|gift|number|figure)(?!\p{LC})/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** They stand so close before it, in signs. */
const CLOSE_BY = 40;

/** Whether it is asked how much or how many in total, and a sentence has only a part: “rarely above £900”, “900 in the first hour”. */
export function hasPartOfWhole(question: string, sentence: string): boolean {
  if (!ASKS_WHOLE.test(question) || WHOLE.test(sentence)) return false;
  if (PART_OF_TIME.test(question) || OF_ONE.test(question)) return false;
  const figures = [...sentence.matchAll(FIGURE)].filter(
    ({ 0: figure, index }) => !YEAR.test(figure) && !FIRST_OF_TWO.test(sentence.slice(index + figure.length)),
  );
  if (figures.length === 0) return false;
  if (PART_OF_TIME.test(sentence) || ONE_OF_THEM.test(sentence)) return true;
  return figures.every(
    ({ 0: figure, index }) =>
      BEFORE_PART.test(sentence.slice(Math.max(index - CLOSE_BY, 0), index)) ||
      BEHIND_PART.test(sentence.slice(index + figure.length)),
  );
}
