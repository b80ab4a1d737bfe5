import { wordList } from '../../wordList.ts';
import { WEEKDAYS } from '../calendar.ts';
import { hasVerb } from '../attribution/2-phrases/hasVerb.ts';

const PREPOSITION = 'for|in|on|at|by|with|without|from|until|during|after|before|between|among|under|over';
/** Of what little it is so: "only at noon", "at least for this year". */
const LITTLE = String.raw`(?:only|solely|exclusively|mainly|mostly|chiefly|at least) (?:(?:${PREPOSITION}|when|if)(?!\p{LC})|to (?:the|those|its|\p{LC}+s)(?!\p{LC}))`;
/** "Though only for pupils", where no clause follows. */
const THOUGH = String.raw`(?:al)?though (?:(?:only|just|mainly|mostly|not) )?(?:${PREPOSITION}|to)(?!\p{LC})`;
const TIMES = wordList(
  'weekday weekend night winter summer spring autumn term season daytime lunchtime noon midday midnight',
);
/** When it is always so: "on Mondays", "in winter". */
const RECURRING = String.raw`(?:on|at|in|during) (?:\p{LC}+ ){0,2}?(?:(?:${WEEKDAYS.join('|')})s|(?:${TIMES.join('|')})s?)(?![\p{LC}'’-])`;

/** Behind a claim, in its sentence, what a comma or a dash sets off. */
const behind = (phrase: string): RegExp =>
  new RegExp(
    String.raw`^[^,.;:!?“”"()–—]{0,60}?(?:,|\s[–—-])\s+(?<limit>(?:${phrase})[^,;:.!?“”"–—]{0,80})`,
    'iu',
  );
const LIMITS = behind(`${LITTLE}|albeit(?!\\p{LC})`);
const CONCEDES = behind(THOUGH);
const RECURS = behind(RECURRING);
const PAST = /(?<!\p{LC})(?:was|were|had|did|\p{LC}+ed)(?!\p{LC})/iu;

/**
 * What is set off behind a claim and makes less of it, without a clause of its own; null where nothing does.
 *
 *     Trams will be free |, though only for pupils.   The shop sells soup | – on Mondays.   Taxes will fall |, albeit slowly.
 *     but not   The shop sold soup |, on Monday.   Trams will be free |, though on Sunday nobody drove.
 */
export function limitSetOff(claim: string, after: string): string | null {
  const conceded = CONCEDES.exec(after)?.groups?.['limit'];
  const found =
    LIMITS.exec(after)?.groups?.['limit'] ??
    (conceded !== undefined && !hasVerb(conceded) ? conceded : undefined) ??
    (PAST.test(claim) ? undefined : RECURS.exec(after)?.groups?.['limit']);
  return found ?? null;
}
