import type { KnowledgeError } from '../errors.ts';
import type { Slices } from '../values/slices.ts';
import { unfold } from './folded.ts';
import type { ShelfEntry } from './readShelf.ts';
import type { Shelved } from './shelved.ts';

/** Fills a shelf in the order of the files, while what became of them is heard in any order. */
export class Shelving {
  readonly #files: readonly string[];
  readonly #before: ReadonlyMap<string, Shelved>;
  readonly #begin: (shelved: Shelved) => Slices<unknown>;
  /** What became of the files that are not on the shelf yet. */
  readonly #waiting = new Map<string, ShelfEntry>();
  readonly #refused = new Map<string, KnowledgeError>();
  readonly #shelf: Shelved[] = [];
  /** Files that have their place, on the shelf or among the refused. */
  #placed = 0;

  /** What has not changed is taken from `before`; `begin` is what each article on the shelf is for. */
  constructor(
    files: readonly string[],
    before: readonly Shelved[],
    begin: (shelved: Shelved) => Slices<unknown> = function* () {},
  ) {
    this.#files = files;
    this.#before = new Map(before.map((shelved) => [shelved.file, shelved]));
    this.#begin = begin;
  }

  take(entry: ShelfEntry): void {
    this.#waiting.set(fileOf(entry), entry);
    if (entry.kind === 'refused') this.#refused.set(entry.error.file, entry.error);
  }

  /** Files of which it is known what became of them. */
  get done(): number {
    return this.#placed + this.#waiting.size;
  }

  /** Files of which nothing is known; asked before any is on the shelf. */
  missing(): string[] {
    return this.#files.filter((file) => !this.#waiting.has(file));
  }

  /** What became of a file that is not on the shelf yet. */
  entryOf(file: string): ShelfEntry | undefined {
    return this.#waiting.get(file);
  }

  /** Why files can't be read, in their order. */
  get errors(): KnowledgeError[] {
    return this.#files.flatMap((file) => this.#refused.get(file) ?? []);
  }

  /** Puts on the shelf what there is, up to the first file of which nothing is known; what was read is then not there twice. */
  *fill(): Slices<readonly Shelved[]> {
    for (;;) {
      const file = this.#files[this.#placed] ?? '';
      const entry = this.#waiting.get(file);
      if (!entry) return this.#shelf;
      this.#waiting.delete(file);
      this.#placed += 1;
      if (entry.kind === 'read') yield* this.#add(unfold(entry.folded));
      else if (entry.kind === 'same') yield* this.#add(this.#before.get(file)!);
      yield;
    }
  }

  *#add(shelved: Shelved): Slices<void> {
    this.#shelf.push(shelved);
    yield* this.#begin(shelved);
  }
}

function fileOf(entry: ShelfEntry): string {
  if (entry.kind === 'read') return entry.folded.file;
  return entry.kind === 'same' ? entry.file : entry.error.file;
}
