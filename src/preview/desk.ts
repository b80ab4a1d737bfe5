import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notesOf } from '../article/notes.ts';
import { Editing } from '../editing/editing.ts';
import type { KnowledgeError } from '../errors.ts';
import { Library, type LibraryOptions } from '../library.ts';
import { unfold } from '../shelf/folded.ts';
import type { ShelfEntry } from '../shelf/readShelf.ts';
import { readApart } from '../shelf/readApart.ts';
import type { ArticleSource } from '../types.ts';
import type { TextCheck } from './protocol.ts';
import { viewOf } from './views.ts';

/** Signs of a text that is somebody's own and has no file yet. */
const PLAIN_ID = /^[^./\\\p{Cc}][^/\\\p{Cc}]{0,99}$/u;

/** Whether a text may have this id: it becomes the name of a file. */
export function isPlainId(id: string): boolean {
  return PLAIN_ID.test(id);
}

/**
 * Where articles are edited: says what a text would be as an article, and lets the bot answer from it.
 *
 * Nothing here touches the knowledge on the disk. Edited texts lie in a folder of the system's for temporary files,
 * so that they are read as every file is, and are gone at the end.
 */
export class Desk {
  readonly #files: Library;
  readonly #options: LibraryOptions & { readonly largestFile: number };
  #edited: { readonly id: string; readonly library: Library; readonly folder: string } | null = null;
  #editing: { readonly library: Library; readonly editing: Editing } | null = null;
  #folder: Promise<string> | null = null;
  #count = 0;
  #waiting: { readonly source: ArticleSource; readonly settle: (check: TextCheck | null) => void } | null =
    null;
  #isChecking = false;

  /** `files` is the library of the articles on the disk. */
  constructor(files: Library, options: LibraryOptions & { readonly largestFile: number }) {
    this.#files = files;
    this.#options = options;
  }

  /** What the bot answers from. */
  get library(): Library {
    return this.#edited?.library ?? this.#files;
  }

  /** What changes the files that answers come from. */
  get editing(): Editing {
    const { library } = this;
    if (this.#editing?.library !== library) {
      const { largestFile: largest, semantic = true } = this.#options;
      this.#editing = { library, editing: new Editing(library, { largest, semantic }) };
    }
    return this.#editing.editing;
  }

  /** The article whose text was edited, if answers come from it. */
  get edited(): string | null {
    return this.#edited?.id ?? null;
  }

  /** What a text would be as an article; null when a newer text came before this one was looked at. */
  check(source: ArticleSource): Promise<TextCheck | null> {
    return new Promise((resolve) => {
      this.#waiting?.settle(null);
      this.#waiting = { source, settle: resolve };
      if (!this.#isChecking) void this.#checkAll();
    });
  }

  /** Lets answers come from this text in place of the article's. Throws a KnowledgeError for a text that can't be read. */
  async use({ id, text }: ArticleSource): Promise<void> {
    const others = this.library.articles.filter((article) => article.id !== id);
    const folder = await this.#write([...others, { id, text }]);
    const library = await Library.load(folder, { ...this.#options, isPassing: true }).catch(
      async (error: unknown) => {
        await discard(folder);
        throw error;
      },
    );
    const refusal = library.errors[0];
    if (refusal) {
      await library.close();
      await discard(folder);
      throw refusal;
    }
    await this.back();
    this.#edited = { id, library, folder };
  }

  /** Lets answers come from the files again. */
  async back(): Promise<void> {
    const old = this.#edited;
    this.#edited = null;
    await old?.library.close();
    if (old) await discard(old.folder);
  }

  async close(): Promise<void> {
    await this.back();
    const folder = await this.#folder;
    if (folder !== null) await discard(folder);
  }

  /** One text after the other; of those that wait only the last one counts. */
  async #checkAll(): Promise<void> {
    this.#isChecking = true;
    while (this.#waiting) {
      const { source, settle } = this.#waiting;
      this.#waiting = null;
      settle(await this.#checkNow(source).catch((error: unknown) => failed(error)));
    }
    this.#isChecking = false;
  }

  async #checkNow(source: ArticleSource): Promise<TextCheck> {
    const folder = await this.#write([source]);
    const read: ShelfEntry[] = [];
    const files = [join(folder, nameOf(source))];
    await readApart({ files, known: new Map(), largest: this.#options.largestFile }, (entry) =>
      read.push(entry),
    );
    await discard(folder);
    const [entry] = read;
    if (entry?.kind === 'refused') return { view: null, problems: [problemOf(entry.error)] };
    if (entry?.kind !== 'read') return failed(new Error('the text was not read'));
    const { article, warnings } = unfold(entry.folded);
    const problems = [...warnings, ...notesOf(article)].map(({ severity, line, column, message }) => ({
      severity,
      line,
      column,
      message,
    }));
    return { view: viewOf(article), problems };
  }

  /** Writes texts into a new folder and gives its path. */
  async #write(sources: readonly ArticleSource[]): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'whosaid-preview-'));
    const folder = join(await this.#folder, String(this.#count++));
    await mkdir(folder);
    // One after the other: a process may not have thousands of files open.
    for (const source of sources) await writeFile(join(folder, nameOf(source)), source.text);
    return folder;
  }
}

async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function nameOf({ id }: ArticleSource): string {
  return `${id}.md`;
}

function problemOf({ line, column, reason }: KnowledgeError): TextCheck['problems'][number] {
  return { severity: 'error', line, column, message: reason };
}

function failed(error: unknown): TextCheck {
  const message = error instanceof Error ? error.message : String(error);
  return { view: null, problems: [{ severity: 'error', line: 1, column: 1, message }] };
}
