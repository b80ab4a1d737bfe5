import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import type { Deed } from '../../src/preview/protocol.ts';

type Values = Readonly<Record<string, string | boolean>>;

const optionsOf = (values: Values) =>
  Object.entries(values).map(([name, value]) => ({ name, value, type: typeof value === 'string' ? 3 : 5 }));

/** `/name option: value …` */
export const slash = (name: string, values: Values = {}): Deed => ({
  type: InteractionType.ApplicationCommand,
  data: { type: ApplicationCommandType.ChatInput, name, options: optionsOf(values) },
});

/** Typing in an option. */
export const typing = (name: string, option: string, value: string): Deed => ({
  type: InteractionType.ApplicationCommandAutocomplete,
  data: {
    type: ApplicationCommandType.ChatInput,
    name,
    options: [{ name: option, value, type: 3, focused: true }],
  },
});

export const press = (message: string, customId: string): Deed => ({
  type: InteractionType.MessageComponent,
  data: { custom_id: customId, component_type: ComponentType.Button },
  message,
});

export const pick = (message: string, customId: string, value: string): Deed => ({
  type: InteractionType.MessageComponent,
  data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [value] },
  message,
});

/** Apps → name in the menu of a message. */
export const menu = (name: string, target: string): Deed => ({
  type: InteractionType.ApplicationCommand,
  data: { type: ApplicationCommandType.Message, name, target_id: target },
});
