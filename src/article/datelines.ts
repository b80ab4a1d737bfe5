/** Where and when a report was written, at the beginning of its first paragraph. */
export interface Dateline {
  /** Where the text after it begins. */
  readonly rest: number;
  /** The agency that it names: "VESTRA, Nov 12 (Quillon) -". */
  readonly agency: string | null;
}

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?`;
const DATE = String.raw`(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,3}`;
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*){0,3}`;
const REGION = String.raw`(?:, ${PLACE})?`;
const DASH = String.raw`\s?(?:--|[-–—:])\s+`;

/** The last one is for "Geneva (AFP) –" and "Alderton, September 9 –": no capitals, but an agency or a date. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(?:${CAPITALS}${REGION}(?:,? ${DATE})? )?\\((\\p{Lu}[^()]{1,30})\\)${DASH}`, 'u'), // VESTRA, Nov 12 (Quillon) -
  new RegExp(`^(?:${PLACE}${REGION}(?:,? ${DATE})? )\\((\\p{Lu}[^()]{1,30})\\)${DASH}`, 'u'), // Geneva (AFP) –
  new RegExp(
    `^${PLACE}${REGION}(?:, ${DATE})?\\s?(?:--)?[(/]([\\p{Lu}][\\p{L} ]{1,30})[)/]\\s?(?:--|[-–—])\\s?`,
    'u',
  ), // LISK--(BUSINESS WIRE)--
  new RegExp(`^${CAPITALS}${REGION}(?:,? ${DATE})?\\s(?:--|[-–—])\\s+`, 'u'), // BRENMOOR –
  new RegExp(`^${PLACE}${REGION}, ${DATE}\\s?(?:--|[-–—])\\s+`, 'u'), // Alderton, September 9 –
];

/** The dateline that a paragraph begins with, if it has one. */
export function findDateline(plain: string): Dateline | null {
  const head = plain.slice(0, 160);
  for (const shape of SHAPES) {
    const match = shape.exec(head);
    if (match) return { rest: match[0].length, agency: match[1] ?? null };
  }
  return null;
}
