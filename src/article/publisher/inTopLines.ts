import type { ArticleLanguage } from '../../language/article.ts';
import type { PageFact } from '../../types.ts';
import { isBelowName, withoutSection } from '../title/belowName.ts';
import { isIssue } from '../title/kindTitles.ts';
import type { Role } from '../roles/role.ts';
import { bare, endsSentence } from '../shapes.ts';
import { isTopLine, partLine, type Part } from '../topLines/partLine.ts';
import { factIn } from '../factIn.ts';
import { bareName, type Candidate } from './candidates.ts';
import { isOfPage } from './isOfPage.ts';
import type { NameMention } from './mentions.ts';
import { isTold } from './places.ts';

/**
 * The medium that a line names beside who wrote the article, their part or the day, or that stands alone below the writer or at
 * the end: "By Ann Lee | *The Gorge Lamp* | 2 July", "— *Gorge Lamp*".
 */
export function findMediumBeside(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  for (const [at, { kind, paragraph }] of roles.entries()) {
    const isLast = at === roles.length - 1;
    const isSigned = isLast && (SIGN.test(paragraph.sign) || BRACKETS.test(paragraph.plain));
    if (kind !== 'byline' && !isSigned) continue;
    const parts = partLine(paragraph.plain.replace(BRACKETS, '$1'), language);
    const isAlone = parts.length === 1 && (isSigned || roles[at - 1]?.kind === 'byline');
    if (!isAlone && (parts.length < 2 || !isTopLine(parts))) continue;
    const first = parts.findIndex((part) => part.kind === 'medium');
    // "Source: HNR, Norpress"
    if (parts[first]?.isSaid && parts[first + 1]?.kind === 'name') continue;
    const medium = parts[first]?.words.replace(EDITION, '');
    const { rubric, elsewhere } = language.publisher;
    if (medium && !rubric.test(medium.toLowerCase()) && !elsewhere.test(medium))
      return factIn(bareName(medium), paragraph);
  }
  return null;
}

/**
 * A name that a line around the article has, as its parts tell it: "*The Gorge Lamp*" of "Lisk for The Gorge Lamp", behind "By
 * Ann Lee in".
 */
export function withoutPlace(mention: NameMention, parts: readonly Part[]): NameMention {
  const { name, how, beside } = mention;
  const medium = parts.find(({ kind, words }) => kind === 'medium' && name.endsWith(` ${words}`))?.words;
  if (!medium || (!beside && how !== 'cue')) return mention;
  const place = name.slice(0, -medium.length);
  return { ...mention, name: medium, beside: beside && { ...beside, before: `${beside.before}${place}` } };
}

/** The only name above a headline, where else buttons and sections stand there: "*Slow Bread*", "Subscribe", "Sign in". */
export function findAboveButtons(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const above = roles.slice(0, Math.max(0, title));
  const [first, ...others] = above.filter(
    ({ kind, paragraph }) => kind !== 'notice' && !isOfPage(bare(paragraph.plain), language),
  );
  if (!first || others.length > 0 || above.every(({ kind }) => kind !== 'notice')) return null;
  const { plain, start, end } = first.paragraph;
  const name = bareName(bare(plain));
  if (name.split(' ').length > MASTHEAD_WORDS || endsSentence(plain) || !/^\p{Lu}/u.test(name)) return null;
  return { value: name, line: { start, end } };
}

/** The name of a medium by its form that stands alone above a headline and its byline: "Lisk Ledger", "*The Lantern* | Books". */
export function findNameAbove(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const paragraphs = roles.map(({ paragraph }) => paragraph);
  // "Dala.press"
  if (title > 0 && SITE.test(paragraphs[0]!.plain)) return factIn(paragraphs[0]!.plain, paragraphs[0]!);
  if (title !== 1 || !isBelowName(title, paragraphs, language)) return null;
  const { plain, start, end } = paragraphs[0]!;
  const name = withoutSection(bare(plain), language);
  const isMedium = language.bylines.parts?.medium.test(name) ?? false;
  return isMedium && !isOfPage(name, language) && !language.bylines.isPerson(name)
    ? { value: name, line: { start, end } }
    : null;
}

