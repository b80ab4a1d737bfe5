import { answerQuestion } from './answering/answerQuestion.ts';
import { CurrentKnowledge } from './answering/currentKnowledge.ts';
import type { Knowledge } from './answering/gather.ts';
import type { LibraryOptions } from './answering/libraryOptions.ts';
import { knowledgeOfShelf, knowledgeOfTexts, loadKnowledge, type Loaded } from './answering/loadKnowledge.ts';
import { articlesIn, findSpeakerIn, sourcesIn, speakersIn } from './answering/speakersIn.ts';
import { suggestPassages } from './answering/suggestPassages.ts';
import { notesOf } from './article/notes.ts';
import { groupUnattributed } from './attribution/groupSources.ts';
import { cacheFolderOf } from './disk/cacheFolder.ts';
import { deepFreeze } from './values/deepFreeze.ts';
import type { KnowledgeError } from './errors.ts';
import { groupAlike } from './grouping/groupAlike.ts';
import { keepAlive } from './process/keepAlive.ts';
import { missingWeights } from './meaning/bundledReader.ts';
import { Meaning } from './meaning/meaning.ts';
import { Reading } from './meaning/reading.ts';
import { readSemantic } from './meaning/semantic.ts';
import type { Progress } from './progress.ts';
import { requireText } from './values/requireText.ts';
import { copiesIn } from './shelf/copies.ts';
import { prepareReading } from './shelf/readApart.ts';
import { changesBetween, type ReloadReport } from './shelf/reloadReport.ts';
import type { Shelved, Warning } from './shelf/shelved.ts';
import type { Answer, Article, ArticleSource, AskOptions, Quotation, Source } from './types.ts';

