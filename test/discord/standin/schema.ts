import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod';
import { asJson, asList, asText, type Json } from './json.ts';

z.config(z.locales.en());

const CALLBACKS: Readonly<Record<number, z.core.$ZodType>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
};

/** What Discord would refuse in the first answer to an interaction. */
export function checkCallback(body: Json): string[] {
  const schema = CALLBACKS[Number(body.type)];
  if (!schema) return [`unknown type of answer: ${String(body.type)}`];
  const message = body.type === 4 || body.type === 7 ? checkMessage(asJson(body.data), body.type === 4) : [];
  return [...violations(schema, body), ...message];
}

/** What Discord would refuse in a follow-up message. */
export function checkFollowUp(body: Json): string[] {
  return [...violations(IncomingWebhookRequestPartialSchema, body), ...checkMessage(body, true)];
}

/** What Discord would refuse in an edit. */
export function checkEdit(body: Json): string[] {
  return [...violations(IncomingWebhookUpdateRequestPartialSchema, body), ...checkMessage(body, false)];
}

/** What Discord would refuse in the list of all commands of a scope. */
export function checkCommands(body: unknown): string[] {
  if (!Array.isArray(body)) return ['commands are no list'];
  const names = asList(body).map(({ type, name }) => `${Number(type ?? 1)} ${asText(name)}`);
  return [
    ...asList(body).flatMap(checkCommand),
    ...repeated(names).map((name) => `two commands are called ${name}`),
  ];
}

function checkCommand(command: Json): string[] {
  const name = asText(command.name);
  // The published schema wants a number here, Discord and its documentation a string.
  const { default_member_permissions: permissions, ...rest } = command;
  const problems = violations(ApplicationCommandUpdateRequestSchema, rest);
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(asText(permissions))) {
    problems.push(`${name}: permissions are no number: ${JSON.stringify(permissions)}`);
  }
  if ((command.type ?? 1) !== 1)
    return command.description ? [...problems, `${name}: a menu has no description`] : problems;
  if (!command.description) problems.push(`${name}: no description`);
  const options = asList(command.options);
  for (const named of [command, ...options]) {
    if (
      !/^[-_'\p{L}\p{N}]{1,32}$/u.test(String(named.name)) ||
      String(named.name) !== String(named.name).toLowerCase()
    ) {
      problems.push(`${name}: bad name ${String(named.name)}`);
    }
  }
  const firstOptional = options.findIndex(({ required }) => !required);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)) {
    problems.push(`${name}: a required option after an optional one`);
  }
  return problems;
}

/** What the published schema does not say about messages, but Discord checks; and two promises of ours. */
function checkMessage(message: Json, mustSay: boolean): string[] {
  const problems: string[] = [];
  const embeds = asList(message.embeds);
  const parts = asList(message.components).flatMap((row) => asList(row.components));
  if (mustSay && !message.content && embeds.length === 0) problems.push('an empty message');
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total > 6000) problems.push(`embeds of ${total} characters in all, 6000 at most`);
  for (const part of parts) {
    if (part.type !== 2) continue;
    if (part.style === 5 ? !part.url : !part.custom_id) problems.push('a button without url or custom_id');
    if (!part.label && !part.emoji) problems.push('a button without label');
  }
  const ids = parts.map(({ custom_id }) => asText(custom_id)).filter(Boolean);
  for (const id of repeated(ids)) problems.push(`two components are called ${id}`);
  const { parse } = asJson(message.allowed_mentions);
  if (!Array.isArray(parse) || parse.length > 0)
    problems.push('somebody could be pinged: allowed_mentions is not { parse: [] }');
  return problems;
}

function embedLength(embed: Json): number {
  const texts = [embed.title, embed.description, asJson(embed.footer).text, asJson(embed.author).name];
  for (const field of asList(embed.fields)) texts.push(field.name, field.value);
  return texts.reduce<number>((sum, text) => sum + asText(text).length, 0);
}

function violations(schema: z.core.$ZodType, body: unknown): string[] {
  const { error } = z.safeParse(schema, body);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

function repeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, place) => values.indexOf(value) < place);
}
