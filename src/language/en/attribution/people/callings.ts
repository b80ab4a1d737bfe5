import { wholeWords } from '../../../wholeWords.ts';

/** Posts of officials. */
export const OFFICIALS =
  'head|chief|chair\\p{Ll}*|director|minister|secretary|mayor|governor|commissioner|councillor|spokes\\p{Ll}+|administrator|prefect|ombudsman|inspector|prosecutor|officer';

/** Posts of politicians. */
export const POLITICIANS =
  'minister|premier|chancellor|president|mayor|governor|senator|councillor|m[els]?p|lawmaker|deputy|leader|chair\\p{Ll}*|candidate';

/** What those are who do research. */
export const SCHOLARS =
  'professor|researcher|scientist|academic|scholar|lecturer|dean|fellow|\\p{Ll}+ologist|economist|physicist|chemist|historian';

/** What people call somebody in talk, words that tell of those who may be meant, and an example. */
const LOOSELY: readonly (readonly [
  noun: RegExp,
  words: string,
  example: readonly [noun: string, told: string],
])[] = [
  [
    /^boss$/,
    'chief|ceo|managing|owner|head|chair\\p{Ll}*|director|manager|leader|president|founder',
    ['boss', 'chief executive'],
  ],
  [
    /^(?:ceo|head)$/,
    '(?:chief|ceo|managing|owner|boss|director|manager|leader|president|principal|chair\\p{Ll}*|founder)(?! (?:financial|operating|technology))',
    ['ceo', 'boss'],
  ],
  [
    /^(?:coach|manager)$/,
    '(?:head |team )?coach|trainer|(?<!(?:general|office|project|shop|store|plant) )manager',
    ['coach', 'manager'],
  ],
  [
    /^regulator$/,
    'regulator|authority|watchdog|commission|ombudsman',
    ['regulator', 'competition authority'],
  ],
  [/^president$/, 'chair\\p{Ll}*', ['president', 'chairwoman']],
  [/^chair\p{Ll}*$/u, '(?<!vice[ -])president', ['chairman', 'president']],
  [
    /^(?:head ?teacher|headmaster|headmistress|principal)$/,
    'principal|head|headmaster|headmistress',
    ['headteacher', 'principal'],
  ],
  [
    /^leader$/,
    'president|premier|prime minister|chancellor|chair\\p{Ll}*|head|chief|general secretary',
    ['leader', 'prime minister'],
  ],
  [
    /^(?:cop|police(?:man|woman)?|detective|officer)$/,
    'police|detective|inspector|superintendent|constable|sergeant|commissioner|sheriff|officer',
    ['policeman', 'detective inspector'],
  ],
  [/^official$/, OFFICIALS, ['official', 'county governor']],
  [/^politician$/, POLITICIANS, ['politician', 'councillor']],
  [
    /^(?:lawyer|attorney|barrister|solicitor)$/,
    'solicitor|barrister|counsel|lawyer|attorney|prosecut\\p{Ll}+|defen[cd]\\p{Ll}*|[qk]c',
    ['lawyer', 'prosecutor'],
  ],
  [
    /^(?:worker|staffer|employee)$/,
    'employees?|workers?|staff|labourers?|apprentices?',
    ['worker', 'two employees'],
  ],
  [
    /^(?:journalist|reporter)$/,
    'correspondent|editor|columnist|reporter|journalist',
    ['journalist', 'diplomatic correspondent'],
  ],
  [
    /^(?:doctor|medic|physician)$/,
    'surgeon|consultant|gp|doctor|physician|paramedic|dr|\\p{Ll}+ologist|\\p{Ll}+iatrist',
    ['doctor', 'consultant'],
  ],
  [
    /^(?:scientist|researcher|academic|scholar)$/,
    `${SCHOLARS}|(?:lead )?author`,
    ['scientist', 'lead author of the study'],
  ],
  [
    /^spokes(?:man|woman|person)$/,
    'representative|press|communications|media|spokes\\p{Ll}+',
    ['spokesman', 'press officer'],
  ],
  [
    /^(?:priest|clergyman|cleric)$/,
    'vicar|pastor|rev|revd|reverend|father|fr|msgr|monsignor|chaplain|canon|curate|dean|bishop',
    ['priest', 'vicar'],
  ],
  [/^conductor$/, 'music(?:al)? director|maestro', ['conductor', 'music director']],
  [/^pensioner$/, 'retired|retiree|6[5-9]|[7-9]\\d', ['pensioner', 'retired teacher']],
];

const TABLE = LOOSELY.map(([noun, words]) => ({ noun, told: wholeWords(`(?:${words})s?`, 'iu') }));

/** Whether whoever is told of in some words may be called so in talk: "boss" a chief executive. */
export const isLoosely = (called: string, words: string): boolean =>
  TABLE.some(({ noun, told }) => noun.test(called) && told.test(words));

/** The examples of the table, for its test. */
export const LOOSE_EXAMPLES = LOOSELY.map(([, , example]) => example);
