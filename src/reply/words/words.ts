import type { AttributionPhrases } from '../../attribution/attributionLine.ts';
import type { Verdict } from '../../check/finding.ts';
import type { Vote } from '../../gaps/types.ts';
import type { FactKind, Kind } from '../../types.ts';
import type { EditingCommandWords, EditingWords } from './editing/words.ts';

/** Makes words stand out, as the place where they are shown can: bold in Discord, coloured in a terminal. */
export type Emphasis = (words: string) => string;

/** A phrase about a number: "3 articles". */
type Count = (number: number) => string;

/**
 * Everything that the bot itself says, in one language. What it quotes is never translated.
 *
 * Names, titles and words of articles are handed in fit to be shown: escaped for Markdown, or without control characters.
 */
export interface Words {
  /** The language as Intl knows it: "en", "uk". */
  readonly language: string;
  /** Who said a passage, and through whom. */
  readonly attribution: AttributionPhrases;
  readonly answer: AnswerWords;
  readonly behind: BehindWords;
  readonly place: PlaceWords;
  /** What a reader should know of the words of a passage; nothing where they are the article's own. */
  readonly kinds: Readonly<Record<Exclude<Kind, 'none'>, string>>;
  /** What stands before a fact about the article itself, without a colon. */
  readonly facts: Readonly<Record<FactKind, string>>;
  readonly sources: SourceWords;
  readonly check: CheckWords;
  readonly reload: ReloadWords;
  readonly editing: EditingWords;
  readonly gaps: GapWords;
  readonly help: HelpWords;
  readonly notices: NoticeWords;
  readonly commands: CommandWords;
  readonly terminal: TerminalWords;
  readonly progress: ProgressWords;
}

/** Around a quote, and in place of one. */
export interface AnswerWords {
  /** Above an answer that may be none. */
  notCertain(strong: Emphasis): string;
  /** In place of an answer; `notQuoted` is who was asked for and said nothing about it. */
  noAnswer(notQuoted: string | null): string;
  /** Above the passages that come closest to a question that nothing answers. */
  readonly closest: string;
  /** Above the runners-up of an answer. */
  readonly others: string;
  /** Which words were read as others, in lower case: "read “fery” as “ferry”". */
  read(corrections: readonly { readonly from: string; readonly to: string }[]): string;
  /** No name of the article is what was typed, but these are like it. */
  otherNames(typed: string, names: readonly string[]): string;
  /** At the foot of a passage that was chosen from a list, in lower case. */
  readonly chosen: string;
  /** On the list below an answer; it tells no number, as an article may have more that match than were looked up. */
  readonly showAnother: string;
  /** Before the attribution of the sentence that is shown before a passage. */
  readonly sentenceBefore: string;
  /** Who wrote the article. */
  by(author: string): string;
}

/** What a reader sees who looks behind a quote; its buttons. */
export interface BehindWords {
  readonly context: string;
  readonly who: string;
  /** On the link that opens the article at the passage. */
  readonly source: string;
  /** Above a passage among those around it. */
  readonly inContext: string;
  /** Before the attribution of a passage that stands in bold among others. */
  readonly inBold: string;
  /** What a reader may take the words of a passage for. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Where the words are not the article's own, and it names nobody. */
  readonly notStated: string;
  /** Above the sentence that names somebody; `called` are its words for them, where it has others than their name. */
  readonly saidBy: (name: string, called: string | null) => string;
  readonly carriedBy: (name: string, called: string | null) => string;
  readonly saidAndCarriedBy: (name: string, called: string | null) => string;
  publishedBy(name: string): string;
  /** Which rule found the speaker, by its name. */
  foundBy(rule: string): string;
}

/** Where a passage stands. */
export interface PlaceWords {
  /** Sections that every article may have, in lower case; others are called as the article calls them. */
  readonly sections: Readonly<Record<'title' | 'lead' | 'quote' | 'details' | 'background', string>>;
  /** In lower case: "paragraph 14". */
  paragraph(number: number): string;
}

/** Who is quoted. */
export interface SourceWords {
  readonly heading: string;
  readonly nobody: string;
  readonly credits: string;
  readonly sources: Count;
  readonly passages: Count;
  /** Number of passages by kind: "2 direct". */
  readonly kinds: Readonly<Record<Kind, Count>>;
  /** The media that carried what somebody said. */
  through(outlets: string): string;
  page(number: number, pages: number): string;
  readonly previous: string;
  readonly next: string;
  readonly showSaid: string;
}

/** What the article has of a message. */
export interface CheckWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** At the foot of a passage, in lower case. */
  readonly wordForWord: string;
  /** "Word for word, with a part left out": of a message that marks what it leaves out, with what is said of it otherwise. */
  shortened(said: string): string;
  /** "Not word for word, and it leaves out …" of a verdict and what there is to say of it. */
  because(verdict: string, reasons: readonly string[]): string;
  /** Above the passage that says nearly what the message says, or the same by somebody else. */
  readonly articleHas: string;
  /** Above the passage that comes closest to what is not found. */
  readonly closest: string;
  readonly allExact: string;
  someExact(exact: number, sentences: number): string;
  readonly notLookedAt: Count;
  /** A word in quotation marks, so that it is not read as one of ours. */
  readonly quoted: (word: string) => string;
  /** Words of the article that the message does not have, and that matter. */
  leavesOut(words: string): string;
  lacks(words: string): string;
  /** Words by which the message says that something is so, and those by which the article says that it is not. */
  opposite(message: string, article: string): string;
  /** Words of the message that the article does not have; `instead` are those that it has. */
  notInArticle(words: string, count: number, instead: string | null): string;
  /** Words that both have, but not in the same place. */
  otherOrder(words: string, count: number): string;
  /** Who did not say it. */
  not(names: string): string;
}

