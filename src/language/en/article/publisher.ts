import { outletName } from '../../any/article/names.ts';
import { PERSON } from '../../any/personNames.ts';
import type { PublisherLanguage, TextRule } from '../../article.ts';
import { DAY_OF_MONTH, MONTHS, WEEKDAY, WEEKDAYS } from '../calendar.ts';
import { SECTION_NAMES } from './sectionNames.ts';
import { DOUBTFUL_OUTLET_WORDS, OUTLET_WORDS } from '../outlets.ts';

const SECTIONS = SECTION_NAMES.filter((name) => name.length > 3).join('|');
const NAME = outletName('The', 'of|and|the|for|&');
const DATE = `(?:${WEEKDAY},? )?${DAY_OF_MONTH}`;
const OUTLET = `(?:${[...OUTLET_WORDS, ...DOUBTFUL_OUTLET_WORDS].map((word) => (word === 'tv' ? 'TV' : word.charAt(0).toUpperCase() + word.slice(1))).join('|')})`;
/** Words of names that people and places do not have either. */
const AGENCY = '(?:Wire|Agency|Media|Online|Network|Channel|Service)';
/** Words that begin a call, and are no part of the name behind them. */
const IMPERATIVES =
  '(?:Support|Follow|Join|Subscribe|Read|Help|Become|Buy|Get|Donate|Download|Like|Visit|Thank|If|When|Please|Our|We|You|All|This|That|Links?|Use|Reproduction|Reprints?|Copyright|Sign|Find|Watch|Share|News|More|Any|In|On|For|To|And|As|At|By|It|No|Not|Your|Only|Every|Without|With|Because|Since|Here|There|Did|Do|Have|Want|Stay|Turn|About|Stand|Write|Send|Tell|Contact|Reach|Call|Email|Editor|Truth)';

const rule = (example: string, pattern: string): TextRule => ({
  example,
  pattern: new RegExp(pattern, 'u'),
});

const MASTHEAD = rule(
  'Brine Monthly | MARKETS',
  `^(?=[^|/·–—]*\\b${OUTLET}\\b)${NAME}(?: [|/·–—] [^.!?]{2,30})?$`,
);
const SELF_PRAISE = rule(
  'SEXTANT – the weekly that looks twice',
  `^${NAME}(?:,| [|·–—-]) (?:(?:the|your|a) (?:[a-z]+ ){0,2}(?:daily|weekly|monthly|magazine|(?:news)?paper|journal|newsletter|review)|(?:[a-z]+ ){0,2}(?:news|stories|journalism|reporting) (?:of|from|for|about|on))\\b`,
);

export const MASTHEADS: readonly TextRule[] = [MASTHEAD, SELF_PRAISE];

const HOLDER = rule(
  '© 2026 Daily Brindle Media',
  `(?:©|\\(c\\)|Copyright)\\s*(?:(?:©|Copyright\\b)\\s*)?(?:\\d{4}(?:[–-]\\d{2,4})?,?\\s*)?(?:by )?${NAME}`,
);

