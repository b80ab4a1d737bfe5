/**
 * The hour of an update before what is new, without a colon: "Updated at 10:05. The road is open.", "Updated (10:05) – …".
 *
 * In "Updated at 10:05 a.m. PT: The road is open." the hour goes on behind its full stop.
 *
 * `words` and `hour` are the texts of patterns for what it says and for when.
 */
export function stamp(words: string, hour: string): RegExp {
  const sign = String.raw`(?:\*\*|__|\*|_)?`;
  return new RegExp(
    String.raw`^(${sign})(${words} (?:${hour}|\(${hour}\)))${sign}(?:\.(?!\s\p{Lu}{2,4}\s?[:.–—])|\s[–—-])${sign}\s+(?=["“„«\p{Lu}\d])`,
    'u',
  );
}
