import { capitalised } from '../../../../text/capitalised.ts';
import { outletName } from '../../../any/article/names.ts';
import { PERSON } from '../../../any/personNames.ts';
import type { PartLanguage } from '../../../lineParts.ts';
import { DAY_OF_MONTH, MONTH, WEEKDAY } from '../../calendar.ts';
import { AGENCY, OUTLET } from '../publisher/names.ts';
import { ABROAD, FIELD, GLUED, isPerson, PEOPLE, TIME, WORDS, YEARLY } from './parts.ts';

const HOUR = String.raw`(?:${TIME}|\d{1,2} ?[aApP]\.?[mM]\.?)(?: (?:[A-Z]{2,4}(?:[+-]\d{1,2}(?::\d\d)?)?|(?:local )?time))?`;
const SAID = `(?<said>(?:(?:[Ff]irst|[Ll]ast|[Oo]riginally) )?(?:[Pp]ublished|[Uu]pdated?|[Pp]osted|[Mm]odified|[Ii]ssued)(?: [Oo]n| [Aa]t)?(?: ?:| -)? )?`;
const READING_TIME = String.raw`\d{1,3}[ -][Mm]in(?:ute)?s?\.? [Rr]ead`;
/** Where a part ends. */
const END = String.raw`(?=$|\s*[|·•;,]|\s[–—/-]+\s|\.?$|\.\s|\s\(|\s${READING_TIME}$|\s?(?:Yesterday|Today) at )`;
const NAME = outletName('[Tt]he', 'of|and|the|for|on|&');

const PLACE = String.raw`(?:the )?\p{Lu}[\p{LC}'’.-]+(?: \p{Lu}[\p{LC}'’.-]+){0,2}`;
/** "Ann Lee in Lisk", "Jo Doe and Bo Dean at the Quay Ground" */
const PLACED = `${PEOPLE},? (?:in|at) ${PLACE}`;
const AND = '(?:, and|,| and| &) ';

/** What somebody who writes for a paper is, alone or with where they do. */
const ROLE = String.raw`(?![Tt]he |[Ss](?:ays|aid) )(?:[\p{LC}&'’-]+ ){0,5}?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Cc]ritic)`;
const SECTION_WORDS: ReadonlySet<string> = new Set(WORDS);

/** "Metro Desk", but not "Verity Desk", which is a name. */
const DESK = `desk|(?<=(?:${['news', 'metro', 'foreign', ...WORDS].map(capitalised).join('|')}) )Desk`;
const STAFF = String.raw`(?:(?:[Oo]ur|[Tt]he) )?(?:[\p{LC}&'’-]+ ){0,3}(?:[Rr]eporters|[Cc]orrespondents|[Ss]taff|${DESK}|[Nn]ewsroom|[Tt]eam)`;

/** The text of a pattern for what a reporter is. */
const JOB = '(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ritic)';

/** The text of a pattern for a medium's letters, before what somebody is there: "BBC". */
const MEDIUM_IN_SHORT = String.raw`\p{Lu}{2,4}`;

