/** "MARA TYSK — 4 MARCH, 05:00 AM CET" is "Mara Tysk — 4 March, 05:00 AM CET". */
export function inSmallLetters(line: string): string {
  // Nearly all lines have such a letter at their beginning, and are not made anew for that.
  if (/[a-z]/u.test(line) || line !== line.toUpperCase()) return line;
  return line
    .toLowerCase()
    .replace(/(?<=\d ?)[ap]m(?!\p{L})|(?<=\d[:.]\d\d(?: [ap]m)? )[a-z]{2,4}$|(?<!\p{L})\p{L}/gu, (letters) =>
      letters.toUpperCase(),
    );
}
