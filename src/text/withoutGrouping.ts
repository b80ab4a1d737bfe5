/** Commas between thousands, or as India has them ("1,20,000"). */
const COMMAS = /^-?\p{N}{1,3}(?:,\p{N}{2,3})*,\p{N}{3}(?!\p{N})/u;
/** Full stops between thousands; a single one may as well begin a fraction. */
const STOPS = /^-?\p{N}{1,3}(?:\.\p{N}{3}){2,}(?!\p{N})/u;

/** Spaces or apostrophes between thousands. */
const GAPS = /^-?\p{N}{1,3}(?:[\s'’]\p{N}{3})+(?!\p{N})/u;

/**
 * A number without what parts its thousands; the comma of a fraction stays.
 *
 *     withoutGrouping('240,000')   // '240000'
 *     withoutGrouping('1.200.000') // '1200000'
 *     withoutGrouping('12 000')    // '12000'
 *     withoutGrouping('3,5')       // '3,5'
 */
export function withoutGrouping(number: string): string {
  return number
    .replace(COMMAS, (digits) => digits.replaceAll(',', ''))
    .replace(STOPS, (digits) => digits.replaceAll('.', ''))
    .replace(GAPS, (digits) => digits.replaceAll(/[\s'’]/gu, ''));
}
