import type { TextRule } from '../../../textRule.ts';
import { NAME, rule } from './names.ts';

/** What readers are asked to become: whoever asks for gifts alone may be a charity. */
const ASKED = '(?=.*\\b(?:patrons?|subscribers?|subscribe|members?|supporters?|readers?|our club)\\b)';
const GOING = '(?:afloat|alive|going|free|independent|online|on air|strong)';

/** Lines that say outright for whom readers are to give something: who published the article. */
export const ASKS: readonly TextRule[] = [
  rule(
    'Help Morning Docket stay free: become our patron!',
    `^${ASKED}(?:.{0,120}[.!?] )?(?:[^.!?:]{0,40}[,:] )?[Hh]elp (?:the )?${NAME} (?:to )?(?:stay|remain|keep|continue|survive|grow)\\b`,
    'help ',
  ),
  rule(
    'You too can keep Morning Docket afloat: become our patron!',
    `^${ASKED}(?:[^.!?:]{0,40} )?[Kk]eep (?:the )?${NAME} ${GOING}\\b`,
    'keep ',
  ),
  rule(
    'Morning Docket needs you. Become our patron!',
    `^${ASKED}${NAME} (?:needs|relies on|depends on|counts on) (?:you|your (?:help|support)|its readers)\\b`,
    ' needs ',
    ' on you',
    ' on its',
  ),
  rule(
    'Support Morning Docket or become our patron!',
    `^${ASKED}(?:.{0,120}[.!?] )?(?:[Ss]upport|[Bb]ack|[Ss]tand (?:by|with)) (?:the )?(?!\\p{Lu}{1,4}(?![\\p{LC}\\d]))${NAME},? (?:or|and) become (?:our|one of our)\\b`,
    ' become ',
  ),
];
