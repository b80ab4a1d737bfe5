import type { Kind, Mention, Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { messageOf, type Reply } from './message.ts';
import { pageRow } from './pageRow.ts';
import { SMALL } from './quotation.ts';
import { nameOf, quotationsRow } from './said.ts';
import type { Words } from './words/words.ts';

/** Everybody who is quoted in one article or in all of them. */
export interface SourceList {
  readonly sources: readonly Source[];
  /** Photo and illustration credits. */
  readonly credits: readonly Mention[];
  /** Title of the article, or null for all articles. */
  readonly title: string | null;
  /** What the buttons keep of the article: its key, or "all". */
  readonly scope: string;
}

/** What the buttons keep where a list is about every article. */
export const ALL_ARTICLES = 'all';

/** Sources on one page. */
const PAGE = 10;
/** Longest parts: the article's title, the credits, and of each line the name. */
const LONGEST = { title: 120, credits: 240, name: 80 };

const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect', 'none'];

/** One page, from 0, of who is quoted, how often and through whom; a page that is not there is the last one. */
export function renderSources(
  { sources, credits, title, scope }: SourceList,
  page: number,
  words: Words,
): Reply {
  const pages = Math.max(Math.ceil(sources.length / PAGE), 1);
  const shown = Math.min(page, pages - 1);
  const onPage = sources.slice(shown * PAGE, (shown + 1) * PAGE);
  const names = [...new Set(credits.map(({ name }) => tame(name)))].filter(Boolean);
  const count = words.sources.sources(sources.length);
  const article = title === null ? '' : fit(tame(title), LONGEST.title, escapeMarkdown);
  const head = [bold(words.sources.heading), article].filter(Boolean).join(' · ');
  const credited = fit(names.join(', '), LONGEST.credits, escapeMarkdown);
  const foot = [
    credited && `${bold(words.sources.credits)}: ${credited}`,
    SMALL + (pages > 1 ? `${count} · ${words.sources.page(shown + 1, pages)}` : count),
  ];
  const below = foot.filter(Boolean).join('\n');
  const room = LIMITS.content - head.length - below.length - 4;
  const lines = onPage.length > 0 ? renderLines(onPage, room, words) : words.sources.nobody;
  return messageOf([head, lines, below].join('\n\n'), null, [
    quotationsRow(onPage, shown * PAGE, scope, words),
    pageRow(`sources:${scope}`, shown, pages, words),
  ]);
}

/** A line for each source; where all of them are too long together, each has the same room. */
function renderLines(sources: readonly Source[], room: number, words: Words): string {
  const whole = sources.map((source) => renderSource(source, Infinity, words)).join('\n');
  if (whole.length <= room) return whole;
  const share = Math.floor(room / sources.length) - 1;
  return sources.map((source) => renderSource(source, share, words)).join('\n');
}

/** "• **Dana Wren** · harbour master · 2 direct · through The Post", in so many characters. */
function renderSource(
  { name, role, outlets, kinds, quotations }: Source,
  longest: number,
  words: Words,
): string {
  const counts = KINDS.filter((kind) => kinds[kind] > 0).map((kind) =>
    words.sources.kinds[kind](kinds[kind]),
  );
  const others = outlets.filter((outlet) => outlet !== name);
  const passages = words.sources.passages(quotations.length);
  const about = [
    role && fit(tame(role), 80),
    counts.length > 1 ? `${passages} (${counts.join(', ')})` : counts[0],
    others.length > 0 && words.sources.through(fit(tame(others.join(', ')), 100)),
  ];
  const head = `• ${bold(fit(nameOf(name), LONGEST.name, escapeMarkdown))} · `;
  return head + fit(about.filter(Boolean).join(' · '), longest - head.length, escapeMarkdown);
}
