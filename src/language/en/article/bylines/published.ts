import type { TextRule } from '../../../textRule.ts';
import { DATE_IN_FIGURES, STAMP } from '../../../any/article/names.ts';
import { DAY_OF_MONTH, MONTH, WEEKDAY } from '../../calendar.ts';
import {
  EDITION,
  INITIALS,
  MEDIA_KINDS,
  NO_NAME,
  PAGE,
  PEOPLE,
  SECTION_LINE,
  TIME,
  YEARLY,
} from './parts.ts';

/** Lines whose first group is the day of publication; the surest first. */
export const PUBLISHED: readonly TextRule[] = [
  {
    example: '2026-11-24T10:15:00Z',
    pattern: new RegExp(`^(?:(?:[Pp]ublished|[Pp]osted|[Ii]ssued|[Dd]ate)(?: on)?:? )?(${STAMP})$`, 'u'),
  },
  {
    example: '21. 4. 2026 16:20 (updated 21. 4. 2026 18:05)',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?) \\((?:last )?(?:updated|modified|edited)`,
      'iu',
    ),
  },
  {
    example: 'May 3, 2026 (Quay Norland)',
    pattern: new RegExp(`^(?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?) ${EDITION}$`, 'u'),
  },
  {
    example: 'Ann Lee Published May 3, 2026 Updated May 4, 2026 07:38am',
    pattern: new RegExp(
      `^(?:[Bb][Yy]:? )?${PEOPLE} (?:Published|Posted|Updated)(?: on| at)?:? (?:${TIME}(?: [A-Z]{2,4})?,? )?(?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?)(?![\\p{LC}\\d])`,
      'u',
    ),
  },
  {
    example: 'Published: Monday, 3 May 2026, 10:30',
    pattern: new RegExp(
      `^(?:(?:[Ff]irst|[Oo]riginally|[Dd]ate) )?(?:[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Ii]ssued|ISSUED|[Dd]ate)(?: [Oo]n| [Dd]ate)?(?: ?:| -)? (?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?)`,
      'u',
    ),
  },
  {
    example: 'Held in the reading room on Tuesday 3 May 2026 at 7.30 pm',
    pattern: new RegExp(
      `^(?:[Mm]eeting )?[Hh]eld [^.!?"“\\d]{0,60}?\\bon (?:${WEEKDAY},? )?(${YEARLY})(?:,?(?: at)? [\\d.: ]{1,6}(?:[ap]\\.?m\\.?)?)?$`,
      'u',
    ),
  },
  {
    example: 'Posted by Ann Lee on 3 May 2026 in News',
    pattern: new RegExp(
      `^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Aa]dded|[Ss]ubmitted) by \\p{Lu}[^.!?"“\\d]{1,60}? on (?:${WEEKDAY},? )?(${YEARLY})(?:,?(?: at)? ${TIME})?(?:,? (?:in|under|to) [^.!?"“]{2,60})?$`,
      'u',
    ),
  },
  {
    example: 'Published: 20:41, 14 Nov 2025 | Updated: 8:02, 15 Nov 2025',
    pattern: new RegExp(
      `^(?:[Ff]irst |[Oo]riginally )?(?:(?:[Pp]ublished|[Pp]osted|[Ii]ssued)(?: [Oo]n| [Aa]t)?:? )?${TIME}(?: [A-Z]{2,4})?,? (?:${WEEKDAY},? )?(${YEARLY})(?![\\p{LC}\\d])`,
      'u',
    ),
  },
  {
    example: 'October 9, 2025 2:14 PM GMT+2 Updated 3 hours ago',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY})(?:,? (?:at )?${TIME})?(?: [A-Z]{2,4}(?:[+-]\\d{1,2})?)?,? (?:[|·–—-] )?(?:[Ll]ast )?[Uu]pdated(?!\\p{LC})`,
      'u',
    ),
  },
  {
    example: 'Saturday, 22 October 2022, 10:29',
    pattern: new RegExp(
      `(?:^|${WEEKDAY},? |[,|·–—-] |\\p{Ll})(${YEARLY}(?:,? ${TIME})?)(?: [A-Z]{2,4})?$`,
      'u',
    ),
  },
  {
    example: 'Mara Tysk 02.08.2023 03:01',
    pattern: new RegExp(`^${NO_NAME}${PEOPLE} (${YEARLY},? ${TIME})$`, 'u'),
  },
  {
    example: '(NHA) 11:29 01 Feb 2024',
    pattern: new RegExp(`^(?:(?:${SECTION_LINE}|${INITIALS}) (?=\\d))?${TIME}.{0,12}? (${YEARLY})$`, 'u'),
  },
  {
    example: '04.05.2026 11:20 World News',
    pattern: new RegExp(`^(?:${WEEKDAY},? )?(${YEARLY},? ${TIME}) ${SECTION_LINE}$`, 'u'),
  },
  {
    example: 'Sat, May 4, 2026 page 7',
    pattern: new RegExp(`^(?:${WEEKDAY},? )?(${YEARLY}),? ${PAGE}$`, 'u'),
  },
  {
    example: 'Ann Lee, QBN 2026.05.04 11:20',
    pattern: new RegExp(`^${PEOPLE}, \\p{Lu}{2,6} (${YEARLY}(?:,? ${TIME})?)$`, 'u'),
  },
  {
    example: 'November 10, 2025 6:00AM EDT | News Release',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY})(?:,? ${TIME})?(?: [A-Z]{2,4})? (?:[|·–—-] )?(?:${MEDIA_KINDS})$`,
      'iu',
    ),
  },
  {
    example: 'News Release 20-Nov-2026',
    pattern: new RegExp(
      `^(?:for )?(?:immediate release|${MEDIA_KINDS})(?: (?:issued|dated|of))?:? (?:[|·–—-] )?(?:${WEEKDAY},? )?(${YEARLY})(?:,? ${TIME})?$`,
      'iu',
    ),
  },
  {
    example: 'Embargoed until 16:00 local time, Monday 19 May 2025',
    pattern: new RegExp(
      `^embargo(?:ed)?(?: until| for)?:? (?:\\P{Lu}{1,30}, |(?:${TIME}|noon|midnight)[\\p{LC} ]{0,24},? (?:on )?)?(?:${WEEKDAY},? )?(${YEARLY})(?![\\p{LC}\\d])`,
      'iu',
    ),
  },
  {
    example: '12 November 2026 | Tarrow Observer',
    pattern: new RegExp(`^(?:${WEEKDAY},? )?(${YEARLY})(?:,? ${TIME})? [|·–—-] `, 'u'),
  },
  {
    example: 'MARA TYSK — 9 September, 07:40',
    pattern: new RegExp(
      `(?:^|${WEEKDAY},? |[,|·–—-] |\\p{Ll})(${DAY_OF_MONTH})(?:,? ${TIME})?(?: [A-Z]{2,4})?$`,
      'u',
    ),
  },
  {
    example: 'VESTRA, Nov 12 (Quillon)',
    pattern: new RegExp(`^\\p{Lu}[^()]{1,60}?,? (${DAY_OF_MONTH})\\.? ?[(/]`, 'u'),
  },
  {
    example: 'VESTRA, 12 November – ',
    pattern: new RegExp(`^\\p{Lu}[^()]{1,60}?,? (${YEARLY}|${DAY_OF_MONTH})(?:\\s?(?:--|[-–—])|\\.)\\s`, 'u'),
  },
  {
    // so may what a programme has begin: a line that says it otherwise goes first
    example: '04.05.2026 11:20 Anti-smuggling',
    pattern: new RegExp(`^(${DATE_IN_FIGURES} ${TIME}) \\p{Lu}\\p{LC}+(?:-\\p{LC}+)?$`, 'u'),
  },
  { example: 'March 2026', pattern: new RegExp(`^(${MONTH} \\d{4})$`, 'u') },
];