const LINES: readonly TextRule[] = [
  rule(
    'Published by Morning Docket',
    `^(?:[Pp]ublisher|[Pp]ublication|[Pp]ublished (?:by|in))\\s?:?\\s(?:the )?${NAME}`,
  ),
  rule('Morning Docket is a member of the Press Council.', `^${NAME} is (?:an? )?(?:\\p{Ll}+ )?member of\\b`),
  rule(
    'Morning Docket is supported by its readers.',
    `^${NAME} is (?:supported|funded|financed|paid for|owned|run|made) by\\b`,
  ),
  rule(
    "Brenmoor 8's Theo Lindqvist contributed to this report.",
    `^${NAME}['’]s? ${PERSON}.{0,60} contributed\\b`,
  ),
  rule('By Poppy Amberley for Kingfisher Science', `^[Bb][Yy] .{3,60}? (?:for|of|at) (?:the )?${NAME}$`),
  // A place or a person stands before a date more often than a publisher: "London, 7 May 2026".
  rule(
    'Tarrow Observer, 12 November',
    `^(?=The |[^,|·–—]*\\b(?:${OUTLET}|${AGENCY})\\b)${NAME}(?:,| [|·–—-]) ${DATE}`,
  ),
  rule(
    '12 November 2026 | Tarrow Observer',
    `^${DATE}(?:,| [|·–—-]) (?=The |.*\\b(?:${OUTLET}|${AGENCY})\\b)${NAME}$`,
  ),
  rule(
    'Tarrow Observer is the place where you will find the news of the coast.',
    `(?:^|[.!?] )${NAME} is (?:(?:the|a|your) [^.,]{2,40} )?where you\\b`,
  ),
  rule(
    'Tarrow Observer brings you the news of the coast.',
    `(?:^|[.!?] )${NAME} (?:brings|keeps|tells|shows|gives|offers|helps|takes) you\\b`,
  ),
  rule(
    'At Tarrow Observer you will learn first why the ferry is late.',
    `^(?:At|On|In|With) (?:the )?${NAME} you (?:will|can|always|never|find|read|learn|get)\\b`,
  ),
  rule(
    'Tarrow Observer is not responsible for the content of other sites.',
    `^${NAME} (?:is|are) not responsible for\\b`,
  ),
  rule(
    'Stand by Upland Bulletin: become a patron today.',
    `(?:^|[.!?] )(?:Stand by|Stand with|Back|Fund|Sponsor|Support) (?:the )?${NAME}(?:[,:;!.–—-]| (?:and|or|by|with|on|today|now|alive|going|independent|free)\\b|$)`,
  ),
  rule(
    'Links to Tarrow Observer are mandatory.',
    `\\b(?:[Hh]yperl|[Ll])inks? to (?:the )?${NAME} (?:is|are) (?:mandatory|required|obligatory)\\b`,
  ),
  rule('Follow Tarrow Observer on Yapper', `^[Ff]ollow (?:the )?${NAME} on \\S`),
  rule(
    'subscribe to Upland Bulletin!',
    `\\b(?:[Ss]ubscribe to|[Ss]ubscription to|[Ss]upport|[Ww]rite to|[Jj]oin|[Nn]ewsletter (?:of|from)|[Ff]riends? of|[Rr]eaders? of|[Cc]lub of|[Cc]ommunity of|[Mm]ember of|[Cc]opy of|[Ii]ssue(?: \\d+)? of) (?:the )?${NAME}(?! at \\S+@)`,
  ),
  rule(
    'Sign up for the Morning Docket newsletter',
    `\\b(?:for|get|download|open) (?:the )?${NAME}(?:['’]s)? (?:[a-z]+ )?(?:newsletter|app|briefing)\\b`,
  ),
  rule(
    'Slow Trades appears four times a year.',
    `^${NAME} (?:appears|is published|comes out|is (?:available )?free (?:at|in|from) your)\\b`,
  ),
  rule(
    'This article first appeared in Morning Docket.',
    // but: first published in Norlandic
    `\\b(?:appeared|published|ran)(?: first| originally)? (?:in|on|by) (?:the |(?!\\p{Lu}\\p{Ll}+(?:ian|ish|ese|ic)(?! \\p{Lu})))${NAME}`,
  ),
  rule(
    '“The Quay Sun” is a registered trade mark.',
    `["“]${NAME}["”](?:,? (?:and )?["“][^"”]{2,40}["”]){0,4} (?:is an?|are) registered trade ?marks?\\b`,
  ),
  HOLDER,
  rule(
    'Ann Lee, science editor, The Beacon',
    `^${PERSON}, [^,]{0,40}\\b(?:editor|reporter|correspondent|writer), ${NAME}$`,
  ),
  rule(
    'Courts correspondent, Northway News',
    `^\\p{Lu}[\\p{L} ]{2,40} (?:editor|reporter|correspondent), (?=[^,]*\\b${OUTLET}\\b)${NAME}(?:,|$)`,
  ),
  SELF_PRAISE,
  rule('By Odile Ferrante, Brenmoor 8 News', `^By [^,|]{3,60}(?:,| \\||–) ${NAME}$`),
  rule('Ann Lee, Tarrow Observer', `^${PERSON}(?:,| [|·–—-]) (?=.*\\b${OUTLET}\\b)${NAME}$`),
  rule('Radio Quay News / Health', `^(?=[^/›»>|·]*\\b${OUTLET}\\b)${NAME} [/›»>|·]`),
  rule('Valley Voice · Live', `^${NAME} [|·–—-] (?:Live|Sport|Culture|Business|Politics)\\b`),
  rule(
    'Ann Lee is culture editor of The Lamplighter.',
    `^${PERSON} is (?:[a-z-]+ ){0,4}(?:editor|reporter|correspondent|writer|columnist|critic) (?:of|at|for|with) (?:the )?${NAME}`,
  ),
  rule('Lantern, No. 31', `^${NAME}, (?:No\\.?|Nr\\.?|Issue|Vol\\.?) ?\\d`),
  rule('Skerrow Messenger, 2009–2026', `^${NAME}, (?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d(?:\\.|$)`),
  rule('Skerrow Messenger, page 7', `^${NAME}, (?:page|p\\.|pp\\.) \\d`),
  MASTHEAD,
  rule('Tarrow Observer', `^(?=.*\\b${OUTLET}\\b)${NAME}$`),
  // may be the name of a letter only
  rule('Sign up for Keel & Cargo here.', `\\b[Ss]ign up (?:for|to) (?:the )?${NAME}(?: here\\b|[.!]?$)`),
  rule('Tarrow Observer staff', `^(?!By)${NAME} (?:staff|newsroom|reporters?|team)$`),
];

