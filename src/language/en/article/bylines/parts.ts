import { capitalised } from '../../../../text/capitalised.ts';
import { DATE_IN_FIGURES, outletName } from '../../../any/article/names.ts';
import { PERSON } from '../../../any/personNames.ts';
import { DAY_OF_MONTH, DAY_OF_MONTH_AND_YEAR, MONTH, WEEKDAY } from '../../calendar.ts';
import { genderOfName } from '../../attribution/people/firstNames.ts';
import { OUTLET } from '../publisher/names.ts';
import { SECTIONS } from '../sectionNames.ts';

/** What those who write for a paper sign as. */
export const JOURNALISTS: readonly string[] = [
  'reporter',
  'correspondent',
  'editor',
  'writer',
  'journalist',
  'columnist',
  'staff',
  'producer',
  'photographer',
  'contributor',
  'critic',
  'bureau chief',
  'newsroom',
  'desk',
  'agencies',
  'news agency',
];

/** The text of a pattern for any of them. */
export const JOURNALIST = `(?:${JOURNALISTS.join('|')})`;

/** The text of a pattern for words that media elsewhere have in their names, or that no person has in theirs. */
export const ABROAD =
  '(?:Ledger|Champion|Watch|Digest|Insider|Reports?|Focus|Truth|Tech|Business|Zeitung|Nachrichten|Rundschau|Rundblick|Bote|Tagblatt|Anzeiger|Quarterly|Fortnightly|Weekend|Nyhet(?:er)?|Dagen|Dagblad|Tidende|Presse|Pravda|Gazeta)';

/** The text of a pattern for whoever wrote it: "Ann Lee", "ANN LEE, JO DOE and Bo Dean". */
export const PEOPLE = `${PERSON}(?:(?:, and|,| and| &) ${PERSON})*`;

/** "(now)", behind who writes a live page. */
const SHIFT = String.raw`\((?:now|earlier|later|live|overnight|today|yesterday|(?:until|from|since) [^()]{1,20})\)`;
const PERSON_ON_SHIFT = `${PERSON}(?: ${SHIFT})?`;

/** The text of a pattern for those who write a live page by turns: "Ann Lee (now) and Jo Doe (earlier)". */
export const ON_SHIFT = `(?=.* ${SHIFT})${PERSON_ON_SHIFT}(?:(?:, and|,|;| and| &) ${PERSON_ON_SHIFT})*`;

