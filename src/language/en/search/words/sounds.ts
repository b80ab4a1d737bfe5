/** How letters sound in English; the first rule that fits at a place counts: pattern, sound, example. */
export const RULES: readonly (readonly [pattern: RegExp, sound: string, example: string])[] = [
  [/^[kpg]n/, 'n', 'knife, pneumatic, gnome'],
  [/^wr/, 'r', 'write'],
  [/^rh/, 'r', 'rhythm'],
  [/^wh/, 'w', 'what'],
  [/^x/, 's', 'xylophone'],
  [/^ps/, 's', 'psychology'],
  [/mb$/, 'm', 'climb'],
  [/(?<=..)ing$/, 'in', 'walking'],
  [/ough/, 'of', 'tough'],
  [/ph/, 'f', 'photograph'],
  [/[ct]ia|[cst]io|tien/, 'xa', 'special, nation, patient'],
  [/tch|ch|sh/, 'x', 'catch, ship'],
  [/gh/, '', 'neighbour'],
  [/sc(?=[eiy])/, 's', 'science'],
  [/c(?=[eiy])/, 's', 'city'],
  [/g(?=[eiy])|dg/, 'j', 'gentle, edge'],
  [/ck|[cq]/, 'k', 'clock, quality'],
  [/x/, 'ks', 'exact'],
  [/z/, 's', 'organize'],
  [/v/, 'f', 'have'],
  [/d/, 't', 'asked'],
];

/** All rules at once, a group for each. */
const ANY_RULE = new RegExp(RULES.map(([pattern]) => `(${pattern.source})`).join('|'), 'g');

/**
 * How a word sounds, roughly: consonants as heard, each once, with an "a" for vowels only at the start.
 * Words that sound alike have the same key: `soundKey('fone') === soundKey('phone')`.
 * A short relative of Lawrence Philips's Metaphone (1990).
 */
export function soundKey(word: string): string {
  return word
    .replaceAll(ANY_RULE, (...found: unknown[]) => {
      const rule = found.indexOf(found[0], 1) - 1;
      return RULES[rule]![1];
    })
    .replace(/^[aeiouy]+/, 'a')
    .replaceAll(/(?<=.)[aeiouyhw]+/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Vowels that English spells in several ways, each by one sign. */
export const VOWELS: readonly (readonly [pattern: RegExp, sound: string, example: string])[] = [
  [/ee|ea|ie|(?<!^)y|i/g, 'i', 'Lee, Li'],
  [/oo|ou|u/g, 'u', 'Moore, Mure'],
  [/ei|ai|ay|ey|e/g, 'e', 'Hays, Heis'],
  [/au|aw|ow|oe|o/g, 'o', 'Paul, Powl'],
];

/** An "h" behind a vowel that no vowel follows: "John", "Sarah". */
const SILENT_H = /^h(?=[^aeiouy]|$)/;

/** How a word sounds with its vowels, roughly: `spokenKey('lee') === spokenKey('li')`, and not that of "la". */
export function spokenKey(word: string): string {
  const consonants = word.replaceAll(/[^aeiouy]+/g, (letters, at: number) => {
    const heard = at === 0 ? letters : letters.replace(SILENT_H, '');
    // The vowel behind tells how a "c" or a "g" sounds.
    return soundKey(heard && heard + word.charAt(at + letters.length)) || (at === 0 ? letters : '');
  });
  return VOWELS.reduce((spoken, [pattern, sound]) => spoken.replaceAll(pattern, sound), consonants);
}
