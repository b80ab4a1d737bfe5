import type { ArticleLanguage } from '../language/article.ts';
import type { BylineLanguage } from '../language/surroundings.ts';
import type { TextRule } from '../language/textRule.ts';
import type { PageFact } from '../types.ts';
import { factIn } from './factIn.ts';
import { isName } from './bylines.ts';
import { inSmallLetters } from './inSmallLetters.ts';
import { standsSmall } from './publisher/candidates.ts';
import type { Role } from './roles/role.ts';
import { isCapitals, withoutHandle } from './shapes.ts';
import { findAtEnd } from './topLines/atEnd.ts';
import { BYLINES, isDated, isText, isTold } from './topLines/hasBegun.ts';
import { findWriterInDateline } from './topLines/inDateline.ts';
import { findInitialled } from './topLines/initialled.ts';
import { isNamedOnce } from './topLines/isNamedOnce.ts';
import { partLine, type Part } from './topLines/partLine.ts';
import { unglued } from './unglued.ts';
import { dayOf, signerOf, writersOf } from './topLines/partsTell.ts';

/** Longest line, in characters, that names who wrote the article, or when. */
const LONGEST_LINE = 300;

/** Who wrote the article, where a line around it says so: "By Ann Lee and Jo Doe". */
export function findAuthor(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const { bylines } = language;
  const accepts = (people: string): boolean => !bylines.noWriter.test(people);
  const lines = linesOf(roles.filter((_, at) => !isOfEntry(roles, at)));
  const found =
    findTold(lines, language, (parts, line) =>
      writersOf(parts, accepts, (name) => isNamedOnce(name, line, roles)),
    ) ??
    findIn(lines, bylines.writers, accepts) ??
    findDated(roles, bylines, accepts) ??
    findTold(lines, language, (parts, line) => {
      const name = signerOf(parts, accepts, bylines.parts?.agency);
      return name !== null && isNamedOnce(name, line, roles) ? name : null;
    }) ??
    findNameAlone(roles, language, accepts) ??
    findInitialled(roles, accepts, bylines) ??
    findWriterInDateline(roles, accepts) ??
    findAtEnd(roles, language, accepts);
  if (!found) return null;
  const people = [found.value, ...othersBeside(found, lines, roles, language)];
  return { ...found, value: inSmallLetters(people.join(', ')) };
}

/** Whom further lines between the first one that says "By" and the text name: "By Ann Lee", "Reporter", "By *Jo Doe*". */
function othersBeside(
  { value, line }: PageFact,
  lines: readonly Line[],
  roles: readonly Role[],
  language: ArticleLanguage,
): string[] {
  const { by, noWriter } = language.bylines;
  const told = roles.find((one, at) => one.paragraph.start > line.start && isTold(one, at, roles));
  const saysBy = ({ paragraph }: Line): boolean => by.test(paragraph.plain);
  const below = lines.filter(
    ({ paragraph: { start } }) => start > line.start && start < (told?.paragraph.start ?? 0),
  );
  if (!lines.some((one) => one.paragraph.start === line.start && saysBy(one))) return [];
  const others = below.filter(saysBy).flatMap(({ paragraph }) => {
    const parts = partLine(paragraph.plain, language);
    return (
      writersOf(
        parts,
        (people) => !noWriter.test(people),
        () => false,
      ) ?? []
    );
  });
  return [...new Set(others)].filter((other) => !value.includes(other));
}

/** What the parts of the first line tell that tells it. */
function findTold(
  lines: readonly Line[],
  language: ArticleLanguage,
  tell: (parts: readonly Part[], line: Line) => string | null,
): PageFact | null {
  for (const line of lines) {
    const value = tell(partLine(line.paragraph.plain, language), line);
    if (value !== null) return factIn(value, line.paragraph);
  }
  return null;
}

/** Whether a line stands below the heading of one of a live page's entries: "22:45 The port decides", "By Ann Lee". */
const isOfEntry = (roles: readonly Role[], at: number): boolean =>
  isEntry(roles[at - 1]) && roles.slice(at).some(isEntry) && roles.slice(0, at).some(isTold);

/** The heading of an entry, which has a time of day. */
const isEntry = (role: Role | undefined): boolean =>
  role?.kind === 'heading' && /^\d{1,2}[:.]\d\d(?!\d)/u.test(role.paragraph.plain);

/** A name before a date: "*Ann Lee, 12 April 2024*", but not "Port Varn, 12 April 2024". */
function findDated(
  roles: readonly Role[],
  { dated, isPerson }: BylineLanguage,
  accepts: (people: string) => boolean,
): PageFact | null {
  for (const [at, one] of roles.entries()) {
    if (isTold(one, at, roles)) return null;
    const { kind, paragraph } = one;
    const name = kind === 'byline' ? dated.exec(paragraph.plain)?.[1] : undefined;
    if (name !== undefined && accepts(name) && (paragraph.dress === 'slanted' || isPerson(name)))
      return factIn(name, paragraph);
  }
  return null;
}

