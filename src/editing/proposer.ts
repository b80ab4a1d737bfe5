import { constants } from 'node:fs';
import { basename, extname } from 'node:path';
import { idOf } from '../knowledge/knowledge.ts';
import type { Library, LibraryOptions } from '../library.ts';
import { articlesCalled, chooseArticle } from '../lookup/articles.ts';
import { fingerprintOf } from '../shelf/fingerprint.ts';
import { readDraft } from '../shelf/readDraft.ts';
import { isPage } from '../knowledge/noArticle.ts';
import { copyOf } from '../shelf/copies.ts';
import type { Shelved, Warning } from '../shelf/shelved.ts';
import { refusalOf, type Disk } from './disk.ts';
import { History } from './history.ts';
import { lastChanges, lastToUndo, type Entry } from './journal.ts';
import { filesOf, findStanding, idsIn, type KnowledgeFolder, type Standing } from './knowledgeFolder.ts';
import { articleInFile, propose, type Draft, type Proposal } from './proposal.ts';
import { EditingRefusal, refuseUnreadable, type RefusalReason } from './refusal.ts';
import { safeName } from './safeName.ts';

/** A file that somebody hands in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Buffer;
}

/** An article, and its file as it is on the disk. */
interface Found {
  readonly article: string;
  readonly standing: Standing;
}

type Wish = Pick<Draft, 'article' | 'file' | 'after' | 'undoes'>;

export interface ProposerOptions {
  readonly library: Library;
  /** Largest article in bytes. */
  readonly largest: number;
  readonly semantic: LibraryOptions['semantic'];
  readonly disk: Disk;
}

/**
 * Works out what a wish would change in a folder of articles, and changes nothing.
 *
 * Throws an EditingRefusal where it can't be done.
 */
export class Proposer {
  readonly #options: ProposerOptions;

  constructor(options: ProposerOptions) {
    this.#options = options;
  }

  /** A new article; a replacement where there is one of this name. */
  async add(folder: KnowledgeFolder, file: HandedIn, name: string | null): Promise<Proposal> {
    if (folder.isFile) throw new EditingRefusal({ kind: 'one file' });
    const shelved = await this.#read(file);
    const article = safeName(name, file.name, shelved.article.title);
    const ending = extname(file.name).toLowerCase() === '.txt' ? '.txt' : '.md';
    const wish = { article, file: `${article}${ending}`, after: textOf(file, shelved), undoes: null };
    const proposal = await this.#propose(folder, wish, shelved);
    return { ...proposal, wished: name?.trim() === proposal.draft.article ? null : name };
  }

  /** Another text of an article. */
  async replace(folder: KnowledgeFolder, name: string, file: HandedIn): Promise<Proposal> {
    const { article, standing } = await this.find(folder, name);
    const shelved = await this.#read(file);
    const wish = { article, file: standing.file, after: textOf(file, shelved), undoes: null };
    return this.#propose(folder, wish, shelved);
  }

  /** No more of an article. */
  async remove(folder: KnowledgeFolder, name: string): Promise<Proposal> {
    const { article, standing } = await this.find(folder, name);
    return this.#propose(folder, { article, file: standing.file, after: null, undoes: null }, null);
  }

  /** The last change taken back, of any article for null. */
  async undo(folder: KnowledgeFolder, name: string | null): Promise<Proposal> {
    const history = historyOf(folder, this.#options);
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

  /** The same as a draft, of the article as it is now. */
  async again(folder: KnowledgeFolder, draft: Draft): Promise<Proposal> {
    if (draft.undoes !== null) return this.undo(folder, draft.article);
    const shelved = draft.after && (await this.#read({ name: basename(draft.file), bytes: draft.after }));
    return this.#propose(folder, draft, shelved);
  }

  /** The article that is meant, which has a file. */
  async find(folder: KnowledgeFolder, name: string): Promise<Found> {
    const ids = await idsIn(folder);
    const article =
      ids.find((id) => id === name.trim()) ?? chooseArticle(this.#options.library.articles, name)?.id ?? null;
    const standing = article === null ? null : await standingOf(folder, article);
    if (article === null || !standing) throw new EditingRefusal(this.#refusalOf(name));
    return { article, standing };
  }

  /** The id that is meant: of an article, of a file that can't be read, or of one that is no longer there. */
  #nameOf(name: string, entries: readonly Entry[]): string {
    const known = entries.find(({ article }) => article === name.trim());
    const article = known?.article ?? chooseArticle(this.#options.library.articles, name)?.id;
    if (article === undefined) throw new EditingRefusal(this.#refusalOf(name));
    return article;
  }

  #refusalOf(name: string): RefusalReason {
    const isShared = articlesCalled(this.#options.library.articles, name).length > 1;
    return { kind: isShared ? 'several articles' : 'no such article', name };
  }

  /** What is to be said where another article has the same text. */
  #copies(article: string, shelved: Shelved): Warning[] {
    const { library } = this.#options;
    const other = library.articles.find(({ id, text }) => id !== article && text === shelved.article.text);
    return other ? [{ file: shelved.file, ...copyOf(basename(library.fileOf(other.id) ?? other.id)) }] : [];
  }

  async #read({ name, bytes }: HandedIn): Promise<Shelved> {
    return readDraft(name, bytes, this.#options.largest).catch((error: unknown) => refuseUnreadable(error));
  }

  async #propose(folder: KnowledgeFolder, wish: Wish, shelved: Shelved | null): Promise<Proposal> {
    const { library, largest, semantic, disk } = this.#options;
    const standing = await standingOf(folder, wish.article);
    const article = standing ? idOf(standing.file) : wish.article;
    if (wish.after === null) await refuseToRemove(folder, standing, article);
    const before = standing?.fingerprint ?? null;
    const after = wish.after && fingerprintOf(wish.after);
    if (before === after) throw new EditingRefusal({ kind: 'unchanged', article });
    const file = standing?.file ?? wish.file;
    await disk.access(folder.root, constants.W_OK).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const deed = wish.undoes === null ? deedOf(before, after) : 'undo';
    const entries = await historyOf(folder, this.#options).entries();
    return propose(
      { ...wish, deed, article, file, before },
      shelved && {
        ...shelved,
        article: { ...shelved.article, id: article },
        warnings: [...shelved.warnings, ...this.#copies(article, shelved)],
      },
      standing && (await articleInFile(standing, article, library, largest)),
      { last: lastChanges(entries).get(article) ?? null, semantic },
    );
  }
}

/** An article's file as it is on the disk; null where there is none. */
export function standingOf(folder: KnowledgeFolder, article: string): Promise<Standing | null> {
  return findStanding(folder, article).catch((error: unknown) => refuseUnreadable(error));
}

async function refuseToRemove(
  folder: KnowledgeFolder,
  standing: Standing | null,
  article: string,
): Promise<void> {
  if (!standing) throw new EditingRefusal({ kind: 'no such article', name: article });
  if (folder.isFile) throw new EditingRefusal({ kind: 'one file' });
  if ((await filesOf(folder)).length <= 1) throw new EditingRefusal({ kind: 'last one' });
}

function historyOf({ root }: KnowledgeFolder, { disk }: ProposerOptions): History {
  return new History(root, disk);
}

function deedOf(before: string | null, after: string | null): 'add' | 'replace' | 'remove' {
  if (after === null) return 'remove';
  return before === null ? 'add' : 'replace';
}

/** What is written: the file as it was handed in, or the article that was found in a page. */
function textOf({ name, bytes }: HandedIn, { article }: Shelved): Buffer {
  return isPage(name) ? Buffer.from(article.text) : bytes;
}
