import { perWords } from '../../../../values/perWords.ts';

/** What members of a party are called, by one word or by the last of two: "Liberal *Democrat*", "Lib *Dem*". */
const MEMBER = 'democrat|republican|conservative|liberal|tory|tories|socialist|nationalist|libertarian';

/** The same, and what is an adjective or another's name as well: "a *Green* roof". */
const PARTY = new RegExp(
  `^(?:(?:${MEMBER}|dem|green|independent|unionist|loyalist|communist|centrist|populist|progressive)s?|labou?r)$`,
);

/** Whether a word of a name may tell of what party one or several are: "Lisk *Green* Otto Lind", "*Democrats* Ann Lee and Otto Lind". */
export const isParty = perWords((word) => PARTY.test(word));

const PARTISAN = new RegExp(
  String.raw`^(?:${MEMBER}|dem|independent)s? (?!new |national |main |middle |home )[^\s]+ [^\s]+(?<!tion|ism|ing|ment|ence|[^s]s|union|women|voice)$`,
  'u',
);

/** Whether words in small letters are a member of a party and a whole name, though no first name tells: "conservative ada febig", but not "republican national convention". */
export const isPartisan = perWords((words) => PARTISAN.test(words));
