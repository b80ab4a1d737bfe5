/** A phrase with a number, in the forms that a language has: `{ one: '# article', other: '# articles' }`. */
export type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form, string>>;

/**
 * Makes phrases with a number in one language; `#` stands for the number.
 *
 *     const count = counter<'one' | 'other'>('en');
 *     count({ one: '# article', other: '# articles' })(3) // "3 articles"
 *
 * The last form is for what has no form of its own: fractions in Ukrainian, millions in French.
 */
export function counter<Form extends Intl.LDMLPluralRule>(
  language: string,
): (forms: Forms<Form>) => (number: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms) => {
    const all: readonly (readonly [string, string])[] = Object.entries<string>(forms);
    return (number) => {
      const rule = rules.select(number);
      const [, phrase = '#'] = all.find(([form]) => form === rule) ?? all.at(-1) ?? [];
      return phrase.replaceAll('#', () => numbers.format(number));
    };
  };
}
