import { DATE_LINES } from '../../any/article/bylines.ts';
import { nameLine } from '../../any/article/nameLine.ts';
import { DATE_IN_FIGURES } from '../../any/article/names.ts';
import { PERSON } from '../../any/personNames.ts';
import type { BylineLanguage, TextRule } from '../../article.ts';
import { genderOfName } from '../attribution/people/firstNames.ts';
import { OUTLET_WORDS } from '../outlets.ts';
import { DAY_OF_MONTH, DAY_OF_MONTH_AND_YEAR, MONTH, WEEKDAY } from '../calendar.ts';

const DATE = `(?:${WEEKDAY},? )?(?:${DAY_OF_MONTH}|${DATE_IN_FIGURES})`;
const JOURNALISTS =
  'reporter|correspondent|editor|writer|journalist|columnist|staff|producer|photographer|contributor|critic|bureau chief|newsroom|desk|agencies|news agency';
const JOURNALIST = `(?:${JOURNALISTS})`;

/** "Ann Lee", "ANN LEE, JO DOE and Bo Dean" */
const PEOPLE = `${PERSON}(?:(?:, and|,| and| &) ${PERSON})*`;
const TIME = String.raw`\d{1,2}[:.]\d\d(?: ?[aApP]\.?[mM]\.?)?`;
const DATED = `(?:${WEEKDAY},? )?(?:${DAY_OF_MONTH}|${DATE_IN_FIGURES})`;
const YEARLY = `(?:${DAY_OF_MONTH_AND_YEAR}|${DATE_IN_FIGURES})`;

/** What a page says of itself beside its date. */
const MEDIA_KINDS =
  '(?:news|press|media) (?:release|statement)|(?:print |digital |online |weekend )?(?:issue|edition)|statement|dispatch|report|commentary|letter|feature|interview';

const GLUED = new RegExp(
  `^(?:[Bb]y ?)?(\\p{Lu}[\\p{L}'’.-]* (?:(?:Mc|Mac|O['’]|D['’]|De|Van)?\\p{Lu}[\\p{Ll}'’-]+))(?=\\p{Lu})[\\p{L}& -]{0,40}\\b${JOURNALIST}$`,
  'u',
);

