import { wholeWords } from '../../../wholeWords.ts';
import { wordTable } from '../../../wordList.ts';

const ARMS = wholeWords(
  String.raw`arm(?:y|ies)|militar\p{LC}*|armed forces|regiment\p{LC}*|battalions?|brigades?|soldiers?|troops?|nav(?:y|al)|air force|marines?|war(?:s|time)?|defen[cs]e|veterans?|officers?|squadrons?|garrison|barracks|colonels?|commanders?`,
  'iu',
);
const COURT = wholeWords(
  String.raw`courts?|trials?|jur(?:y|ors?)|sentenc\p{LC}*|verdicts?|hearings?|rul(?:ed|ings?)|lawyers?|attorneys?|prosecut\p{LC}*|defendants?|charge[ds]?|cases?|tribunals?|lawsuits?|sued?`,
  'iu',
);
const CHURCH = wholeWords(
  String.raw`church(?:es)?|dioces\p{LC}*|parish\p{LC}*|cathedrals?|faith|cler(?:gy|ics?)|priests?|catholics?|anglicans?|religio\p{LC}*`,
  'iu',
);
const PEERAGE = wholeWords(
  String.raw`royals?|palace|duchess|princess|queen|king|castle|throne|peer(?:s|age)?|lords?|monarch\p{LC}*|nobl\p{LC}*|estate`,
  'iu',
);

/** Titles that are first names too, with the words of an article in which somebody has such a title. */
const FIELDS = wordTable<RegExp>({
  col: ARMS,
  major: ARMS,
  marshal: ARMS,
  judge: COURT,
  bishop: CHURCH,
  abbot: CHURCH,
  deacon: CHURCH,
  duke: PEERAGE,
  baron: PEERAGE,
});

/** Words of the articles in which a word is a title rather than a first name; null for what is no first name. */
export const fieldOfTitle = (word: string): RegExp | null => FIELDS[word] ?? null;

/** Offices and courtesies behind which no other title stands, but a first name: "Sen. *Duke* Quist". */
export const isCivil = (word: string): boolean =>
  /^(?:m(?:rs?|s|iss)|sen(?:ator)?|rep(?:resentative)?|gov(?:ernor)?|mayor|cllr|coun|ald|assemb|cr|councill?or|councilman|councilwoman|mp|mep|msp|minister|president|premier|chancellor|congressman|congresswoman|assemblyman|assemblywoman|alderman|alderwoman|coach|chairman|chairwoman|neighbou?r)\.?$/.test(
    word,
  );