/** What the parts of a line are that says who wrote an article, for whom and when. */
export const PARTS: PartLanguage = {
  day: new RegExp(
    `^${SAID}(?:${HOUR},? )?(?:${WEEKDAY},? )?(?<when>${YEARLY}(?:,? ${TIME})?|${DAY_OF_MONTH})(?:,?(?: at)? ${HOUR})?${END}`,
    'u',
  ),
  hour: new RegExp(
    `^(?:(?:Yesterday at |Today at )?${SAID}(?:at )?(?:${HOUR}|${WEEKDAY}|${MONTH}(?: \\d{4})?)|${READING_TIME})${END}`,
    'u',
  ),
  issue: new RegExp(
    `^(?:(?:[Ii]ssue|[Nn]o\\.?|[Nn]umber|[Vv]ol(?:ume|\\.)?) ?\\d{1,5}(?:/\\d{2,4})?|(?:[Tt]he )?(?<when>(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) \\d{4})(?: issue| edition)?)${END}`,
    'u',
  ),
  by: new RegExp(
    String.raw`^(?:[Bb]y:?|(?:[Aa]uthors?|AUTHORS?):|(?:\p{Lu}\p{LC}+ )?(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport|[Rr]eported|[Ii]nterview|[Ww]ritten|[Pp]osted)(?: (?:and|&) (?:photo(?:graph)?s|pictures|images))?(?: [Bb]y:?|: by|:)|(?:[Ww]ords|[Tt]ext) (?:and|&) (?:photo(?:graph)?s|pictures|images)(?= ${PERSON})|(?:\p{Lu}\p{LC}+ )?(?:[Aa]nalysis|[Cc]ommentary|[Cc]omment|[Oo]pinion|[Rr]eview|[Ee]ssay|[Cc]olumn) by|(?:[Ll]ive )?(?:[Rr]eporting|[Cc]overage|[Uu]pdates) by|[Ff]rom(?= [Oo]ur | ${PERSON} in \p{Lu}))\s+`,
    'u',
  ),
  // "By Ann Lee Follow": a button behind the name; "By Ann Lee and KQLT Digital Staff"
  writers: new RegExp(
    `^(?:(?<people>${PEOPLE}) (?:[Ff]or|FOR|[Ii]n|IN|[Aa]t|AT|of) (?:(?:the |THE |(?<!for )The )?(?<beside>\\p{Lu}.*))|(?<alone>(?:\\p{Lu}\\. ?){2,3}|${PEOPLE}(?<! (?:Follow|FOLLOW|[Ss]taff)))(?: Follow| FOLLOW|,? (?:and|&) (?:the )?(?:[\\p{LC}\\d&'’-]+ ){0,4}[Ss]taff)?)$`,
    'u',
  ),
  reporting: new RegExp(
    `^(?<people>${PEOPLE}) reports? from (?<beside>${PLACE}(?: for (?:[Tt]he )?\\p{Lu}.*)?)$`,
    'u',
  ),
  forMedium: /^(?<place>\p{Lu}[^,]*?) for (?<medium>(?:[Tt]he )?\p{Lu}.*)$/u,
  placed: {
    line: new RegExp(`^${PLACED}(?:${AND}${PLACED})+$`, 'u'),
    between: new RegExp(`${AND}(?=${PLACED})`, 'u'),
  },
  people: new RegExp(`^${PEOPLE}$`, 'u'),
  several: / (?:and|&) /u,
  // "Ann Lee BBC News reporter"
  signed: new RegExp(
    `^(?!${GLUED.source})(?<person>${PERSON})(?<! ${FIELD})(?<! \\p{Lu}\\p{Ll}[\\p{LC}'’-]{0,30} ${MEDIUM_IN_SHORT}) (?<role>(?:${FIELD} |${MEDIUM_IN_SHORT} ){1,5}${JOB})$`,
    'u',
  ),
  titled: new RegExp(`^(?<role>${ROLE}) (?<person>${PEOPLE})$`, 'u'),
  role: new RegExp(`^(?:${ROLE}(?: (?:in|at|for) (?:the )?\\p{Lu}[^.!?]{1,40})?|${STAFF})$`, 'u'),
  medium: new RegExp(
    `^(?=.*\\b(?:${OUTLET}|${AGENCY}|${ABROAD})\\b|.* (?:magazine|newspaper)(?: \\(|$)|[Tt]he )${NAME}(?: magazine| newspaper)?(?: \\([^()]{2,30}\\))?$`,
    'u',
  ),
  mediumAlone:
    /^\p{Lu}[\p{LC}\d'’&.-]*(?: (?:of|and|the|for|in|&|\p{Lu}[\p{LC}\d'’&.-]*))* \p{Lu}[\p{LC}\d'’&.-]*$/u,
  name: new RegExp(`^${NAME}(?: magazine| newspaper)?(?: \\([^()]{2,30}\\))?$`, 'u'),
  agency:
    /^(?!(?:ME?P|MSP|ML?A|C[EFTO]O|MD|PHD|[QK]C|[OMC]BE|RN|JD|MBA|MSC|ESQ|JR|SR|I{2,3}|IV|USA?|UK|UAE|EU|NY|DC|LA)$)\p{Lu}{2,6}(?:\.\p{LC}{2,4})?$/u,
  credit:
    /^(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Gg]raphics?|[Ii]llustrations?|[Vv]ideo|[Cc]amera|[Ee]dit(?:ed|ing)|[Aa]dditional reporting)(?: by|:) /u,
  source: /^(?:Source|SOURCE): (?=\p{Lu})/u,
  isSection: (words) => words.split(' ').every((word) => SECTION_WORDS.has(word.toLowerCase())),
  isPerson,
};