const LINES: readonly TextRule[] = [
  ...DATE_LINES,
  {
    example: '2 hours ago',
    pattern: /^(?:\d{1,2}|an?) ?(?:h|hrs?|hours?|m|min|mins|minutes?|d|days?)(?: ago)?$/iu,
  },
  {
    example: '26m ago 23.35 BST',
    pattern: new RegExp(
      `^\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago,? ${TIME}(?: [A-Z]{2,4})?$`,
      'iu',
    ),
  },
  {
    example: '21. 4. 2026 16:20 (updated 21. 4. 2026 18:05)',
    pattern: new RegExp(
      `^${DATED},? ${TIME} \\((?:last )?(?:updated|modified|edited):? [^()!?]{4,40}\\)$`,
      'iu',
    ),
  },
  { example: 'Translated from the Norish original', pattern: /^translated (?:from|by|into) [^.!?]{3,60}$/iu },
  { example: 'VIDEO04:12', pattern: /^(?:video|audio|listen|watch)\s?\d{1,2}:\d\d(?::\d\d)?$/iu },
  {
    example: 'Multiple Authors',
    pattern: /^(?:multiple|several|various) (?:authors|writers|contributors|reporters)$/iu,
  },
  { example: 'Coast desk', pattern: /^(?:\p{Lu}\p{L}+ ){1,2}(?:desk|newsroom|bureau)$/u },
  {
    // Pages set the name and the date side by side, and a copy glues them together.
    example: 'Mara TyskWednesday, 2 August 2023, 03:01',
    pattern: new RegExp(`^${PEOPLE}\\s?(?:[,|·–—-]\\s)?${DATED},? ${TIME}$`, 'u'),
  },
  {
    example: '11:29 01 Feb 2024',
    pattern: new RegExp(`^${TIME}(?: [A-Z]{2,4})?,? (?:[|·–—-] )?${DATED}$`, 'u'),
  },
  {
    example: 'Fri 12 Jul 2024 14.20 BST, first published on Fri 12 Jul 2024 07.02 BST',
    pattern: new RegExp(
      `^${DATED},? ${TIME}(?: [A-Z]{2,4}(?:[+-]\\d{1,2})?)?,? (?:first |last |originally )?(?:published|updated|modified|posted)(?: (?:on|at))? .{4,50}$`,
      'iu',
    ),
  },
  {
    example: 'BY ANN LEE AND JO DOE | 3 min read',
    pattern: /^[Bb][Yy]:?\s+\p{Lu}[^.!?]*(?:(?:\b[ap]\.m\.?|(?<!\p{L})\p{Lu}\p{L}{0,3}\.)[^.!?]*){0,4}$/u,
  },
  {
    example: 'Last updated 3 hours ago',
    pattern: new RegExp(
      `^(?:first |last |originally )?(?:published|updated?|posted|modified|created|added|issued)(?: (?:on|at))?:? (?:${WEEKDAY}\\b|${DATE}|\\d{1,2}[:.]\\d\\d|(?:\\d+|an?) (?:second|min|minute|hour|day|week|month)s? ago|today|yesterday|just now)[^!?]{0,60}$`,
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
      `^${TIME}(?: [A-Z]{2,4})?,? ${DATED},? (?:[|·–—-] )?(?:(?:last )?updated|modified|published):? .{4,50}$`,
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
      /^(?:interview|text|words|minutes|notes|story|report|reporting|additional reporting|writing|written|edited|editing|compiled|translated|translation|photos?|photography|reported|posted|produced)(?: (?:by|and [a-z]+ by)|:)\s*\p{Lu}[^.!?]{1,120}$/iu,
  },
  {
    example: 'Translated from Norse by Ann Lee',
    pattern: /^translated from \p{Lu}[\p{L} ]{2,30} by \p{Lu}[^.!?]{1,60}$/iu,
  },
  {
    example: '2 August 2023 03:01 | Mara Tysk',
    pattern: new RegExp(`^${DATED},? ${TIME}\\s?(?:[,|·–—-]\\s)${PEOPLE}$`, 'u'),
  },
  {
    example: 'Fergus Ilott, local democracy reporter',
    holds: JOURNALISTS.split('|'),
    pattern: new RegExp(`^${PERSON}(?:,| [|–—-]) [^.!?:]{0,50}\\b${JOURNALIST}\\b[^.!?:]{0,40}$`, 'iu'),
  },
  {
    example: 'Tarrow Observer | Monday 3 May | 10:30',
    pattern: new RegExp(
      `^(?:[^.!?:]{2,50}[,|·–—-] ?)?${DATE}(?:[ ,|·–—-]+(?:at )?[\\d:.]+ ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?$`,
      'iu',
    ),
  },
  {
    example: 'Courts correspondent, Northway News, Carrick Quay',
    holds: [' editor', ' reporter', ' correspondent'],
    pattern:
      /^\p{Lu}[\p{L} ]{2,40} (?:editor|reporter|correspondent)(?:, (?:\p{Lu}[\p{L}'’-]* ?){1,4}){1,2}$/u,
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
      /^\p{Lu}[^.!?:,“"]{2,50}(?:,| [|·–—-]) (?:the )?(?:\p{L}+[ /–-]){1,3}(?:\d{4} )?(?:issue|edition)(?:,? \d{4})?$/u,
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
      /^(?:Reporting|Writing|Live) (?:from|in|at) (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:(?:of|the|on) )?\p{Lu}[\p{L}'’-]*){0,3}$/u,
  },
  {
    example: 'Science editor',
    pattern:
      /^\p{Lu}[\p{L}-]+(?: (?:(?:and|&) )?[\p{L}-]+){0,3} (?:reporter|correspondent|editor|writer|columnist|producer|photographer)$/u,
  },
  {
    example: 'Staff and agencies',
    pattern:
      /^(?:staff and agencies|agencies|staff reporters?|staff writers?|our (?:staff|own) (?:reporter|correspondent)|with (?:agencies|reuters|afp|ap).{0,40})$/iu,
  },
];

/** "Ann Lee in Port Varn", "Bo Dean at the Quay Ground" */
const PLACED = new RegExp(
  `^(${PEOPLE}),? (?:in|at) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}$`,
  'u',
);

/** Who wrote the article. */
const WRITERS: readonly TextRule[] = [
  {
    example: 'By ANN LEE FOR THE TARROW OBSERVER',
    pattern: new RegExp(`^[Bb][Yy]:? (${PEOPLE})(?= (?:FOR|For|IN|AT) )`, 'u'),
  },
  { example: 'By Ann Lee and Jo Doe', pattern: new RegExp(`^[Bb][Yy]:? (${PEOPLE})`, 'u') },
  {
    example: 'Words by Ann Lee',
    pattern: new RegExp(
      `^(?:[Ww]ords|[Mm]inutes|[Nn]otes|[Tt]ext|[Ss]tory|[Ii]nterview|[Rr]eport|[Ww]ritten|[Rr]eported|[Aa]uthors?)(?: by|:|: by) (${PEOPLE})`,
      'u',
    ),
  },
  {
    example: 'Mara TyskWednesday, 2 August 2023, 03:01',
    pattern: new RegExp(`^(${PEOPLE}(?<!${WEEKDAY}))\\s?(?:[,|·–—-]\\s)?${DATED},? ${TIME}$`, 'u'),
  },
  {
    example: '2 August 2023 03:01 | Mara Tysk',
    pattern: new RegExp(`^${DATED},? ${TIME}\\s?(?:[,|·–—-]\\s)(${PEOPLE})$`, 'u'),
  },
  {
    example: 'Fergus Ilott, local democracy reporter',
    pattern: new RegExp(`^(${PERSON})(?:,| [|–—-]) [^.!?:]{0,50}\\b${JOURNALIST}\\b`, 'u'),
  },
  {
    example: 'Fergus Ilott, TV Editor',
    pattern: new RegExp(
      `^(${PERSON}), (?:[\\p{L}&-]+ ){0,4}(?:Reporter|Correspondent|Editor|Writer|Columnist|Critic|Producer|Photographer)$`,
      'u',
    ),
  },
  { example: 'ByAnn LeeTransport reporter', pattern: GLUED },
  {
    example: 'Posted on 3 May 2026 by Ann',
    pattern: new RegExp(
      `^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Aa]dded|[Ss]ubmitted)(?: on| at)?:? (?:${WEEKDAY},? )?(?:${YEARLY})(?:,?(?: at)? ${TIME})?,? by (\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3})$`,
      'u',
    ),
  },
  {
    example: 'Posted by Ann on 3 May 2026',
    pattern: new RegExp(
      `^(?:[Pp]osted|[Ww]ritten|[Aa]dded|[Ss]ubmitted) by (\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}),?(?: on| at| [|·–—-]) (?=[^.!?]*\\d)`,
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
      `^(?:(?:[Ee]dited|[Cc]ompiled|[Pp]resented)|(?:[Mm]inutes|[Nn]otes)(?: were)? (?:taken|kept|written(?: up)?|recorded|made)) by (${PEOPLE})`,
      'u',
    ),
  },
  { example: 'Ann Lee in Port Varn', pattern: PLACED },
];

/** When the article was published. */
const PUBLISHED: readonly TextRule[] = [
  {
    example: '21. 4. 2026 16:20 (updated 21. 4. 2026 18:05)',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?) \\((?:last )?(?:updated|modified|edited)`,
      'iu',
    ),
  },
  {
    example: 'Published: Monday, 3 May 2026, 10:30',
    pattern: new RegExp(
      `^(?:[Ff]irst |[Oo]riginally )?(?:[Pp]ublished|[Pp]osted|[Ii]ssued|[Dd]ate)(?: on)?:? (?:${WEEKDAY},? )?(${YEARLY}(?:,? ${TIME})?)`,
      'u',
    ),
  },
  {
    example: 'Published: 20:41, 14 Nov 2025 | Updated: 8:02, 15 Nov 2025',
    pattern: new RegExp(
      `^(?:[Ff]irst |[Oo]riginally )?(?:(?:[Pp]ublished|[Pp]osted|[Ii]ssued)(?: on| at)?:? )?${TIME}(?: [A-Z]{2,4})?,? (?:${WEEKDAY},? )?(${YEARLY})(?![\\p{L}\\d])`,
      'u',
    ),
  },
  {
    example: 'October 9, 2025 2:14 PM GMT+2 Updated 3 hours ago',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY})(?:,? (?:at )?${TIME})?(?: [A-Z]{2,4}(?:[+-]\\d{1,2})?)?,? (?:[|·–—-] )?(?:[Ll]ast )?[Uu]pdated(?!\\p{L})`,
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
  { example: '11:29 01 Feb 2024', pattern: new RegExp(`^${TIME}.{0,12}? (${YEARLY})$`, 'u') },
  {
    example: 'November 10, 2025 6:00AM EDT | News Release',
    pattern: new RegExp(
      `^(?:${WEEKDAY},? )?(${YEARLY})(?:,? ${TIME})?(?: [A-Z]{2,4})? (?:[|·–—-] )?(?:${MEDIA_KINDS})$`,
      'iu',
    ),
  },
  {
    example: '12 November 2026 | Tarrow Observer',
    pattern: new RegExp(`^(?:${WEEKDAY},? )?(${YEARLY})(?:,? ${TIME})? [|·–—]`, 'u'),
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
    example: 'VESTRA, 12 November 2026 – ',
    pattern: new RegExp(`^\\p{Lu}[^()]{1,60}?,? (${YEARLY})\\s?(?:--|[-–—])\\s`, 'u'),
  },
  { example: 'March 2026', pattern: new RegExp(`^(${MONTH} \\d{4})$`, 'u') },
];

const AUTHORS: readonly TextRule[] = [
  {
    example: 'Ann Lee is culture editor of The Lamplighter.',
    pattern: new RegExp(
      `^${PERSON} is (?:(?:an?|the|our) )?[^.]{0,50}\\b${JOURNALIST}\\b[^.]{0,80}\\.?["”’)]?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee covers bridges for Tidewater Weekly.',
    pattern: new RegExp(
      `^${PERSON} (?:covers|writes about|reports on|reports from) [^.]{2,60} (?:for|at) \\p{Lu}[^.]{0,80}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee is the author of "The Quiet Trades."',
    pattern: new RegExp(
      `^${PERSON} (?:is|was) (?:[^.,]{2,80} and )?(?:the|an?) (?:[\\p{Ll}-]+ ){0,2}(?:author|editor|host|founder) of [^.]{2,90}\\.?["”’)]?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee has covered bridges for Tidewater Weekly since 2015.',
    pattern: new RegExp(
      `^${PERSON} has (?:covered|reported (?:on|from)|written (?:about|for)|been (?:covering|writing|reporting|an?\\b[^.]{0,40}\\b${JOURNALIST}))\\b[^.,]{2,100}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee reports from the harbour office.',
    pattern: new RegExp(
      `^(?:${PERSON}|\\p{Lu}[\\p{L}\\p{N}'’&-]*) (?:reports|writes)(?: for [^.]{2,40})? from [^.]{2,60}\\.?$`,
      'u',
    ),
  },
  {
    example: 'Ann Lee covers state government. Reach her at ann.lee@example.org.',
    holds: ['covers', 'writes about', 'reports on'],
    pattern: new RegExp(
      `^${PERSON} (?:covers|writes about|reports on) [^.]{3,60}\\.(?: (?:(?:(?:he|she|they) )?(?:tweets?|posts?|toots?|can be)|reach|contact|connect|get in touch|e-?mail|follow|write to) .{0,100})?$`,
      'iu',
    ),
  },
];

export const BYLINES: BylineLanguage = {
  by: /^by(?::\s*|\s+)/iu,
  names: nameLine('and'),
  lines: LINES,
  authors: AUTHORS,
  writers: WRITERS,
  dated: new RegExp(`^(${PEOPLE})(?:,| [|·–—-]) ${DATED}(?:,? ${TIME})?$`, 'u'),
  placed: PLACED,
  isPerson: (name) => genderOfName(name) !== null,
  noWriter: new RegExp(
    `\\b(?:${OUTLET_WORDS.join('|')}|${JOURNALIST}|desk|agency|bureau|press|association|society|club|council|committee|union|federation|foundation|institute|ministry|board|office|service|league|company|university)\\b`,
    'iu',
  ),
  published: PUBLISHED,
};
