/**
 * The hour of an update before what is new, without a colon: "Updated at 10:05. The road is open.", "Updated (10:05) – …".
 *
 * `words` and `hour` are the texts of patterns for what it says and for when.
 */
export function stamp(words: string, hour: string): RegExp {
  const sign = String.raw`(?:\*\*|__|\*|_)?`;
  return new RegExp(
    String.raw`^(${sign})(${words} (?:${hour}|\(${hour}\)))${sign}(?:\.|\s[–—-])${sign}\s+(?=["“„«\p{Lu}\d])`,
    'u',
  );
}
