import type { APIAttachment } from 'discord.js';
import type { Message } from '../protocol.ts';
import { h } from './dom.ts';
import { drawLink } from './drawMarkdown.ts';
import type { Words } from './words/words.ts';

/** A picture of a message. Only one that came with it is shown: the page asks no other host for anything. */
export function drawMedia(
  {
    media,
    description,
  }: { readonly media: { readonly url: string }; readonly description?: string | null | undefined },
  message: Message,
  words: Words,
): Node {
  const file = attachmentAt(media.url, message);
  if (file && isPicture(file))
    return h('img', { class: 'media', src: pathOf(file), alt: description ?? file.filename });
  return h('div', { class: 'not-drawn' }, words.pictureElsewhere, ' ', drawLink(media.url, text(media.url)));
}

/** A file of a message, to be kept. */
export function drawFile(url: string, message: Message, words: Words): Node {
  const file = attachmentAt(url, message);
  return file ? drawAttachment(file) : h('div', { class: 'not-drawn' }, words.fileGone);
}

export function drawAttachment(file: APIAttachment): Node {
  return h(
    'div',
    { class: 'file' },
    h('a', { href: pathOf(file), download: file.filename }, file.filename),
    h('span', { class: 'muted' }, ` ${sizeOf(file.size)}`),
  );
}

/** "attachment://table.csv" and whole addresses. */
function attachmentAt(url: string, { attachments }: Message): APIAttachment | undefined {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  return attachments.find((file) => file.url === url || file.filename === name);
}

/** The same file under the name by which this page was opened: another would be another host. */
function pathOf({ url }: APIAttachment): string {
  return url.slice(url.indexOf('/files/') + 1);
}

function isPicture({ content_type }: APIAttachment): boolean {
  return /^image\/(?:png|jpeg|webp|gif)$/.test(content_type ?? '');
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}

function text(words: string): Node {
  return document.createTextNode(words);
}
