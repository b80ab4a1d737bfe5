import { ComponentType, type APIActionRowComponent, type APIStringSelectComponent } from 'discord.js';
import { sourceKey } from '../lookup/sourceKey.ts';
import type { Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { messageOf, type Reply } from './message.ts';
import { capitalize } from './place.ts';
import { kindOf, renderBriefly, SMALL } from './quotation.ts';
import type { Words } from './words/words.ts';

/** Quotations that are shown at most, where they are short. */
const MOST_SHOWN = 6;

/** Longest parts of the heading. */
const LONGEST = { name: 200, role: 120 };

/** A source's name as one line. */
export function nameOf(name: string): string {
  return capitalize(tame(name)) || '…';
}

/** A list from which a reader chooses whose quotations to see; `first` is the number of the first source. */
export function quotationsRow(
  sources: readonly Source[],
  first: number,
  scope: string,
  words: Words,
): APIActionRowComponent<APIStringSelectComponent> | null {
  if (sources.length === 0) return null;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `said:${scope}`,
        placeholder: words.sources.showSaid,
        options: sources.map((source, place) => ({
          label: fit(nameOf(source.name), LIMITS.optionLabel),
          value: sourceKey(source, first + place),
        })),
      },
    ],
  };
}

/** What somebody said, passage by passage, as many as there is room for. */
export function renderSaid({ name, role, quotations }: Source, words: Words): Reply {
  const head = [
    bold(fit(nameOf(name), LONGEST.name, escapeMarkdown)),
    role === null ? '' : fit(nameOf(role), LONGEST.role, escapeMarkdown),
  ];
  const quoted = renderBriefly(quotations.slice(0, MOST_SHOWN), words, {
    about: ({ passage }) => [kindOf(passage, words)],
  });
  const render = (count: number) => {
    const more = quotations.length - count;
    return [
      head.filter(Boolean).join(' · '),
      ...quoted.slice(0, count),
      ...(more > 0 ? [SMALL + words.sources.morePassages(more)] : []),
    ].join('\n\n');
  };
  let count = quoted.length;
  while (count > 1 && render(count).length > LIMITS.content) count--;
  return messageOf(render(count));
}
