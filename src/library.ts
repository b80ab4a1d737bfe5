import { checkArticle } from './article/check.ts';
import { readArticle } from './article/read.ts';
import { attribute } from './attribution/attribute.ts';
import { checkAttribution } from './attribution/check.ts';
import { groupSources, groupUnattributed } from './attribution/sources.ts';
import { answerFact } from './facts/answerFact.ts';
import { KnowledgeError } from './errors.ts';
import { readKnowledge, type KnowledgeFile } from './knowledge.ts';
import type { PassageVectors } from './meaning/encodePassages.ts';
import { Meaning } from './meaning/meaning.ts';
import { buildIndex, search, withoutTypos, type SearchIndex } from './search/search.ts';
import type { Answer, Article, ArticleSource, AskOptions, Problem, Source } from './types.ts';

export interface LibraryOptions {
  /** A sentence encoder: on where one is installed unless `false` or `off`; a name or folder chooses a model. */
  readonly semantic?: boolean | string;
  /** Where the encoder's vectors are kept from one start to the next; the system's cache folder unless given. */
  readonly cacheFolder?: string;
  /** Hears what goes wrong in the background. Unless given it is a warning of the process. */
  readonly warn?: (message: string) => void;
}

/** A warning about a knowledge file. */
export interface Warning extends Problem {
  readonly file: string;
}

/** What a reload changed, as ids of articles, and what their authors should look at. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly warnings: readonly Warning[];
}

/** An article and the file that it was read from. */
interface Shelved {
  readonly file: string;
  readonly article: Article;
}

/** Everything that answers are made from; replaced whole, never edited. */
interface Knowledge {
  readonly shelf: readonly Shelved[];
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  /** What its passages mean; null without an encoder, and until it has read them. */
  readonly vectors: PassageVectors | null;
}

/**
 * Articles that can be asked.
 *
 *     const library = await Library.load('knowledge');
 *     const answer = await library.ask('Who is Li Hui?');
 *     answer.matches[0]?.quote;
 */
export class Library {
  /** The folder or file it was loaded from; null for texts in memory. */
  readonly path: string | null;
  readonly #meaning: Meaning | null;
  #knowledge: Knowledge;
  #encoded: Promise<void>;
  #reloading: Promise<ReloadReport> | null = null;

  /** Files that could not be read when the library was loaded; the other articles are there. */
  readonly errors: readonly KnowledgeError[];

  private constructor(path: string | null, { shelf, errors }: Shelves, options: LibraryOptions) {
    this.path = path;
    this.errors = errors;
    this.#meaning = Meaning.start(options.semantic, options);
    this.#knowledge = gather(shelf);
    this.#encoded = this.#encode();
  }

  /**
   * Loads a folder of articles or one file. Files that can't be read are in `errors`.
   *
   * Throws a UserError when the path does not exist, and the first file's KnowledgeError when none can be read.
   */
  static async load(path: string, options: LibraryOptions = {}): Promise<Library> {
    const shelves = fill(await readKnowledge(path), []);
    if (shelves.shelf.length === 0 && shelves.errors[0]) throw shelves.errors[0];
    return new Library(path, shelves, options);
  }

  /** A library of texts in memory. Throws a KnowledgeError for a text that can't be read. */
  static fromTexts(sources: readonly ArticleSource[], options: LibraryOptions = {}): Library {
    const shelf = sources.map((source) => ({ file: source.id, article: readOne(source, source.id) }));
    return new Library(null, { shelf, errors: [] }, options);
  }

  /** Settles when everything that is built in the background is there. */
  get ready(): Promise<void> {
    // The encoder's thread keeps no process alive; whoever waits for it does.
    const waiting = setInterval(() => undefined, 1000);
    return this.#encoded.finally(() => clearInterval(waiting));
  }

  /** Whether a sentence encoder takes part, at the latest when the library is `ready`. */
  get isSemantic(): boolean {
    return this.#meaning !== null;
  }

