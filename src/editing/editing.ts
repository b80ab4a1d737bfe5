import { basename } from 'node:path';
import { LARGEST_FILE } from '../knowledge/knowledge.ts';
import type { Library, LibraryOptions } from '../library.ts';
import { Drafts } from './drafts.ts';
import { DISK, refusalOf, type Disk } from './disk.ts';
import { History } from './history.ts';
import type { Entry } from './journal.ts';
import { idsIn, openKnowledge, type KnowledgeFolder } from './knowledgeFolder.ts';
import { listArticles, undoableIn, withoutArticle, type Listed } from './listing.ts';
import type { Draft, Proposal } from './proposal.ts';
import { Proposer, standingOf, type HandedIn } from './proposer.ts';
import { putUp, type Desk, type Done } from './putUp.ts';
import { tidyUp } from './tidyUp.ts';

export interface EditingOptions {
  /** Largest article in bytes. */
  readonly largest?: number | undefined;
  /** How golden questions are answered, as `LibraryOptions` say it. */
  readonly semantic?: LibraryOptions['semantic'];
  readonly disk?: Disk;
  readonly now?: () => number;
}

/** What became of a draft that was to be put up. */
export type PutUp =
  | ({ readonly kind: 'done' } & Done)
  /** Somebody changed the article meanwhile: this is what the draft would change now. */
  | { readonly kind: 'stale'; readonly proposal: Proposal };

/**
 * Changes the files of a library's knowledge, one change after the other: each is first proposed and looked at, then put
 * up whole or not at all, and can be taken back.
 *
 * Throws an EditingRefusal where something can't be done; then nothing has changed.
 */
export class Editing {
  readonly #library: Library;
  readonly #proposer: Proposer;
  readonly #disk: Disk;
  readonly #now: () => number;
  #last: Promise<unknown> = Promise.resolve();
  #isTidy = false;

  /** What moderators have looked at and not yet put up. */
  readonly drafts = new Drafts<Draft>();

  constructor(library: Library, options: EditingOptions = {}) {
    this.#library = library;
    this.#disk = options.disk ?? DISK;
    this.#now = options.now ?? Date.now;
    const { largest = LARGEST_FILE, semantic } = options;
    this.#proposer = new Proposer({ library, largest, semantic, disk: this.#disk });
  }

  /** Proposes a new article; a replacement where there is one of this name. */
  async add(file: HandedIn, name: string | null): Promise<Proposal> {
    return this.#proposer.add(await this.#open(), file, name);
  }

  /** Proposes another text of an article. */
  async replace(name: string, file: HandedIn): Promise<Proposal> {
    return this.#proposer.replace(await this.#open(), name, file);
  }

  /** Proposes to remove an article. */
  async remove(name: string): Promise<Proposal> {
    return this.#proposer.remove(await this.#open(), name);
  }

  /** Proposes to take back the last change, of any article for null. */
  async undo(name: string | null): Promise<Proposal> {
    return this.#proposer.undo(await this.#open(), name);
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
    const standing = await standingOf(desk.folder, draft.article);
    if ((standing?.fingerprint ?? null) !== draft.before)
      return { kind: 'stale', proposal: await this.#proposer.again(desk.folder, draft) };
    return { kind: 'done', ...(await putUp(draft, standing, by, desk)) };
  }

  /** Every article with its last change, then files that don't answer, and those that were removed and can be had back. */
  async list(): Promise<Listed[]> {
    const folder = await this.#open();
    return listArticles(
      this.#library.articles,
      await idsIn(folder),
      await this.#deskOf(folder).history.entries(),
    );
  }

  /** Ids of the files that don't answer: they can't be read, or others keep them from being taken up. */
  async silent(): Promise<string[]> {
    const { path, articles } = this.#library;
    return path === null ? [] : withoutArticle(await idsIn(await openKnowledge(path)), articles);
  }

  /** Ids of the articles with a change that can be taken back, the last changed first. */
  async undoable(): Promise<string[]> {
    return undoableIn(await this.#entries());
  }

  /** The file of an article as it is on the disk. */
  async show(name: string): Promise<HandedIn> {
    const { standing } = await this.#proposer.find(await this.#open(), name);
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

  async #entries(): Promise<Entry[]> {
    return this.#deskOf(await this.#open()).history.entries();
  }

  #deskOf(folder: KnowledgeFolder): Desk {
    const history = new History(folder.root, this.#disk);
    return { folder, history, disk: this.#disk, now: this.#now, library: this.#library };
  }

  /** Changes of this process follow each other: what one compares with, no other changes meanwhile. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
