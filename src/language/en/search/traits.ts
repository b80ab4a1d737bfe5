import { traitTable } from '../../traits.ts';
import { NUMBER_WORDS } from './numbers.ts';

/** Words that are numbers, dates, sums, reasons … by themselves, or show that one is near. */
export const traitsOf = traitTable([
  [
    'number',
    // "one" is as often no number
    `${NUMBER_WORDS.slice(1).join(' ')} hundred hundreds thousand thousands million millions billion billions trillion half
    third quarter dozen dozens double twice first second fourth fifth`,
  ],
  [
    'date',
    `january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    century decade year years month months week weeks day days today yesterday tomorrow tonight morning afternoon
    evening night spring summer autumn winter ago since until later earlier recently`,
  ],
  [
    'money',
    `dollar dollars euro euros pound pounds yen yuan cent cents rupee rupees ruble rubles franc francs usd eur gbp
    cost costs price priced worth paid pay budget fee salary fine revenue profit bn mn`,
  ],
  [
    'measure',
    `percent meter meters metre metres kilometer kilometers kilometre kilometres km mile miles foot feet inch
    inches cm mm kg kilogram kilograms gram grams ton tons tonne tonnes pound pounds liter liters litre litres hectare
    hectares acre acres degree degrees celsius fahrenheit hour hours minute minutes second seconds day days week weeks
    month months year years old long tall high wide deep square per`,
  ],
  [
    'reason',
    `because since due so therefore thus hence reason reasons cause caused causes causing result resulted results
    resulting lead led leads owing thanks enable enabled allow allowed help helps purpose order avoid prevent explain
    explained`,
  ],
  [
    'place',
    `in at near from to into across around outside inside north south east west northern southern eastern western
    city town village region province state country county district island capital located street`,
  ],
  ['pronoun', `he she it they his her its their him them this that these those`],
  [
    'speech',
    `say says said saying tell tells told telling add adds added write writes wrote state states stated
    claim claims claimed argue argues argued note notes noted report reports reported announce announced warn
    warned insist insisted describe described explain explained call called think thinks thought believe believes
    believed deny denied confirm confirmed suggest suggested comment commented statement quote quoted according ask asked
    answer answered reply replied respond responded admit admitted acknowledge acknowledged declare declared`,
  ],
  ['manner', `by through using via used use uses with without method process way`],
]);
