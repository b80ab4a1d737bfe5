import type { ExchangeLanguage } from '../../article.ts';
import { isCourtesy, isPersonWord, isTitle } from '../attribution/people/titles.ts';
import { JOURNALIST } from './bylines/parts.ts';

/** Who asks for a medium. */
const ASKER = `(?:${JOURNALIST}s?|host|presenter|interviewer|moderator|anchor|broadcaster|author|podcaster|narrator)`;
const ASKS = new RegExp(`^${ASKER}$`, 'u');

export const EXCHANGES: ExchangeLanguage = {
  isTitle,
  isPost: (word) => isPersonWord(word) && !isCourtesy(word) && !ASKS.test(word),
  calledBehind: /^(?:'s|’s)?, (?:\p{LC}[\p{LC}'’-]* ){0,5}?(\p{LC}+)(?=,| (?:of|for|in|at)|[.;]|$)/u,
  interviewing: new RegExp(
    String.raw`(?<![\p{LC}])(?:interview\p{LC}*|conversation|podcast|q&a|(?:sp(?:oke|eaks?|oken)|talk(?:s|ed)?|chat(?:s|ted)?|s[ai]ts?(?: down)?|caught up) (?:to|with)|met|meets?|ask(?:s|ed)?|joins?|joined|our|us|we|${ASKER})(?![\p{LC}])`,
    'iu',
  ),
};
