import { PERSON } from '../../../any/personNames.ts';
import type { TextRule } from '../../../textRule.ts';
import { WEEKDAY } from '../../calendar.ts';
import { AGENCY, OUTLET } from '../publisher/names.ts';
import {
  BEHIND_NAME,
  DATE,
  GLUED,
  JOURNALIST,
  NO_NAME,
  ON_SHIFT,
  ORIGINAL,
  PEOPLE,
  TIME,
  YEARLY,
} from './parts.ts';

/** "Ann Lee in Port Varn", "Bo Dean at the Quay Ground" */
export const PLACED = new RegExp(
  `^(${PEOPLE}),? (?:in|at) (?:the )?\\p{Lu}[\\p{LC}'’-]+(?: \\p{Lu}[\\p{LC}'’-]+){0,2}$`,
  'u',
);

/** "Ann Lee, Lisk", as it may stand above a date; but "Carson City, Norland", "Ann Lee, Chair". */
export const BESIDE_PLACE = new RegExp(
  `^(?!.* (?:City|Falls|Beach|Bay|Islands?|Hills?|Lake|Springs|Park|County|Town|Village|Street|Road|Square|Hall|Chamber),)${PERSON}, (?!(?:Chair|Director|President|Secretary|Treasurer|Mayor|Manager|Editor|Chairman|Chairwoman)$)\\p{Lu}\\p{Ll}[\\p{LC}'’-]+$`,
  'u',
);

/** "Ann Lee, 3 May 2026", "Ann Lee 3 May 2026", "3 May 2026 | Ann Lee", as who wrote the article stands above it; so may a place. */
export const DATED = new RegExp(
  `^(?=.*\\d)(?:${DATE}(?:,? ${TIME})?(?:,| [|·–—-]) )?(${PEOPLE}(?<! ${WEEKDAY}))(?:(?:(?:,| [|·–—-]) ${DATE}| (?:${WEEKDAY},? )?${YEARLY})(?:,? ${TIME})?)?$`,
  'u',
);

