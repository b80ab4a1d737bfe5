const RAISED = new Map([...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at]!]));
const LOWERED = new Map([...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at]!]));

/** What stands raised: 10³, m², or 2^1.5 where a sign has no raised form; "3rd", "1er" and "Ola™" are read without. */
export function raised(words: string): string {
  const plain = words.trim();
  if (!/[\p{N}ni]/u.test(plain) || /\p{L}{2}/u.test(plain)) return words;
  return inSigns(plain, RAISED) ?? (/\p{N}/u.test(plain) ? `^${plain}` : words);
}

/** What stands lowered: H₂O; where a sign has no lowered form, as it is. */
export function lowered(words: string): string {
  return inSigns(words.trim(), LOWERED) ?? words;
}

function inSigns(words: string, signs: ReadonlyMap<string, string>): string | null {
  const found = [...words].map((sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : null;
}
