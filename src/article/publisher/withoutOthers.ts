import type { Paragraph } from '../paragraphs.ts';
import type { Role } from '../roles/role.ts';
import { isMixed, type Candidate } from './candidates.ts';
import type { NameMention } from './mentions.ts';

/** Candidates without those that are somebody else's by all the places where they stand: a source, what the article is about, who gave a picture. */
export function withoutOthers(candidates: readonly Candidate[], roles: readonly Role[]): Candidate[] {
  const lines = sourceLines(roles);
  return candidates.filter(
    (candidate) =>
      !isOnlyCited(candidate, lines) &&
      !isSubject(candidate, roles) &&
      !isPriced(candidate) &&
      !isPictured(candidate),
  );
}

/** The lines of sources, each with what stands behind its label. */
const sourceLines = (roles: readonly Role[]): Map<Paragraph, string> =>
  new Map(
    roles
      .filter(({ label }) => label?.role === 'source')
      .map(({ rest, paragraph }) => [paragraph, paragraph.plain.slice(rest).replace(/[.\s]+$/u, '')]),
  );

/** Whether a name is only that of a source: it stands in the line that tells it, and else at most in what is told, or says it in the headline. */
const isOnlyCited = ({ mentions }: Candidate, lines: ReadonlyMap<Paragraph, string>): boolean =>
  mentions.some((mention) => isCited(mention, lines)) &&
  mentions.every(
    (mention) =>
      isCited(mention, lines) ||
      (mention.where === 'told' && mention.how !== 'cue') ||
      // "Ministry of Roads: ferry stays"
      (mention.where === 'title' && mention.paragraph.plain.startsWith(`${mention.name}:`)),
  );

/** "Source: Mara Quist on air on Channel Nord", "Source: a keeper to Channel Nord", but not "Source: a Channel Nord source in the guard", which may be the page's own. */
function isCited({ name, paragraph }: NameMention, lines: ReadonlyMap<Paragraph, string>): boolean {
  const source = lines.get(paragraph);
  return source !== undefined && (/^\P{Ll}/u.test(source) || source.endsWith(name));
}

/** "ANIMAL HABITS" right above a marked headline: words in capitals such as no medium or body is called, which stand nowhere else. */
function isSubject({ name, kinds, mentions }: Candidate, roles: readonly Role[]): boolean {
  const { paragraph } = mentions[0]!;
  const isAlone = mentions.every(
    (one) => one.paragraph === paragraph && one.how === 'whole' && !isMixed(one),
  );
  const title = roles[roles.findIndex((role) => role.paragraph === paragraph) + 1];
  return (
    isAlone &&
    name.includes(' ') &&
    !kinds.includes('medium') &&
    !kinds.includes('body') &&
    title?.kind === 'title' &&
    title.paragraph.mark === 'heading'
  );
}

/** "A weekend at the *Copper Pot*", whose rooms a line below tells the price of: what the article is about. */
const isPriced = ({ mentions }: Candidate): boolean =>
  mentions.some(isInArticle) &&
  mentions.some(hasPrice) &&
  mentions.every((mention) => mention.how !== 'cue' && (isInArticle(mention) || hasPrice(mention)));

const isInArticle = ({ where }: NameMention): boolean => where === 'title' || where === 'told';

/** "Rooms from *£74*" */
const hasPrice = (mention: NameMention): boolean =>
  !isInArticle(mention) && /\p{Sc}\d/u.test(mention.paragraph.plain);

/** "Bees in a hive at the *Lisk Institute*" above "Lisk Institute/A. Lee": who gave a picture, where nothing but the text and such lines names them. */
const isPictured = ({ kinds, mentions }: Candidate): boolean =>
  kinds.includes('body') &&
  !kinds.includes('medium') &&
  mentions.some(({ where }) => where === 'caption') &&
  mentions.every(({ where, how }) => how.startsWith('words') && PICTURED.has(where));

const PICTURED: ReadonlySet<string> = new Set(['caption', 'head', 'told', 'title']);
