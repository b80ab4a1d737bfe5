import { capitalised } from '../../../text/capitalised.ts';
import { titleIn } from '../attribution/people/titles.ts';
import { cueOf } from '../reportingVerbs.ts';
import { wordSet } from '../../wordList.ts';

/** What stands before a name and is short for a word: "Gen. Dana Wren". */
const SHORT =
  'Dr|Mr|Mrs|Ms|Mx|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Revd?|Fr|Msgr|Insp|Supt|Adm|Maj|Cpl|Cmdr|Cllr|Hon|Messrs|St';
const IS_SHORT = new RegExp(`^(?:${SHORT})$`, 'iu');
const WITH_STOP = new RegExp(
  String.raw`(?=\p{Lu})(?:(?<![\p{LC}\p{M}.])(?:${SHORT})\.(?=\s+\p{Lu})|(?<=\p{LC},?\s)(?:Jr|Sr)\.)`,
  'gu',
);

/** Degrees and honours that stand behind a name, of those with full stops the letters before them. */
const DEGREES =
  'Ph D|D Phil|M D|D O|D D S|D V M|Ed D|Psy D|Sc D|D Sc|J D|LL B|LL M|LL D|B A|B Sc|B S|M A|M Sc|M S|M Phil|M B A|M P H|M P A|R N|C P A|P E|Q C|K C|O B E|M B E|C B E|K B E|D B E|F R S|Esq';
const IS_DEGREE = new RegExp(`^(?:${DEGREES.replaceAll(' ', '')})$`, 'iu');
/** A degree behind a name, with what parts them and the word that follows: ", Ph.D., said". */
const BEHIND_NAME = new RegExp(
  String.raw`(?=,?\s+\p{Lu})(?<=\p{Lu}[\p{LC}\p{M}'’-]{1,40}),?\s+(${DEGREES.replaceAll(' ', String.raw`\.?\s?`)})\b\.?(?!['’-]?[\p{LC}\d])(,\s+(\p{Ll}+))?`,
  'gu',
);

/** What those are called who may have a courtesy before their name that says something of them. */
const COURTESIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'dr',
      'dr drs doctor doctors prof professor physician surgeon gp md phd dphil do dds dvm edd psyd scd dsc',
    ],
    ['prof', 'prof professor'],
    ['sir', 'sir'],
    ['dame', 'dame'],
    ['lord', 'lord baron viscount earl'],
    ['lady', 'lady baroness countess'],
    ['baron', 'baron lord'],
    ['baroness', 'baroness lady'],
    ['cllr', 'cllr cr councillor'],
    ['cr', 'cllr cr councillor'],
    ['engr', 'engr engineer'],
  ].map(([courtesy = '', called = '']) => [courtesy, wordSet(called)]),
);

/** What those are called who may have a courtesy: of "dr" "doctor", "professor"; null where it says nothing, as "mr" does. */
export const courtesyFor = (word: string): ReadonlySet<string> | null => COURTESIES.get(word) ?? null;

/** Whether a word is a degree behind a name: "phd". */
export const isDegree = (word: string): boolean => IS_DEGREE.test(word);

/** What a title is short for: of "gen" "general"; null for others. */
export const titleInFull = (word: string): string | null =>
  IS_SHORT.test(word) ? titleIn(`${capitalised(word)} X`) : null;

/** A text with titles and degrees without full stops, and a degree without the commas that part it from a name and its verb. */
export function withPlainTitles(text: string): string {
  return text
    .replace(WITH_STOP, (title) => title.slice(0, -1))
    .replace(BEHIND_NAME, (_, degree: string, next = '', verb = '') => {
      const plain = degree.replaceAll(/[.\s]/gu, '');
      return ` ${plain}${verb !== '' && cueOf(verb) !== null ? ` ${verb}` : next}`;
    });
}
