import { KnowledgeError, UserError } from '../errors.ts';
import { idOf, readBytes, sourceOf, tooLarge } from '../knowledge/knowledge.ts';
import { FileBuffer } from '../disk/fileBuffer.ts';
import { isPage, isReadme } from '../knowledge/noArticle.ts';
import type { ArticleSource } from '../types.ts';
import { clearAway } from '../process/litter.ts';
import { fingerprintOf } from './fingerprint.ts';
import { fold, type Folded } from './folded.ts';
import { shelve } from './shelved.ts';

/** Which files are to be read, and what is known of them. */
export interface ShelfRequest {
  readonly files: readonly string[];
  /** Fingerprints of the files that were read before. */
  readonly known: ReadonlyMap<string, string>;
  /** Largest file in bytes. */
  readonly largest: number;
  /** The contents of files that are not on the disk, by their names; these may be saved web pages too. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

/** What became of a file: read, the same as before, or not to be read. */
export type ShelfEntry =
  | { readonly kind: 'read'; readonly folded: Folded }
  | { readonly kind: 'same'; readonly file: string }
  | { readonly kind: 'refused'; readonly error: KnowledgeError };

/** Bytes of an article that leaves much behind: V8 by itself waits for some 15 MB. */
const MUCH = 50_000;

/** What a text is made before it is read as an article. */
type Form = (text: string) => string;

/** Goes through files in order and reads those that have changed; who reads many may have their texts in one `form`. */
export async function* readShelf(
  request: ShelfRequest,
  form: Form = (text) => text,
): AsyncGenerator<ShelfEntry> {
  // One file after the other, so that only one is in memory.
  const buffer = new FileBuffer();
  for (const file of request.files) yield await readFile(file, request, form, buffer);
}

async function readFile(
  file: string,
  { known, largest, given }: ShelfRequest,
  form: Form,
  buffer: FileBuffer,
): Promise<ShelfEntry> {
  try {
    const draft = given?.get(file);
    const bytes = draft ? Buffer.from(draft) : await readBytes(file, largest, buffer);
    const fingerprint = fingerprintOf(bytes);
    if (known.get(file) === fingerprint) return { kind: 'same', file };
    const source = draft ? await sourceOfDraft(file, bytes, largest) : sourceOf(file, bytes);
    const shelved = shelve({ ...source, text: form(source.text) }, file, fingerprint);
    const folded = fold(shelved);
    if (bytes.length >= MUCH) clearAway();
    return { kind: 'read', folded };
  } catch (error) {
    return { kind: 'refused', error: refusalOf(file, error) };
  }
}

/** What else is thrown is a bug, which keeps nobody from the other files. */
function refusalOf(file: string, error: unknown): KnowledgeError {
  if (error instanceof KnowledgeError) return error;
  const [said] = String(error).split('\n');
  return new KnowledgeError(file, 1, 1, `cannot be read: ${said}; please report it with this file`);
}

async function sourceOfDraft(file: string, bytes: Buffer, largest: number): Promise<ArticleSource> {
  if (bytes.length > largest) throw tooLarge(file, largest);
  if (!isPage(file)) return sourceOf(file, bytes);
  // The libraries for web pages are needed here alone.
  const { importPage } = await import('../import/importPage.ts');
  try {
    return { id: idOf(file), text: importPage(bytes).text };
  } catch (error) {
    if (error instanceof UserError) throw new KnowledgeError(file, 1, 1, error.message);
    throw error;
  }
}

/** Separates files that would have the same id as an earlier one from the others; a further README is left out. */
export function findTwins(files: readonly string[]): {
  readonly first: string[];
  readonly twins: KnowledgeError[];
  readonly leftOut: { readonly file: string; readonly reason: string }[];
} {
  const fileOf = new Map<string, string>();
  const twins: KnowledgeError[] = [];
  const leftOut: { file: string; reason: string }[] = [];
  for (const file of files) {
    const twin = fileOf.get(idOf(file));
    if (twin === undefined) fileOf.set(idOf(file), file);
    else if (isReadme(file)) leftOut.push({ file, reason: 'not read: another README is' });
    else twins.push(new KnowledgeError(file, 1, 1, `has the same name as ${twin}; rename one of them`));
  }
  return { first: [...fileOf.values()], twins, leftOut };
}