/** The text of a pattern for an hour: "12:30", "2.14 pm". */
export const TIME = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[aApP]\.?[mM]\.?)?`;

/** The text of a pattern for a word in the name of a section: "National", "World". */
export const SECTION_WORD = `(?:${SECTIONS.map(capitalised).join('|')}|&|and)`;

/** The text of a pattern for a section before an hour: "National", "All News". */
export const SECTION_LINE = `(?:(?:All|Latest|Top) )?${SECTION_WORD}(?: ${SECTION_WORD}){0,2}`;

/** The text of a pattern for the page of a paper: "page 7", "p. A3". */
export const PAGE = String.raw`(?:[Pp]age|[Pp]\.) ?[A-Z]?\d{1,3}`;

/** The text of a pattern for the initials of an agency: "(NHA)", "NHA". */
export const INITIALS = String.raw`\(?\p{Lu}{2,6}\)?`;

/** The text of a pattern for what no name in a line of facts has: "EMBARGOED UNTIL 00:01", "Last Updated 7:12". */
export const NO_NAME = String.raw`(?!\P{Ll}+\d)(?!.*\b(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|[Uu]ntil)\b)`;

/** The text of a pattern for a day as pages from elsewhere write it: "03. Sep 2026". */
const NUMBERED_DAY = String.raw`\d{1,2}\. ${MONTH} \d{4}(?!\d)`;

/** The text of a pattern for a day: "Monday, 3 May", "3 May 2026", "03.05.2026". */
export const DATE = `(?:${WEEKDAY},? )?(?:${DAY_OF_MONTH}|${NUMBERED_DAY}|${DATE_IN_FIGURES})`;

/** The text of a pattern for a day with its year: "3 May 2026", "03.05.2026". */
export const YEARLY = `(?:${DAY_OF_MONTH_AND_YEAR}|${NUMBERED_DAY}|${DATE_IN_FIGURES})`;

/** The text of a pattern for the edition behind a date: "(Quay Norland)". */
export const EDITION = String.raw`\(\p{Lu}[\p{LC}'’&-]*(?: \p{Lu}[\p{LC}'’&-]*){0,3}\)`;

/** The text of a pattern for what a page says of itself beside its date: "news release". */
export const MEDIA_KINDS =
  '(?:news|press|media) (?:release|statement)|(?:print |digital |online |weekend )?(?:issue|edition)|statement|dispatch|report|commentary|letter|feature|interview';

/** Words of sections, and what joins them. */
export const WORDS: readonly string[] = [...SECTIONS, '&', 'and', 'of', 'the'];

/** The text of a pattern for what a reporter writes of, or is among others ("Senior"). */
export const FIELD = `(?:${['senior', 'chief', 'staff', 'deputy', 'special', 'global', 'political', 'diplomatic', 'investigative', 'digital', 'multimedia', 'trainee', 'democracy', 'affairs', ...WORDS].flatMap((word) => [word, capitalised(word)]).join('|')})`;

/** The text of a pattern for what names are joined to with no space: "McCall", "AbdulRahman", "DelToro". */
const JOINED = '(?:Ma?c|Abdul|Abu|Al|El|Ben|Bin|De|Del|Della|Des|Di|Du|Fitz|La|Las|Le|Los|Van|Von|St)';

/**
 * "ByAnn LeeTransport reporter": "By", the name and the trade, which a page sets side by side and a copy glues together. Where
 * "By" stands apart, a word of the trade has to follow the name: "By Ann DelToro reporter".
 */
export const GLUED = new RegExp(
  `^(?:[Bb]y ?)?(\\p{Lu}[\\p{LC}'’.-]* (?:\\p{Lu}\\p{Ll}{0,20}['’-]){0,2}${JOINED}?\\p{Lu}[\\p{Ll}'’-]*\\p{Ll}(?<![ '’-]${JOINED}))(?=\\p{Lu})(?:(?=${FIELD} |\\p{Lu}{2,6} )|(?<=^[Bb]y\\p{Lu}\\S{0,30} \\S{1,40}))[\\p{LC}& -]{0,40}\\b(?:${JOURNALIST}|${JOURNALISTS.map(capitalised).join('|')})$`,
  'u',
);

/** "(Norish original by Ann Lee, Lisk Bureau)": who wrote what was translated. */
export const ORIGINAL = new RegExp(
  `^\\(?(?:\\p{Lu}\\p{LC}+ )?[Oo]riginal(?: (?:article|text|story|version|report))? by (${PEOPLE})(?:,[^.!?()]{2,60})?\\)?$`,
  'u',
);

/** "For The Tarrow Observer", "Special to the Quay Star": for whom somebody writes who is none of its own. */
export const GUEST = new RegExp(
  `^(?:(?:For|FOR)(?= (?:[Tt]he |THE )?(?:\\p{Lu}[\\p{LC}'’-]+ ){1,3}(?:${OUTLET}|${OUTLET.toUpperCase()})$)|[Ss]pecial (?:to|for)|SPECIAL (?:TO|FOR)) ${outletName('(?:[Tt]he|THE)', 'of|and|the|for|&')}$`,
  'u',
);

const AGENCY_LETTERS = String.raw`(?:dpa|epd|Reuters|\p{Lu}{2,7})`;

/** The text of a pattern for what may stand behind a name in a byline: an address, or the agencies that helped. */
export const BEHIND_NAME = String.raw`(?:,? [\p{LC}\d._+-]+@[\p{LC}\d.-]+\.\p{LC}{2,10}| (?:with|WITH) (?:(?:material|reporting|information) (?:from|by) )?${AGENCY_LETTERS}(?:(?:,| and|,? &) ${AGENCY_LETTERS})*)`;

/** Whether a name is surely a person's: "Dr. Ann Lee". */
export const isPerson = (name: string): boolean =>
  genderOfName(name.replace(/^(?:Dr|Prof|Rev)\.? |^Professor /u, '')) !== null;
