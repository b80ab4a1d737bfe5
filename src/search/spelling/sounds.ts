/** How letters sound in English, in order: pattern, what it becomes, example. */
const RULES: readonly (readonly [pattern: RegExp, sound: string, example: string])[] = [
  [/^[kpg]n/, 'n', 'knife, pneumatic, gnome'],
  [/^wr/, 'r', 'write'],
  [/^rh/, 'r', 'rhythm'],
  [/^wh/, 'w', 'what'],
  [/^x/, 's', 'xylophone'],
  [/^ps/, 's', 'psychology'],
  [/mb$/, 'm', 'climb'],
  [/ough/, 'of', 'tough'],
  [/ph/, 'f', 'satellite photograph'],
  [/[ct]ia|[cst]io|tien/, 'xa', 'special, nation, patient'],
  [/tch|ch|sh/, 'x', 'catch, ship'],
  [/gh/, '', 'neighbour'],
  [/sc(?=[eiy])/, 's', 'science'],
  [/c(?=[eiy])/, 's', 'city'],
  [/g(?=[eiy])|dg/, 'j', 'gentle, edge'],
  [/ck|[cq]/, 'k', 'clock, quality'],
  [/x/, 'ks', 'exact'],
  [/z/, 's', 'organize'],
  [/v/, 'f', 'of, have'],
  [/d/, 't', 'asked'],
];

/**
 * How a word sounds, roughly: consonants as heard, each once, with an "a" for vowels only at the start.
 * Words that sound alike have the same key: `soundKey('fone') === soundKey('phone')`.
 * A short relative of Lawrence Philips's Metaphone (1990).
 */
export function soundKey(word: string): string {
  let sound = word;
  for (const [pattern, becomes] of RULES) sound = sound.replaceAll(new RegExp(pattern, 'g'), becomes);
  return sound
    .replace(/^[aeiouy]+/, 'a')
    .replaceAll(/(?<=.)[aeiouyhw]+/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
