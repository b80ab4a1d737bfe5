import type { ArticleLanguage, BylineLanguage, PublisherLanguage, TextRule } from '../language/article.ts';
import type { BlockKind, PageFact } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Role } from './role.ts';
import { isCredited } from './credits.ts';
import { inSmallLetters } from './bylines.ts';
import { findFirstLine } from './firstLine.ts';
import { atTop, findMasthead, findSiteName } from './mastheads.ts';
import { factOf, shorten, wordsOf } from './publisherName.ts';
import { endsSentence } from './shapes.ts';
import { escapePattern } from '../text/escapePattern.ts';

/** Where the publisher is named; in the text itself any name may follow such words. */
const KINDS: ReadonlySet<BlockKind> = new Set(['byline', 'notice', 'legend']);

/** Services that only carry what others pay for: "BUSINESS WIRE", "PRNewswire"; "Corvus Wire" is an agency. */
const WIRE = /\bWIRE\b|newswire/u;
/** Paragraphs at the beginning and at the end, where a live blog begins, in which a medium may speak of itself. */
const FIRST = 3;

const atEnds = (roles: readonly Role[]): readonly Role[] => [
  ...roles.slice(0, FIRST),
  ...roles.slice(FIRST).slice(-FIRST),
];

/** Who published the article, where its text says so: an agency's dateline, a press release, or one of the lines above. */
export function findPublisher(
  roles: readonly Role[],
  text: string,
  language: ArticleLanguage,
): PageFact | null {
  const { publisher, bylines } = language;
  const last = roles.findLastIndex(({ kind }) => kind === 'text' || kind === 'item' || kind === 'quotation');
  const lines = roles.filter(
    ({ kind, paragraph, isList }, at) =>
      (KINDS.has(kind) || (kind === 'heading' && last >= 0 && at > last && !isList)) &&
      paragraph.plain.length <= 500,
  );
  const masthead = findMasthead(roles, text, publisher);
  if (masthead) return masthead;
  const isRelease = lines.some(({ paragraph }) => publisher.release.test(wordsOf(paragraph)));
  const firm = isRelease ? findFirm(roles, publisher) : null;
  if (firm) return firm;
  const accepts = (name: string) =>
    !publisher.noName.test(name) && !isFirstName(name, lines, bylines) && !isWriter(name, roles, bylines);
  const agency = roles.find((role) => role.agency !== null);
  const wire = agency?.agency && !WIRE.test(agency.agency) ? factOf(agency.agency, agency.paragraph) : null;
  const found =
    findSiteName(roles, text, language) ??
    // A page that carries an agency's report says so of itself.
    findNamed(lines, publisher.lines, accepts, text, publisher) ??
    wire ??
    findNamed(
      atEnds(roles.filter(({ kind, isList }) => kind === 'text' || (kind === 'notice' && !isList))),
      publisher.tells,
      accepts,
      text,
      publisher,
    ) ??
    findFirstLine(roles, text, language) ??
    findCredited(roles, language) ??
    findInitialled(roles) ??
    findSelf(lines, text, publisher);
  return found && (atTop(found, roles, language) ?? inFull(found, roles, lines, publisher));
}

const initials = (name: string): string => name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';

/**
 * "GC" is "Gorge Courier", where a line around the text has that name, and "Courier" is that where a picture's credit ends
 * with it: "Photograph: Ann Lee/Gorge Courier".
 */
function inFull(
  fact: PageFact,
  roles: readonly Role[],
  lines: readonly Role[],
  { self }: PublisherLanguage,
): PageFact {
  const credited = new RegExp(
    String.raw`[/©] ?(\p{Lu}[^/.,:()]{2,30} ${escapePattern(fact.value)})\)?$`,
    'u',
  );
  for (const { kind, paragraph } of roles) {
    const name = kind === 'caption' ? credited.exec(wordsOf(paragraph))?.[1] : undefined;
    if (name) return { ...fact, value: name };
  }
  if (!/^\p{Lu}{2,5}$/u.test(fact.value)) return fact;
  for (const { paragraph, isList } of lines) {
    if (isList) continue;
    const found = [...wordsOf(paragraph).matchAll(self)].find(
      ([, name = '']) => name.includes(' ') && initials(name.replace(/^The /u, '')) === fact.value,
    );
    if (found?.[1]) return { ...fact, value: found[1] };
  }
  return fact;
}

/**
 * The line above the headline that the credit of a picture ends with too ("© Y. Prigent / La Dépêche"), or the headline
 * itself, where it is that of minutes ("Minutes of the meeting of Brask Parish Council").
 */
