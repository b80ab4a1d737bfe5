/** The text in one line that can't move a terminal's cursor, set colours or turn its neighbours around. */
export function withoutControls(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROLS, '');
}

/** Tabs and all that ends a line. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]/g;
/** Control characters, and those that turn the direction of what follows; marks of direction (U+200E, U+200F) turn nothing. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
