import { initialledLine } from '../../any/article/initialledLine.ts';
import { nameLine } from '../../any/article/nameLine.ts';
import { DATE_IN_FIGURES } from '../../any/article/names.ts';
import { NOTHING } from '../../any/nothing.ts';
import { PERSON } from '../../any/personNames.ts';
import type { BylineLanguage } from '../../surroundings.ts';
import { DAY_OF_MONTH, WEEKDAY } from '../calendar.ts';

const PEOPLE = `${PERSON}(?:(?:,| und| &) ${PERSON})*`;
const TIME = String.raw`\d{1,2}[:.]\d\d(?: Uhr)?`;
const DATE = `(?:${WEEKDAY},? )?(?:(?:den )?${DAY_OF_MONTH}|${DATE_IN_FIGURES})`;
const DATED = `${DATE}(?:,? (?:um )?${TIME})?`;

export const BYLINES: BylineLanguage = {
  by: /^von(?::\s*|\s+)/iu,
  names: nameLine('und'),
  initialled: { line: initialledLine('und'), article: NOTHING },
  lines: [
    {
      example: 'Stand: 14. Mai 2026, 18:20 Uhr',
      pattern: new RegExp(`^(?:Stand|Aktualisiert|Veröffentlicht|Erschienen)(?: am)?:? ${DATED}\\.?$`, 'u'),
    },
    {
      example: '24.09.2026 | Von Jonas Wieck und Eva Brandl',
      pattern: new RegExp(
        `^(?:${DATED}\\s?[,|·–—-] )?[Vv](?:on|ON):? ${PEOPLE}(?:, [^.!?]{2,40})?(?:\\s?[,|·–—-] ?${DATED})?$`,
        'u',
      ),
    },
    {
      example: 'Das Gespräch führte Anna Lehmann für die Lisker Zeitung.',
      pattern: new RegExp(
        `^(?:(?:Das|Die) )?(?:Gespräch|Interview|Fragen) (?:führten?|stellten?) ${PEOPLE}[^.!?]{0,60}\\.?$`,
        'u',
      ),
    },
    {
      example: 'Montag, 3. Mai 2026, 10:30 Uhr',
      pattern: new RegExp(`^(?:[^.!?:]{2,50}[,|·–—-] ?)?${DATED}$`, 'u'),
    },
  ],
  authors: [
    {
      example: 'Anna Lehmann ist Redakteurin der Lisker Zeitung.',
      pattern: new RegExp(
        `^${PERSON} (?:ist|arbeitet als) [^.]{0,40}\\p{LC}*(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter|[Aa]utor)(?:in)?\\b[^.]{0,80}\\.?$`,
        'u',
      ),
    },
  ],
  authorFirst: NOTHING,
  writers: [
    { example: 'Von Anna Lehmann', pattern: new RegExp(`(?:^|[|·–—-] )[Vv]on:? (${PEOPLE})`, 'u') },
    {
      example: 'Das Gespräch führte Anna Lehmann für die Lisker Zeitung.',
      pattern: new RegExp(
        `^(?:(?:Das|Die) )?(?:Gespräch|Interview|Fragen) (?:führten?|stellten?) (${PEOPLE})`,
        'u',
      ),
    },
  ],
  dated: new RegExp(`^(${PEOPLE})(?:,| [|·–—-]) ${DATED}$`, 'u'),
  placed: /(?!)/u,
  isPerson: () => false,
  noWriter: /\b(?:Redaktion|Zeitung|Reporter|Korrespondent)\b/u,
  published: [
    {
      example: 'Stand: 14. Mai 2026, 18:20 Uhr',
      pattern: new RegExp(
        `(?:^|[,|·–—:-] ?|am )((?:${DAY_OF_MONTH.replace('(?: \\d{4})?', ' \\d{4}')}|${DATE_IN_FIGURES})(?:,? (?:um )?${TIME})?)(?:$| [|·–—])`,
        'u',
      ),
    },
  ],
};
