import type { Role } from './roles.ts';

/** A name of an outlet or firm: capitalised words, small ones between. */
const NAME = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}\p{N}'’&-]*(?:\.\p{L}+)*(?: (?:(?:(?:of|and|the|for|&) ){0,2}\p{Lu}[\p{L}\p{N}'’&-]*(?:\.\p{L}+)*|\d+))*)`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Lines that name the publisher; the surest first. */
const RULES: readonly {
  readonly pattern: RegExp;
  readonly kinds: readonly string[];
  readonly example: string;
}[] = [
  {
    pattern: new RegExp(`^(?:publisher|published by|published in|publication)\\s?:?\\s${NAME}`, 'iu'),
    kinds: ['byline', 'notice', 'text'],
    example: 'Published by Morning Docket',
  },
  {
    pattern: new RegExp(
      `^${NAME}['’]s? \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)+ (?:also )?contributed\\b`,
      'u',
    ),
    kinds: ['byline'],
    example: "Brenmoor 8's Theo Lindqvist contributed to this report.",
  },
  {
    pattern: new RegExp(`^[Bb][Yy] .{3,60}? (?:for|of|at) (?:the )?${NAME}$`, 'u'),
    kinds: ['byline'],
    example: 'By Poppy Amberley for Kingfisher Science',
  },
  {
    pattern: new RegExp(
      `^${NAME}, (?:\\p{L}+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})\\b`,
      'u',
    ),
    kinds: ['byline'],
    example: 'Tarrow Observer, 12 November',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ss]ubscribe to|[Ss]ubscription to|[Ss]upport|[Ww]rite to|[Jj]oin|[Nn]ewsletter (?:of|from)|[Ff]riends? of|[Rr]eaders? of|[Mm]ember of|[Cc]opy of|[Ii]ssue of) ${NAME}(?! at \\S+@)`,
      'u',
    ),
    kinds: ['notice'],
    example: 'subscribe to Upland Bulletin!',
  },
  {
    pattern: new RegExp(`^${NAME} (?:appears|is published|comes out)\\b`, 'u'),
    kinds: ['notice'],
    example: 'Slow Trades appears four times a year.',
  },
  {
    pattern: new RegExp(
      `(?:©|\\(c\\)|Copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[–-]\\d{2,4})?,?\\s*)?(?:by )?${NAME}`,
      'u',
    ),
    kinds: ['notice'],
    example: '© 2026 Daily Brindle Media',
  },
  {
    pattern: new RegExp(`^By [^,|]{3,60}(?:,| \\||–) ${NAME}$`, 'u'),
    kinds: ['byline'],
    example: 'By Odile Ferrante, Brenmoor 8 News',
  },
];

/** Words of a firm's name that a reader leaves out. */
const FIRM =
  / (?:Media(?: Group)?|Ltd|Limited|Inc|LLC|Group|News(?:papers)?|Publishing|Publications|Company|Co|Corporation|Corp|GmbH|AG|All|Newsroom|Staff)\.?$/u;
const NO_NAME = /^(?:us|our|the|this|me|it|all|you|up|now|today)$/iu;

/** Who published the article, where its text says so. */
export function findPublisher(roles: readonly Role[], text: string): string | null {
  const agency = roles.find((role) => role.agency !== null)?.agency;
  if (agency) return agency;
  const release = roles.some(
    ({ kind, paragraph }) =>
      kind === 'notice' && /(?:immediate|(?:press|news|media)) release/iu.test(paragraph.plain),
  );
  if (release) return firmOf(roles);
  for (const { pattern, kinds } of RULES) {
    for (const { kind, paragraph } of roles) {
      if (!kinds.includes(kind) || paragraph.plain.length > 500) continue;
      const name = pattern.exec(paragraph.plain.replace(/[*_]/gu, ''))?.[1]?.replace(/[.,]+$/u, '');
      if (name && !NO_NAME.test(name)) return shorten(name, text);
    }
  }
  return null;
}

/** "Brightwick Home" from the heading "About Brightwick Home" of a press release. */
function firmOf(roles: readonly Role[]): string | null {
  const about = roles.find(
    ({ kind, paragraph }) => kind !== 'text' && /^\W*about (?!us\b)\p{Lu}/iu.test(paragraph.plain),
  );
  return about ? about.paragraph.plain.replace(/^\W*about |[\s:*_]+$/giu, '') : null;
}

/** "Daily Brindle Media" is "Daily Brindle" when the text calls it so elsewhere. */
function shorten(name: string, text: string): string {
  const short = name.replace(FIRM, '');
  const isElsewhere = short !== name && text.split(short, 4).length - text.split(name, 4).length > 0;
  return isElsewhere ? short : name;
}
