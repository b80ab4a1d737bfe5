import type { APIStringSelectComponent } from 'discord.js';
import { sourceKey } from '../lookup/sourceKey.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Source } from '../types.ts';
import { listRow, type Row } from './buttons.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { messageOf, type Reply } from './message.ts';
import { pageRow } from './pageRow.ts';
import { kindOf, renderBriefly, SMALL } from './quotation.ts';
import type { Words } from './words/words.ts';

/** Quotations that are shown at most, where they are short. */
const MOST_SHOWN = 6;

/** Longest parts: of the heading, and the line at the foot. */
const LONGEST = { name: 200, role: 120, foot: 100 };

/** A source's name as one line. */
export function nameOf(name: string): string {
  return capitalised(tame(name)) || '…';
}

/** A list from which a reader chooses whose quotations to see; `first` is the number of the first source. */
export function quotationsRow(
  sources: readonly Source[],
  first: number,
  scope: string,
  words: Words,
): Row<APIStringSelectComponent> | null {
  if (sources.length === 0) return null;
  const options = sources.map((source, place) => ({
    label: fit(nameOf(source.name), LIMITS.optionLabel),
    value: sourceKey(source, first + place),
  }));
  return listRow(`said:${scope}`, words.sources.showSaid, options);
}

/** Where the passages that are shown stand among all that somebody said. */
export interface SaidPage {
  /** What the buttons keep of the list that the source is from: the key of its article, or "all". */
  readonly scope: string;
  /** The key of the source in that list. */
  readonly key: string;
  /** Counts from 0; a page that is not there is the last one. */
  readonly page: number;
}

/** What somebody said, passage by passage: one page, with as many as there is room for. */
export function renderSaid(
  { name, role, quotations }: Source,
  { scope, key, page }: SaidPage,
  words: Words,
): Reply {
  const names = [
    bold(fit(nameOf(name), LONGEST.name, escapeMarkdown)),
    role === null ? '' : fit(nameOf(role), LONGEST.role, escapeMarkdown),
  ];
  const head = names.filter(Boolean).join(' · ');
  const quoted = renderBriefly(quotations, words, {
    about: ({ passage }) => [kindOf(passage, words)],
  });
  const pages = pagesOf(quoted, LIMITS.content - head.length - LONGEST.foot);
  const shown = Math.min(page, pages.length - 1);
  const foot =
    pages.length > 1 &&
    `${SMALL}${words.sources.passages(quotations.length)} · ${words.sources.page(shown + 1, pages.length)}`;
  return messageOf([head, ...(pages[shown] ?? []), foot].filter(Boolean).join('\n\n'), null, [
    pageRow(`said:${scope}:${key}`, shown, pages.length, words),
  ]);
}

/** The quotes in their order, on each page as many as there is room for. */
function pagesOf(quoted: readonly string[], room: number): string[][] {
  const pages: string[][] = [];
  let left = 0;
  for (const one of quoted) {
    const last = pages.at(-1);
    left -= one.length + 2;
    if (last && last.length < MOST_SHOWN && left >= 0) {
      last.push(one);
    } else {
      pages.push([one]);
      left = room - one.length - 2;
    }
  }
  return pages;
}
