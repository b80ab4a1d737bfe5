import { ApplicationCommandType, ComponentType, InteractionType, PermissionFlagsBits } from 'discord.js';
import type { APIAttachment } from 'discord.js';
import { asJson, asList, asText, type Json } from '../values/json.ts';
import type { Deed, Message, Person } from './protocol.ts';

/** Ids that Discord would have given. */
export const IDS = {
  application: '100000000000000001',
  bot: '100000000000000002',
  server: '100000000000000003',
  channel: '100000000000000004',
  person: '100000000000000005',
  command: '100000000000000006',
} as const;

const { UseApplicationCommands, SendMessages, AttachFiles, ManageGuild } = PermissionFlagsBits;
const EVERYBODY = UseApplicationCommands | SendMessages | AttachFiles;

/** Whoever sits before the page. */
export const YOU = {
  id: IDS.person,
  username: 'you',
  global_name: 'You',
  discriminator: '0',
  avatar: null,
} as const;

export const BOT = {
  id: IDS.bot,
  username: 'Whosaid',
  global_name: null,
  discriminator: '0000',
  avatar: null,
  bot: true,
} as const;

/** Where and by whom a deed was done. */
export interface Scene {
  readonly id: string;
  readonly token: string;
  readonly person: Person;
  /** The server it is on; the home server where there is one, so that all commands work. */
  readonly server: string;
  /** A message of the channel, by its id. */
  readonly find: (id: string) => Message | undefined;
  /** A file that was uploaded, by its id. */
  readonly upload: (id: string) => APIAttachment | undefined;
}

/**
 * The interaction that Discord would make of a deed; null for a deed that Discord would not let through.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export function interactionOf(deed: Deed, scene: Scene): Json | null {
  const { id, token, person, server } = scene;
  const data = dataOf(deed, scene);
  if (!data) return null;
  const permissions = String(EVERYBODY | (person.isModerator ? ManageGuild : 0n));
  return {
    id,
    token,
    type: deed.type,
    ...data,
    application_id: IDS.application,
    version: 1,
    locale: person.locale,
    guild_id: server,
    guild_locale: 'en-US',
    context: 0,
    channel_id: IDS.channel,
    channel: { id: IDS.channel, type: 0, name: 'preview', permissions },
    member: {
      user: YOU,
      roles: [],
      permissions,
      joined_at: '2026-01-01T00:00:00Z',
      flags: 0,
      deaf: false,
      mute: false,
    },
    app_permissions: String(EVERYBODY),
    entitlements: [],
    authorizing_integration_owners: { '0': server },
    attachment_size_limit: 10_485_760,
  };
}

function dataOf({ type, data, message: messageId }: Deed, scene: Scene): Json | null {
  if (
    type === InteractionType.ApplicationCommand ||
    type === InteractionType.ApplicationCommandAutocomplete
  ) {
    const options = asList(data.options);
    const command = { id: IDS.command, type: ApplicationCommandType.ChatInput, ...data, options };
    if (command.type === ApplicationCommandType.ChatInput)
      return { data: { ...command, resolved: { attachments: attachmentsOf(options, scene) } } };
    const target = scene.find(asText(data.target_id));
    return target
      ? { data: { ...command, resolved: { messages: { [target.id]: rawMessage(target) } } } }
      : null;
  }
  const message = scene.find(messageId ?? '');
  if (type === InteractionType.ModalSubmit)
    return { data: { resolved: {}, ...data }, ...(message && { message: rawMessage(message) }) };
  if (!message || !holdsComponent(message.components, asText(data.custom_id))) return null;
  return {
    data: { ...data, component_type: Number(data.component_type ?? ComponentType.Button) },
    message: rawMessage(message),
  };
}

/** The uploaded files that options name, also those of a subcommand. */
function attachmentsOf(options: unknown, scene: Scene, depth = 2): Record<string, APIAttachment> {
  const found: Record<string, APIAttachment> = {};
  for (const option of asList(options)) {
    const attachment = option.type === 11 ? scene.upload(asText(option.value)) : undefined;
    if (attachment) found[attachment.id] = attachment;
    if (depth > 0) Object.assign(found, attachmentsOf(option.options, scene, depth - 1));
  }
  return found;
}

function holdsComponent(component: unknown, customId: string): boolean {
  if (Array.isArray(component)) return component.some((part) => holdsComponent(part, customId));
  const { custom_id, components, accessory } = asJson(component);
  return (
    custom_id === customId ||
    (components !== undefined && holdsComponent(components, customId)) ||
    (accessory !== undefined && holdsComponent(accessory, customId))
  );
}

/** A message with what Discord sends besides. */
export function rawMessage({ used, ...message }: Message): Json {
  return {
    ...message,
    channel_id: IDS.channel,
    type: used === null ? 0 : 20,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    ...(used !== null && {
      interaction_metadata: {
        id: message.id,
        type: 2,
        user: YOU,
        authorizing_integration_owners: {},
      },
    }),
  };
}
