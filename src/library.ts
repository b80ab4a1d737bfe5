import { answerQuestion } from './answering/answerQuestion.ts';
import { withVectors } from './answering/corpus.ts';
import { gather, quotesOf, type Knowledge } from './answering/gather.ts';
import { limitOf } from './answering/limitOf.ts';
import { articlesIn, findSpeakerIn, sourcesIn, speakerCalledIn, speakersIn } from './answering/speakersIn.ts';
import { notesOf } from './article/notes.ts';
import { groupUnattributed } from './attribution/groupSources.ts';
import { cacheFolderOf } from './cacheFolder.ts';
import { deepFreeze } from './deepFreeze.ts';
import { UserError, type KnowledgeError } from './errors.ts';
import { groupAlike } from './grouping/groupAlike.ts';
import { keepAlive } from './keepAlive.ts';
import { LARGEST_FILE } from './knowledge.ts';
import { Meaning } from './meaning/meaning.ts';
import { Reading } from './meaning/reading.ts';
import { readSemantic, type Semantic } from './meaning/semantic.ts';
import type { Progress } from './progress.ts';
import { requireText } from './requireText.ts';
import { Numbering } from './search/index/numbering.ts';
import { passagesOf } from './search/passagesOf.ts';
import { suggest } from './search/suggest.ts';
import { KeptReadings } from './shelf/keptReadings.ts';
import { readKnowledge } from './shelf/readKnowledge.ts';
import { prepareReading } from './shelf/readApart.ts';
import { compareArticles, type ReloadReport, type TakenUp } from './shelf/reloadReport.ts';
import { shelve, type Shelved, type Warning } from './shelf/shelved.ts';
import { tellLeftOut } from './shelf/tellLeftOut.ts';
import { atOnce, inSlices } from './slices.ts';
import { withoutMark } from './text/decode.ts';
import { Turns } from './turns.ts';
import { UnreadableError } from './unreadableError.ts';
import type { Answer, Article, ArticleSource, AskOptions, Quotation, Source } from './types.ts';

export type { ReloadReport, TakenUp } from './shelf/reloadReport.ts';
export type { Warning } from './shelf/shelved.ts';

/** How a library reads its articles and answers from them. */
export interface LibraryOptions {
  /** Search by meaning: on where its model is, unless `false` or `off`; a name or folder chooses another model. */
  readonly semantic?: boolean | string | Semantic | undefined;
  /**
   * Where what was read of articles and the encoder's vectors are kept from one start to the next; the system's cache folder
   * unless given, `null` for nowhere.
   */
  readonly cacheFolder?: string | null | undefined;
  /** Largest file in bytes; 2 MB unless given. */
  readonly largestFile?: number | undefined;
  /**
   * Whether the program runs on for long: articles are then read in a process of their own however short they are, which
   * takes a moment longer, and the memory that it takes goes back to the system.
   */
  readonly runsOn?: boolean | undefined;
  /** Whether the articles are there for a while alone, so that nothing of them is kept on the disk; their vectors are. */
  readonly isPassing?: boolean | undefined;
  /** Hears how many of the files have been read while a library is loaded. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Hears what goes wrong in the background. Unless given it is a warning of the process. */
  readonly warn?: ((message: string) => void) | undefined;
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
  readonly #reading: Reading | null;
  readonly #numbering: Numbering;
  readonly #largest: number;
  readonly #kept: KeptReadings | undefined;
  readonly #reloads = new Turns(() => this.#readAgain());
  #knowledge: Knowledge;
  #encoded: Promise<void>;
  /** Why not everything on the disk answers: files left out when it was loaded, or why the last reload failed. */
  #failures: readonly string[];
  #takenUp: TakenUp | null = null;
  #isClosed = false;

  /** Files that could not be read when the library was loaded; the other articles are there. */
  readonly errors: readonly KnowledgeError[];

  private constructor(
    path: string | null,
    knowledge: Knowledge,
    errors: readonly KnowledgeError[],
    numbering: Numbering,
    options: LibraryOptions,
    kept?: KeptReadings,
  ) {
    this.path = path;
    this.#kept = kept;
    this.errors = Object.freeze([...errors]);
    this.#failures = tellLeftOut(errors);
    this.#numbering = numbering;
    this.#largest = options.largestFile ?? LARGEST_FILE;
    const semantic = readSemantic(options.semantic);
    this.#meaning = Meaning.start(semantic, options);
    this.#reading = Reading.start(semantic);
    this.#knowledge = knowledge;
    this.#encoded = this.#encode();
  }

