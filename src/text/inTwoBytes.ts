/**
 * The same text as V8 keeps one that has a letter beyond Latin-1: in two bytes a letter, as whatever is cut from it. Of a regular
 * expression V8 compiles a form for each of both; where some texts have typographic quotation marks and others have not, only one form
 * is then needed, which spares some 8 MB and a tenth of a second.
 */
export function inTwoBytes(text: string): string {
  return `${text}\u2028`.slice(0, -1);
}
