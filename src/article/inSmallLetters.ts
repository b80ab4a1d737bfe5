/** "MARA TYSK — 4 MARCH" is "Mara Tysk — 4 March". */
export function inSmallLetters(line: string): string {
  // Nearly all lines have such a letter at their beginning, and are not made anew for that.
  if (/[a-z]/u.test(line) || line !== line.toUpperCase()) return line;
  return line.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
