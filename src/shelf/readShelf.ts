import { createHash } from 'node:crypto';
import { KnowledgeError } from '../errors.ts';
import { idOf, readBytes, sourceOf } from '../knowledge.ts';
import { shelve, type Shelved } from './shelved.ts';

/** Which files are to be read, and what is known of them. */
export interface ShelfRequest {
  readonly files: readonly string[];
  /** Fingerprints of the files that were read before. */
  readonly known: ReadonlyMap<string, string>;
  /** Largest file in bytes. */
  readonly largest: number;
}

/** What became of a file: read, the same as before, or not to be read. */
export type ShelfEntry =
  | { readonly kind: 'read'; readonly shelved: Shelved }
  | { readonly kind: 'same'; readonly file: string }
  | { readonly kind: 'refused'; readonly error: KnowledgeError };

/** Reads files in order, those alone that have changed. */
export async function* readShelf({ files, known, largest }: ShelfRequest): AsyncGenerator<ShelfEntry> {
  // One file after the other, so that only one is in memory.
  for (const file of files) yield await readFile(file, known.get(file), largest);
}

async function readFile(file: string, known: string | undefined, largest: number): Promise<ShelfEntry> {
  try {
    const bytes = await readBytes(file, largest);
    const fingerprint = createHash('sha256').update(bytes).digest('base64');
    if (known === fingerprint) return { kind: 'same', file };
    return { kind: 'read', shelved: shelve(sourceOf(file, bytes), file, fingerprint) };
  } catch (error) {
    if (error instanceof KnowledgeError) return { kind: 'refused', error };
    throw error;
  }
}

/** Parts files that would have the same id as an earlier one from the others. */
export function findTwins(files: readonly string[]): {
  readonly first: string[];
  readonly twins: KnowledgeError[];
} {
  const fileOf = new Map<string, string>();
  const twins: KnowledgeError[] = [];
  for (const file of files) {
    const twin = fileOf.get(idOf(file));
    if (twin === undefined) fileOf.set(idOf(file), file);
    else twins.push(new KnowledgeError(file, 1, 1, `has the same name as ${twin}; rename one of them`));
  }
  return { first: [...fileOf.values()], twins };
}
