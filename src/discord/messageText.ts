import { ComponentType, EmbedType, type Embed, type Message } from 'discord.js';
import { plainText } from '../check/plainText.ts';

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

/** The question of a poll and its answers, each a text of its own: they need no full stop. */
function polled({ poll }: Written): (string | null)[] {
  return poll ? [poll.question.text, ...poll.answers.map(({ text }) => text)] : [];
}

/** The texts of a component and of those in it, in order. */
function textsOf(component: Held): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return 'components' in component ? component.components.flatMap(textsOf) : [];
}

function wordsOf({ title, description, fields }: Embed): string {
  return joined([title, description, ...fields.flatMap(({ name, value }) => [name, value])]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join('\n\n');
}