  get articles(): readonly Article[] {
    return this.#knowledge.articles;
  }

  /** What the authors of the articles should look at. */
  get warnings(): readonly Warning[] {
    return this.#knowledge.shelf.flatMap(({ file, article }) =>
      [...checkArticle(article), ...checkAttribution(article)].map((problem) => ({ file, ...problem })),
    );
  }

  /** Everybody who is quoted, the most quoted first; of one article if its id is given. */
  sources(article?: string): Source[] {
    return groupSources(this.articles.filter(({ id }) => article === undefined || id === article));
  }

  /** The passages without a speaker, as sources: those whose speaker is not stated, and the articles' own words. */
  unattributed(): Source[] {
    return groupUnattributed(this.articles);
  }

  /**
   * Answers a question; by words alone until the library is `ready`, and where the encoder takes too long.
   * The same library, question and options give the same answer.
   */
  async ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const { index, vectors, articles } = this.#knowledge;
    const read = withoutTypos(index, question, options.article);
    const article =
      options.article === undefined ? only(articles) : articles.find(({ id }) => id === options.article);
    const fact = article && answerFact(article, question, read);
    if (fact) return fact;
    const similarities = vectors && this.#meaning ? await this.#meaning.compare(read, vectors) : null;
    return search(index, question, { ...options, similarities });
  }

  /**
   * Reads the articles again and swaps them whole. Two reloads at once are one.
   *
   * Throws the first file's KnowledgeError, or a UserError when nothing is there, and then changes nothing.
   */
  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#readAgain().finally(() => (this.#reloading = null));
    return this.#reloading;
  }

  /** Ends what runs in the background. Later questions are answered by words alone. */
  async close(): Promise<void> {
    await this.#meaning?.close();
  }

  /** Adds to the knowledge what its passages mean, unless it has been replaced in the meantime. */
  async #encode(): Promise<void> {
    const knowledge = this.#knowledge;
    const vectors = await this.#meaning?.encode(knowledge.shelf.flatMap(({ article }) => quotesOf(article)));
    if (vectors && this.#knowledge === knowledge) this.#knowledge = { ...knowledge, vectors };
  }

  async #readAgain(): Promise<ReloadReport> {
    const before = this.#knowledge;
    if (this.path !== null) {
      const { shelf, errors } = fill(await readKnowledge(this.path), before.shelf);
      if (errors[0]) throw errors[0];
      this.#knowledge = gather(shelf);
      this.#encoded = this.#encode();
    }
    return { ...compare(before.articles, this.articles), warnings: this.warnings };
  }
}

interface Shelves {
  readonly shelf: readonly Shelved[];
  readonly errors: readonly KnowledgeError[];
}

/** Reads what is new in the files; an article whose text has not changed stays as it is. */
function fill(files: readonly KnowledgeFile[], before: readonly Shelved[]): Shelves {
  const known = new Map(before.map((shelved) => [shelved.file, shelved]));
  const shelf: Shelved[] = [];
  const errors: KnowledgeError[] = [];
  for (const entry of files) {
    try {
      if ('error' in entry) throw entry.error;
      const { file, source } = entry;
      const old = known.get(file);
      shelf.push(old?.article.text === source.text ? old : { file, article: readOne(source, file) });
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      errors.push(error);
    }
  }
  return { shelf, errors };
}

function readOne(source: ArticleSource, file: string): Article {
  return attribute(readArticle(source, file));
}

function gather(shelf: readonly Shelved[]): Knowledge {
  const articles = shelf.map(({ article }) => article);
  return { shelf, articles, index: buildIndex(articles), vectors: null };
}

/** The one article that "this article" can mean. */
function only(articles: readonly Article[]): Article | undefined {
  return articles.length === 1 ? articles[0] : undefined;
}

function quotesOf({ text, passages }: Article): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}

function compare(before: readonly Article[], after: readonly Article[]): Omit<ReloadReport, 'warnings'> {
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