/** What changed when the articles were read again. */
export interface ReloadWords {
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly warnings: string;
  readonly notes: string;
  readonly reloaded: string;
  readonly upToDate: string;
  readonly unchanged: string;
  readonly articles: Count;
  readonly failed: string;
  at(file: string, line: number, column: number): string;
  /** When the last changes came, "2 seconds ago", and which. */
  takenUp(when: string, changes: string): string;
  /** "added ferry, bus" */
  change(kind: 'added' | 'removed' | 'changed', names: string): string;
  readonly more: Count;
}

/** Questions without an answer, and what readers think of answers. */
export interface GapWords {
  readonly heading: string;
  readonly nothing: string;
  readonly questions: Count;
  readonly days: Count;
  readonly hours: Count;
  /** How long questions are kept, in lower case. */
  /** Where only the newest questions are listed. */
  newest(newest: number, all: number): string;
  keptFor(time: string): string;
  /** Another wording of a question; then how many more there are. */
  alsoAsked(question: string): string;
  readonly more: Count;
  /** Above the answers that readers call wrong. */
  readonly calledWrong: string;
  /** What a reader may think of an answer: buttons and counts. */
  readonly votes: Readonly<Record<Vote, string>>;
  /** A button that leads to the question what is wrong. */
  readonly wrong: string;
  readonly whatIsWrong: string;
  readonly thanks: string;
  /** Where questions are not kept any more. */
  readonly notKept: string;
  readonly exported: string;
  readonly sureToDelete: Count;
  readonly deleteAll: string;
  readonly deleted: string;
}

/** What the bot does, a line each, for whoever asks. */
export interface HelpWords {
  readonly title: string;
  readonly ask: string;
  /** The buttons below an answer. */
  readonly behind: string;
  /** The other commands. */
  readonly more: string;
  /** Above questions to try, without Markdown. */
  readonly examples: string;
  /** A question to an article in this language. */
  whatDid(name: string): string;
  /** How a role gets to see the commands that moderators have. */
  moderators(commands: readonly string[]): string;
}

/** Short private words of the bot. */
export interface NoticeWords {
  readonly failed: string;
  readonly outOfDate: string;
  /** To whoever asked, pressed or changed too much; `when` is "in 2 seconds", as Discord says it in the reader's language. */
  tooQuick(when: string): string;
  readonly tooMany: string;
  readonly stopping: string;
  readonly homeOnly: string;
  readonly moderatorsOnly: string;
  readonly answerChanged: string;
  readonly articleGone: string;
  readonly sourcesChanged: string;
  noArticle(name: string): string;
  /** More than one article has this title. */
  severalArticles(name: string): string;
  /** Nobody of this name is quoted, in the article that was named if one was. */
  noSpeaker(name: string, article: string | null): string;
  readonly chooseSpeaker: string;
  /** Neither a question nor a speaker was given. */
  readonly askWhat: string;
  readonly chooseArticle: string;
  readonly noText: string;
  readonly share: string;
  readonly shared: string;
  sharedBy(person: string): string;
}

/** What Discord shows of the commands: descriptions of at most 100 characters, names in a menu of at most 32. */
export interface CommandWords {
  readonly ask: string;
  readonly askQuestion: string;
  readonly askSpeaker: string;
  readonly askPrivate: string;
  readonly article: string;
  readonly sources: string;
  readonly reload: string;
  readonly editing: EditingCommandWords;
  readonly gaps: string;
  readonly gapsList: string;
  readonly gapsExport: string;
  readonly gapsClear: string;
  readonly help: string;
  readonly checkName: string;
}

/** Only on the command line. */
export interface TerminalWords {
  /** Number of passages by kind, as short as the names of the kinds. */
  readonly kinds: Readonly<Record<Exclude<Kind, 'none'>, Count>>;
  readonly askAbout: string;
  readonly leaveWith: string;
  /** In which media somebody was quoted. */
  inOutlets(outlets: string): string;
  readonly why: string;
  readonly howToConnect: string;
  /** A page is an article now, of which this file has so many passages; `publisher` is null where the page names none. */
  imported(file: string, passages: string, publisher: string | null): string;
  /** Of a page that may hold a part of its article only. */
  readonly forSubscribers: string;
  /** Of a page with bytes that are no characters. */
  readonly unreadable: string;
  /** Where the preview is served; `takenPort` is the one that another program has, if it was wished for. */
  previewAt(address: string, takenPort: number | null): string;
}

/** How far some work is: "reading articles: 3 of 20, 2 a second, 9 sec left". Numbers and times come as the language writes them. */
export interface ProgressWords {
  /** What is being done, in lower case and without a colon. */
  readonly work: Readonly<Record<Work, string>>;
  of(done: string, total: string): string;
  perSecond(rate: string): string;
  left(time: string): string;
}

/** Work that may take long. */
export type Work = 'reading' | 'meaning' | 'importing';
