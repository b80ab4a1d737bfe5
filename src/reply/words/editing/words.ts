import type { DraftFate } from '../../../editing/drafts.ts';
import type { Deed } from '../../../editing/journal.ts';
import type { DiskFault } from '../../../editing/refusal.ts';

/** A phrase about a number: "3 passages". */
type Count = (number: number) => string;

/** What moderators read who change articles. */
export interface EditingWords {
  /** Above what a draft would change in an article. */
  readonly headings: Readonly<Record<Deed, (article: string) => string>>;
  /** The button by which it is done. */
  readonly decide: Readonly<Record<Deed, string>>;
  readonly cancel: string;
  /** What an article says of itself, before the value. */
  readonly facts: Readonly<Record<'title' | 'publisher' | 'author' | 'published' | 'language', string>>;
  readonly notSaid: string;
  /** The line that says a fact, in lower case. */
  inLine(line: number): string;
  /** How many come, go and change. */
  passages(added: number, removed: number, changed: number): string;
  attributions(added: number, removed: number, changed: number): string;
  /** Above passages that somebody else is said to have said. */
  readonly reattributed: string;
  /** Above golden questions that fail. */
  readonly goldenFailed: string;
  /** All of them are answered. */
  readonly goldenAnswered: Count;
  readonly goldenNotAsked: string;
  noAnswer(question: string): string;
  otherWords(question: string, quote: string, words: string): string;
  /** `speaker` is null where nobody is named. */
  otherSpeaker(question: string, quote: string, speaker: string | null, expected: string): string;
  /** An article is not called as a moderator wished. */
  renamed(wished: string, article: string): string;
  /** What was to be added takes the place of an article of the same name. */
  exists(article: string): string;
  readonly changedMeanwhile: string;
  /** Who changed an article last, and when ("2 hours ago"), in lower case. */
  readonly lastChanges: Readonly<Record<Deed, (person: string, when: string) => string>>;
  /** That it is done. */
  readonly done: Readonly<Record<Deed, (article: string) => string>>;
  /** How to take it back; `command` is what is to be typed. */
  takeBack(command: string): string;
  /** The file is written, but another one keeps the articles from being read again. */
  notTakenUp(article: string): string;
  readonly cancelled: string;
  /** Why a button of a draft does nothing. */
  readonly drafts: Readonly<Record<DraftFate, string>>;
  readonly listHeading: string;
  /** Of an article that was removed. */
  gone(command: string): string;
  /** Of a file that is there, but not among what answers. */
  readonly notUp: string;
  readonly refusals: RefusalWords;
}

/** Why something can't be done. */
export interface RefusalWords {
  /** Above each of them. */
  readonly heading: string;
  wrongKind(name: string): string;
  tooLarge(megabytes: number): string;
  readonly strangeHost: string;
  tooSlow(seconds: number): string;
  readonly notFetched: string;
  unchanged(article: string): string;
  readonly oneFile: string;
  readonly inMemory: string;
  readonly lastOne: string;
  /** Of one article, or for null of all. */
  nothingToUndo(article: string | null): string;
  versionLost(article: string): string;
  readonly notWritable: Readonly<Record<DiskFault, string>>;
  notShown(megabytes: number): string;
}

/** What Discord shows of /article: descriptions of at most 100 characters. */
export interface EditingCommandWords {
  readonly article: string;
  readonly add: string;
  readonly addFile: string;
  readonly addName: string;
  readonly replace: string;
  readonly replaceFile: string;
  readonly which: string;
  readonly remove: string;
  readonly list: string;
  readonly show: string;
  readonly undo: string;
  readonly undoWhich: string;
}
