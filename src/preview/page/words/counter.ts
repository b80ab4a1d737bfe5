/** Makes phrases with a number in one language; `#` stands for the number, and `other` is for what has no form of its own. */
export function counter(
  language: string,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', () => numbers.format(count));
}
