import { InteractionType } from 'discord.js';
import type { ArticleSource } from '../types.ts';
import { RequestError } from './body.ts';
import { isPlainId } from './desk.ts';
import { asJson, isJson } from '../values/json.ts';
import type { Deed, Person } from './protocol.ts';

/** What a person can do: use a command or a component, type in an option, send a form. */
const KINDS = new Map<unknown, InteractionType>(
  [
    InteractionType.ApplicationCommand,
    InteractionType.MessageComponent,
    InteractionType.ApplicationCommandAutocomplete,
    InteractionType.ModalSubmit,
  ].map((kind) => [kind, kind]),
);

/** Reads what a person did. Throws a RequestError for what is none. */
export function readDeed(value: unknown): { readonly deed: Deed; readonly person: Person } {
  const { deed, person } = asJson(value);
  const { type, data, message } = asJson(deed);
  const { isModerator, locale } = asJson(person);
  const kind = KINDS.get(type);
  if (kind === undefined) throw new RequestError(400, 'No such interaction');
  if (!isJson(data)) throw new RequestError(400, 'An interaction needs its data');
  const isCommand =
    kind === InteractionType.ApplicationCommand || kind === InteractionType.ApplicationCommandAutocomplete;
  if (typeof (isCommand ? data.name : data.custom_id) !== 'string')
    throw new RequestError(400, isCommand ? 'Which command?' : 'Which component?');
  return {
    deed: { type: kind, data, ...(typeof message === 'string' && { message }) },
    person: {
      isModerator: isModerator === true,
      locale: typeof locale === 'string' && /^[A-Za-z-]{2,10}$/.test(locale) ? locale : 'en-US',
    },
  };
}

/** Reads a text and the id of its article. */
export function readText(value: unknown): ArticleSource {
  const { id, text } = asJson(value);
  if (typeof id !== 'string' || !isPlainId(id))
    throw new RequestError(400, 'The name of the article can be no file name');
  if (typeof text !== 'string') throw new RequestError(400, 'A text is missing');
  return { id, text };
}

/** Longest message of a person, as in Discord. */
const LONGEST_MESSAGE = 2000;

export function readMessage(value: unknown): string {
  const { content } = asJson(value);
  if (typeof content !== 'string' || content.trim() === '')
    throw new RequestError(400, 'The message is empty');
  if (content.length > LONGEST_MESSAGE)
    throw new RequestError(400, `A message has ${LONGEST_MESSAGE} characters at most`);
  return content;
}