/** "ANN LEE AND JO DOE" */
const IN_CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}'’.-]+ ){1,3}\p{Lu}[\p{Lu}'’.-]+(?: AND (?:\p{Lu}[\p{Lu}'’.-]+ ){1,3}\p{Lu}[\p{Lu}'’.-]+)?`;

/** Lines whose first group is who wrote the article; the surest first. Words in brackets are none of it. */
export const WRITERS: readonly TextRule[] = [
  {
    example: 'Ann Lee (now) and Jo Doe (earlier)',
    holds: ['('],
    pattern: new RegExp(`^(?:[Bb][Yy]:? )?(${ON_SHIFT})$`, 'u'),
  },
  {
    example: 'By ANN LEE FOR THE TARROW OBSERVER',
    pattern: new RegExp(`^[Bb][Yy]:? (${PEOPLE})(?= (?:FOR|For|IN|AT) )`, 'u'),
  },
  {
    example: 'Ann Lee Published May 3, 2026 Updated May 4, 2026 07:38am',
    pattern: new RegExp(
      `^(?:[Bb][Yy]:? )?(${PEOPLE}) (?:Published|Posted|Updated)(?: on| at)?:? (?:${DATE}|${TIME})`,
      'u',
    ),
  },
  { example: '(Norish original by Ann Lee, Lisk Bureau)', pattern: ORIGINAL },
  {
    example: 'Ann Lee with dpa, AFP',
    pattern: new RegExp(`^(?:[Bb][Yy]:? )?(${PEOPLE})${BEHIND_NAME}$`, 'u'),
  },
  {
    example: 'By ANN LEE Associated Press',
    pattern: new RegExp(
      `^[Bb][Yy]:? (${IN_CAPITALS}) (?:The )?(?:\\p{Lu}\\p{Ll}+ ){1,3}(?:${OUTLET}|${AGENCY})$`,
      'u',
    ),
  },
  { example: 'ByAnn LeeTransport reporter', pattern: GLUED },
  { example: 'By Ann Lee and Jo Doe', pattern: new RegExp(`^[Bb][Yy]:? (${PEOPLE})`, 'u') },
  {
    example: 'Words by Ann Lee',
    pattern: new RegExp(
      `^(?:[Ww]ords|[Mm]inutes|[Nn]otes|[Tt]ext|[Ss]tory|[Ii]nterview|[Rr]eport|[Ww]ritten|[Rr]eported|[Aa]uthors?)(?: (?:and|&) (?:photo(?:graph)?s|pictures|images))?(?: [Bb]y:?|:|: by) (${PEOPLE})`,
      'u',
    ),
  },
  {
    example: 'Text Ann Lee',
    pattern: new RegExp(`^(?:Text|TEXT|Words|WORDS) (${PEOPLE})$`, 'u'),
  },
  {
    example: 'Mara TyskWednesday, 2 August 2023, 03:01',
    pattern: new RegExp(`^(${PEOPLE}(?<!${WEEKDAY}))\\s?(?:[,–—-]\\s)?${DATE},? ${TIME}$`, 'u'),
  },
  {
    example: 'Mara Tysk 7:12 AM PST · November 4, 2026',
    pattern: new RegExp(`^${NO_NAME}(${PEOPLE}) ${TIME}(?: [A-Z]{2,4})?,? (?:[|·–—-] )?${DATE}$`, 'u'),
  },
  {
    example: 'Ann Lee, QBN 2026.05.04 11:20',
    pattern: new RegExp(`^(${PEOPLE}), \\p{Lu}{2,6} ${DATE}(?:,? ${TIME})?$`, 'u'),
  },
  {
    example: '2 August 2023 03:01 | Mara Tysk',
    pattern: new RegExp(`^${DATE},? ${TIME}\\s?(?:[,|·–—-]\\s)(${PEOPLE})$`, 'u'),
  },
  {
    example: 'Fergus Ilott, local democracy reporter',
    pattern: new RegExp(`^(?:[Ff]rom )?(${PERSON})(?:,| [|–—-]) [^.!?:]{0,50}\\b${JOURNALIST}\\b`, 'u'),
  },
  {
    example: 'From Fergus Ilott, TV Editor',
    pattern: new RegExp(
      `^(?:[Ff]rom )?(${PERSON}), (?:[\\p{LC}&-]+ ){0,4}(?:Reporter|Journalist|Correspondent|Editor|Writer|Columnist|Contributor|Critic|Producer|Photographer)$`,
      'u',
    ),
  },
  {
    example: 'Posted on 3 May 2026 by Ann',
    pattern: new RegExp(
      `^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Aa]dded|[Ss]ubmitted)(?: on| at)?:? (?:${WEEKDAY},? )?(?:${YEARLY})(?:,?(?: at)? ${TIME})?,? by (\\p{Lu}[\\p{LC}'’-]*(?: \\p{Lu}[\\p{LC}'’.-]*){0,3})$`,
      'u',
    ),
  },
  {
    // “Posted by Ann, Community Manager, 3 May 2026”
    example: 'Posted by Ann on 3 May 2026',
    pattern: new RegExp(
      `^(?:[Pp]osted|[Ww]ritten|[Aa]dded|[Ss]ubmitted) by (\\p{Lu}[\\p{LC}'’-]*(?: \\p{Lu}[\\p{LC}'’.-]*){0,3})(?:, (?!on )[\\p{LC}&-]+(?: [\\p{LC}&-]+){0,3})?,?(?: on| at| [|·–—-]|(?<=,)) (?=[^.!?]*\\d)`,
      'u',
    ),
  },
  {
    example: 'Ann Lee is culture editor of The Lamplighter.',
    pattern: new RegExp(`^(${PERSON}) is (?:(?:an?|the|our) )?[^.]{0,50}\\b${JOURNALIST}\\b`, 'u'),
  },
  {
    example: 'Edited by Ann Lee, with Jo Doe at the scene',
    pattern: new RegExp(
      `^(?:(?:[Ee]dited|[Cc]ompiled|[Pp]resented|[Pp]repared)|(?:[Mm]inutes|[Nn]otes)(?: were)? (?:taken|kept|written(?: up)?|recorded|made)) by (${PEOPLE})`,
      'u',
    ),
  },
  { example: 'Ann Lee in Port Varn', pattern: PLACED },
  // above a live page
  {
    example: 'With Ann Lee',
    pattern: new RegExp(`^[Ww]ith (${PEOPLE})(?: in \\p{Lu}[\\p{LC}'’-]+(?: \\p{Lu}[\\p{LC}'’-]+)?)?$`, 'u'),
  },
];
