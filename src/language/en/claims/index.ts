import type { ClaimLanguage } from '../../claims.ts';
import { wordSet } from '../../wordList.ts';
import { beginsClause, deniesAt, isNegation, isUnsure } from './denials.ts';
import { meaningOf, sideAt } from './sides.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { cueOf } from '../reportingVerbs.ts';

/** Words that, left out before or after a claim, leave more than was said: "He denied that …", "… if it rains". */
const RESERVATIONS = wordSet(
  `deny denies denied denying false falsely untrue wrong wrongly mistaken fake hoax doubt doubts doubted refute refutes refuted
   reject rejects rejected dismiss dismisses dismissed dispute disputes disputed
   if unless whether alleged allegedly allegation allegations rumour rumours rumor rumors rumoured rumored supposedly reportedly
   may might could would should perhaps possibly probably likely unlikely hypothetical hypothetically
   refuse refuses refused fail fails failed almost nearly until except unclear`,
);

const NUMBERS = wordSet(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
   billions trillion dozen dozens half halves third quarter quarters twice double triple once first second`,
);

const PRONOUNS = wordSet('he she they it we i');
const DATES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

export const CLAIMS: ClaimLanguage = {
  isNegation,
  isReservation: (word) => isNegation(word) || RESERVATIONS.has(word),
  isNumberInWords: (word) => NUMBERS.has(word),
  isPronoun: (word) => PRONOUNS.has(word),
  isReporting: (word) => (cueOf(word)?.complement ?? 'quoted') !== 'quoted',
  isDate: (word) => DATES.has(word),
  opensClause: String.raw`\s+that\s`,
  sourceBefore: /^according to ([^,:]{1,80})[,:]\s*(.+)$/isu,
  asQuestion: (claim) => `Is it true that ${claim.trim().replace(/[.!?\s]+$/u, '')}?`,
  sideAt,
  deniesAt,
  isUnsure,
  beginsClause,
  meaningOf,
  sourceAfter: /^(?:according to|as per|per)\s+(.{1,80}?)[.!?\s]*$/isu,
};
