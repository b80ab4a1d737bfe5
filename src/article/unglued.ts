/** "2026" and "1:42 PM" or "Updated 17:30", which a page sets side by side and a copy glues together. */
const HOUR = /(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.]\d\d|\p{Lu}\p{Ll}+:? \d)/gu;
/** "1:42 PM UTC" and "Updated 3 hours ago" */
const ZONE = /(?<=\d (?:[AaPp]\.?[Mm]\.? )?[A-Z]{3})(?=\p{Lu}\p{Ll})/gu;
/** "03/14/2026" before "March 14, 2026": the same day twice */
const TWICE = /^\d{1,2}\/\d{1,2}\/\d{4}(?=\p{Lu}\p{Ll}{2,9} \d{1,2}, \d{4})/u;
/** "Mar 3, 2026 -Health" */
const SECTION = /(?<=\d{4}) -(?=\p{Lu})/gu;

/** "3 May 2026 12:37 *(UTC+04:00)*", and the hour of a change: "3 May 2026, 14:20 *>> 16:55*" */
const BEHIND_HOUR = /(?<=\d[:.]\d\d)(?: \((?:UTC|GMT)[^()]{0,8}\)| (?:>>|»|→) \d{1,2}[:.]\d\d)$/u;
/** "10.02.2026. *u* 19:30" */
const AT = /(?<=\d[./]\d{4}\.?) \p{Ll}{1,2} (?=\d{1,2}[:.]\d\d)/u;

/** "Mar 3, 2026 -", with nothing behind */
const OPEN = /(?<=\d{4}) [|·–—-]$/u;

/** What is set right, in this order, and what stands there instead. */
const MENDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [TWICE, ''],
  [HOUR, ' '],
  [ZONE, ' '],
  [SECTION, ' - '],
  [OPEN, ''],
  [BEHIND_HOUR, ''],
  [AT, ' '],
];

/** The parts of a line with a date, as they stand on the page: "May 3, 20261:42 PM" is a day and an hour. */
export const unglued = (plain: string): string =>
  /\d{4}/u.test(plain)
    ? MENDED.reduce((line, [pattern, instead]) => line.replace(pattern, instead), plain)
    : plain;
