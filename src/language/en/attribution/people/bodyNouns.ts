import { wholeWords } from '../../../wholeWords.ts';
import { wordTable } from '../../../wordList.ts';
import { isBody } from './bodies.ts';
import { isCountry } from './countries.ts';

/** What firms are called by their trade. */
const TRADE =
  'airline|carrier|shipowner|shipbuilder|steelmaker|automaker|carmaker|chipmaker|drugmaker|planemaker|maker|manufacturer|lender|insurer|retailer|supermarket|chain|supplier|utility|start-?up|conglomerate|refiner|brewer|giant';
export const TRADE_NOUN = new RegExp(`^(?:${TRADE})$`);

/** What only trades, which no council does, though it may be a group. */
const FIRM = `company|firm|operator|${TRADE}`;
const FIRM_NOUN = new RegExp(`^(?:${FIRM})$`);

/** Nouns for any organisation. */
export const BODY_NOUN = new RegExp(
  `^(?:${FIRM}|group|organi[sz]ation|charity|union|club|agency|body|force|association|institution|institute|brigade)$`,
);

/** What no firm is called. */
const NO_FIRM =
  /\b(?:board|department|(?<!\bpost )office|embassy|tribunal|directorate|secretariat|senate|constabulary|league|union|council|ministry|inspectorate|ombuds(?:man|woman|person)|regulator|watchdog|association|party|court|government|police|committee|commission|authority|university|institute|guild|federation|parliament|treasury|(?:central|reserve|state) bank|(?:school|hospital|church|museum|library|army|navy)(?=$| (?:in|of|at|on|near)\b))\b/iu;

/** "a statement", which says something as a body does and is none. */
const TEXT = /^(?:an?|the) (?:\S+ ){0,3}(?:report|study|statement|survey|poll|letter|document)$/iu;

const COURT = wholeWords('courts?|tribunal|chamber', 'iu');
const COMMITTEE = wholeWords('commission|committee', 'iu');

/** What the name of a body says that is called by a narrower noun, if it says what it is: "the union" is no embassy, "the police" no ministry. */
const CALLED = wordTable<RegExp>({
  union: wholeWords('union|association|federation|guild|league|alliance', 'iu'),
  charity: wholeWords(
    'charity|trust|foundation|society|association|fund|league|network|alliance|centre|center',
    'iu',
  ),
  club: wholeWords('club|association|society|team|trust|league', 'iu'),
  institute: wholeWords(
    'institut(?:e|ion)|university|college|academy|school|centre|center|laborator(?:y|ies)|lab|museum|hospital|observatory|society|foundation',
    'iu',
  ),
  police: wholeWords('police|constabulary|gendarmerie|forces?', 'iu'),
  army: wholeWords('army|armed|military|forces?|staff|command', 'iu'),
  navy: wholeWords('navy|naval|fleet|forces?|staff|command', 'iu'),
  guard: wholeWords('guards?', 'iu'),
  government: wholeWords('governments?|cabinet|council of ministers|executive', 'iu'),
  court: COURT,
  tribunal: COURT,
  hospital: wholeWords('hospitals?|clinic|infirmary|medical|nhs', 'iu'),
  school: wholeWords('schools?|academy|college|university|institut(?:e|ion)', 'iu'),
  university: wholeWords('university|universities|college|school|academy|institut(?:e|ion)', 'iu'),
  church: wholeWords('church(?:es)?|cathedral|(?:arch)?diocese|parish|synod', 'iu'),
  parliament: wholeWords(
    'parliament|assembly|congress|senate|house|chamber|(?:supreme|national|federal) council',
    'iu',
  ),
  council: wholeWords('councils?|chamber', 'iu'),
  ministry: wholeWords('ministry|ministries|department|(?:foreign|home|cabinet) office|treasury', 'iu'),
  embassy: wholeWords('embassy|consulate|mission', 'iu'),
  museum: wholeWords('museums?|gallery|centre|center|trust|institut(?:e|ion)|foundation', 'iu'),
  commission: COMMITTEE,
  committee: COMMITTEE,
});

/** Whether such a noun can mean a body with this name: no union is "the company". */
export const mayBeBody = (noun: string, name: string): boolean =>
  (noun === 'force') === /\b(?:police|constabulary)$/iu.test(name) &&
  (noun !== 'brigade' || /\bfire\b/iu.test(name)) &&
  !(FIRM_NOUN.test(noun) && NO_FIRM.test(name)) &&
  !(BODY_NOUN.test(noun) && TEXT.test(name)) &&
  (!isBody(name) || (CALLED[noun]?.test(name) ?? true));

/** Whether such a noun can mean a name that nothing tells more of: "the company" Norlink, but not "the union", nor London. */
export const mayBeFirm = (noun: string, name: string): boolean =>
  (FIRM_NOUN.test(noun) || noun === 'group') && /^\p{Lu}[\p{LC}-]+$/u.test(name) && !isCountry(name);
