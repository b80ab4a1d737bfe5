/** How letters sound in English, in order: pattern, what it becomes, example. */
const RULES: readonly (readonly [pattern: RegExp, sound: string, example: string])[] = [
  [/^[kpg]n/g, 'n', 'knife, pneumatic, gnome'],
  [/^wr/g, 'r', 'write'],
  [/^rh/g, 'r', 'rhythm'],
  [/^wh/g, 'w', 'what'],
  [/^x/g, 's', 'xylophone'],
  [/^ps/g, 's', 'psychology'],
  [/mb$/g, 'm', 'climb'],
  [/ough/g, 'of', 'tough'],
  [/ph/g, 'f', 'satellite photograph'],
  [/[ct]ia|[cst]io|tien/g, 'xa', 'special, nation, patient'],
  [/tch|ch|sh/g, 'x', 'catch, ship'],
  [/gh/g, '', 'neighbour'],
  [/sc(?=[eiy])/g, 's', 'science'],
  [/c(?=[eiy])/g, 's', 'city'],
  [/g(?=[eiy])|dg/g, 'j', 'gentle, edge'],
  [/ck|[cq]/g, 'k', 'clock, quality'],
  [/x/g, 'ks', 'exact'],
  [/z/g, 's', 'organize'],
  [/v/g, 'f', 'of, have'],
  [/d/g, 't', 'asked'],
];

/**
 * How a word sounds, roughly: consonants as heard, each once, with an "a" for vowels only at the start.
 * Words that sound alike have the same key: `soundKey('fone') === soundKey('phone')`.
 * A short relative of Lawrence Philips's Metaphone (1990).
 */
export function soundKey(word: string): string {
  let sound = word;
  for (const [pattern, becomes] of RULES) sound = sound.replaceAll(pattern, becomes);
  return sound
    .replace(/^[aeiouy]+/, 'a')
    .replaceAll(/(?<=.)[aeiouyhw]+/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
