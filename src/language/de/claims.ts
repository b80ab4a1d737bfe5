import type { ClaimLanguage } from '../claims.ts';
import { wordSet } from '../wordList.ts';
import { CLAIMS as ANY } from '../any/claims.ts';
import { isFirstName } from './attribution/people/firstNames.ts';
import { isReporting } from './attribution/verbs.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/** Words that turn a claim into its opposite. */
const NEGATIONS = wordSet(
  `nicht nichts nie niemals niemand niemanden niemandem nirgends weder ohne kaum keinesfalls keineswegs
   kein keine keinen keinem keiner keines`,
);

/** Words that, left out before or after a claim, leave more than was said: "Er bestritt, dass …", "…, falls es regnet". */
const RESERVATIONS = wordSet(
  `bestritt bestreitet bestreiten bestritten dementierte dementiert leugnete leugnet falsch unwahr gefälscht
   bezweifelte bezweifelt zweifelhaft zweifelte widersprach widerspricht
   falls wenn sofern ob angeblich vermeintlich mutmaßlich gerücht gerüchte vielleicht womöglich möglicherweise
   wahrscheinlich vermutlich wohl könnte könnten würde würden sollte sollten dürfte dürften soll sollen mag
   fast beinahe bis außer unklar`,
);

/** Verbs of those who hold against what they speak of. */
const CONTRADICTING = wordSet(
  `bestritt bestreitet bestreiten bestritten dementierte dementiert dementierten leugnete leugnet leugneten
   bezweifelte bezweifelt bezweifelten`,
);
/** Verbs of those who do not say that it is so. */
const LEAVING_OPEN = wordSet(
  'hofft hoffte hoffen hofften fürchtet fürchtete befürchtet befürchtete befürchten fordert forderte fordern forderten verlangt verlangte bedauert bedauerte wünscht wünschte',
);

/** What makes less of the word behind it: of how many something holds, and who is not yet or no longer what follows. */
const LIMIT_BEFORE =
  /(?<!\p{LC})(?:(?:nur|lediglich|bloß|einige|manche|wenige|viele|mehrere|mindestens|höchstens|bis zu|weniger als|mehr als|ehemalige[rn]?|frühere[rn]?|amtierende[rn]?|stellvertretende[rn]?|designierte[rn]?)|(?:die|der) meisten)\s+$/iu;
/** What makes a number rough, or of it only what was added: "Rund 40 Boote", "Weitere 40 Boote". */
const ROUGH_BEFORE =
  /(?<!\p{LC})(?:ungefähr|etwa|rund|circa|zirka|ca\.|knapp|gut|annähernd|schätzungsweise|geschätzte?|über|unter|weitere|zusätzliche|durchschnittlich|im (?:Schnitt|Durchschnitt|Mittel))\s+$/iu;
/** What makes less of what stands before it. */
const LIMIT_BEHIND = /^\s+(?:frühestens|spätestens|vorerst|fürs Erste|vorläufig)(?!\p{LC})/iu;

const NUMBERS = wordSet(
  `null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
   achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen
   milliarde milliarden billion billionen dutzend halb halbe hälfte drittel viertel einmal zweimal dreimal doppelt
   dreifach erste ersten erster erstes zweite zweiten zweiter zweites`,
);

/** Whether a text begins with a number in figures or in words. */
function beginsWithNumber(text: string): boolean {
  const first = /^[\p{Sc}\d\p{LC}]+/u.exec(text)?.[0].toLowerCase() ?? '';
  return /\d/u.test(first) || NUMBERS.has(first);
}

const JOINS = wordSet('aber doch und oder sondern während obwohl weil da wenn falls bis was wobei');

const LABELS = wordSet('spoiler eilmeldung update quelle quellen hinweis fakt fakten zitat exklusiv');
const PRONOUNS = wordSet('er sie es wir ich');
const DATES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

export const CLAIMS: ClaimLanguage = {
  ...ANY,
  isNegation: (word) => NEGATIONS.has(word),
  isReservation: (word) => NEGATIONS.has(word) || RESERVATIONS.has(word),
  limitBefore: (before, claim) =>
    (beginsWithNumber(claim) ? ROUGH_BEFORE.exec(before)?.[0] : undefined) ??
    LIMIT_BEFORE.exec(before)?.[0] ??
    null,
  limitBehind: (_claim, behind) => LIMIT_BEHIND.exec(behind)?.[0] ?? null,
  isNumberInWords: (word) => NUMBERS.has(word),
  isPronoun: (word) => PRONOUNS.has(word),
  isReporting,
  contradicts: (word) => CONTRADICTING.has(word),
  leavesOpen: (word) => LEAVING_OPEN.has(word),
  isFirstName,
  isLabel: (word) => LABELS.has(word),
  isDate: (word) => DATES.has(word),
  opensClause: String.raw`,?\s+dass\s`,
  joinsClause: (word) => JOINS.has(word),
  sourceNote: /\(Quelle:\s*([^()]{1,80})\)[.!?]*\s*$/u,
  sourceBefore: /^(?:laut|nach Angaben von) ([^,:]{1,80})[,:]\s*(.+)$/isu,
  sourceAfter: /^(?:laut|so|nach Angaben von)\s+(\p{Lu}.{0,80}?)[.!?\s]*$/su,
};
