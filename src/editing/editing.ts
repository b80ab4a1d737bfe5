import { constants } from 'node:fs';
import { basename, extname } from 'node:path';
import { idOf, LARGEST_FILE } from '../knowledge.ts';
import type { Library, LibraryOptions } from '../library.ts';
import { chooseArticle } from '../lookup/articles.ts';
import { fingerprintOf } from '../shelf/fingerprint.ts';
import { readDraft } from '../shelf/readDraft.ts';
import { PAGE_ENDINGS } from '../shelf/readShelf.ts';
import type { Shelved } from '../shelf/shelved.ts';
import { Drafts } from './drafts.ts';
import { DISK, refusalOf, type Disk } from './disk.ts';
import { History } from './history.ts';
import { lastChanges, lastToUndo, type Entry } from './journal.ts';
import {
  filesOf,
  findStanding,
  openKnowledge,
  type KnowledgeFolder,
  type Standing,
} from './knowledgeFolder.ts';
import { articleOf, propose, type Draft, type Proposal } from './proposal.ts';
import { putUp, type Desk, type Done } from './putUp.ts';
import { EditingRefusal, refuseUnreadable } from './refusal.ts';
import { safeName } from './safeName.ts';
import { tidyUp } from './tidyUp.ts';

export interface EditingOptions {
  /** Largest article in bytes. */
  readonly largest?: number | undefined;
  /** How golden questions are answered, as `LibraryOptions` say it. */
  readonly semantic?: LibraryOptions['semantic'];
  readonly disk?: Disk;
  readonly now?: () => number;
}

/** A file that somebody hands in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What became of a draft that was to be put up. */
export type PutUp =
  | ({ readonly kind: 'done' } & Done)
  /** Somebody changed the article meanwhile: this is what the draft would change now. */
  | { readonly kind: 'stale'; readonly proposal: Proposal };

/** An article, and the last change of it. */
export interface Listed {
  readonly id: string;
  /** Null for an article that is no longer there. */
  readonly title: string | null;
  readonly passages: number;
  readonly last: Entry | null;
}

type Wish = Pick<Draft, 'article' | 'file' | 'after' | 'undoes'>;

/**
 * Changes the files of a library's knowledge, one change after the other: each is first proposed and looked at, then put
 * up whole or not at all, and can be taken back.
 *
 * Throws an EditingRefusal where something can't be done; then nothing has changed.
 */
export class Editing {
  readonly #library: Library;
  readonly #largest: number;
  readonly #semantic: LibraryOptions['semantic'];
  readonly #disk: Disk;
  readonly #now: () => number;
  #last: Promise<unknown> = Promise.resolve();
  #isTidy = false;

  /** What moderators have looked at and not yet put up. */
  readonly drafts = new Drafts<Draft>();

  constructor(library: Library, options: EditingOptions = {}) {
    this.#library = library;
    this.#largest = options.largest ?? LARGEST_FILE;
    this.#semantic = options.semantic;
    this.#disk = options.disk ?? DISK;
    this.#now = options.now ?? Date.now;
  }

  /** Proposes a new article; a replacement where there is one of this name. */
  async add(file: HandedIn, name: string | null): Promise<Proposal> {
    const folder = await this.#open();
    if (folder.isFile) throw new EditingRefusal({ kind: 'one file' });
    const shelved = await this.#read(file);
    const article = safeName(name, file.name, shelved.article.title);
    const ending = extname(file.name).toLowerCase() === '.txt' ? '.txt' : '.md';
    const wish = { article, file: `${article}${ending}`, after: textOf(file, shelved), undoes: null };
    return this.#propose(folder, wish, shelved);
  }

  /** Proposes another text of an article. */
  async replace(name: string, file: HandedIn): Promise<Proposal> {
    const folder = await this.#open();
    const { article, standing } = await this.#find(folder, name);
    const shelved = await this.#read(file);
    const wish = { article, file: standing.file, after: textOf(file, shelved), undoes: null };
    return this.#propose(folder, wish, shelved);
  }

