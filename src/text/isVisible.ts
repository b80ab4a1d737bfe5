/** Signs that are no white space and yet show nothing: the empty braille pattern and fillers of Hangul. */
const BLANK = '\\u2800\\u115f\\u1160\\u3164\\uffa0';
const VISIBLE = new RegExp(`[^\\s\\p{C}${BLANK}]`, 'u');

/** Whether a reader sees anything of a text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
