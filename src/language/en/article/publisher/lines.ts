import { PERSON } from '../../../any/personNames.ts';
import type { TextRule } from '../../../textRule.ts';
import { DAY_OF_MONTH, WEEKDAY } from '../../calendar.ts';
import { MASTHEAD } from './mastheads.ts';
import { NO_LANGUAGE } from './stated.ts';
import { AGENCIES, AGENCY, NAME, OUTLET, OUTLETS, rule } from './names.ts';

const DATE = `(?:${WEEKDAY},? )?${DAY_OF_MONTH}`;

/** A line that names the publisher, or who wrote the article. */
// prettier-ignore
export const FOLLOW = rule('Follow Tarrow Observer on Yapper', `^[Ff]ollow (?:the )?${NAME} on \\S`, 'follow ');

/** Lines that name the publisher. */
export const LINES: readonly TextRule[] = [
  rule(
    'Morning Docket is a member of the Press Council.',
    `^${NAME} is (?:an? )?(?:\\p{Ll}+ )?member of\\b`,
    ' member of',
  ),
  rule(
    'Morning Docket is supported by its readers.',
    `(?:^|[.!?] )${NAME} (?:lives on|is (?:[a-z ]{2,30} and )?(?:supported|funded|financed|paid for|owned|run|made) by)\\b`,
    ' by ',
    ' lives on ',
  ),
  rule(
    'Morning Docket exists thanks to its readers.',
    `(?:^|[.!?] )${NAME} (?:exists|works|survives|continues|appears|is possible) (?:only )?thanks to (?:(?:its|our|your) )?(?:readers|subscribers|supporters|donors|donations|support|people like you)\\b`,
    ' thanks to ',
  ),
  rule(
    'Morning Docket is a nonprofit newsroom.',
    `(?:^|[.!?] )${NAME} is an? (?:[\\p{LC}-]+ ){0,3}(?:non-?profit|newsroom|newspaper|newsletter|magazine|charity|publication|broadcaster|agency|blog|podcast|news (?:web)?site)\\b`,
    ' is a',
  ),
  rule(
    "Brenmoor 8's Theo Lindqvist contributed to this report.",
    `^${NAME}['’]s? ${PERSON}.{0,60} contributed\\b`,
    ' contributed',
  ),
  rule(
    'By Poppy Amberley for Kingfisher Science',
    // "at" a ground or a court, unless the name has a medium's word
    `^[Bb][Yy] .{3,60}? (?:[Ff]or|FOR|of|at(?= .*\\b(?:${OUTLET}|${AGENCY})\\b)) (?:the |THE )?${NAME}$`,
    'by ',
  ),
  rule(
    'Special to the Tarrow Observer',
    `^(?:For (?=.*\\b${OUTLET}$)|FOR (?=.*\\b${OUTLET.toUpperCase()}$)|[Ss]pecial (?:to|for) |SPECIAL (?:TO|FOR) )(?:the |THE )?${NAME}$`,
    'for ',
    'special ',
  ),
  // A place or a person stands before a date more often than a publisher: "London, 7 May 2026".
  rule(
    'Tarrow Observer, 12 November',
    `^(?=The |[^,|·–—]*\\b(?:${OUTLET}|${AGENCY})\\b)${NAME}(?:,| [|·–—-]) ${DATE}`,
    'the ',
    ...OUTLETS,
    ...AGENCIES,
  ),
  rule(
    '12 November 2026 | Tarrow Observer',
    `^${DATE}(?:,| [|·–—-]) (?=The |.*\\b(?:${OUTLET}|${AGENCY})\\b)${NAME}$`,
    'the ',
    ...OUTLETS,
    ...AGENCIES,
  ),
  rule(
    'Tarrow Observer is the place where you will find the news of the coast.',
    `(?:^|[.!?] )${NAME} is (?:(?:the|a|your) [^.,]{2,40} )?where you\\b`,
    'where you',
  ),
  rule(
    'Tarrow Observer brings you the news of the coast.',
    `(?:^|[.!?] )${NAME} (?:brings|keeps|tells|shows|gives|offers|helps|takes) you\\b`,
    's you',
  ),
  rule(
    'At Tarrow Observer you will learn first why the ferry is late.',
    `^(?:At|On|In|With) (?:the )?${NAME} you (?:will|can|always|never|find|read|learn|get)\\b`,
    ' you ',
  ),
  rule(
    'Tarrow Observer is not responsible for the content of other sites.',
    `^${NAME} (?:is|are) not responsible for\\b`,
    ' not responsible for',
  ),
  rule(
    'Stand by Upland Bulletin: become a patron today.',
    `(?:^|[.!?] )(?:Stand by|Stand with|Back|Fund|Sponsor|Support) (?:the )?${NAME}(?:[,:;!.–—-]| (?:and|or|by|with|on|today|now|alive|going|independent|free)\\b|$)`,
    'stand ',
    'back ',
    'fund ',
    'sponsor ',
    'support ',
  ),
  rule(
    'Links to Tarrow Observer are mandatory.',
    `\\b(?:[Hh]yperl|[Ll])inks? to (?:the )?${NAME} (?:is|are) (?:mandatory|required|obligatory)\\b`,
    'link',
  ),
  rule(
    'Texts of Tarrow Observer may be copied only with its written consent.',
    `\\b(?:[Tt]exts?|[Aa]rticles?|[Mm]aterials?|[Cc]ontents?|[Ss]tories|[Pp]hotos?)(?: and \\p{Ll}+)? (?:of|from|by) (?:the )?${NAME}(?= (?:is|are|may|must|can|without|only|with)\\b.*\\b(?:consent|permission|forbidden|prohibited|allowed|hyperlink|reference)\\b| ?[,.])`,
    'consent',
    'permission',
    'forbidden',
    'prohibited',
  ),
  rule(
    'Tarrow Observer. News of the day',
    `^${NAME}(?:\\.|:| [|·–—-]) (?:[Ll]atest |[Tt]op |[Mm]ain )?[Nn]ews (?:of|for|from) the (?:day|hour|week|coast|region|city|country|world)$`,
    'news',
  ),
  // prettier-ignore
  rule('The Tarrow Observer values your comments', `^${NAME} values your (?:comments|views)\\b`, ' values your'),
  FOLLOW,
  rule(
    'subscribe to Upland Bulletin!',
    `\\b(?:[Tt]hank you for reading|[Ss]ubscribe to|[Ss]ubscription to|[Ss]upport|[Ww]rite to|[Jj]oin|[Nn]ewsletter (?:of|from)|[Ff]riends? of|[Rr]eaders? of|[Cc]lub of|[Cc]ommunity of|[Mm]ember of|[Cc]opy of|[Ii]ssue(?: \\d+)? of) (?:the )?${NAME}(?! at \\S+@)`,
    'read',
    'subscri',
    'support',
    'write to',
    'join',
    'newsletter',
    'friend',
    'club',
    'community',
    'member',
    'copy',
    'issue',
  ),
  rule(
    'Sign up for the Morning Docket newsletter',
    `\\b(?:for|get|download|open) (?:the )?${NAME}(?:['’]s)? (?:[a-z]+ )?(?:newsletter|app|briefing)\\b`,
    'newsletter',
    ' app',
    'briefing',
  ),
  rule(
    'Slow Trades appears four times a year.',
    `^${NAME} (?:appears|is published|comes out|is (?:available )?free (?:at|in|from) your)\\b`,
    ' appears',
    ' published',
    ' comes out',
    ' free ',
  ),
  rule(
    'This article first appeared in Morning Docket.',
    `\\b(?<!\\bis )(?:appeared|published|ran)(?: first| originally)? (?:in|on|by) (?:the |${NO_LANGUAGE})${NAME}`,
    'appeared',
    'published',
    'ran ',
  ),
  rule(
    '“The Quay Sun” is a registered trade mark.',
    `["“]${NAME}["”](?:,? (?:and )?["“][^"”]{2,40}["”]){0,4} (?:is an?|are) registered trade ?marks?\\b`,
    'registered trade',
  ),
  rule(
    '© 2026 Daily Brindle Media',
    `(?:©|\\(c\\)|Copyright)\\s*(?:(?:©|Copyright\\b)\\s*)?(?:\\d{4}(?:[–-]\\d{2,4})?,?\\s*)?(?:by )?${NAME}`,
    '©',
    '(c)',
    'copyright',
  ),
  rule(
    'Ann Lee, science editor, The Beacon',
    `^${PERSON}, [^,]{0,40}\\b(?:editor|reporter|correspondent|writer), ${NAME}$`,
    'er, ',
    'or, ',
    'ent, ',
  ),
  rule(
    'Courts correspondent, Northway News',
    `^\\p{Lu}[\\p{LC} ]{2,40} (?:editor|reporter|correspondent), (?=[^,]*\\b${OUTLET}\\b)${NAME}(?:,|$)`,
    'er, ',
    'or, ',
    'ent, ',
  ),
  rule('By Odile Ferrante, Brenmoor 8 News', `^By [^,|]{3,60}(?:,| \\||–) ${NAME}$`, 'by '),
  rule('Ann Lee, Tarrow Observer', `^${PERSON}(?:,| [|·–—-]) (?=.*\\b${OUTLET}\\b)${NAME}$`, ...OUTLETS),
  rule(
    'Ann Lee is culture editor of The Lamplighter.',
    `^${PERSON} is (?:[a-z-]+ ){0,4}(?:editor|reporter|correspondent|writer|columnist|critic) (?:of|at|for|with) (?:the )?${NAME}`,
    ' is ',
  ),
  // prettier-ignore
  rule('Ann Lee writes for the Tarrow Observer every Friday.', `^${PERSON} writes (?:an? [\\p{Ll} -]{3,40} )?for (?:the )?${NAME}(?=\\.?$|,? (?:every|each|on|about|twice|once|from)\\b)`, ' writes '),
  rule(
    'Lantern, No. 31',
    `^${NAME}, (?:No\\.?|Nr\\.?|Issue|Vol\\.?) ?\\d`,
    ', no',
    ', nr',
    ', issue',
    ', vol',
  ),
  rule(
    'Skerrow Messenger, 2009–2026',
    `^${NAME}, (?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d(?:\\.|$)`,
    ', 19',
    ', 20',
  ),
  rule('Skerrow Messenger, page 7', `^${NAME}, (?:page|p\\.|pp\\.) \\d`, ', p'),
  MASTHEAD,
  // may be the name of a letter only
  rule(
    'Sign up for Keel & Cargo here.',
    `\\b[Ss]ign up (?:for|to) (?:the )?${NAME}(?: here\\b|[.!]?$)`,
    'sign up ',
  ),
  rule(
    'Tarrow Observer staff',
    `^(?!By)${NAME} (?:staff|newsroom|reporters?|team)$`,
    ' staff',
    ' newsroom',
    ' reporter',
    ' team',
  ),
];

/** Sentences of the text in which the publisher speaks of itself. */
export const TELLS: readonly TextRule[] = [
  rule(
    "Welcome to the Quay Review's live coverage.",
    `\\b[Ww]elcome to (?:the )?${NAME}['’]s? (?:live|rolling|coverage|blog)\\b`,
    'welcome to ',
  ),
  rule(
    'The Quay Review has collected what was said.',
    `(?:^|[.!?] )(?=The |[^.]*\\b${OUTLET}\\b)${NAME} has (?:collected|gathered|compiled|put together|summed up)\\b`,
    ' has ',
  ),
];
