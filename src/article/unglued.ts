/** "2026" and "1:42 PM", which a page sets side by side and a copy glues together. */
const HOUR = /(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.]\d\d)/gu;
/** "1:42 PM UTC" and "Updated 3 hours ago" */
const ZONE = /(?<=\d (?:[AaPp]\.?[Mm]\.? )?[A-Z]{3})(?=\p{Lu}\p{Ll})/gu;
/** "03/14/2026" before "March 14, 2026": the same day twice */
const TWICE = /^\d{1,2}\/\d{1,2}\/\d{4}(?=\p{Lu}\p{Ll}{2,9} \d{1,2}, \d{4})/u;
/** "Mar 3, 2026 -Health" */
const SECTION = /(?<=\d{4}) -(?=\p{Lu})/gu;

/** "Mar 3, 2026 -", with nothing behind */
const OPEN = /(?<=\d{4}) [|·–—-]$/u;

/** The parts of a line with a date, as they stand on the page: "May 3, 20261:42 PM" is a day and an hour. */
export const unglued = (plain: string): string =>
  /\d{4}/u.test(plain)
    ? plain.replace(TWICE, '').replace(HOUR, ' ').replace(ZONE, ' ').replace(SECTION, ' - ').replace(OPEN, '')
    : plain;
