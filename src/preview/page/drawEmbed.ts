import type { APIEmbed } from 'discord.js';
import type { Message } from '../protocol.ts';
import { h } from './dom.ts';
import { colourOf, type Drawing } from './drawComponents.ts';
import { drawMedia } from './drawFiles.ts';
import { drawInline, drawLink, drawMarkdown } from './drawMarkdown.ts';

/** An embed as Discord draws it. */
export function drawEmbed(embed: APIEmbed, message: Message, { locale, words }: Drawing): HTMLElement {
  const { author, title, url, description, fields = [], footer, timestamp, color, image, thumbnail } = embed;
  const foot = [footer?.text, timestamp && new Date(timestamp).toLocaleString(locale)].filter(Boolean);
  const element = h(
    'div',
    { class: 'embed' },
    thumbnail ? drawMedia({ media: thumbnail }, message, words) : null,
    author
      ? h('div', { class: 'embed-author' }, ...linked(author.url, [document.createTextNode(author.name)]))
      : null,
    title ? h('div', { class: 'embed-title' }, ...linked(url, drawInline(title, locale))) : null,
    description ? h('div', { class: 'markdown' }, ...drawMarkdown(description, locale)) : null,
    fields.length > 0
      ? h(
          'div',
          { class: 'embed-fields' },
          ...fields.map(({ name, value, inline = false }) =>
            h(
              'div',
              { class: inline ? 'field inline' : 'field' },
              h('div', { class: 'field-name' }, ...drawInline(name, locale)),
              h('div', { class: 'markdown' }, ...drawMarkdown(value, locale)),
            ),
          ),
        )
      : null,
    image ? drawMedia({ media: image }, message, words) : null,
    foot.length > 0 ? h('div', { class: 'embed-footer' }, foot.join(' · ')) : null,
  );
  if (color !== undefined) element.style.setProperty('--stripe', colourOf(color));
  return element;
}

function linked(address: string | undefined, nodes: readonly Node[]): readonly Node[] {
  return address === undefined ? nodes : [drawLink(address, ...nodes)];
}