  /**
   * Loads a folder of articles, with the folders below it, or one file. Files that can't be read are in `errors`.
   *
   * Throws a UserError when the path does not exist, and a KnowledgeError of the first file when none can be read.
   */
  static async load(path: string, options: LibraryOptions = {}): Promise<Library> {
    requireText('path', path);
    const { largestFile: largest = LARGEST_FILE, runsOn, isPassing, onProgress } = options;
    const cacheFolder = cacheFolderOf(options);
    const kept = cacheFolder === null ? undefined : new KeptReadings(cacheFolder, { isPassing });
    const numbering = new Numbering();
    const begin = ({ article, segment }: Shelved) => numbering.add(article, segment);
    const shelves = await readKnowledge(path, NOTHING, {
      largest,
      isFirst: true,
      runsOn,
      kept,
      onProgress,
      begin,
    });
    const failure = UnreadableError.of(shelves.errors);
    if (shelves.shelf.length === 0 && failure) throw failure;
    const knowledge = await inSlices(gather(shelves, numbering));
    return new Library(path, knowledge, shelves.errors, numbering, { ...options, cacheFolder }, kept);
  }

  /**
   * A library of articles that have been read already.
   *
   * @internal
   */
  static async ofShelf(shelf: readonly Shelved[], options: LibraryOptions = {}): Promise<Library> {
    const numbering = new Numbering();
    const knowledge = await inSlices(gather({ ...NOTHING, shelf }, numbering));
    return new Library(null, knowledge, [], numbering, options);
  }

  /**
   * A library of texts in memory, however long they are, and whatever signs they have; one without a word has no passages.
   *
   * Throws a KnowledgeError for a text whose front matter can't be read, and a UserError for an id that is empty or that two have.
   */
  static fromTexts(sources: readonly ArticleSource[], options: LibraryOptions = {}): Library {
    for (const { id, text } of sources) {
      requireText('id', id);
      requireText(`text of "${id}"`, text);
    }
    const twice = sources.find(({ id }, place) => sources.findIndex((other) => other.id === id) < place);
    if (twice) throw new UserError(`two texts have the id "${twice.id}"; give each its own`);
    if (sources.some(({ id }) => id === ''))
      throw new UserError('a text has the id ""; give it one to call it by');
    const shelf = sources.map(({ id, text }) => shelve({ id, text: withoutMark(text) }, id));
    const numbering = new Numbering();
    const knowledge = atOnce(gather({ ...NOTHING, shelf }, numbering));
    return new Library(null, knowledge, [], numbering, options);
  }

  /** Settles when everything that is built in the background is there. */
  get ready(): Promise<void> {
    return keepAlive(this.#encoded);
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
   * alone.
   */
  get troubles(): readonly string[] {
    return [...this.#failures, this.#meaning?.trouble ?? null].filter((trouble) => trouble !== null);
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
    return deepFreeze([...shelf.flatMap(({ warnings }) => warnings), ...leftOut]);
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
    requireText('typed', typed);
    const { article, speaker, limit } = options;
    const { index } = this.#knowledge;
    const within =
      speaker === undefined ? null : passagesOf(index, speakerCalledIn(this.#knowledge, speaker, article));
    return suggest(index, typed, { article, limit: limitOf(limit), within });
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
    const takenUp = this.#takenUp;
    await this.#reloads.run();
    return deepFreeze({
      takenUp,
      ...compareArticles(before, this.articles),
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
    this.#isClosed = true;
    this.#knowledge = withVectors(this.#knowledge, null);
    await Promise.all([this.#meaning?.close(), this.#reading?.close()]);
  }

  /** Adds to the knowledge what its passages mean, unless it has been replaced in the meantime. */
  async #encode(): Promise<void> {
    const knowledge = this.#knowledge;
    // Of too many passages the words would be made for nothing.
    if (this.#isClosed || !this.#meaning || this.#meaning.refuses(knowledge.index.passages.length)) return;
    const passages = await inSlices(quotesOf(knowledge.articles));
    // A reload that found nothing new has the same index.
    const isStill = (): boolean => !this.#isClosed && this.#knowledge.index === knowledge.index;
    const vectors = isStill() ? await this.#meaning.encode(passages) : null;
    if (vectors && isStill()) this.#knowledge = withVectors(this.#knowledge, vectors);
  }

  async #readAgain(): Promise<void> {
    if (this.path === null) return;
    try {
      const { shelf } = this.#knowledge;
      const options = { largest: this.#largest, isFirst: false, kept: this.#kept };
      const shelves = await readKnowledge(this.path, this.#knowledge, options);
      const failure = UnreadableError.of(shelves.errors);
      if (failure) throw failure;
      if (isSame(shelf, shelves.shelf)) this.#knowledge = { ...this.#knowledge, ...shelves };
      else {
        const before = this.articles;
        this.#knowledge = await inSlices(gather(shelves, this.#numbering));
        const { added, removed, changed } = compareArticles(before, this.articles);
        this.#takenUp = { at: Date.now(), added, removed, changed };
        this.#encoded = this.#encode();
      }
      this.#failures = [];
    } catch (error) {
      this.#failures = [
        `the knowledge is not reloaded: ${error instanceof Error ? error.message : String(error)}`,
      ];
      throw error;
    }
  }
}

/** Where nothing has been read. */
const NOTHING = { shelf: [], leftOut: [], signature: '', stamps: new Map<string, string>() } as const;

function isSame(some: readonly Shelved[], others: readonly Shelved[]): boolean {
  return some.length === others.length && some.every((shelved, place) => shelved === others[place]);
}
