import { RULES as ANY_RULES } from '../../any/attribution/signatures.ts';
import type { ReportRule } from '../../attribution.ts';

/** How a German sentence says who says what. */
export const RULES: readonly ReportRule[] = [
  ...ANY_RULES,
  {
    name: 'quotation and speaker',
    example: '„Die Brücke ist müde“, sagte Mara Quist der dpa.',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'said after it',
    example: 'Die Brücke sei müde, teilte der Hafenmeister Bo Aske am Montag mit.',
    speaker: 'Bo Aske',
    kind: 'indirect',
  },
  {
    name: 'so somebody',
    example: 'Die Brücke werde bald gesperrt, so Quist.',
    speaker: 'Quist',
    kind: 'indirect',
  },
  {
    name: 'as somebody said',
    example: 'Wie die Stadt mitteilte, wird die Brücke im Mai gesperrt.',
    speaker: 'die Stadt',
    kind: 'indirect',
  },
  {
    name: 'somebody says',
    example: 'Verkehrsministerin Mara Quist betonte, die Brücke sei sicher.',
    speaker: 'Mara Quist',
    kind: 'indirect',
  },
  {
    name: 'speaker and quotation',
    example: 'Mara Quist sagte: „Die Brücke ist müde.“',
    speaker: 'Mara Quist',
    kind: 'direct',
  },
  {
    name: 'this somebody said',
    example: 'Das teilte die Stadt am Montag mit.',
    speaker: 'die Stadt',
    kind: 'indirect',
  },
  {
    name: 'somebody holds a view',
    example: 'Der Bauleiter Bo Aske rechnet mit einer langen Sperrung der Brücke.',
    speaker: 'Bo Aske',
    kind: 'indirect',
  },
  {
    name: 'according to somebody',
    example: 'Nach Angaben der Polizei ist die Brücke seit Mai gesperrt.',
    speaker: 'Polizei',
    kind: 'indirect',
  },
  {
    name: 'somebody zufolge',
    example: 'Einem Sprecher der Stadt zufolge ist die Brücke gesperrt.',
    speaker: 'Einem Sprecher der Stadt',
    kind: 'indirect',
  },
];
