import type { ArticleLanguage } from '../language/article.ts';
import type { PageFact } from '../types.ts';
import { factOf, INITIALS, inWords } from './publisherName.ts';
import { isNavigation } from './notices.ts';
import type { Role } from './role.ts';

/** Lines under the name of a site among which links, buttons or the day stand. */
const BENEATH = 3;
/** Sections that a line of links without signs between them has at least. */
const SECTIONS = /^\p{Lu}[\p{L}&'’-]+(?:\s+(?:\p{Lu}[\p{L}&'’-]+|&)){3,}$/u;
/** The languages that a page can be read in: "ENG", "UKR". */
const LANGUAGE_CODE =
  /^(?:ENG?|DEU?|GER|FRA?|ESP?|SPA|ITA?|POL?|UKR?|UA|RUS?|EST|LAT?|LIT|CES|CZE?|ARA?|HEB|TUR)$/u;

/**
 * The very first line of the page, where it is a name of more words than one ("Slate & Quarry") or of capitals, and links,
 * buttons or the day stand under it: so begins the copy of a whole page. Where the line is that of a section only ("Quay
 * Region") it has nothing of the kind under it.
 */
export function findFirstLine(
  roles: readonly Role[],
  text: string,
  language: ArticleLanguage,
): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const [first, ...beneath] = roles.slice(0, Math.max(0, Math.min(title, 1 + BENEATH)));
  if (!first || first.kind === 'notice') return null;
  const { publisher } = language;
  const [line = '', ...more] = text.slice(first.paragraph.start, first.paragraph.end).split('\n');
  const name = publisher.masthead.exec(line.replace(/[*_]/gu, '').trim())?.[1];
  if (!name || publisher.noName.test(name) || publisher.elsewhere.test(name)) return null;
  const isNamed = name.includes(' ') || (INITIALS.test(name) && !LANGUAGE_CODE.test(name));
  const isBeneath = ({ kind, paragraph: { plain } }: Role): boolean =>
    kind === 'notice' || isNavigation(plain, language) || SECTIONS.test(plain) || isDay(plain, language);
  if (!isNamed || !(more.length > 0 || beneath.some(isBeneath))) return null;
  return factOf(inWords(name), first.paragraph);
}

const isDay = (plain: string, { bylines }: ArticleLanguage): boolean =>
  /\d{4}/u.test(plain) && bylines.published.some(({ pattern }) => pattern.test(plain));
