import { SnowflakeUtil } from 'discord.js';
import type { APIAttachment } from 'discord.js';

/** Bytes that are kept in all; the oldest files go first. */
const MOST_BYTES = 64 * 2 ** 20;

/** A file of the conversation and what it holds. */
export interface StoredFile {
  readonly attachment: APIAttachment;
  readonly bytes: Uint8Array;
}

/** The files that the person has uploaded and that the bot has sent, as Discord would keep them. */
export class Files {
  readonly #addressOf: (path: string) => string;
  readonly #files = new Map<string, StoredFile>();
  #size = 0;

  /** `addressOf` makes a path under the page a whole address. */
  constructor(addressOf: (path: string) => string) {
    this.#addressOf = addressOf;
  }

  add(name: string, bytes: Uint8Array, type: string): APIAttachment {
    const id = String(SnowflakeUtil.generate());
    // Discord too leaves only such signs in a name.
    const filename = name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-100) || 'file';
    const url = this.#addressOf(`files/${id}/${encodeURIComponent(filename)}`);
    const attachment = {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(type !== '' && { content_type: type }),
    };
    this.#files.set(id, { attachment, bytes });
    this.#size += bytes.length;
    for (const [oldest, file] of this.#files) {
      if (this.#size <= MOST_BYTES || oldest === id) break;
      this.#files.delete(oldest);
      this.#size -= file.bytes.length;
    }
    return attachment;
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}
