import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HOUR, QuestionBook } from '../../src/gaps/questionBook.ts';
import { openSqlite } from '../../src/gaps/sqlite.ts';

const NOW = Date.UTC(2026, 10, 25, 21, 30);
const PERSON = '800000000000000001';
const SUBJECT = { question: 'When?', article: 'ferry', quote: 'On 4 November.', passage: 'ferry 12' };

let home: string;
let count = 0;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'whosaid-'))));
afterAll(() => rm(home, { recursive: true }));

const folder = (): string => join(home, `${count++}`, 'below');

async function withBook(
  story: (book: QuestionBook, path: string) => unknown,
  hours = 100_000,
): Promise<void> {
  const path = folder();
  const book = await QuestionBook.open(path, hours);
  try {
    await story(book, path);
  } finally {
    book.close();
  }
}

describe('questions without an answer', () => {
  test('are counted, the newest first, to the hour', () =>
    withBook((book) => {
      book.note('Who pays?', null, NOW - 5 * HOUR);
      book.note('Who pays?', null, NOW - 2 * HOUR);
      book.note('Who pays?', 'ferry', NOW - 3 * HOUR);
      book.note('Who runs it?', null, NOW);
      const hour = NOW - (NOW % HOUR);
      expect(book.gaps()).toEqual([
        { question: 'Who runs it?', article: null, count: 1, at: hour },
        { question: 'Who pays?', article: null, count: 2, at: hour - 2 * HOUR },
        { question: 'Who pays?', article: 'ferry', count: 1, at: hour - 3 * HOUR },
      ]);
    }));

  test('are deleted by their age, those of the last hour too', () =>
    withBook((book) => {
      book.note('old', null, NOW - 49 * HOUR);
      book.note('new', null, NOW - 47 * HOUR);
      book.vote(SUBJECT, PERSON, 'helpful', NOW - 49 * HOUR);
      book.tidy(NOW);
      expect(book.gaps().map(({ question }) => question)).toEqual(['new']);
      expect(book.judged()).toEqual([]);
    }, 48));

  test('are deleted when there are too many, the oldest first', () =>
    withBook(async (book, path) => {
      const database = await openSqlite(join(path, 'questions.sqlite'));
      database.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20100)
         INSERT INTO gaps SELECT 'question ' || i, '', ${Math.floor(NOW / HOUR)} - i, 1 FROM n`,
      );
      book.tidy(NOW);
      expect(database.prepare('SELECT COUNT(*) AS count FROM gaps').all()[0]?.count).toBe(20_000);
      expect(book.gaps()[0]?.question).toBe('question 1');
      database.close();
    }));

  test('outlive a restart, and several processes have one book', async () => {
    const path = folder();
    const [one, other] = await Promise.all([
      QuestionBook.open(path, 100_000),
      QuestionBook.open(path, 100_000),
    ]);
    one.note('Who pays?', null, NOW);
    other.note('Who pays?', null, NOW);
    one.vote(SUBJECT, PERSON, 'helpful', NOW);
    other.vote(SUBJECT, PERSON, 'wrong quote', NOW);
    one.close();
    other.close();
    const again = await QuestionBook.open(path, 100_000);
    expect(again.gaps()[0]?.count).toBe(2);
    // The salt is the same for both, so that one person has one vote.
    expect(again.judged()[0]?.votes).toEqual({
      helpful: 0,
      'wrong quote': 1,
      'wrong speaker': 0,
      'no answer': 0,
    });
    again.close();
  });
});

describe('votes', () => {
  test('are one for a person and an answer; who says something else has changed their mind', () =>
    withBook((book) => {
      book.vote(SUBJECT, PERSON, 'helpful', NOW);
      book.vote(SUBJECT, PERSON, 'wrong speaker', NOW);
      book.vote(SUBJECT, 'somebody else', 'wrong speaker', NOW);
      book.vote({ ...SUBJECT, question: 'Where?' }, PERSON, 'helpful', NOW);
      expect(
        book.judged().map(({ question, votes }) => [question, votes['wrong speaker'], votes.helpful]),
      ).toEqual([
        ['When?', 2, 0],
        ['Where?', 0, 1],
      ]);
    }));
});

test('nothing on the disk tells who asked or voted, nor that one person voted twice', () =>
  withBook(async (book, path) => {
    book.note(`Is it <@${PERSON}> who pays?`, null, NOW);
    book.vote(SUBJECT, PERSON, 'helpful', NOW);
    book.vote({ ...SUBJECT, question: 'Where?' }, PERSON, 'helpful', NOW);
    const names = await readdir(path);
    const contents = await Promise.all(names.map((name) => readFile(join(path, name))));
    for (const person of [PERSON, Buffer.from(PERSON).toString('base64'), BigInt(PERSON).toString(16)])
      expect(contents.some((content) => content.includes(person))).toBe(false);
    const database = await openSqlite(join(path, 'questions.sqlite'));
    const voters = database
      .prepare('SELECT voter FROM votes')
      .all()
      .map(({ voter }) => voter);
    expect(new Set(voters).size).toBe(2);
    database.close();
    expect((await stat(join(path, 'salt'))).mode & 0o077).toBe(0);
    expect(names.filter((name) => name.startsWith('salt'))).toEqual(['salt']);
  }));

test.each([
  ['cleared', (book: QuestionBook) => book.clear()],
  ['too old', (book: QuestionBook) => book.tidy(NOW + 100_001 * HOUR)],
])('what is %s is on the disk no longer', (_, remove) =>
  withBook(async (book, path) => {
    book.note('Who pays for the crossing?', null, NOW);
    book.vote({ ...SUBJECT, question: 'How dear is the crossing?' }, PERSON, 'helpful', NOW);
    remove(book);
    expect([book.gaps(), book.judged()]).toEqual([[], []]);
    const contents = await Promise.all(
      (await readdir(path)).map((name) => readFile(join(path, name), 'latin1')),
    );
    expect(contents.join('')).not.toContain('crossing');
  }),
);

test('more questions than are listed are all counted, and told to whoever asks for all', async () => {
  const book = await QuestionBook.open(join(home, 'many'), 24);
  for (let number = 0; number < 520; number++) book.note(`What is number ${number}?`, null);
  book.note('What is number 0?', 'ferry');
  expect([book.size, book.gaps().length, book.gaps(Infinity).length]).toEqual([521, 500, 521]);
  book.close();
});

test('a folder that can not be had ends with a line that names the remedy', async () => {
  const file = join(home, 'a-file');
  await writeFile(file, '');
  for (const path of [file, join(file, 'below')])
    await expect(QuestionBook.open(path, 24)).rejects.toThrow(
      /^KEEP_QUESTIONS: nothing can be kept in .*: \S+a-file is a file and no folder; set DATA_PATH to a folder/,
    );
});

test('without any SQLite the line says what to do', async () => {
  await expect(openSqlite(join(home, 'x'), ['no-such-module'])).rejects.toThrow(
    /^KEEP_QUESTIONS needs SQLite.*Node 22\.13.*npm install/,
  );
});
