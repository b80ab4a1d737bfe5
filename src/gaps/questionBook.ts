import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { folderReason } from '../disk/diskReason.ts';
import { UserError } from '../errors.ts';
import { makeFolder } from '../disk/makeFolder.ts';
import { withoutIds } from './anonymous.ts';
import { readSalt, voterKey } from './salt.ts';
import { openSqlite, type Database, type Row } from './sqlite.ts';
import { VOTES, type Gap, type JudgedAnswer, type Subject, type Vote } from './types.ts';

export const HOUR = 3_600_000;

/** Rows of a table at most; the oldest go first. Each has a question of a thousand characters at most. */
const MOST_ROWS = 20_000;
/** Questions that are listed, the newest, unless more are asked for. */
export const MOST_LISTED = 500;
/** Questions between two looks for what is too old or too many. */
const TIDY_EVERY = 100;
/** Milliseconds to wait for another process that writes; nothing else is answered meanwhile. */
const BUSY = 250;

const FILE = 'questions.sqlite';

/**
 * Times are hours since 1970: enough to show what is new, too coarse to tell by the clock who asked. What is deleted is
 * overwritten.
 */
const SCHEMA = `
  PRAGMA busy_timeout = ${BUSY};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS gaps (
    question TEXT NOT NULL, article TEXT NOT NULL, hour INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (question, article, hour)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS votes (
    answer TEXT NOT NULL, voter TEXT NOT NULL, vote TEXT NOT NULL, hour INTEGER NOT NULL,
    question TEXT NOT NULL, article TEXT NOT NULL, quote TEXT NOT NULL,
    PRIMARY KEY (answer, voter)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS gaps_hour ON gaps (hour);
  CREATE INDEX IF NOT EXISTS votes_hour ON votes (hour);
`;

/** What was deleted is still in the log of changes, until that is written into the database and emptied. */
const EMPTY_LOG = 'PRAGMA wal_checkpoint(TRUNCATE);';

/**
 * The questions that found no answer, and what readers think of answers; never who they are. Several processes may have
 * one book.
 */
export class QuestionBook {
  readonly #database: Database;
  readonly #salt: string;
  readonly #timer: NodeJS.Timeout;
  #noted = 0;

  /** How long things are kept, in hours. */
  readonly hours: number;

  private constructor(database: Database, salt: string, hours: number) {
    this.#database = database;
    this.#salt = salt;
    this.hours = hours;
    this.#database.exec(SCHEMA);
    this.tidy();
    this.#timer = setInterval(() => this.#tidyIfPossible(), HOUR).unref();
  }

  /** Opens the book in a folder, which is made if need be. Throws a UserError where that can't be. */
  static async open(folder: string, hours: number): Promise<QuestionBook> {
    try {
      await makeFolder(folder, 0o700);
      return new QuestionBook(await openSqlite(join(folder, FILE)), readSalt(folder), hours);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(
        `KEEP_QUESTIONS: nothing can be kept in ${folder}: ${folderReason(error)}; set DATA_PATH to a folder that the bot may write to`,
        { cause: error },
      );
    }
  }

  /** Counts a question that found no answer; `article` is the id of the only one that was asked. */
  note(question: string, article: string | null, now = Date.now()): void {
    this.#database
      .prepare(
        'INSERT INTO gaps VALUES (?, ?, ?, 1) ON CONFLICT (question, article, hour) DO UPDATE SET count = count + 1',
      )
      .run(withoutIds(question), article ?? '', hourOf(now));
    if (++this.#noted % TIDY_EVERY === 0) this.tidy(now);
  }

  /** Counts what somebody thinks of an answer; a later vote of the same person replaces the earlier one. */
  vote({ question, article, quote, passage }: Subject, person: string, vote: Vote, now = Date.now()): void {
    const asked = withoutIds(question);
    const answer = createHash('sha256').update(`${asked}\n${passage}`).digest('base64url').slice(0, 24);
    this.#database
      .prepare(
        'INSERT INTO votes VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (answer, voter) DO UPDATE SET vote = excluded.vote, hour = excluded.hour',
      )
      .run(answer, voterKey(this.#salt, answer, person), vote, hourOf(now), asked, article, quote);
  }

  /** How many questions found no answer, as they were put. */
  get size(): number {
    const [row] = this.#database
      .prepare('SELECT COUNT(*) AS count FROM (SELECT DISTINCT question, article FROM gaps)')
      .all();
    return Number(row?.count ?? 0);
  }

  /** The questions that found no answer, the newest first; so many at most, or all of them for Infinity. */
  gaps(most = MOST_LISTED): Gap[] {
    return this.#database
      .prepare(
        `SELECT question, article, SUM(count) AS count, MAX(hour) AS hour FROM gaps
         GROUP BY question, article ORDER BY hour DESC, count DESC, question LIMIT ${limitOf(most)}`,
      )
      .all()
      .map((row) => ({ ...timeOf(row), ...textsOf(row), count: Number(row.count) }));
  }

  /** The answers that readers voted on, those most often called wrong first; as many as of the questions. */
  judged(most = MOST_LISTED): JudgedAnswer[] {
    const counts = VOTES.map((vote) => `SUM(vote = '${vote}') AS "${vote}"`).join(', ');
    return this.#database
      .prepare(
        `SELECT question, article, quote, MAX(hour) AS hour, ${counts} FROM votes
         GROUP BY answer ORDER BY COUNT(*) - SUM(vote = 'helpful') DESC, hour DESC LIMIT ${limitOf(most)}`,
      )
      .all()
      .map((row) => ({
        ...timeOf(row),
        ...textsOf(row),
        quote: String(row.quote),
        votes: {
          helpful: Number(row.helpful),
          'wrong quote': Number(row['wrong quote']),
          'wrong speaker': Number(row['wrong speaker']),
          'no answer': Number(row['no answer']),
        },
      }));
  }

  /** Deletes everything. */
  clear(): void {
    this.#database.exec(`DELETE FROM gaps; DELETE FROM votes; ${EMPTY_LOG}`);
  }

  /** Deletes what is older than it may be, and what is too many. */
  tidy(now = Date.now()): void {
    let deleted = 0;
    for (const table of ['gaps', 'votes']) {
      const statements = [
        `DELETE FROM ${table} WHERE hour <= ${hourOf(now) - this.hours}`,
        `DELETE FROM ${table} WHERE hour <= (SELECT hour FROM ${table} ORDER BY hour DESC LIMIT 1 OFFSET ${MOST_ROWS})`,
      ];
      for (const statement of statements) deleted += Number(this.#database.prepare(statement).run().changes);
    }
    if (deleted > 0) this.#database.exec(EMPTY_LOG);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#database.close();
  }

  /** Where another process is writing, or the disk is full, the next hour will do. */
  #tidyIfPossible(): void {
    try {
      this.tidy();
    } catch {
      // Nothing depends on it.
    }
  }
}

/** SQLite's word for no limit is −1. */
function limitOf(most: number): number {
  return Number.isFinite(most) ? most : -1;
}

function hourOf(now: number): number {
  return Math.floor(now / HOUR);
}

function timeOf({ hour }: Row): { at: number } {
  return { at: Number(hour) * HOUR };
}

function textsOf({ question, article }: Row): { question: string; article: string | null } {
  return { question: String(question), article: article === '' ? null : String(article) };
}
