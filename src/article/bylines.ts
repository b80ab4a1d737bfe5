const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|del|bin|al|da|di)){1,4}`;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const DATE = `(?:${DAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const JOURNALIST =
  '(?:reporter|correspondent|editor|writer|journalist|columnist|staff|producer|photographer|contributor|critic|bureau chief|newsroom|desk|agencies|news agency)';

/** Lines that say who wrote, took or published the article and when; never what happened. */
const LINES: readonly RegExp[] = [
  // "By Mirela Lindmark", "BY ANN LEE AND JO DOE | 3 min read", "By Poppy Amberley for Kingfisher Science"
  /^[Bb][Yy]\s+\p{Lu}[^.!?]*(?:(?:\b[ap]\.m\.?|\b\p{Lu}[\p{L}]{0,3}\.)[^.!?]*){0,4}$/u,
  // "Published Monday at 7:40 p.m.", "Last updated 3 hours ago"
  new RegExp(
    `^(?:first |last |originally )?(?:published|updated|posted|modified|created|added|issued)(?: (?:on|at))?:? (?:${DAY}|(?:mon|tue|wed|thu|fri|sat|sun)\\b|${DATE}|\\d{1,2}[:.]\\d\\d|(?:\\d+|an?) (?:second|min|minute|hour|day|week|month)s? ago|today|yesterday|just now)[^!?]{0,60}$`,
    'iu',
  ),
  // "Published by Morning Docket", "Published in the Tarrow Observer on 12 November"
  /^(?:first |originally )?published (?:in|by) [^.!?]{2,80}$/iu,
  // "Interview: Nadia Corrigan", "Words by Ann Lee", "Photography Ann Lee"
  /^(?:interview|text|words|story|report|reporting|additional reporting|writing|written|edited|editing|compiled|translated|translation|photos?|photography|reported|posted|produced)(?: (?:by|and [a-z]+ by)|:)\s*\p{Lu}[^.!?]{1,120}$/iu,
  // "Fergus Ilott, local democracy reporter"
  new RegExp(`^${NAME}(?:,| [|–—-]) [^.!?:]{0,50}\\b${JOURNALIST}\\b[^.!?:]{0,40}$`, 'iu'),
  // "Tarrow Observer, 12 November", "12 November 2026", "Monday 3 May | 10:30"
  new RegExp(
    `^(?:[^.!?:]{2,50}[,|·–—-] ?)?${DATE}(?:[ ,|·–—-]+(?:at )?[\\d:.]+ ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?$`,
    'iu',
  ),
  // "Courts correspondent, Northway News, Carrick Quay"
  /^\p{Lu}[\p{L} ]{2,40} (?:editor|reporter|correspondent)(?:, (?:\p{Lu}[\p{L}'’-]* ?){1,4}){1,2}$/u,
  // "Skerrow Messenger, page 7"
  /^\p{Lu}[^.!?:,]{2,50}, (?:pages?|pp?\.|no\.?|nr\.?|issue|vol\.?) ?\d[\d–-]*(?: [|·–—] [^.!?]{2,30})?$/iu,
  // "(Reporting by Mirela Lindmark in Vestra; editing by Rose Tanner)"
  /^\(?(?:(?:additional )?(?:reporting|writing)|editing|compiled|translated|edited|written|with reporting|production|graphics?|photography) by\b.{2,400}$/iu,
  // "Brenmoor 8's Theo Lindqvist contributed to this report."
  /^.{2,160} (?:also )?contributed (?:to this|reporting|to the|to our)\b.{0,80}$/iu,
  // "Ann Lee reported from Lisk, and Jo Doe from Brask."
  new RegExp(`^${NAME} reported from [^.]{2,60}\\.?$`, 'u'),
  // "Staff and agencies", "With AFP and Reuters"
  /^(?:staff and agencies|agencies|staff reporters?|staff writers?|our (?:staff|own) (?:reporter|correspondent)|with (?:agencies|reuters|afp|ap).{0,40})$/iu,
];

const NAMES_ONLY = new RegExp(`^${NAME}(?:(?:,| and| &| \\|) ${NAME})*(?<!\\p{Ll}\\.)$`, 'u');

/** "Ann Lee is a reporter at Tidewater Weekly.", "Ann Lee is culture editor of The Lamplighter.", "Ann Lee covers bridges for Tidewater Weekly." */
const AUTHOR = new RegExp(
  `^${NAME}(?: is (?:(?:an?|the|our) )?[^.]{0,50}\\b${JOURNALIST}\\b| (?:covers|writes about|reports on|reports from) [^.]{2,60} (?:for|at) \\p{Lu})[^.]{0,80}\\.?$`,
  'u',
);

/** "Ann Lee covers state government. Reach her at …" */
const BEAT = new RegExp(
  `^${NAME} (?:covers|writes about|reports on) [^.]{3,60}\\.(?: (?:reach|contact|e-?mail|follow|write to) .{0,100})?$`,
  'iu',
);

/** What is told of the author at the end of an article. */
export function isAuthorNote(plain: string): boolean {
  return plain.length <= 200 && (AUTHOR.test(plain) || BEAT.test(plain));
}

/** "— Idunn Casselberry, co-founder", "-- Dr. J. Holm" */
const DASH_AND_NAME = /^(?:[–—―]|--?)\s?[*_]*\p{Lu}[^.!?]*(?:\b\p{L}{1,4}\.[^.!?]*)*\.?$/u;
/** "Lise Amadi, composer" under a quotation. */
const NAME_AND_PART = new RegExp(`^${NAME},\\s[^.!?]{3,90}$`, 'u');

/** Whether a short paragraph is a byline, a date line or the credits of an agency story. */
export function isByline(plain: string): boolean {
  return plain.length <= 460 && LINES.some((pattern) => pattern.test(plain));
}

/** A name and nothing else; a byline where bylines stand. */
export function isName(plain: string): boolean {
  return plain.length <= 100 && NAMES_ONLY.test(plain);
}

/** Who said the quotation above: "— Idunn Casselberry, co-founder of Mothlight Games". */
export function isSignature(plain: string): boolean {
  return (
    plain.length <= 160 && (DASH_AND_NAME.test(plain) || NAME_AND_PART.test(plain.replace(/[*_]/gu, '')))
  );
}
