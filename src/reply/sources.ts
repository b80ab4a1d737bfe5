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

const KIND_COUNTS: readonly (readonly [Kind, string])[] = [
  ['direct', 'direct'],
  ['mixed', 'partly quoted'],
  ['indirect', 'reported'],
  ['none', 'unattributed'],
];

/** One page, from 0, of who is quoted, how often and through whom; a page that is not there is the last one. */
export function renderSources({ sources, credits, title, scope }: SourceList, page: number): Reply {
  const pages = Math.max(Math.ceil(sources.length / PAGE), 1);
  const shown = Math.min(page, pages - 1);
  const onPage = sources.slice(shown * PAGE, (shown + 1) * PAGE);
  const names = [...new Set(credits.map(({ name }) => tame(name)))].filter(Boolean);
  const count = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  const author = title === null ? '' : fit(tame(title), LIMITS.author);
  const embed: APIEmbed = {
    color: COLOURS.quiet,
    ...(author && { author: { name: author } }),
    title: 'Who is quoted',
    description: onPage.length > 0 ? onPage.map(renderSource).join('\n') : 'Nobody is quoted.',
    ...(names.length > 0 && {
      fields: [
        { name: 'Photos and illustrations', value: fit(names.join(', '), LIMITS.fieldValue, escapeMarkdown) },
      ],
    }),
    footer: { text: pages > 1 ? `${count} · page ${shown + 1} of ${pages}` : count },
  };
  return messageOf(embed, [
    quotationsRow(onPage, shown * PAGE, scope),
    pages > 1 ? pageRow(scope, shown, pages) : null,
  ]);
}

function renderSource({ name, role, outlets, kinds, quotations }: Source): string {
  const counts = KIND_COUNTS.filter(([kind]) => kinds[kind] > 0).map(
    ([kind, word]) => `${kinds[kind]} ${word}`,
  );
  const others = outlets.filter((outlet) => outlet !== name);
  const passages = quotations.length === 1 ? '1 passage' : `${quotations.length} passages`;
  const about = [
    role && fit(tame(role), 80, escapeMarkdown),
    counts.length > 1 ? `${passages} (${counts.join(', ')})` : counts[0],
    others.length > 0 && `through ${fit(tame(others.join(', ')), 100, escapeMarkdown)}`,
  ];
  return [`• **${fit(nameOf(name), 100, escapeMarkdown)}**`, ...about].filter(Boolean).join(' · ');
}

function pageRow(scope: string, shown: number, pages: number): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      pageButton('Previous', scope, shown - 1, shown === 0),
      pageButton('Next', scope, shown + 1, shown === pages - 1),
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
