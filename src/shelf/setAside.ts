import { randomUUID } from 'node:crypto';
import { readSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { litter } from '../process/litter.ts';
import { makeFolder } from '../disk/makeFolder.ts';
import type { Folded } from './folded.ts';
import { OWNERS_ALONE, OWNERS_FILE } from './keptReadings.ts';

/** Bytes that stay in memory: a small change is not worth a file. */
const FEW = 2 ** 20;

/**
 * What was read of many files, on the disk until all are read. The file has no name as soon as it is there, so that it is gone
 * with the process, however that ends. What a disk does not take stays in memory.
 */
export class SetAside {
  readonly #folder: string;
  readonly #few: number;
  #inMemory = 0;
  #file: FileHandle | null = null;
  #end = 0;
  #writing: Promise<void> = Promise.resolve();
  #isFull = false;

  /** `few` bytes stay in memory; tests have none stay there. */
  constructor(folder: string, few = FEW) {
    this.#folder = folder;
    this.#few = few;
  }

  /** The same, whose bytes are soon read from the disk whenever they are asked for. */
  put(folded: Folded): Folded {
    this.#inMemory += folded.bytes.length;
    if (this.#inMemory <= this.#few) return folded;
    const put = new FoldedAside(folded);
    this.#writing = this.#writing.then(() => this.#write(put)).catch(() => void (this.#isFull = true));
    return put;
  }

  /** Settles when all is written. */
  get settled(): Promise<void> {
    return this.#writing;
  }

  /** Gives the room on the disk back; what was put there can't be read any more. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#file?.close().catch(() => undefined);
  }

  async #write(put: FoldedAside): Promise<void> {
    if (this.#isFull) return;
    this.#file ??= await openNameless(this.#folder);
    const { bytes } = put;
    const { bytesWritten } = await this.#file.write(bytes, 0, bytes.length, this.#end);
    // A full disk may take a part.
    if (bytesWritten < bytes.length) this.#isFull = true;
    else put.isAt(this.#file, this.#end);
    this.#end += bytesWritten;
  }
}

class FoldedAside implements Folded {
  readonly file: string;
  readonly fingerprint: string;
  readonly characters: number;
  readonly #size: number;
  #bytes: Uint8Array<ArrayBuffer> | null;
  #from: { readonly file: FileHandle; readonly start: number } | null = null;

  constructor({ file, fingerprint, characters, bytes }: Folded) {
    this.file = file;
    this.fingerprint = fingerprint;
    this.characters = characters;
    this.#bytes = bytes;
    this.#size = bytes.length;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.#bytes || !this.#from) return this.#bytes ?? new Uint8Array();
    const { file, start } = this.#from;
    const bytes = new Uint8Array(this.#size);
    if (readSync(file.fd, bytes, 0, this.#size, start) < this.#size)
      throw new Error('What was set aside on the disk is not there any more');
    litter(this.#size);
    return bytes;
  }

  /** It is found there from now on. */
  isAt(file: FileHandle, start: number): void {
    this.#from = { file, start };
    this.#bytes = null;
  }
}

/** A new file in a folder, to be written and read, without a name. */
async function openNameless(folder: string): Promise<FileHandle> {
  await makeFolder(folder, OWNERS_ALONE);
  const name = join(folder, `${randomUUID()}.${process.pid}`);
  const file = await open(name, 'wx+', OWNERS_FILE);
  await rm(name, { force: true });
  return file;
}
