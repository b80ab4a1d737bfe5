import { isNumberWord } from './words.ts';

/** What a word is by itself, as bits. */
export const Trait = {
  stop: 1,
  number: 2,
  year: 4,
  date: 8,
  money: 16,
  measure: 32,
  reason: 64,
  place: 128,
  pronoun: 256,
  speech: 512,
  manner: 1024,
} as const;

export type TraitName = keyof typeof Trait;

/** Words in their normalised form, as `tokenize` gives them. */
const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    Trait.number,
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion half third quarter dozen dozens double twice first second fourth fifth`,
  ],
  [
    Trait.date,
    `january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    century decade year years month months week weeks day days today yesterday tomorrow tonight morning afternoon
    evening night spring summer autumn winter ago since until later earlier recently`,
  ],
  [
    Trait.money,
    `dollar dollars euro euros pound pounds yen yuan cent cents rupee rupees ruble rubles franc francs usd eur gbp
    cost costs price priced worth paid pay budget fee salary fine revenue profit bn mn`,
  ],
  [
    Trait.measure,
    `percent meter meters metre metres kilometer kilometers kilometre kilometres km mile miles foot feet inch
    inches cm mm kg kilogram kilograms gram grams ton tons tonne tonnes pound pounds liter liters litre litres hectare
    hectares acre acres degree degrees celsius fahrenheit hour hours minute minutes second seconds day days week weeks
    month months year years old long tall high wide deep square per`,
  ],
  [
    Trait.reason,
    `because since due so therefore thus hence reason reasons cause caused causes causing result resulted results
    resulting lead led leads owing thanks enable enabled allow allowed help helps purpose order avoid prevent explain
    explained`,
  ],
  [
    Trait.place,
    `in at near from to into across around outside inside north south east west northern southern eastern western
    city town village region province state country county district island capital located street`,
  ],
  [Trait.pronoun, `he she it they his her its their him them this that these those`],
  [
    Trait.speech,
    `say says said saying tell tells told telling add adds added write writes wrote state states stated
    claim claims claimed argue argues argued note notes noted report reports reported announce announced warn
    warned insist insisted describe described explain explained call called think thinks thought believe believes
    believed deny denied confirm confirmed suggest suggested comment commented statement quote quoted according ask asked
    answer answered reply replied respond responded admit admitted acknowledge acknowledged declare declared`,
  ],
  [Trait.manner, `by through using via used use uses with without method process way`],
];

const TRAITS = new Map<string, number>();
for (const [bit, words] of WORDS) {
  for (const word of words.split(/\s+/)) TRAITS.set(word, (TRAITS.get(word) ?? 0) | bit);
}

/** The traits of a normalised word: `traitsOf('1998')` is `Trait.number | Trait.year`. */
export function traitsOf(word: string, isStop: boolean): number {
  const listed = (TRAITS.get(word) ?? 0) | (isStop ? Trait.stop : 0);
  if (!isNumberWord(word)) return listed;
  const year = /^#?(?:1[0-9]|20)\d\ds?$/.test(word) ? Trait.year : 0;
  return listed | Trait.number | year;
}
