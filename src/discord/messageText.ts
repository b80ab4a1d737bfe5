import { ComponentType, EmbedType, type Embed, type Message } from 'discord.js';
import { plainText } from '../check/message/plainText.ts';

type Written = Pick<Message, 'content' | 'embeds' | 'poll' | 'components'>;

/** A component as Discord has it: text, or what may hold some. */
type Component = Message['components'][number];
type Held = Component | Extract<Component, { components: readonly unknown[] }>['components'][number];

/**
 * What a message says, as it is written: its own text, that of its components, what it forwards, its embeds and its poll. What Discord shows of a linked
 * page counts only where the message has no words of its own.
 */
export function textOf(message: Written & Pick<Message, 'messageSnapshots'>): string {
  const written = [message, ...message.messageSnapshots.values()];
  return joined([
    ...written.map(({ content }) => content),
    ...written.flatMap(({ components }) => components.flatMap(textsOf)),
    ...written.flatMap(embedded),
    ...written.flatMap(polled),
  ]);
}

/** What a message of the bot itself quotes: what stands around it are the bot's own words. */
export function quotesIn({ content }: Pick<Message, 'content'>): string {
  const lines = content.split('\n').map((line) => /^> ?(.*)$/u.exec(line)?.[1] ?? '');
  return lines.join('\n').trim();
}

function embedded({ content, embeds }: Written): string[] {
  const isAlone = plainText(content).trim() === '';
  const shown = embeds.filter(({ data }) => isAlone || data.type === EmbedType.Rich);
  return shown.map(wordsOf);
}

/** So many words of an answer may state something; "Yes" and "Not sure" only choose. */
const FEWEST_OF_ANSWER = 3;

const mayState = (text: string): boolean => text.trim().split(/\s+/u).length >= FEWEST_OF_ANSWER;

/** The question of a poll and those answers that may state something, each a text of its own: they need no full stop. */
function polled({ poll }: Written): (string | null)[] {
  if (!poll) return [];
  const answers = poll.answers.map(({ text }) => text ?? '');
  return [poll.question.text, ...answers.filter(mayState)];
}

/** The texts of a component and of those in it, in order. */
function textsOf(component: Held): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return 'components' in component ? component.components.flatMap(textsOf) : [];
}

/** A text that is one quotation and nothing else. */
const QUOTATION = /^["“„«][^"“”„«»]+["”“»]$/su;
/** A name as people and media have it, unlike that of an account: "somebody". */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u;

/**
 * The words of an embed: its title, its text and its fields, each of them below its name as below a label. Who is named as its author
 * signs a text that is nothing but a quotation; else that is whoever sent or carried it, and no word of it, as the line at its foot.
 */
function wordsOf({ title, description, fields, author }: Embed): string {
  const isSigned = author !== null && NAME.test(author.name) && QUOTATION.test(description?.trim() ?? '');
  const said = isSigned ? `${description?.trim()}\n— ${author.name}` : description;
  return joined([title, said, ...fields.map(({ name, value }) => `${name}\n${value}`)]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join('\n\n');
}
