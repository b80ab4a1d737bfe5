const RAISED = signs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

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

function signs(plain: string, forms: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (sign, at) => [sign, forms.charAt(at)]));
}

function inSigns(words: string, forms: ReadonlyMap<string, string>): string | null {
  const found = Array.from(words, (sign) => forms.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : null;
}
