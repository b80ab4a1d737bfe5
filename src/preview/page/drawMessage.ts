import type { Message } from '../protocol.ts';
import { MessageFlags } from './discordNumbers.ts';
import { h, icon } from './dom.ts';
import { drawComponent, type Drawing } from './drawComponents.ts';
import { drawEmbed } from './drawEmbed.ts';
import { drawAttachment } from './drawFiles.ts';
import { drawMarkdown } from './drawMarkdown.ts';
import { drawMenu } from './menu.ts';

/** What can be done with a message as a whole. */
export interface MessageDeeds {
  /** Commands of the message's menu: name to show, and what it does. */
  readonly menu: readonly { readonly label: string; readonly run: () => void }[];
  readonly dismiss: () => void;
}

/** A message of the channel as Discord draws it. */
export function drawMessage(
  message: Message,
  drawing: Drawing,
  { menu, dismiss }: MessageDeeds,
): HTMLElement {
  const { words, locale } = drawing;
  const { author, used, content, embeds, components, attachments, flags, edited_timestamp } = message;
  const isBot = author.bot === true;
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  const isLoading = (flags & MessageFlags.Loading) !== 0;
  const name = isBot ? author.username : words.you;
  const files = attachments.filter(({ filename }) => !isShownElsewhere(filename, message));
  return h(
    'div',
    {
      class: `message${isPrivate ? ' private' : ''}`,
      role: 'article',
      'aria-label': name,
      'data-id': message.id,
    },
    used === null
      ? null
      : h(
          'div',
          { class: 'used' },
          `${words.you} `,
          h('span', { class: 'muted' }, words.used),
          ' ',
          h('span', { class: 'command-name' }, used),
        ),
    h(
      'div',
      { class: isBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' },
      isBot ? '”' : words.you.slice(0, 1),
    ),
    h(
      'div',
      { class: 'message-body' },
      h(
        'div',
        { class: 'message-head' },
        h('span', { class: 'author' }, name),
        isBot && h('span', { class: 'badge' }, 'APP'),
        timeOf(message.timestamp, locale),
      ),
      isLoading && h('div', { class: 'muted' }, words.thinking),
      content !== '' && h('div', { class: 'markdown' }, ...drawMarkdown(content, locale)),
      ...embeds.map((embed) => drawEmbed(embed, message, drawing)),
      ...files.map(drawAttachment),
      ...components.map((component) => drawComponent(component, message, drawing)),
      edited_timestamp !== null && !isLoading && h('div', { class: 'edited' }, words.edited),
      isPrivate &&
        h(
          'div',
          { class: 'only-you' },
          eye(),
          `${words.onlyYou} · `,
          h('button', { type: 'button', class: 'link', on: { click: dismiss } }, words.dismiss),
        ),
    ),
    menu.length > 0 && !isLoading ? drawMenu(words.messageMenu, menu) : null,
  );
}

/** Whether a file is drawn by an embed or a component that names it. */
function isShownElsewhere(filename: string, { embeds, components }: Message): boolean {
  return JSON.stringify([embeds, components]).includes(`attachment://${filename}`);
}

function timeOf(timestamp: string, locale: string): HTMLElement {
  const shown = new Date(timestamp).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return h('time', { class: 'muted', datetime: timestamp }, shown);
}

function eye(): SVGSVGElement {
  return icon('M12 5c5 0 9 4 10 7-1 3-5 7-10 7S3 15 2 12c1-3 5-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z');
}
