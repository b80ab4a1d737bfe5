/** Interactions as Discord sends them. https://discord.com/developers/docs/interactions/receiving-and-responding */

import type { Json } from './json.ts';

/** Who does something, and where. */
export interface Person {
  readonly id: string;
  /** The server; null for a direct message. */
  readonly server: string | null;
  readonly roles: readonly string[];
  /** Bits of permissions, as a number in decimal. */
  readonly permissions: string;
  readonly locale: string;
}

export const HOME = '700000000000000001';
/** `UseApplicationCommands` and `SendMessages`: what everybody has. */
const EVERYBODY = String((1n << 31n) | (1n << 11n));
const MANAGE_SERVER = String(1n << 5n);

export const READER: Person = {
  id: '800000000000000001',
  server: HOME,
  roles: [],
  permissions: EVERYBODY,
  locale: 'en-US',
};
export const MANAGER: Person = { ...READER, id: '800000000000000002', permissions: MANAGE_SERVER };

/** What a person did, before Discord gives it an id and a token. */
export interface Deed {
  readonly type: number;
  readonly data: Json;
  readonly message?: Json;
}

type Values = Readonly<Record<string, string | number | boolean>>;

/** `/name option: value …`. */
export function chatInput(name: string, values: Values = {}): Deed {
  return { type: 2, data: { id: '600000000000000001', type: 1, name, options: optionsOf(values) } };
}

/** A file that somebody attaches to a command. */
export interface Attached {
  readonly url: string;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
}

/** `/name subcommand option: value …`, with a file as the option `file`. */
export function subcommand(name: string, sub: string, values: Values = {}, file?: Attached): Deed {
  const id = '850000000000000001';
  const options = [...optionsOf(values), ...(file ? [{ name: 'file', type: 11, value: id }] : [])];
  const resolved = file && { attachments: { [id]: { id, proxy_url: file.url, ...file } } };
  const data = { id: '600000000000000001', type: 1, name, options: [{ name: sub, type: 1, options }] };
  return { type: 2, data: { ...data, ...(resolved && { resolved }) } };
}

/** Typing in an option of `/name subcommand`. */
export function typingIn(name: string, sub: string, focused: string, values: Values): Deed {
  const options = optionsOf(values).map((option) => ({ ...option, focused: option.name === focused }));
  const data = { id: '600000000000000001', type: 1, name, options: [{ name: sub, type: 1, options }] };
  return { type: 4, data };
}

/** Typing in an option of `/name`. */
export function typing(name: string, focused: string, values: Values): Deed {
  const options = optionsOf(values).map((option) => ({ ...option, focused: option.name === focused }));
  return { type: 4, data: { id: '600000000000000001', type: 1, name, options } };
}

/** Apps → name in the menu of a message. */
export function messageMenu(name: string, content: string): Deed {
  const message = messageOf('900000000000000001', content);
  return {
    type: 2,
    data: {
      id: '600000000000000002',
      type: 3,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

export function button(customId: string): Deed {
  return {
    type: 3,
    data: { custom_id: customId, component_type: 2 },
    message: messageOf('900000000000000002', ''),
  };
}

export function select(customId: string, ...values: string[]): Deed {
  return {
    type: 3,
    data: { custom_id: customId, component_type: 3, values },
    message: messageOf('900000000000000002', ''),
  };
}

/** The interaction that a deed becomes. */
export function interactionOf(
  deed: Deed,
  person: Person,
  id: string,
  token: string,
  applicationId: string,
): Json {
  const user = { id: person.id, username: 'reader', discriminator: '0', global_name: 'Reader', avatar: null };
  const channel = { id: '750000000000000001', type: person.server === null ? 1 : 0 };
  const where =
    person.server === null
      ? { user, context: 1 }
      : {
          guild_id: person.server,
          guild_locale: 'en-US',
          context: 0,
          member: {
            user,
            roles: person.roles,
            permissions: person.permissions,
            joined_at: '2026-01-01T00:00:00Z',
            flags: 0,
            deaf: false,
            mute: false,
          },
        };
  return {
    ...deed,
    ...where,
    id,
    token,
    application_id: applicationId,
    version: 1,
    locale: person.locale,
    channel,
    channel_id: channel.id,
    app_permissions: EVERYBODY,
    entitlements: [],
    authorizing_integration_owners: person.server === null ? { '1': person.id } : { '0': person.server },
    attachment_size_limit: 10_485_760,
  };
}

export function messageOf(id: string, content: string) {
  return {
    id,
    channel_id: '750000000000000001',
    type: 0,
    content,
    author: { id: '800000000000000009', username: 'somebody', discriminator: '0', avatar: null },
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
  };
}

const OPTION_TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

function optionsOf(values: Values) {
  return Object.entries(values).map(([name, value]) => ({ name, value, type: OPTION_TYPES[typeof value] }));
}