  /** Proposes to remove an article. */
  async remove(name: string): Promise<Proposal> {
    const folder = await this.#open();
    const { article, standing } = await this.#find(folder, name);
    return this.#propose(folder, { article, file: standing.file, after: null, undoes: null }, null);
  }

  /** Proposes to take back the last change, of any article for null. */
  async undo(name: string | null): Promise<Proposal> {
    return this.#proposeUndo(await this.#open(), name);
  }

  async #proposeUndo(folder: KnowledgeFolder, name: string | null): Promise<Proposal> {
    const history = this.#historyOf(folder);
    const entries = await history.entries();
    const article = name === null ? null : this.#nameOf(name, entries);
    const entry = lastToUndo(entries, article);
    if (!entry) throw new EditingRefusal({ kind: 'nothing to undo', article: name });
    const after = await history.before(entry);
    if (entry.before !== null && after === null)
      throw new EditingRefusal({ kind: 'version lost', article: entry.article });
    const { article: id, file, at } = entry;
    const shelved = after && (await this.#read({ name: basename(file), bytes: after }));
    return this.#propose(folder, { article: id, file, after, undoes: at }, shelved);
  }

  /** Does what a draft proposes, unless the article is no longer what it was then. */
  async putUp(draft: Draft, by: string): Promise<PutUp> {
    // Whoever comes first is first, however long the disk takes to say what is there.
    return this.#inTurn(async () => {
      const desk = this.#deskOf(await this.#openInTurn());
      try {
        return await desk.history.whileLocked(() => this.#putUp(draft, by, desk));
      } catch (error) {
        this.#isTidy = false;
        throw refusalOf(error);
      }
    });
  }

  async #putUp(draft: Draft, by: string, desk: Desk): Promise<PutUp> {
    const standing = await this.#standingOf(desk.folder, draft.article);
    if ((standing?.fingerprint ?? null) !== draft.before)
      return { kind: 'stale', proposal: await this.#proposeAgain(desk.folder, draft) };
    return { kind: 'done', ...(await putUp(draft, standing, by, desk)) };
  }

  /** Every article with its last change, then those that were removed and can be had back. */
  async list(): Promise<Listed[]> {
    const folder = await this.#open();
    const last = lastChanges(await this.#historyOf(folder).entries());
    const { articles } = this.#library;
    const ids = new Set(articles.map(({ id }) => id));
    return [
      ...articles.map(({ id, title, passages }) => ({
        id,
        title,
        passages: passages.length,
        last: last.get(id) ?? null,
      })),
      ...[...last.values()]
        .filter(({ article, after }) => after === null && !ids.has(article))
        .map((entry) => ({ id: entry.article, title: null, passages: 0, last: entry })),
    ];
  }

  /** Ids of the articles with a change that can be taken back, the last changed first. */
  async undoable(): Promise<string[]> {
    const folder = await this.#open();
    const entries = await this.#historyOf(folder).entries();
    const ids = [...new Set(entries.map(({ article }) => article).toReversed())];
    return ids.filter((id) => lastToUndo(entries, id) !== null);
  }

  /** The file of an article as it is on the disk. */
  async show(name: string): Promise<HandedIn> {
    const { standing } = await this.#find(await this.#open(), name);
    return { name: basename(standing.file), bytes: standing.bytes };
  }

  /** The folder, tidied up before its first use and after a change that failed; that takes a turn. */
  #open(): Promise<KnowledgeFolder> {
    return this.#isTidy ? openKnowledge(this.#library.path) : this.#inTurn(() => this.#openInTurn());
  }

  async #openInTurn(): Promise<KnowledgeFolder> {
    const folder = await openKnowledge(this.#library.path);
    // A disk that takes nothing is told of at the first change.
    if (!this.#isTidy) await tidyUp(this.#deskOf(folder)).catch(() => undefined);
    this.#isTidy = true;
    return folder;
  }

  #deskOf(folder: KnowledgeFolder): Desk {
    const history = this.#historyOf(folder);
    return { folder, history, disk: this.#disk, now: this.#now, library: this.#library };
  }

  #historyOf({ root }: KnowledgeFolder): History {
    return new History(root, this.#disk);
  }

  /** The id that is meant: of an article, of a file that can't be read, or of one that is no longer there. */
  #nameOf(name: string, entries: readonly Entry[]): string {
    const known = entries.find(({ article }) => article === name.trim());
    const article = known?.article ?? chooseArticle(this.#library.articles, name)?.id;
    if (article === undefined) throw new EditingRefusal({ kind: 'no such article', name });
    return article;
  }

  async #find(folder: KnowledgeFolder, name: string): Promise<{ article: string; standing: Standing }> {
    const ids = (await filesOf(folder)).map((file) => idOf(file));
    const article =
      ids.find((id) => id === name.trim()) ?? chooseArticle(this.#library.articles, name)?.id ?? null;
    const standing = article === null ? null : await this.#standingOf(folder, article);
    if (article === null || !standing) throw new EditingRefusal({ kind: 'no such article', name });
    return { article, standing };
  }

  #standingOf(folder: KnowledgeFolder, article: string): Promise<Standing | null> {
    return findStanding(folder, article).catch((error: unknown) => refuseUnreadable(error));
  }

  async #read({ name, bytes }: HandedIn): Promise<Shelved> {
    return readDraft(name, bytes, this.#largest).catch((error: unknown) => refuseUnreadable(error));
  }

  async #propose(folder: KnowledgeFolder, wish: Wish, shelved: Shelved | null): Promise<Proposal> {
    const standing = await this.#standingOf(folder, wish.article);
    const article = standing ? idOf(standing.file) : wish.article;
    if (wish.after === null) await this.#refuseToRemove(folder, standing, article);
    const before = standing?.fingerprint ?? null;
    const after = wish.after && fingerprintOf(wish.after);
    if (before === after) throw new EditingRefusal({ kind: 'unchanged', article });
    const file = standing?.file ?? wish.file;
    await this.#disk.access(folder.root, constants.W_OK).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const deed = wish.undoes === null ? deedOf(before, after) : 'undo';
    const entries = await this.#historyOf(folder).entries();
    return propose(
      { ...wish, deed, article, file, before },
      shelved && { ...shelved, article: { ...shelved.article, id: article } },
      standing && (await articleOf(standing, article, this.#library, this.#largest)),
      { last: lastChanges(entries).get(article) ?? null, semantic: this.#semantic },
    );
  }

  async #refuseToRemove(folder: KnowledgeFolder, standing: Standing | null, article: string): Promise<void> {
    if (!standing) throw new EditingRefusal({ kind: 'no such article', name: article });
    if (folder.isFile) throw new EditingRefusal({ kind: 'one file' });
    if ((await filesOf(folder)).length <= 1) throw new EditingRefusal({ kind: 'last one' });
  }

  async #proposeAgain(folder: KnowledgeFolder, draft: Draft): Promise<Proposal> {
    if (draft.undoes !== null) return this.#proposeUndo(folder, draft.article);
    const shelved = draft.after && (await this.#read({ name: basename(draft.file), bytes: draft.after }));
    return this.#propose(folder, draft, shelved);
  }

  /** Changes of this process follow each other: what one compares with, no other changes meanwhile. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function deedOf(before: string | null, after: string | null): 'add' | 'replace' | 'remove' {
  if (after === null) return 'remove';
  return before === null ? 'add' : 'replace';
}

/** What is written: the file as it was handed in, or the article that was found in a page. */
function textOf({ name, bytes }: HandedIn, { article }: Shelved): Buffer {
  return PAGE_ENDINGS.includes(extname(name).toLowerCase()) ? Buffer.from(article.text) : bytes;
}
