import { LARGEST_FILE } from '../knowledge/knowledge.ts';
import { unfold } from './folded.ts';
import type { ShelfEntry } from './readShelf.ts';
import { readApart } from './readApart.ts';
import type { Shelved } from './shelved.ts';

/**
 * Reads an article that is not on the disk yet, in the process that reads articles; from a saved web page (`.html`) it takes
 * the article alone. `file` is what it will be called.
 *
 * Throws a KnowledgeError where it can't be read.
 */
export async function readDraft(
  file: string,
  bytes: Uint8Array,
  largest: number = LARGEST_FILE,
): Promise<Shelved> {
  const entries: ShelfEntry[] = [];
  const given = new Map([[file, bytes]]);
  await readApart({ files: [file], known: new Map(), largest, given }, (entry) => entries.push(entry));
  const [entry] = entries;
  if (entry?.kind === 'refused') throw entry.error;
  if (entry?.kind !== 'read') throw new Error(`nothing became of ${file}`);
  return unfold(entry.folded);
}
