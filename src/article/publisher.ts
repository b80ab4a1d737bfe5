import type { ArticleLanguage, PublisherLanguage } from '../language/article.ts';
import type { BlockKind } from '../types.ts';
import type { Role } from './roles.ts';

/** Where the publisher is named; in the text itself any name may follow such words. */
const KINDS: ReadonlySet<BlockKind> = new Set(['byline', 'notice', 'legend']);

/** Those that only carry what others pay for. */
const WIRE = /wire/iu;
/** Who published the article, where its text says so: an agency's dateline, a press release, or one of the lines above. */
export function findPublisher(
  roles: readonly Role[],
  text: string,
  { publisher }: ArticleLanguage,
): string | null {
  const lines = roles
    .filter(({ kind, paragraph }) => KINDS.has(kind) && paragraph.plain.length <= 500)
    .map(({ paragraph }) => paragraph.plain.replace(/[*_]/gu, ''));
  const firm = lines.some((line) => publisher.release.test(line)) ? findFirm(roles, publisher) : null;
  const agency = roles.find((role) => role.agency !== null)?.agency ?? null;
  if (firm ?? (agency && !WIRE.test(agency))) return firm ?? agency;
  for (const { pattern } of publisher.lines) {
    for (const line of lines) {
      const name = pattern.exec(line)?.[1]?.replace(/[.,]+$/u, '');
      if (name && !publisher.noName.test(name)) return shorten(name, text, publisher);
    }
  }
  return null;
}

/** The firm of a press release: the heading "About Brightwick Home", or who "today announced". */
function findFirm(roles: readonly Role[], { about, announces, article }: PublisherLanguage): string | null {
  const heading = roles.find(({ kind, paragraph }) => kind !== 'text' && about.test(paragraph.plain));
  if (heading) return heading.paragraph.plain.replace(about, '').replace(/[\s:*_]+$/u, '');
  const first = roles.find(({ kind }) => kind === 'text');
  const name = (first && announces.exec(first.paragraph.plain.slice(first.rest))?.[1]) ?? null;
  return name?.replace(article, '') ?? null;
}

/** "Daily Brindle Media" is "Daily Brindle" when the text calls it so elsewhere. */
function shorten(name: string, text: string, { firm }: PublisherLanguage): string {
  if (name === name.toUpperCase()) {
    // "SEXTANT" is "Sextant" in the text
    const usual = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (text.includes(usual)) return usual;
  }
  const short = name.replace(firm, '');
  return short !== name && text.split(short).length > text.split(name).length ? short : name;
}
