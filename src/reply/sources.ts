import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
} from 'discord.js';
import type { Kind, Mention, Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
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

/** Sources on one page; with the longest names a page has some 3000 characters. */
const PAGE = 10;

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
  const author = title === null ? '' : fit(tame(title), LIMITS.author);
  const embed: APIEmbed = {
    color: COLOURS.quiet,
    ...(author && { author: { name: author } }),
    title: words.sources.heading,
    description:
      onPage.length > 0
        ? onPage.map((source) => renderSource(source, words)).join('\n')
        : words.sources.nobody,
    ...(names.length > 0 && {
      fields: [
        { name: words.sources.credits, value: fit(names.join(', '), LIMITS.fieldValue, escapeMarkdown) },
      ],
    }),
    footer: { text: pages > 1 ? `${count} · ${words.sources.page(shown + 1, pages)}` : count },
  };
  return messageOf(embed, [
    quotationsRow(onPage, shown * PAGE, scope, words),
    pages > 1 ? pageRow(scope, shown, pages, words) : null,
  ]);
}

function renderSource({ name, role, outlets, kinds, quotations }: Source, words: Words): string {
  const counts = KINDS.filter((kind) => kinds[kind] > 0).map((kind) =>
    words.sources.kinds[kind](kinds[kind]),
  );
  const others = outlets.filter((outlet) => outlet !== name);
  const passages = words.sources.passages(quotations.length);
  const about = [
    role && fit(tame(role), 80, escapeMarkdown),
    counts.length > 1 ? `${passages} (${counts.join(', ')})` : counts[0],
    others.length > 0 && words.sources.through(fit(tame(others.join(', ')), 100, escapeMarkdown)),
  ];
  return [`• **${fit(nameOf(name), 100, escapeMarkdown)}**`, ...about].filter(Boolean).join(' · ');
}

function pageRow(
  scope: string,
  shown: number,
  pages: number,
  { sources: { previous, next } }: Words,
): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      pageButton(previous, scope, shown - 1, shown === 0),
      pageButton(next, scope, shown + 1, shown === pages - 1),
    ],
  };
}

function pageButton(label: string, scope: string, page: number, disabled: boolean): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: `sources:${scope}:${page}`,
    disabled,
  };
}