/** The name of a newsletter, which is its headline: "ALLOTMENT NEWS" above "Summer 2025". */
export function findAboveIssue(roles: readonly Role[], language: ArticleLanguage): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const isName = isIssue(roles[title + 1]?.paragraph, language) && !roles.slice(0, title).some(isTold);
  return title >= 0 && isName
    ? factIn(bareName(roles[title]!.paragraph.plain), roles[title]!.paragraph)
    : null;
}

/** The address of a site as its name. */
const SITE = /^\p{LC}[\p{LC}\d-]{1,30}(?:\.\p{LC}{2,12}){1,2}$/u;

/**
 * The agency of a dateline that tells who wrote it for that agency, *Quillon* of "LISK, Nov 12. /Ann Lee - Quillon/", or above
 * a text that speaks of "this agency".
 */
export function findAgencyInDateline(
  roles: readonly Role[],
  { publisher: { ownAgency } }: ArticleLanguage,
): PageFact | null {
  const dated = roles.find((role) => role.agency !== null);
  const isOwn = (role: Role): boolean => isTold(role) && (ownAgency?.test(role.paragraph.plain) ?? false);
  const own = dated && roles.some(isOwn) ? dated : undefined;
  const { agency = null, paragraph } = roles.find(({ writer }) => writer !== null) ?? own ?? {};
  if (agency === null || !paragraph) return null;
  return factIn(agency, paragraph);
}

/** The agency whose own text it is, where its line stands right beside that of who edited it: "Source: *Norpress*", "Editor: ann". */
export function findBesideEditor(
  roles: readonly Role[],
  { publisher: { editor } }: ArticleLanguage,
): PageFact | null {
  const isEditor = (role: Role | undefined): boolean =>
    role !== undefined && (editor?.test(role.paragraph.plain) ?? false);
  for (const [at, { label, rest, paragraph }] of roles.entries()) {
    if (label?.role !== 'source' || !(isEditor(roles[at - 1]) || isEditor(roles[at + 1]))) continue;
    const name = paragraph.plain.slice(rest);
    if (!SOLE_NAME.test(name)) continue;
    return factIn(name, paragraph);
  }
  return null;
}

/** "Norpress", "Upland Daily News" */
const SOLE_NAME = /^\p{Lu}[\p{LC}\d'’&-]*(?: \p{Lu}[\p{LC}\d'’&-]*){0,3}$/u;

/** Words of the name above a page at most. */
const MASTHEAD_WORDS = 5;

/** What stands before or around the name of a medium at the end. */
const SIGN = /^[–—-]/u;
const BRACKETS = /^\(([^()]+)\)\.?$/u;
/** "Dravin Bladet *(English edition)*" */
const EDITION = / \([^()]+\)$/u;

/** Whether a name only stands behind that of the writer, and the article tells of it: "By Ann Lee, *Lisk*". */
export function isWritersPlace(
  { key, kinds, mentions }: Candidate,
  roles: readonly Role[],
  language: ArticleLanguage,
): boolean {
  const paragraph = (mentions.find(({ where }) => where === 'head') ?? mentions[0]!).paragraph;
  const isElsewhere = mentions.some((one) => one.paragraph !== paragraph && AROUND.has(one.where));
  if (kinds.length > 0 || isElsewhere) return false;
  const parts = partLine(paragraph.plain, language);
  const at = parts.findIndex(({ words }) => words.toLowerCase().endsWith(key));
  // "LRF Sport at Quay Park"
  const people = language.bylines.placed.exec(paragraph.plain)?.[1]?.toLowerCase();
  return (
    (isBehindWriter(parts, at) || (people !== undefined && !people.includes(key))) &&
    roles.some((role) => isTold(role) && role.paragraph.plain.toLowerCase().includes(key))
  );
}

/** Parts of a page in which a place is seldom named alone. */
const AROUND: ReadonlySet<string> = new Set(['above', 'head', 'among', 'below']);

const isBehindWriter = (parts: readonly Part[], at: number): boolean =>
  at > 0 &&
  parts[at]!.kind !== 'medium' &&
  parts.slice(0, at).some(({ kind, isSaid }) => isSaid && kind !== 'day');