export type { LibraryOptions } from './answering/libraryOptions.ts';
export type { ReloadReport, TakenUp } from './shelf/reloadReport.ts';
export type { Warning } from './shelf/shelved.ts';

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
  /** Files that could not be read when the library was loaded; the other articles are there. */
  readonly errors: readonly KnowledgeError[];
  readonly #meaning: Meaning | null;
  readonly #reading: Reading | null;
  /** What answers do without because the weights were missing when it was made. */
  readonly #missing: string | null;
  readonly #current: CurrentKnowledge;

  private constructor(loaded: Loaded, options: LibraryOptions) {
    this.path = loaded.path;
    this.errors = Object.freeze([...loaded.errors]);
    const semantic = readSemantic(options.semantic);
    this.#missing = missingWeights(semantic);
    this.#meaning = Meaning.start(semantic, options);
    this.#reading = Reading.start(semantic);
    this.#current = new CurrentKnowledge(loaded, { meaning: this.#meaning, reading: this.#reading });
  }

  /**
   * Loads a folder of articles, with the folders below it, or one file. Files that can't be read are in `errors`.
   *
   * Throws a UserError when the path does not exist, and a KnowledgeError of the first file when none can be read.
   */
  static async load(path: string, options: LibraryOptions = {}): Promise<Library> {
    requireText('path', path);
    const withFolder = { ...options, cacheFolder: cacheFolderOf(options) };
    return new Library(await loadKnowledge(path, withFolder), withFolder);
  }

  /**
   * A library of articles that have been read already.
   *
   * @internal
   */
  static async ofShelf(shelf: readonly Shelved[], options: LibraryOptions = {}): Promise<Library> {
    return new Library(await knowledgeOfShelf(shelf), options);
  }

  /**
   * A library of texts in memory, however long they are, and whatever signs they have; one without a word has no passages.
   *
   * Throws a KnowledgeError for broken front matter, a UserError for an id that is empty or that two have, a TypeError for no list.
   */
  static fromTexts(sources: readonly ArticleSource[], options: LibraryOptions = {}): Library {
    return new Library(knowledgeOfTexts(sources), options);
  }

  /** Settles when everything that is built in the background is there. */
  get ready(): Promise<void> {
    return keepAlive(this.#current.encoded);
  }

  /** Whether a sentence encoder takes part in the answers; not before the library is `ready`. */
  get isSemantic(): boolean {
    return this.#knowledge.vectors !== null && !this.#meaning?.trouble;
  }

  /** How far the passages are read for their meaning, of those that were not read before; null when none is left. */
  get progress(): Progress | null {
    return this.#meaning?.progress ?? null;
  }

  /**
   * What is amiss at present, a line each: files that were left out, why the knowledge is old, and why answers come by words
   * alone, or are not read.
   */
  get troubles(): readonly string[] {
    const { failures } = this.#current;
    return [...failures, this.#meaning?.trouble ?? null, this.#missing].filter((trouble) => trouble !== null);
  }

  /** Differs when what is on the disk is not what the answers come from. */
  get signature(): string {
    return this.#knowledge.signature;
  }

  /** The articles that answers come from, in the order of their files. */
  get articles(): readonly Article[] {
    return this.#knowledge.articles;
  }

  /** What the authors of the articles should look at, and which files are none. */
  get warnings(): readonly Warning[] {
    const { shelf, leftOut } = this.#knowledge;
    return deepFreeze([...shelf.flatMap(({ warnings }) => warnings), ...copiesIn(shelf), ...leftOut]);
  }

  /** What was read from the texts because the front matter does not say it: publisher, author, day of publication. */
  get notes(): readonly Warning[] {
    return this.#knowledge.shelf.flatMap(({ file, article }) =>
      notesOf(article).map((note) => ({ file, ...note })),
    );
  }

  /** The file of an article; null for an id that no article has. */
  fileOf(id: string): string | null {
    return this.#knowledge.shelf.find(({ article }) => article.id === id)?.file ?? null;
  }

  /** Everybody who is quoted, the most quoted first; of one article if its id is given, nobody for an id that no article has. */
  sources(article?: string): Source[] {
    return sourcesIn(this.#knowledge, article);
  }

  /**
   * Everybody whose words may be asked for alone: the sources, and the outlets that carried what others said; of one article
   * if its id is given, nobody for an id that no article has.
   */
  speakers(article?: string): Source[] {
    return speakersIn(this.#knowledge, article);
  }

  /**
   * The passages without a speaker, as sources: those whose speaker is not stated, and the articles' own words; of one
   * article if its id is given, none for an id that no article has.
   */
  unattributed(article?: string): Source[] {
    return groupUnattributed(articlesIn(this.#knowledge, article));
  }

  /**
   * Answers a question; by words alone until the library is `ready`. The same library, question and options then give the
   * same answer, however many ask; only where a thousand questions wait already it is not read, and `by` says so.
   *
   * Rejects with a UserError where there is no article of this id, nobody of the speaker's name is quoted, or the limit is
   * less than 1 or no whole number.
   */
  ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const judges = { meaning: this.#meaning, reading: this.#reading };
    return keepAlive(answerQuestion(this.#knowledge, judges, question, options));
  }

  /** Questions that are asked and not yet answered; what several ask at once counts once. */
  get underWay(): number {
    return this.#knowledge.answers.underWay;
  }

  /** Whether a question with these options has its answer in memory, or is being answered for somebody else. */
  hasAtHand(question: string, options: AskOptions = {}): boolean {
    return this.#knowledge.answers.has(question, options);
  }

  /**
   * The passages that share most with what a person has typed so far, best first: by words alone, misspelt ones too, the
   * last one perhaps unfinished.
   *
   * Throws a UserError as `ask` rejects with one.
   */
  suggest(typed: string, options: Omit<AskOptions, 'explain'> = {}): Quotation[] {
    return suggestPassages(this.#knowledge, typed, options);
  }

  /**
   * Whom somebody means by a name: as it is, in part, or misspelt as names of a question may be; null where nobody is called
   * so, or where it may be somebody else's name.
   *
   * Throws a UserError where there is no article of this id.
   */
  findSpeaker(name: string, article?: string): Source | null {
    requireText('name', name);
    return findSpeakerIn(this.#knowledge, name, article);
  }

  /**
   * Which of these questions mean the same, as groups of their places: by their words, and where an encoder takes part by
   * what they mean. Of very many only the first are compared in meaning.
   */
  groupAlike(questions: readonly string[]): Promise<number[][]> {
    const vectorOf = (question: string) => this.#meaning?.vectorOf(question) ?? null;
    return groupAlike(this.#knowledge.index, questions, vectorOf);
  }

  /**
   * Reads again what has changed of the articles and swaps them whole. Who asks while one reload is under way gets the
   * next, with everybody else who does: its files may have been read before they changed.
   *
   * Throws a KnowledgeError of the first file that can't be read, or a UserError when nothing is there, and then changes nothing.
   */
  async reload(): Promise<ReloadReport> {
    const before = this.articles;
    const { takenUp } = this.#current;
    await this.#current.reload();
    return deepFreeze({
      takenUp,
      ...changesBetween(before, this.articles),
      warnings: this.warnings,
      troubles: this.troubles,
    });
  }

  /**
   * Readies what a reload needs, where one is soon to come.
   *
   * @internal
   */
  prepareReload(): void {
    // Why it fails, if it does, the reload will tell.
    void prepareReading().catch(() => undefined);
  }

  /** Ends what runs in the background. Later questions are answered by words alone. */
  async close(): Promise<void> {
    this.#current.close();
    await Promise.all([this.#meaning?.close(), this.#reading?.close()]);
  }

  get #knowledge(): Knowledge {
    return this.#current.now;
  }
}
