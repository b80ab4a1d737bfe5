import type { Random } from '../random.ts';

/** Ways in which people write what they heard: letters, and what they become. */
const RESPELLINGS: readonly (readonly [from: RegExp, to: string, example: string])[] = [
  [/ph/, 'f', 'Stephen, Stefen'],
  [/f/, 'ph', 'Stefan, Stephan'],
  [/ck/, 'k', 'Becker, Beker'],
  [/k/, 'ck', 'Blinken, Blincken'],
  [/k/, 'c', 'Erik, Eric'],
  [/c(?![eihy])/, 'k', 'Marco, Marko'],
  [/ee/, 'ea', 'Reeve, Reave'],
  [/ea/, 'ee', 'Seaton, Seeton'],
  [/i$/, 'y', 'Hui, Huy'],
  [/y/, 'i', 'Byrne, Birne'],
  [/i/, 'y', 'Smith, Smyth'],
  [/i(?!.*i)/, 'ee', 'Li, Lee'],
  [/oo/, 'u', 'Moore, Mure'],
  [/u/, 'oo', 'Khartum, Khartoom'],
  [/ou/, 'u', 'Roussel, Russel'],
  [/sch/, 'sh', 'Schultz, Shultz'],
  [/sh/, 'sch', 'Shaw, Schaw'],
  [/tz/, 'ts', 'Katz, Kats'],
  [/z/, 's', 'Alvarez, Alvares'],
  [/s$/, 'z', 'Gomes, Gomez'],
  [/v/, 'w', 'Ivanov, Iwanow'],
  [/w/, 'v', 'Wagner, Vagner'],
  [/x/, 'ks', 'Alex, Aleks'],
  [/gh/, 'g', 'Ghent, Gent'],
  [/kh/, 'h', 'Kharkiv, Harkiv'],
  [/t(?=[aeiou])/, 'th', 'Antony, Anthony'],
  [/th/, 't', 'Thomas, Tomas'],
  [/ei/, 'ie', 'Neil, Niel'],
  [/ie/, 'ei', 'Niels, Neils'],
  [/ay/, 'ai', 'Hayes, Haies'],
  [/ai/, 'ay', 'Haig, Hayg'],
  [/er$/, 'ar', 'Miller, Millar'],
  [/en$/, 'in', 'Blinken, Blinkin'],
  [/on$/, 'en', 'Larson, Larsen'],
  [/an$/, 'en', 'Hagan, Hagen'],
  [/e$/, '', 'Clarke, Clark'],
  [/(?<=[rnlk])$/, 'e', 'Clark, Clarke'],
  [/j/, 'y', 'Jelena, Yelena'],
  [/g(?=[ei])/, 'j', 'Georg, Jeorg'],
  [/qu/, 'kw', 'Quist, Kwist'],
  [/au/, 'ow', 'Paul, Powl'],
];

const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** Letters beside each other on the keyboard. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** How a name is misspelt. */
export type Slip =
  | 'respelt'
  | 'doubled'
  | 'dropped'
  | 'swapped'
  | 'vowel'
  | 'keyboard'
  | 'joined'
  | 'split'
  | 'last name only';

export const SLIPS: readonly Slip[] = [
  'respelt',
  'doubled',
  'dropped',
  'swapped',
  'vowel',
  'keyboard',
  'joined',
  'split',
  'last name only',
];

/** The name misspelt in one way, as it may be typed; null where that way does not fit it or changes nothing. */
export function misspellName(name: string, slip: Slip, random: Random): string | null {
  const words = name.split(' ');
  const wrong = misspeltWords(words, slip, random);
  if (wrong === null) return null;
  return plain(wrong) === plain(name) && slip !== 'joined' && slip !== 'split' ? null : wrong;
}

function misspeltWords(words: readonly string[], slip: Slip, random: Random): string | null {
  if (slip === 'joined') return words.length === 2 ? capitalized(words.join('').toLowerCase()) : null;
  if (slip === 'split') return words.length === 1 ? splitWord(words[0]!, random) : null;
  if (slip === 'last name only') {
    return words.length === 2
      ? slipIn(words[1]!, random.pick(['respelt', 'doubled', 'dropped']), random)
      : null;
  }
  const open = words.flatMap((word, at) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? [at] : []));
  if (open.length === 0) return null;
  const at = random.pick(open);
  const wrong = slipIn(words[at]!, slip, random);
  return wrong === null ? null : words.map((word, place) => (place === at ? wrong : word)).join(' ');
}

/** "Hongkong" → "Hong Kong": between a consonant and a consonant, three letters from either end. */
function splitWord(word: string, random: Random): string | null {
  const places = [...word.matchAll(/(?<=^.{2,}[^aeiou])(?=[^aeiou].{2,}$)/gu)].map(({ index }) => index);
  if (word.length < 7 || places.length === 0) return null;
  const at = random.pick(places);
  return `${word.slice(0, at)} ${capitalized(word.slice(at))}`;
}

function slipIn(word: string, slip: Slip, random: Random): string | null {
  const lower = word.toLowerCase();
  if (!/^[a-z]{2,}$/.test(lower)) return null;
  if (slip === 'respelt') {
    const fitting = RESPELLINGS.filter(([from]) => from.test(lower));
    if (fitting.length === 0) return null;
    const [from, to] = random.pick(fitting);
    return capitalized(lower.replace(from, to));
  }
  // Nobody gets the first letter of a name wrong so often that it would have to be looked for.
  const at = 1 + Math.floor(random.next() * (lower.length - 1));
  const [before, letter, after] = [lower.slice(0, at), lower.charAt(at), lower.slice(at + 1)];
  switch (slip) {
    case 'doubled':
      return capitalized(before + letter + letter + after);
    case 'dropped':
      return lower.length > 3 ? capitalized(before + after) : null;
    case 'swapped':
      return lower.length > 3 && after
        ? capitalized(before + after.charAt(0) + letter + after.slice(1))
        : null;
    case 'vowel': {
      const places = Array.from(lower).flatMap((sign, place) =>
        place > 0 && VOWELS.includes(sign) ? [place] : [],
      );
      if (places.length === 0) return null;
      const place = random.pick(places);
      return capitalized(lower.slice(0, place) + random.pick(VOWELS) + lower.slice(place + 1));
    }
    case 'keyboard': {
      const row = KEYBOARD.find((keys) => keys.includes(letter)) ?? letter;
      const key = row.indexOf(letter) + random.pick([-1, 1]);
      return lower.length > 3 && row[key] ? capitalized(before + row[key] + after) : null;
    }
    default:
      return null;
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function plain(name: string): string {
  return name.replaceAll(/[ -]/g, '').toLowerCase();
}