function findCredited(roles: readonly Role[], { labels }: ArticleLanguage): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const paragraphs = roles.flatMap(({ kind, paragraph }) => (kind === 'caption' ? [paragraph] : []));
  const above = roles.slice(0, Math.max(0, title)).map(({ paragraph }) => paragraph);
  const headline = roles[title]?.paragraph.plain ?? '';
  const isMinuted = (name: string): boolean =>
    labels.minutes.test(headline) && name.includes(' ') && headline.endsWith(` ${name}`);
  const line = above.find(
    ({ plain }) => /^\p{Lu}/u.test(plain) && (isCredited(plain, paragraphs) || isMinuted(plain)),
  );
  return line ? factOf(wordsOf(line), line) : null;
}

/** The body that a line above the text names with its initials: "Institute for River Studies (IRS)". */
function findInitialled(roles: readonly Role[]): PageFact | null {
  const text = roles.findIndex(({ kind }) => kind === 'text');
  for (const { paragraph } of roles.slice(0, Math.max(0, text))) {
    const [, name = '', short = ''] =
      /^(\p{Lu}[^()]{4,80}) \((\p{Lu}{2,6})\)$/u.exec(wordsOf(paragraph)) ?? [];
    if (short && initials(name.replace(/^The /u, '')) === short) return factOf(name, paragraph);
  }
  return null;
}

/** The name that a line has in the first group of a rule; the surest rule decides. */
function findNamed(
  lines: readonly Role[],
  rules: readonly TextRule[],
  accepts: (name: string) => boolean,
  text: string,
  publisher: PublisherLanguage,
): PageFact | null {
  for (const { pattern } of rules) {
    for (const { paragraph } of lines) {
      const name = pattern
        .exec(wordsOf(paragraph))?.[1]
        ?.replace(/[.,]+$|,? \d{4}$/u, '')
        .replace(publisher.tail, '');
      if (name && accepts(name)) return factOf(shorten(name, text, publisher), paragraph);
    }
  }
  return null;
}

/** Whether a name is the first name of an author: "Ann" of "Follow Ann on Yapper", where Ann Lee has signed. */
function isFirstName(name: string, lines: readonly Role[], { by }: BylineLanguage): boolean {
  if (name.includes(' ') || name === name.toUpperCase()) return false;
  const signed = new RegExp(`^${name.replace(/[^\p{L}]/gu, '.')} \\p{Lu}\\p{Ll}+`, 'u');
  return lines.some(
    ({ kind, paragraph }) => kind === 'byline' && signed.test(wordsOf(paragraph).replace(by, '')),
  );
}

/** Whether a name is that of who wrote the article, who may hold the copyright: "© 2025 Ann Lee". */
function isWriter(name: string, roles: readonly Role[], { by, noWriter }: BylineLanguage): boolean {
  if (!name.includes(' ') || noWriter.test(name)) return false;
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const text = roles.findIndex(({ kind }) => kind === 'text');
  return roles
    .slice(title + 1, Math.max(title + 1, text))
    .some(
      ({ kind, paragraph }) =>
        kind === 'byline' && inSmallLetters(wordsOf(paragraph)).replace(by, '') === inSmallLetters(name),
    );
}

/** A label before names that are set side by side: "Tags: fishing, Port Varn". */
const TAGS = /^\p{L}[\p{L} ]{2,20}: [^.!?]+$/u;

/**
 * The name that comes in most of the lines in which the page speaks of itself, whatever they say: "Thank you for
 * reading Ember Post." Nobody where two come equally often.
 */
function findSelf(lines: readonly Role[], text: string, publisher: PublisherLanguage): PageFact | null {
  const counts = new Map<string, { count: number; paragraph: Paragraph }>();
  for (const { kind, isList, label, paragraph } of lines) {
    if (kind !== 'notice' || isList || label || TAGS.test(paragraph.plain)) continue;
    const names = [...wordsOf(paragraph).matchAll(publisher.self)].map(([, name = '']) => name);
    for (const name of new Set(names)) {
      if (publisher.noName.test(name) || publisher.elsewhere.test(name)) continue;
      if (!name.includes(' ') || name === name.toUpperCase()) continue;
      counts.set(name, {
        count: (counts.get(name)?.count ?? 0) + 1,
        paragraph: counts.get(name)?.paragraph ?? paragraph,
      });
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (!first || first[1].count === second?.[1].count) return null;
  return factOf(shorten(first[0], text, publisher), first[1].paragraph);
}

/** The firm of a press release: the heading "About Brightwick Home", or who "today announced". */
function findFirm(roles: readonly Role[], { about, announces, article }: PublisherLanguage): PageFact | null {
  const heading = roles.find(({ kind, paragraph }) => kind !== 'text' && about.test(paragraph.plain));
  if (heading)
    return factOf(heading.paragraph.plain.replace(about, '').replace(/[\s:*_]+$/u, ''), heading.paragraph);
  const first = roles.find(({ kind, paragraph }) => kind === 'text' && endsSentence(paragraph.plain));
  const name = (first && announces.exec(first.paragraph.plain.slice(first.rest))?.[1]) ?? null;
  return first && name ? factOf(name.replace(article, ''), first.paragraph) : null;
}
