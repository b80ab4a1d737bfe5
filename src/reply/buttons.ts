import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord.js';

/** What stands side by side below a message. */
export type Row<Part extends APIComponentInMessageActionRow = APIComponentInMessageActionRow> =
  APIActionRowComponent<Part>;

export const rowOf = <Part extends APIComponentInMessageActionRow>(...components: Part[]): Row<Part> => ({
  type: ComponentType.ActionRow,
  components,
});

/** A list from which one is chosen. */
export const listRow = (
  custom_id: string,
  placeholder: string,
  options: APISelectMenuOption[],
): Row<APIStringSelectComponent> =>
  rowOf({ type: ComponentType.StringSelect, custom_id, placeholder, options });

/** A button of which the bot hears. */
export const button = (
  label: string,
  custom_id: string,
  more: Partial<Pick<APIButtonComponentWithCustomId, 'style' | 'disabled'>> = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
  ...more,
});

/** A button that opens a page. */
export const linkButton = (label: string, url: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label,
  url,
});
