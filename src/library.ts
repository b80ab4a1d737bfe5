import { readArticle } from './article/read.ts';
import { attribute } from './attribution/attribute.ts';
import { groupSources } from './attribution/sources.ts';
import { KnowledgeError } from './errors.ts';
import { readKnowledge, type KnowledgeFile } from './knowledge.ts';
import { buildIndex, search, type SearchIndex } from './search/search.ts';
import type { Answer, Article, ArticleSource, AskOptions, Source } from './types.ts';

export interface LibraryOptions {
  /** A sentence encoder: on where one is installed unless `false`; a name or folder chooses a model. */
  readonly semantic?: boolean | string;
}

/** What a reload changed, as ids of articles. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Everything that answers are made from; replaced whole, never edited. */
interface Knowledge {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
}

/**
 * Articles that can be asked.
 *
 *     const library = await Library.load('knowledge');
 *     const answer = await library.ask('Who is Li Hui?');
 *     answer.matches[0]?.quote;
 */
export class Library {
  readonly #path: string | null;
  #knowledge: Knowledge;
  #reloading: Promise<ReloadReport> | null = null;

  /** Files that could not be read when the library was loaded; the other articles are there. */
  readonly problems: readonly KnowledgeError[];

  private constructor(
    articles: readonly Article[],
    _options: LibraryOptions,
    path: string | null = null,
    problems: readonly KnowledgeError[] = [],
  ) {
    this.#path = path;
    this.#knowledge = gather(articles);
    this.problems = problems;
  }

  /**
   * Loads a folder of articles or one file. Files that can't be read are in `problems`.
   *
   * Throws a UserError when the path does not exist or no article could be read.
   */
  static async load(path: string, options: LibraryOptions = {}): Promise<Library> {
    const { articles, problems } = readAll(await readKnowledge(path));
    if (articles.length === 0 && problems[0]) throw problems[0];
    return new Library(articles, options, path, problems);
  }

  /** A library of texts in memory. Throws a KnowledgeError for a text that is no article. */
  static fromTexts(sources: readonly ArticleSource[], options: LibraryOptions = {}): Library {
    return new Library(
      sources.map((source) => readOne(source)),
      options,
    );
  }

  /** Settles when everything that is built in the background is there. */
  get ready(): Promise<void> {
    return Promise.resolve();
  }

  get articles(): readonly Article[] {
    return this.#knowledge.articles;
  }

  /** Everybody who is quoted, the most quoted first; of one article if its id is given. */
  sources(article?: string): Source[] {
    return groupSources(this.articles.filter(({ id }) => !article || id === article));
  }

  /** Answers a question. The same library, question and options give the same answer. */
  // oxlint-disable-next-line typescript/require-await
  async ask(question: string, options: AskOptions = {}): Promise<Answer> {
    return search(this.#knowledge.index, question, options);
  }

  /**
   * Reads the articles again and swaps them whole, or throws the first file's KnowledgeError and changes nothing.
   * Two reloads at once are one.
   */
  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#readAgain().finally(() => (this.#reloading = null));
    return this.#reloading;
  }

  async #readAgain(): Promise<ReloadReport> {
    if (this.#path === null) return compare(this.articles, this.articles);
    const { articles, problems } = readAll(await readKnowledge(this.#path));
    if (problems[0]) throw problems[0];
    const report = compare(this.articles, articles);
    this.#knowledge = gather(articles);
    return report;
  }
}

function readAll(files: readonly KnowledgeFile[]): { articles: Article[]; problems: KnowledgeError[] } {
  const articles: Article[] = [];
  const problems: KnowledgeError[] = [];
  for (const entry of files) {
    try {
      if ('error' in entry) throw entry.error;
      articles.push(readOne(entry.source, entry.file));
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      problems.push(error);
    }
  }
  return { articles, problems };
}

function readOne(source: ArticleSource, file = source.id): Article {
  return attribute(readArticle(source, file));
}

function gather(articles: readonly Article[]): Knowledge {
  return { articles, index: buildIndex(articles) };
}

function compare(before: readonly Article[], after: readonly Article[]): ReloadReport {
  const old = new Map(before.map(({ id, text }) => [id, text]));
  const now = new Map(after.map(({ id, text }) => [id, text]));
  const kept = [...now.keys()].filter((id) => old.has(id));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: kept.filter((id) => old.get(id) !== now.get(id)),
    unchanged: kept.filter((id) => old.get(id) === now.get(id)),
  };
}
