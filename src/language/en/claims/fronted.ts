import { wordList, wordSet } from '../../wordList.ts';
import { WEEKDAYS } from '../calendar.ts';

const WORD = String.raw`\p{Ll}[\p{Ll}-]*`;
/** Before a noun these tell of one that is known, so that it is told when or where it was. */
const DETERMINERS = 'the|an?|this|that|these|those|his|her|its|their|our|my|your|it|him|them|us|me|you';
const DAYS = WEEKDAYS.map((day) => `${day}s`).join('|');
/** A phrase without a sign behind it, where a sentence or what somebody says begins. */
const PHRASE = new RegExp(
  String.raw`(?:^|["“]|(?<!\p{LC})that\s|,\s)\s*(?<scope>(?<prep>in|at|on|for|after|during|under|with|without)\s+(?:(?!(?:${DETERMINERS})\s)${WORD}\s+){0,2}(?!(?:${DETERMINERS})\s)(?<last>${WORD}|(?:${DAYS})))\s*,?\s+$`,
  'iu',
);
/** What a claim begins with that no phrase before it goes on with. */
const SUBJECT = new RegExp(String.raw`^(?:(?:(?:${DETERMINERS}|he|she|they|we|i|there)\s)|\p{Lu})`, 'iu');
/** What these end tells when it was, in what way, or for what. */
const TELLS_NO_LIMIT = wordSet(
  `fact addition total all general particular short truth reality turn return response reply contrast conclusion summary part time
   future present past once last first least now then present average example instance ever good sure reasons reason years days weeks
   months hours minutes seconds decades centuries ages long while breakfast lunch dinner dawn dusk noon midnight today yesterday
   tomorrow words word terms view opinion court parliament effect practice essence hindsight retrospect protest anger
   detail public private person starters doubt question warning notice exception delay hesitation length lengths ease luck regret
   pleasure sorrow thanks respect regard reference help lockdown speech interview statement letter post tweet`,
);
/** What is so whenever, as of now or in the future. */
const OPEN =
  /^(?:\S+\s+){1,8}?(?:is|are|can|could|may|might|will|would|must|should|shall|cannot|\p{LC}+n['’]t|has to|have to|need(?:s)? to)(?!\p{LC})/iu;
/** What was done at a time that is told beside it. */
const DONE = wordSet(wordList('was were had did been').join(' '));

/**
 * The phrase at the beginning of a sentence, or of what somebody says, right before a claim of what is or may be so, that tells for
 * whom, when or in which cases alone it is; null where there is none.
 *
 *     For pupils | the museum is free.   The clinic said that in rare cases | the drug could cause seizures.
 *     but not   In fact | the museum is free.   After the storm | the museum is closed.   At night | the boat sank.
 */
export function frontedScope(opening: string, claim: string): string | null {
  const { scope, last = '' } = PHRASE.exec(opening)?.groups ?? {};
  // "On Monday" is a day that is known, "on Mondays" each of them.
  const isNamed = / \p{Lu}/u.test(scope ?? '') && !last.endsWith('s');
  if (scope === undefined || isNamed || TELLS_NO_LIMIT.has(last.toLowerCase())) return null;
  const open = SUBJECT.test(claim) ? OPEN.exec(claim)?.[0] : undefined;
  if (
    open === undefined ||
    open
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => DONE.has(word))
  )
    return null;
  return scope;
}
