import {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
  type Interaction,
} from 'discord.js';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { ALLOWANCES, cooldownsOf } from '../../src/discord/cooldown.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { Editing } from '../../src/editing/editing.ts';
import type { Library } from '../../src/library.ts';
import { interactionOf, messageOf, READER, type Deed, type Person } from '../discord/standin/interactions.ts';
import { asJson, asList, asText, type Json } from '../discord/standin/json.ts';
import { checkCallback, checkEdit } from '../discord/standin/schema.ts';

/** Something that the bot sent to Discord. */
export interface Sent {
  /** 4 message, 5 "thinking", 7 update, 8 choices; null for an edit of an answer. */
  readonly type: number | null;
  readonly data: Json;
  /** What Discord would have refused in it. */
  readonly problems: readonly string[];
}

export interface Performance {
  readonly sent: readonly Sent[];
  /** How the dispatch says that it ended. */
  readonly outcome: string;
}

/**
 * Lets a person do something, and keeps what the bot sends in answer. Rejects when a command does.
 *
 * The interaction is discord.js's own; its client makes no connection, its requests end in the list.
 */
export async function perform(library: Library, deed: Deed, person: Person = READER): Promise<Performance> {
  const sent: Sent[] = [];
  const client = new Client({
    intents: [],
    rest: {
      makeRequest: (_url, { body, method }) => {
        sent.push(readSent(asJson(JSON.parse(asText(body))), method === 'PATCH'));
        return Promise.resolve(taken(messageOf('900000000000000003', '')));
      },
    },
  });
  const raw = interactionOf(deed, person, '500000000000000001', 'token', '550000000000000001');
  const interaction: Interaction = Reflect.construct(classOf(deed), [client, raw]);
  const failures: string[] = [];
  const context = {
    library,
    editing: new Editing(library, { semantic: false }),
    config: readConfig({}),
    log: pino({ level: 'error' }, { write: (line) => failures.push(line) }),
    questions: null,
  };

  let outcome = '';
  const dispatch = createDispatch({
    commands,
    context,
    cooldowns: cooldownsOf(ALLOWANCES),
    observe: (observation) => (outcome = observation.outcome),
  });
  await dispatch(interaction);
  const rejected = failures.filter((line) => line.includes('A command failed'));
  if (rejected.length > 0) throw new Error(rejected.join('\n'));
  return { sent, outcome };
}

function classOf({ type, data }: Deed) {
  if (type === 4) return AutocompleteInteraction;
  if (type === 3) return data.component_type === 2 ? ButtonInteraction : StringSelectMenuInteraction;
  return data.type === 1 ? ChatInputCommandInteraction : MessageContextMenuCommandInteraction;
}

/** Discord's answer to a request. Its members one by one, for the types of Node's Response and discord.js's differ. */
function taken(message: Json) {
  const response = new Response(JSON.stringify(message));
  return {
    ok: true,
    status: 200,
    statusText: 'OK',
    headers: new Headers({ 'content-type': 'application/json' }),
    body: null,
    bodyUsed: false,
    json: () => response.json(),
    text: () => response.text(),
    arrayBuffer: () => response.arrayBuffer(),
  };
}

function readSent(body: Json, isEdit: boolean): Sent {
  if (isEdit) return { type: null, data: body, problems: checkEdit(body) };
  return { type: Number(body.type), data: asJson(body.data), problems: checkCallback(body) };
}

/** A message of the bot as it comes back with a button that somebody presses on it. */
export function delivered(data: Json, askedBy = READER.id): Json {
  return {
    ...messageOf('900000000000000004', asText(data.content)),
    flags: data.flags ?? 0,
    // Discord adds members of its own to what was sent.
    embeds: asList(data.embeds).map((embed) => ({ ...embed, type: 'rich', content_scan_version: 0 })),
    components: asList(data.components),
    interaction_metadata: {
      id: '500000000000000001',
      type: 2,
      user: { id: askedBy, username: 'reader', discriminator: '0', avatar: null, global_name: null },
      authorizing_integration_owners: {},
    },
  };
}
