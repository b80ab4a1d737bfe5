import { ButtonStyle, ComponentType, type APIActionRowComponent, type APIButtonComponent } from 'discord.js';
import type { Words } from './words/words.ts';

/** Buttons that lead to the page before and to the next one, each with its number behind what they keep of the list. */
export function pageRow(
  list: string,
  shown: number,
  pages: number,
  { sources: { previous, next } }: Words,
): APIActionRowComponent<APIButtonComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      pageButton(previous, `${list}:${shown - 1}`, shown === 0),
      pageButton(next, `${list}:${shown + 1}`, shown === pages - 1),
    ],
  };
}

function pageButton(label: string, custom_id: string, disabled: boolean): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id, disabled };
}
