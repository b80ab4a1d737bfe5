import { DATE_LINES } from '../../../any/article/bylines.ts';
import { outletName } from '../../../any/article/names.ts';
import { PERSON } from '../../../any/personNames.ts';
import type { TextRule } from '../../../textRule.ts';
import { WEEKDAY } from '../../calendar.ts';
import {
  BEHIND_NAME,
  DATE,
  GLUED,
  GUEST,
  JOURNALIST,
  JOURNALISTS,
  MEDIA_KINDS,
  NO_NAME,
  ORIGINAL,
  PEOPLE,
  TIME,
  YEARLY,
} from './parts.ts';
import { STAMPS } from './stamps.ts';

/** Lines around an article that say who wrote, edited, took or printed it, and when. */
export const LINES: readonly TextRule[] = [
  ...DATE_LINES,
  ...STAMPS,
  {
    example: 'Ann Lee Published May 3, 2026 Updated May 4, 2026 07:38am',
    pattern: new RegExp(
      `^${PEOPLE} (?:Published|Posted|Updated)(?: on| at)?:? (?:${DATE}|${TIME})[^.!?"“]{0,80}$`,
      'u',
    ),
  },
  {
    example: '(Norish original by Ann Lee, Lisk Bureau)',
    pattern: ORIGINAL,
  },
  {
    example: 'Special to the Tarrow Observer',
    pattern: GUEST,
  },
  {
    example: 'By Ann Lee ann.lee@tarrow.example',
    pattern: new RegExp(`^(?:[Bb][Yy]:? )?${PEOPLE}${BEHIND_NAME}$`, 'u'),
  },
  { example: 'Translated from the Norish original', pattern: /^translated (?:from|by|into) [^.!?]{3,60}$/iu },
  { example: 'VIDEO04:12', pattern: /^(?:video|audio|listen|watch)\s?\d{1,2}:\d\d(?::\d\d)?$/iu },
  {
    example: 'Multiple Authors',
    pattern: /^(?:multiple|several|various) (?:authors|writers|contributors|reporters)$/iu,
  },
  { example: 'Coast desk', pattern: /^(?:\p{Lu}\p{LC}+ ){1,2}(?:desk|newsroom|bureau)$/u },
  {
    // Pages set the name and the date side by side, and a copy glues them together.
    example: 'Mara TyskWednesday, 2 August 2023, 03:01',
    pattern: new RegExp(`^${PEOPLE}\\s?(?:[,|·–—-]\\s)?${DATE},? ${TIME}$`, 'u'),
  },
  {
    example: 'Mara Tysk 7:12 AM PST · November 4, 2026',
    pattern: new RegExp(`^${NO_NAME}${PEOPLE} ${TIME}(?: [A-Z]{2,4})?,? (?:[|·–—-] )?${DATE}$`, 'u'),
  },
  {
    example: 'Ann Lee, QBN 2026.05.04 11:20',
    pattern: new RegExp(`^${PEOPLE}, \\p{Lu}{2,6} ${DATE}(?:,? ${TIME})?$`, 'u'),
  },
  {
    example: 'BY ANN LEE AND JO DOE | 3 min read',
    pattern: /^[Bb][Yy]:?\s+\p{Lu}[^.!?]*(?:(?:\b[ap]\.m\.?|(?<!\p{LC})\p{Lu}\p{LC}{0,3}\.)[^.!?]*){0,4}$/u,
  },
  {
    example: 'Last updated 3 hours ago',
    pattern: new RegExp(
      `^(?:(?:first|last|originally|date) )?(?:published|updated?|posted|modified|created|added|issued)(?: (?:on|at|date))?(?: ?:| -)? (?:${WEEKDAY}\\b|${DATE}|\\d{1,2}[:.]\\d\\d|(?:\\d+|an?) (?:second|min|minute|hour|day|week|month)s? ago|today|yesterday|just now)[^!?]{0,60}$`,
      'iu',
    ),
  },
  {
    example: 'November 10, 2025 6:00AM EDT | News Release',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(?:${YEARLY})(?:,?(?: at)? ${TIME}(?: [A-Z]{2,4})?)?(?: (?:[|·–—-] )?(?:${MEDIA_KINDS}))$`,
      'iu',
    ),
  },
  {
    example: '07:12, 22 Oct 2025 Updated 16:38, 22 Oct 2025',
    pattern: new RegExp(
      `^(?:${TIME}(?: [A-Z]{2,4})?,? ${DATE}|(?:${WEEKDAY},? )?${YEARLY}(?=.*(?:\\d|today|just now)[^.!?]*$)),? (?:[|·–—-] )?(?:(?:last )?updated|modified|published):? .{4,50}$`,
      'iu',
    ),
  },
  {
    example: 'A version of this article appears in print on 12 May, page 3, with the headline: Gulls.',
    pattern:
      /^(?:(?:(?:a|this) (?:version|article|story|piece|column)(?: of (?:this|the) (?:article|story|piece|column))?|it) )?(?:was |is |were )?(?:first |originally |also )?(?:published|printed|appear(?:s|ed)|ran) (?:in (?:the )?(?:[^.!?"“]{0,40}\b)?(?:print|online|digital|weekend|paper)\b|in (?:the )?[^.!?"“]{2,60}\b(?:edition|issue)\b).{0,220}$/iu,
  },
  {
    example: 'Printed and published by Quay Press, Lisk',
    pattern:
      /^(?:[Pp]rinted|[Pp]ublished|[Pp]roduced)(?:,? and| &) (?:printed|published|distributed) (?:for [^.!?]{2,60} )?by \p{Lu}[^!?]{1,120}$/u,
  },
  {
    example: 'Held in the reading room on Tuesday 3 May 2026 at 7.30 pm',
    holds: ['held '],
    pattern: new RegExp(
      `^(?:[Mm]eeting )?[Hh]eld (?:in|at|on|by|via)\\b[^.!?"“\\d]{0,60}?(?<=\\bon )${DATE}(?:,?(?: at)? [\\d.: ]{1,6}(?:[ap]\\.?m\\.?)?)?$`,
      'u',
    ),
  },
  {
    example: 'Printed by the Quay Press.',
    pattern: new RegExp(`^Printed by ${outletName('[Tt]he', 'of|and|the|for|&')}\\.?$`, 'u'),
  },
  {
    // Pages set "By", the name and the trade side by side.
    example: 'ByAnn LeeTransport reporter',
    pattern: GLUED,
  },
  {
    example: 'Published in the Tarrow Observer on 12 November',
    pattern: /^(?:first |originally )?published (?:in|by) [^.!?]{2,80}$/iu,
  },
  {
    example: 'Words by Ann Lee',
    pattern:
      /^(?:interview|text|words|minutes|notes|story|report|reporting|additional reporting|writing|written|edited|editing|compiled|prepared|translated|translation|photos?|photography|reported|posted|produced)(?: (?:by:?|and [a-z]+ by:?)|:)\s*\p{Lu}[^.!?]{1,120}$/iu,
  },
  {
    example: 'Translated from Norse by Ann Lee',
    pattern: /^translated from \p{Lu}[\p{LC} ]{2,30} by \p{Lu}[^.!?]{1,60}$/iu,
  },
  {
    example: '2 August 2023 03:01 | Mara Tysk',
    pattern: new RegExp(`^${DATE},? ${TIME}\\s?(?:[,|·–—-]\\s)${PEOPLE}$`, 'u'),
  },
  {
    example: 'Fergus Ilott, local democracy reporter',
    holds: JOURNALISTS,
    pattern: new RegExp(`^${PERSON}(?:,| [|–—-]) [^.!?:]{0,50}\\b${JOURNALIST}\\b[^.!?:]{0,40}$`, 'iu'),
  },
  {
    example: 'Tarrow Observer | Monday 3 May | 10:30',
    pattern: new RegExp(
      `^(?:[^.!?:]{2,50}[,|·–—-] ?)?${DATE}(?:[ ,|·–—-]+(?:at )?[\\d:.]+ ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4}(?:[+-]\\d{1,2}(?::\\d\\d)?)?)?)?$`,
      'iu',
    ),
  },
  {
    example: 'Courts correspondent, Northway News, Carrick Quay',
    holds: [' editor', ' reporter', ' correspondent'],
    pattern:
      /^\p{Lu}[\p{LC} ]{2,40} (?:editor|reporter|correspondent)(?:, (?:\p{Lu}[\p{LC}'’-]* ?){1,4}){1,2}$/u,
  },
  {
    example: 'Skerrow Messenger, page 7',
    pattern:
      /^\p{Lu}[^.!?:,]{2,50}, (?:pages?|pp?\.|no\.?|nr\.?|issue|vol\.?) ?\d[\d–-]*(?: [|·–—] [^.!?]{2,30})?$/iu,
  },
  {
    example: 'Kelp & Iron magazine, autumn issue',
    holds: ['issue', 'edition'],
    pattern:
      /^\p{Lu}[^.!?:,“"]{2,50}(?:,| [|·–—-]) (?:the )?(?:\p{LC}+[ /–-]){1,3}(?:\d{4} )?(?:issue|edition)(?:,? \d{4})?$/u,
  },
  {
    example: '(Reporting by Mirela Lindmark in Vestra; editing by Rose Tanner)',
    pattern:
      /^\(?(?:(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting)|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Ww]ritten|[Pp]roduction|[Gg]raphics?|[Pp]hotography) [Bb]y (?=\p{Lu}|our\b|the (?:staff|news|editors?)\b|staff\b).{2,400}$/u,
  },
  {
    example: "Brenmoor 8's Theo Lindqvist contributed to this report.",
    holds: ['contributed'],
    pattern: /^.{2,160} (?:also )?contributed (?:to this|reporting|to the|to our)\b.{0,80}$/iu,
  },
  {
    example: 'Ann Lee reported from Lisk, and Jo Doe from Brask.',
    holds: ['reported from'],
    pattern: new RegExp(
      `^(?!.*\\b(?:before|after|until|when|for|since|that)\\b)${PERSON} reported from [^.]{2,60}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Minutes taken by Ann Lee, secretary.',
    pattern: new RegExp(
      `^(?:minutes|notes|record|transcript|protocol)(?: were)? (?:taken|kept|written(?: up| down)?|recorded|typed|made) by ${PEOPLE}(?:, [^.!?,]{2,40})?\\.?$`,
      'iu',
    ),
  },
  {
    example: 'Reporting from Little Ash',
    pattern:
      /^(?:Reporting|Writing|Live) (?:from|in|at) (?:the )?\p{Lu}[\p{LC}'’-]*(?: (?:(?:of|the|on) )?\p{Lu}[\p{LC}'’-]*){0,3}$/u,
  },
  {
    example: 'Senior Lecturer in Marine Biology, University of Lisk',
    pattern:
      /^(?:\p{Lu}[\p{LC}-]+ ){0,3}(?:Professor|Lecturer|Reader|Fellow|Researcher|Scientist|Scholar|Candidate|Director|Chair)(?: Emerit(?:us|a))?(?:,| (?:of|in|at|for))(?: (?:\p{Lu}[\p{LC}'’.-]*|of|and|the|in|for|at|&),?){0,10}? (?:University|College|Institute|School|Academy|Université|Universität)(?:(?:,| of| at| in| for)(?: (?:\p{Lu}[\p{LC}'’.-]*|of|and|the|for|&),?){1,10})?$/u,
  },
  {
    example: 'Science editor',
    pattern:
      /^\p{Lu}[\p{LC}-]+(?: (?:(?:and|&) )?[\p{LC}-]+){0,3} (?:reporter|correspondent|editor|writer|columnist|producer|photographer)(?: @[\p{LC}\d._]{2,40})?$/u,
  },
  {
    example: 'Crime Correspondent',
    pattern:
      /^\p{Lu}[\p{LC}-]+(?: (?:(?:and|&) )?\p{Lu}[\p{LC}-]+){0,3} (?:Reporter|Correspondent|Columnist)(?: @[\p{LC}\d._]{2,40})?$/u,
  },
  {
    example: '— With files from Jo Doe and the Brine Press',
    holds: ['with '],
    pattern:
      /^(?:[–—-]+ ?)?[Ww]ith (?:additional )?(?:files|assistance|reporting|contributions|inputs?|notes|material) (?:from|by)(?: (?:\p{Lu}[\p{LC}\p{M}.'’-]*|and|the|of|in|for|&),?)+$/u,
  },
  {
    example: 'News provided by Brine Marine ASA',
    holds: ['provided by', 'supplied by', 'distributed by'],
    pattern:
      /^(?:news|content|(?:press )?release|statement|text|story) (?:provided|supplied|distributed) by(?: \p{Lu}[^.!?"“]{1,60})?$/iu,
  },
  {
    example: 'Staff and agencies',
    pattern:
      /^(?:staff and agencies|agencies|staff reporters?|staff writers?|our (?:staff|own) (?:reporter|correspondent)|with (?:agencies|reuters|afp|ap).{0,40})$/iu,
  },
];
