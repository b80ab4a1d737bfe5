import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EditingRefusal } from './refusal.ts';
import { LARGEST_FILE } from '../knowledge/knowledge.ts';

/** What is needed of Discord's attachment. */
export interface AttachmentPlace {
  readonly url: string;
  readonly name: string;
  /** Bytes, as Discord says. */
  readonly size: number;
}

/** Where Discord keeps attachments. */
const DISCORD_HOSTS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** Endings of files that can become an article. */
const ENDINGS = ['.md', '.markdown', '.txt', '.html', '.htm', '.xhtml'];

export interface FetchOptions {
  /** Other origins that attachments may come from, such as `http://127.0.0.1:4000`. */
  readonly hosts?: readonly string[];
  /** Milliseconds for all of it. */
  readonly patience?: number;
}

/**
 * Reads an attachment from one of Discord's own hosts, at most 2 MB, which are counted as they come.
 *
 * Throws an EditingRefusal that says what is wrong with it.
 */
export async function fetchAttachment(
  { url, name, size }: AttachmentPlace,
  { hosts = [], patience = 10_000 }: FetchOptions = {},
): Promise<Buffer> {
  if (!ENDINGS.includes(extname(name).toLowerCase())) throw new EditingRefusal({ kind: 'wrong kind', name });
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  if (![...DISCORD_HOSTS, ...hosts].includes(origin)) throw new EditingRefusal({ kind: 'strange host' });
  if (size > LARGEST_FILE) throw tooLarge();
  const end = new AbortController();
  const late = sleep(patience, 'late' as const, { signal: end.signal, ref: false });
  late.catch(() => undefined);
  try {
    const bytes = await Promise.race([read(url, end.signal), late]);
    if (bytes === 'late') throw new EditingRefusal({ kind: 'too slow', seconds: patience / 1000 });
    return bytes;
  } finally {
    end.abort(); // whatever is still under way
  }
}

async function read(url: string, signal: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // A redirect could lead anywhere, also to a service of the network that the bot is in.
    const response = await fetch(url, { signal, redirect: 'error', credentials: 'omit' });
    if (!response.ok) throw new Error(`Discord's status was ${response.status}`);
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > LARGEST_FILE) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof EditingRefusal) throw error;
    throw new EditingRefusal({ kind: 'not fetched' }, { cause: error });
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(): EditingRefusal {
  return new EditingRefusal({ kind: 'too large', megabytes: LARGEST_FILE / 1024 / 1024 });
}
