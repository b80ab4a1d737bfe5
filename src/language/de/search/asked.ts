import { questionTable } from '../../questionTable.ts';
import { wholeWords } from '../../wholeWords.ts';

/** What kind of answer a German question asks for. */
export const askedOf = questionTable([
  [
    'how much',
    'wie ?viel|(?:welche[rsnm]?|was ist der) (?:\\p{LC}+ )?(?:preis|betrag|summe|anteil|prozentsatz|gehalt|rate|kosten)',
    'Wie viel kostete es?',
  ],
  ['how many', 'wie ?viele[nr]?|(?:welche|was ist die) (?:an)?zahl', 'Wie viele Menschen kamen?'],
  [
    'how long',
    'wie (?:lange?|weit|alt|groß|hoch|tief|breit|schnell|schwer|oft|bald|spät|heiß|kalt)',
    'Wie lang ist die Brücke?',
  ],
  [
    'when',
    'wann|seit wann|(?:welche[rsnm]?) (?:\\p{LC}+ )?(?:jahr|jahre|jahren|datum|tag|tage|monat|jahrhundert|jahrzehnt|zeit|zeitraum|saison|stunde)',
    'In welchem Jahr …',
  ],
  [
    'where',
    'wo|woher|wohin|(?:welche[rsnm]?) (?:\\p{LC}+ )?(?:stadt|ort|land|ländern|länder|staat|region|gegend|gebiet|provinz|dorf|insel|straße|fluss)',
    'In welchem Land …',
  ],
  ['who', 'wer|wem|wen|wessen', 'Wer gewann?'],
  ['why', 'warum|weshalb|wieso|weswegen|wozu|aus welchem grund', 'Warum ging er?'],
  ['how', 'wie|womit|wodurch|auf welche weise', 'Wie funktioniert das?'],
  ['which', 'welche[rsnm]?|was für', 'Welche Firma …'],
  ['what is', 'was (?:ist|sind|war|waren)', 'Was ist ein Makronym?'],
  [
    'what did',
    'was (?:hat|haben|hatte|hatten|kann|konnte|wird|will|tat|tut|tun)',
    'Was hat China geliefert?',
  ],
  ['what', 'was|woran|worauf|woraus|worin|worum|wovon|wofür|wogegen', 'Was geschah?'],
  [
    'yes or no',
    '^(?:ist|sind|war|waren|hat|haben|hatte|kann|wird|werden|gibt|darf|muss|soll)',
    'Ist die Brücke zu?',
  ],
]);

const STATEMENT = wholeWords(
  'sag(?:t|te|ten|en)|gesagt|erklär\\p{LC}*|meint?e?n?|behaupte\\p{LC}*|berichte\\p{LC}*|schr(?:ieb|eibt)\\p{LC}*|geschrieben|warn\\p{LC}*|teilte\\p{LC}*|äußer\\p{LC}*|hält [^?]{1,40} von|denk\\p{LC}*|laut|zufolge|kündig\\p{LC}*',
);

/** "Was sagte der Sprecher?" */
export const asksForStatement = (question: string): boolean => STATEMENT.test(question.toLowerCase());

const OPENS_KIND = /(?<!\p{LC})(?:welche[rsnm]?|was für eine?[nmrs]?|wie ?viele?)\s+(?:\p{LC}+\s+)?$/iu;

/** "Welche *Sprache* …" */
export const opensKind = (before: string): boolean => OPENS_KIND.test(before);

/** "Und die Firma?", "Was ist mit Lund?", "Und laut der Firma?" */
const GOES_ON =
  /^(?:(?:und|aber) (?:(?:was ist|wie ist es) mit |laut )?|(?:was ist|wie ist es) mit )(?!(?:und|aber|laut|w(?:er|em|en|essen|as|elche[rsnm]?|ann|o|oher|ohin|arum|ieso|eshalb|ie)|ist|sind|war|waren|hat|haben|hatte|kann|wird|werden)(?!\p{LC}))(?:[\p{LC}\d'’-]+ ?){1,5}\??$/u;

/** Whether it goes on from a question that was asked before, so that it does not say what it asks. */
export const goesOn = (question: string): boolean => GOES_ON.test(question.toLowerCase().trim());
