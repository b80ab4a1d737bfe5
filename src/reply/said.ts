import { ComponentType, type APIActionRowComponent, type APIStringSelectComponent } from 'discord.js';
import { sourceKey } from '../lookup/sources.ts';
import type { Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { capitalize } from './place.ts';
import { kindOf, renderBriefly } from './quotation.ts';
import type { Words } from './words/words.ts';

/** Quotations that fit into one embed. */
const MOST = 6;

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

/** What somebody said, passage by passage. */
export function renderSaid({ name, role, quotations }: Source, words: Words): Reply {
  const more = quotations.length - MOST;
  return messageOf({
    color: COLOURS.sure,
    title: fit(nameOf(name), LIMITS.title, escapeMarkdown),
    description: [
      ...(role === null ? [] : [fit(nameOf(role), 120, escapeMarkdown)]),
      ...renderBriefly(quotations.slice(0, MOST), words, ({ passage }) => [kindOf(passage, words)]),
    ].join('\n\n'),
    ...(more > 0 && { footer: { text: words.sources.morePassages(more) } }),
  });
}
