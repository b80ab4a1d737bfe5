import { ComponentType, type APIActionRowComponent, type APIStringSelectComponent } from 'discord.js';
import type { Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { capitalize, KIND_WORDS } from './place.ts';
import { renderBriefly } from './quotation.ts';
import { shortHash } from './shortHash.ts';

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
): APIActionRowComponent<APIStringSelectComponent> | null {
  if (sources.length === 0) return null;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `said:${scope}`,
        placeholder: 'Show what they said',
        options: sources.map(({ name }, place) => ({
          label: fit(nameOf(name), LIMITS.optionLabel),
          value: `${first + place}.${shortHash(name)}`,
        })),
      },
    ],
  };
}

/** The chosen source; null when the list has somebody else there now. */
export function findSource(sources: readonly Source[], chosen: string): Source | null {
  const [number, hash] = chosen.split('.');
  const source = sources[Number(number)];
  return source && shortHash(source.name) === hash ? source : null;
}

/** What somebody said, passage by passage. */
export function renderSaid({ name, role, quotations }: Source): Reply {
  const more = quotations.length - MOST;
  return messageOf({
    color: COLOURS.sure,
    title: fit(nameOf(name), LIMITS.title, escapeMarkdown),
    description: [
      ...(role === null ? [] : [fit(nameOf(role), 120, escapeMarkdown)]),
      ...renderBriefly(quotations.slice(0, MOST), ({ passage }) => [KIND_WORDS[passage.attribution.kind]]),
    ].join('\n\n'),
    ...(more > 0 && { footer: { text: more === 1 ? 'and 1 more passage' : `and ${more} more passages` } }),
  });
}
