import { repeated } from '../../../text/repeated.ts';
import { PERSON } from '../personNames.ts';
import type { TextRule } from '../../textRule.ts';
import { MONTHS_BEHIND_DAYS } from './names.ts';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:(?: |/| / )\p{Lu}[\p{Lu}'’.-]*){0,4}`;
/** Small words in the names of places: "San Telmo *del* Río". */
const SMALL = '(?:(?:d[aeiou]|del|della|des|dos|das|la|las|los|el|le|les|sur|sous|am|an der|ob der) ){0,2}';
const PLACE =
  String.raw`\p{Lu}[\p{LC}'’.-]*` + repeated(String.raw`(?:/| ${SMALL})\p{Lu}[\p{LC}'’.-]*`, '{0,3}');
const REGION = String.raw`(?:, ${PLACE})?`;
/** The second of two places. */
const OTHER_PLACE = `(?:,? (?:and|&|und|et|y|i) ${CAPITALS}${REGION})?`;
/** Agencies that write their names in small letters. */
const SMALL_AGENCY = 'dpa|epd|kna|sid|ots|apa|sda|afp|ap|ats|anp|belga|ntb|efe|ansa|lusa|pap|mti|hina';
const DASH = String.raw`\.?\s?(?:--|[-–—])`;

const rule = (example: string, pattern: string): TextRule => ({
  example,
  pattern: new RegExp(`^${pattern}`, 'u'),
});

/**
 * The datelines of a language: a place in capitals, or with an agency or a date.
 *
 * The first group is the agency, unless groups have its name and that of the `writer`.
 *
 * `own` is the text of a pattern for its dates, `example` one of them.
 */
export function datelines(own: string, example: string): readonly TextRule[] {
  const date = `(?:${own}|\\d{1,2}\\. ${MONTHS_BEHIND_DAYS}(?: \\d{4})?)`;
  return [
    // a name alone in brackets may be whoever speaks
    rule(
      '[Port Varn/Lisk] ',
      `\\[(?:${PLACE}\\s?/\\s?${PLACE}|${PLACE}(?:, ${PLACE})?, ${date}|${CAPITALS})\\]\\s+`,
    ),
    // a place alone in brackets; an agency has capitals there
    rule('(Port Varn) – ', `\\((?:(\\p{Lu}{2,6})|\\p{Lu}\\p{Ll}[^()]{1,30})\\)(?:${DASH}|\\s?:)\\s+`),
    rule(
      `VESTRA, ${example} (Quillon) - `,
      `(?:${CAPITALS}${REGION}(?:,? ${date})? )?\\((\\p{Lu}[^()]{1,30})\\)(?:${DASH}|\\s?:)(?:\\s+|$)`,
    ),
    rule(
      'Geneva (AFP) – ',
      `(?:${PLACE}${REGION}(?:,? ${date})? )(?:\\(${PLACE}\\) )?\\((\\p{Lu}[^()]{1,30}|(?:${SMALL_AGENCY})(?:/\\p{LC}{2,6})?)\\)(?:${DASH}|\\s?:)(?:\\s+|$)`,
    ),
    rule(
      'LISK--(BUSINESS WIRE)--',
      `${PLACE}${REGION}(?:, ${date})?\\s?(?:--)?[(/](\\p{Lu}[\\p{LC} ]{1,30})[)/]${DASH}\\s?`,
    ),
    rule(
      `LISK, ${example}. /QUILLON/. `,
      `(?:${CAPITALS}|${PLACE})${REGION}[,.] ${date}\\.? ?/(\\p{Lu}(?:[^/\\s]|\\s(?![–—-])){1,30})/\\.?(?:${DASH})?\\s+`,
    ),
    rule(
      `LISK, ${example}. /Ann Lee - Quillon/. `,
      `(?:${CAPITALS}|${PLACE})${REGION}[,.] ${date}\\.? ?(?:/(?=[^/]{1,40} [^/]{1,40}/)|\\((?=${PERSON}(?:\\s[–—-]|,)\\s))(?<writer>\\p{Lu}[^/(),]{1,30}?)(?:\\s[–—-]|,)\\s(?<agency>\\p{Lu}[^/(),]{1,30})[/)]\\.?(?:${DASH})?(?:\\s+|$)`,
    ),
    rule(
      `LISK, ${example} - Quillon, Ann Lee. The`,
      `${CAPITALS}${REGION},? ${date}${DASH}\\s+(?<agency>${PLACE}), (?<writer>${PERSON})\\.(?:\\s+(?=["“„«\\p{Lu}])|$)`,
    ),
    // but "LISK. May 4. Mara Quist – once a pilot – resigns"
    rule(
      `LISK. QUILLON. ${example}. Quillon – `,
      `${CAPITALS}${REGION}\\. (?:${CAPITALS}\\. )?${date}\\. (\\p{Lu}[^\\s.,]{1,20}(?: \\p{Lu}[^\\s.,]{1,20})?) [–—-] (?=$|["“„«\\p{Lu}])(?![^.–—]{1,120} [–—-] )`,
    ),
    rule(`BRENMOOR, ${example}. `, `${CAPITALS}${REGION},? ${date}\\.\\s+(?=\\p{Lu}|$)`),
    rule(
      `LISK, Norland, and TARROW – ${example} – `,
      `${CAPITALS}${REGION}${OTHER_PLACE}${DASH}\\s?${date}${DASH}\\s+`,
    ),
    rule('BRENMOOR – ', `${CAPITALS}${REGION}${OTHER_PLACE}(?:,? ${date})?\\s(?:--|[-–—])\\s+`),
    rule(`Alderton, ${example} – `, `${PLACE}${REGION}, ${date}${DASH}\\s+`),
  ];
}