const TELLS: readonly TextRule[] = [
  rule(
    "Welcome to the Quay Review's live coverage.",
    `\\b[Ww]elcome to (?:the )?${NAME}['’]s? (?:live|rolling|coverage|blog)\\b`,
  ),
  rule(
    'The Quay Review has collected what was said.',
    `(?:^|[.!?] )(?=The |[^.]*\\b${OUTLET}\\b)${NAME} has (?:collected|gathered|compiled|put together|summed up)\\b`,
  ),
];

export const PUBLISHER: PublisherLanguage = {
  lines: LINES,
  tells: TELLS,
  holder: HOLDER.pattern,
  release: /\b(?:(?:immediate|press|news|media) release|for release)\b/iu,
  about: /^\W*about (?!us\b|this\b)(?=\p{Lu})/iu,
  announces: new RegExp(
    `^${NAME}(?:,[^,]{3,80},)? (?:today|has today|is |announced|announces|will|has|launched)\\b`,
    'u',
  ),
  masthead: new RegExp(
    `^(?!${IMPERATIVES} )${outletName('The', 'of|and|the|for|&|from|on|in|at|by|with|to|a')}(?: ?[|·–—] .{2,80})?$`,
    'u',
  ),
  firm: / (?:(?:\p{Lu}\p{L}+ )?Bureau|Media(?: Group)?|Ltd|Limited|Inc|LLC|Group|News(?:papers)?|Publishing|Publications|Company|Co|Corporation|Corp|SRL|GmbH|AG|All|Newsroom|Staff|Club|Circle)\.?$/u,
  tail: / (?:WhatsApp|Telegram|Facebook|Instagram|YouTube|TikTok|X|Bluesky|Viber|Threads|app|App)$/u,
  noName: new RegExp(
    `^(?:copyright(?: \\d{4}.*)?|us|our|the|this|me|it|all|you|up|now|(?:(?:all|${SECTIONS}|breaking|latest|top|more|local|world|business|live|sports?|today|tonight|weather|politics|post|comments?|video|news|stories|headlines|star|mail|share|print|promoted|sponsored|press|media|newsroom|centre|center|room|a|my|${WEEKDAYS.join('|')}|${MONTHS.join('|')})\\s?)+)$|^${WEEKDAY},? \\d|^(?:${MONTHS.join('|')}) \\d{4}$|\\b(?:reporter|correspondent|editor|writer|staff|logo)$`,
    'iu',
  ),
  self: new RegExp(
    `(?<!\\b(?:[Pp]owered|[Hh]osted|[Dd]esigned|[Bb]uilt|[Mm]ade|[Ss]upported|[Ff]unded|[Ff]inanced|[Ss]ponsored) by )(?<![\\p{L}\\p{N}@/])(?:${IMPERATIVES} )*(?:(?:Journalists|Reporters|Editors|Readers|Friends|Members|Staff) (?:of|at) )?(?:the )?${NAME}`,
    'gu',
  ),
  elsewhere:
    /^(?:telegram|patreon|twitter|facebook|youtube|instagram|whatsapp|viber|google(?: news)?|apple(?: news)?|x|tiktok|threads|bluesky|mastodon|spotify|signal|linkedin|reddit|substack|paypal|android|ios|ctrl|enter|internet|english)(?:$| and )|\b(?:press (?:standards|council|complaints)|code of (?:practice|conduct))\b/iu,
  article: /^The /u,
};
