import type { BlockKind } from '../types.ts';
import { MASTHEAD, NAME, OUTLET, SELF_PRAISE } from './mastheads.ts';
import type { Role } from './roles.ts';

const PERSON = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DATE = `(?:\\p{L}+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})\\b(?:,? \\d{4})?`;

interface PublisherRule {
  readonly example: string;
  readonly pattern: RegExp;
}

const rule = (example: string, pattern: string): PublisherRule => ({
  example,
  pattern: new RegExp(pattern, 'u'),
});

/** Lines that name the publisher; the surest first. */
const RULES: readonly PublisherRule[] = [
  rule(
    'Published by Morning Docket',
    `^(?:[Pp]ublisher|[Pp]ublication|[Pp]ublished (?:by|in))\\s?:?\\s(?:the )?${NAME}`,
  ),
  rule(
    "Brenmoor 8's Theo Lindqvist contributed to this report.",
    `^${NAME}['’]s? ${PERSON}.{0,60} contributed\\b`,
  ),
  rule('By Poppy Amberley for Kingfisher Science', `^[Bb][Yy] .{3,60}? (?:for|of|at) (?:the )?${NAME}$`),
  rule('Tarrow Observer, 12 November', `^${NAME}(?:,| [|·–—-]) ${DATE}`),
  rule('12 November 2026 | Tarrow Observer', `^${DATE}(?:,| [|·–—-]) ${NAME}$`),
  rule(
    'subscribe to Upland Bulletin!',
    `\\b(?:[Ss]ubscribe to|[Ss]ubscription to|[Ss]upport|[Ww]rite to|[Jj]oin|[Nn]ewsletter (?:of|from)|[Ff]riends? of|[Rr]eaders? of|[Mm]ember of|[Cc]opy of|[Ii]ssue(?: \\d+)? of) (?:the )?${NAME}(?! at \\S+@)`,
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
    `\\b(?:appeared|published|ran)(?: first| originally)? (?:in|on|by) (?:the )?${NAME}`,
  ),
  rule(
    '© 2026 Daily Brindle Media',
    `(?:©|\\(c\\)|Copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[–-]\\d{2,4})?,?\\s*)?(?:by )?${NAME}`,
  ),
  rule(
    'Ann Lee, science editor, The Beacon',
    `^${PERSON}, [^,]{0,40}\\b(?:editor|reporter|correspondent|writer), ${NAME}$`,
  ),
  rule(
    'Courts correspondent, Northway News',
    `^\\p{Lu}[\\p{L} ]{2,40} (?:editor|reporter|correspondent), (?=[^,]*\\b${OUTLET}\\b)${NAME}(?:,|$)`,
  ),
  { example: 'SEXTANT – the weekly that looks twice', pattern: SELF_PRAISE },
  rule('By Odile Ferrante, Brenmoor 8 News', `^By [^,|]{3,60}(?:,| \\||–) ${NAME}$`),
  rule('Ann Lee, Tarrow Observer', `^${PERSON}(?:,| [|·–—-]) (?=.*\\b${OUTLET}\\b)${NAME}$`),
  rule('Radio Quay News / Health', `^(?=[^/›»>|·]*\\b${OUTLET}\\b)${NAME} [/›»>|·]`),
  rule('Valley Voice · Live', `^${NAME} [|·–—-] (?:Live|Sport|Culture|Business|Politics)\\b`),
  rule('Sign up for Keel & Cargo here.', `\\b[Ss]ign up (?:for|to) (?:the )?${NAME}(?: here\\b|[.!]?$)`),
  rule(
    'Ann Lee is culture editor of The Lamplighter.',
    `^${PERSON} is (?:[a-z-]+ ){0,4}(?:editor|reporter|correspondent|writer|columnist|critic) (?:of|at|for|with) (?:the )?${NAME}`,
  ),
  rule('Lantern, No. 31', `^${NAME}, (?:No\\.?|Nr\\.?|Issue|Vol\\.?) ?\\d`),
  rule('Skerrow Messenger, page 7', `^${NAME}, (?:page|p\\.|pp\\.) \\d`),
  { example: 'Brine Monthly | MARKETS', pattern: MASTHEAD },
  rule('Tarrow Observer', `^(?=.*\\b${OUTLET}\\b)${NAME}$`),
  rule('Tarrow Observer staff', `^${NAME} (?:staff|newsroom|reporters?|team)$`),
];

/** Where the publisher is named; in the text itself any name may follow such words. */
const KINDS: ReadonlySet<BlockKind> = new Set(['byline', 'notice', 'legend']);

const RELEASE = /\b(?:(?:immediate|press|news|media) release|for release)\b/iu;
/** Those that only carry what others pay for. */
const WIRE = /wire/iu;
const ABOUT = /^\W*about (?!us\b|this\b)\p{Lu}/iu;
const ANNOUNCES = new RegExp(
  `^${NAME}(?:,[^,]{3,80},)? (?:today|has today|is |announced|announces|will|has|launched)\\b`,
  'u',
);

/** Words of a firm's name that a reader leaves out. */
const FIRM =
  / (?:(?:\p{Lu}\p{L}+ )?Bureau|Media(?: Group)?|Ltd|Limited|Inc|LLC|Group|News(?:papers)?|Publishing|Publications|Company|Co|Corporation|Corp|GmbH|AG|All|Newsroom|Staff)\.?$/u;
const NO_NAME =
  /^(?:us|our|the|this|me|it|all|you|up|now|today)$|\b(?:reporter|correspondent|editor|writer|staff)$/iu;

/** Who published the article, where its text says so: an agency's dateline, a press release, or one of the lines above. */
export function findPublisher(roles: readonly Role[], text: string): string | null {
  const lines = roles
    .filter(({ kind, paragraph }) => KINDS.has(kind) && paragraph.plain.length <= 500)
    .map(({ paragraph }) => paragraph.plain.replace(/[*_]/gu, ''));
  const firm = lines.some((line) => RELEASE.test(line)) ? findFirm(roles) : null;
  const agency = roles.find((role) => role.agency !== null)?.agency ?? null;
  if (firm ?? (agency && !WIRE.test(agency))) return firm ?? agency;
  for (const { pattern } of RULES) {
    for (const line of lines) {
      const name = pattern.exec(line)?.[1]?.replace(/[.,]+$/u, '');
      if (name && !NO_NAME.test(name)) return shorten(name, text);
    }
  }
  return null;
}

/** The firm of a press release: the heading "About Brightwick Home", or who "today announced". */
function findFirm(roles: readonly Role[]): string | null {
  const about = roles.find(({ kind, paragraph }) => kind !== 'text' && ABOUT.test(paragraph.plain));
  if (about) return about.paragraph.plain.replace(/^\W*about |[\s:*_]+$/giu, '');
  const first = roles.find(({ kind }) => kind === 'text');
  const name = (first && ANNOUNCES.exec(first.paragraph.plain.slice(first.rest))?.[1]) ?? null;
  // "The" opens the sentence, and is no part of the name of a public body or firm.
  return name?.replace(/^The /u, '') ?? null;
}

/** "Daily Brindle Media" is "Daily Brindle" when the text calls it so elsewhere. */
function shorten(name: string, text: string): string {
  if (name === name.toUpperCase()) {
    // "SEXTANT" is "Sextant" in the text
    const usual = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (text.includes(usual)) return usual;
  }
  const short = name.replace(FIRM, '');
  return short !== name && text.split(short).length > text.split(name).length ? short : name;
}