/** A name alone above the line with the date or with what the person is, or right below the headline: "Ann Lee", "Transport reporter". */
function findNameAlone(
  roles: readonly Role[],
  language: ArticleLanguage,
  accepts: (people: string) => boolean,
): PageFact | null {
  const { bylines } = language;
  const text = roles.findIndex(isTold);
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const place = roles.findIndex(
    ({ kind, paragraph: { plain } }, at) =>
      at < text &&
      (kind === 'byline' || (kind === 'notice' && roles[at + 1]?.kind === 'byline')) &&
      isName(withoutHandle(plain), { bylines }) &&
      accepts(plain) &&
      !isOfWords(plain, roles, language) &&
      // above a headline stand sections too: "Tyne Coast"
      (at > title ||
        bylines.isPerson(plain) ||
        bylines.by.test(`${roles[at - 1]?.paragraph.plain ?? ''} `)) &&
      (roles[at + 1]?.kind === 'byline' ||
        roles[at - 1]?.kind === 'byline' ||
        (at > title && isNamedOnce(plain, roles[at]!, roles))),
  );
  const paragraph = roles[place]?.paragraph;
  return paragraph ? factIn(withoutHandle(paragraph.plain), paragraph) : null;
}

/** "BOY FOUND SAFE": capitals whose words the text has in small letters, and no person's name, "MARK STONE". */
function isOfWords(plain: string, roles: readonly Role[], { bylines, sentences }: ArticleLanguage): boolean {
  if (!isCapitals(plain) || (bylines.isPerson(plain) && !sentences.isWhole(inSmallLetters(plain))))
    return false;
  const told = roles
    .filter(isText)
    .map(({ paragraph }) => paragraph.plain)
    .join('\n');
  return plain.split(' ').every((word) => standsSmall(word, told));
}

/** The day of publication, where a line above the article says so: "22 October 2022, 10:29". */
export function findPublished(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const { bylines } = language;
  // Further down are the dates of comments and of other articles.
  const last = roles.findIndex(
    (one, at) =>
      isTold(one, at, roles) && !isSigned(roles, at, language) && one.agency === null && !one.isFact,
  );
  const above = last < 0 ? roles : roles.slice(0, last + 1);
  const title = above.findIndex(({ kind }) => kind === 'title');
  // "Friday, 10 May 2024" above the page is the day on which it was copied, where the headline has its own below it
  const today = above.find(({ paragraph }, at) => at < title && bylines.today?.test(paragraph.plain));
  const own = today && findIn(linesOf(above.slice(title)), bylines.published, () => true);
  return (
    own ??
    findIn(linesOf(above), bylines.published, () => true) ??
    findIn(partsOf(above, language), bylines.published, () => true) ??
    findTold(linesOf(above), language, dayOf) ??
    findIn(above.filter(isDated), bylines.published, () => true) ??
    findIn(above.filter(isDatedTitle(language)), bylines.published, () => true)
  );
}

/** "Minutes of the board meeting, 3 May 2026" */
const isDatedTitle =
  ({ labels }: ArticleLanguage) =>
  ({ kind, paragraph }: Role): boolean =>
    kind === 'title' && labels.documents.test(paragraph.plain);

/** Whether a sentence of a standfirst or caption stands not far above the line that says "By" whom the article is, and more below that. */
function isSigned(roles: readonly Role[], at: number, { bylines }: ArticleLanguage): boolean {
  const title = roles.slice(Math.max(0, at - BYLINES), at).findLastIndex(({ kind }) => kind === 'title');
  const above = Math.max(0, at - BYLINES) + title;
  if (title < 0 || roles.slice(above, at).filter(isText).length >= STANDFIRST) return false;
  const below = roles.slice(at + 1, at + 1 + BYLINES);
  const by = below.findIndex(({ kind, paragraph }) => kind === 'byline' && bylines.by.test(paragraph.plain));
  const isNear = by >= 0 && below.slice(0, by).filter(isText).length < STANDFIRST;
  return isNear && roles.slice(at + by + 2, at + by + 2 + BYLINES).some(isText);
}

/** Paragraphs of a standfirst and a caption at most. */
const STANDFIRST = 3;

/** The parts of lines that are set side by side, "By Ann Lee · 12 May 2026 · 4 min read", and what calls a page a release: "News Release 20-Nov-2026". */
function partsOf(roles: readonly Role[], { publisher }: ArticleLanguage): Line[] {
  return roles
    .filter(
      ({ kind, paragraph }) =>
        (kind === 'byline' || kind === 'notice') && paragraph.plain.length <= LONGEST_LINE,
    )
    .flatMap(({ paragraph }) => {
      const parts = paragraph.plain.split(/\s?[|·•–—/]\s|\s{2,}/u);
      const isRead = parts.length > 1 || publisher.release.test(paragraph.plain);
      return isRead ? parts.map((plain) => ({ paragraph: { ...paragraph, plain } })) : [];
    });
}

function linesOf(roles: readonly Role[]): Role[] {
  return roles.filter(
    ({ kind, isFact, paragraph }) => (kind === 'byline' || isFact) && paragraph.plain.length <= LONGEST_LINE,
  );
}

/** A line, or a part of one. */
type Line = Pick<Role, 'paragraph'>;

function findIn(
  lines: readonly Line[],
  rules: readonly TextRule[],
  accepts: (value: string) => boolean,
): PageFact | null {
  for (const { pattern } of rules) {
    for (const { paragraph } of lines) {
      const words = inSmallLetters(unglued(paragraph.plain.slice(0, LONGEST_LINE)).replace(/[*_]/gu, ''));
      const value = pattern.exec(words)?.[1]?.replace(/(?<=\p{Ll})\.$| \([^()]*\)/gu, '');
      // "Ann Lee, Materials Correspondent"
      const found = [value, value?.replace(/, [^,]+$/u, '')].find((people) => people && accepts(people));
      if (found) return factIn(found, paragraph);
    }
  }
  return null;
}
