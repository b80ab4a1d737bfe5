import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Work } from './growth/workCounter.ts';

/**
 * Texts that make a careless rule look at everything again and again. The whole library reads them; four times the text
 * may be at most 4.4 times the steps.
 */
// prettier-ignore
const UNITS = [
  'a', 'é', 'a\u00ad', 'x.', "a'", 'By Ann Lee ', 'Subscribe to Ann ', 'and Ann Lee ', ', Ann Lee', 'Ann Lee said that ', 'he said ',
  '“', '"', '“ ', '“Yes,” she said. ', '“Yes, ', '” said ', '(', '[', '[x](y) ', '*', '*a ', '#', '# A\n\n', '|', '`', '- ', '  - x\n',
  '> ', '> x\n', '1. x\n', '***\n', 'A: ', 'A: b.\n\n', 'Photo: AP ', 'Quote: ', 'http://a.b/', '1,', 'million ', '中', '\u0301',
  'of the ', 'word ', 'Word. ', 'Word.\n\n', 'Ann, a spokeswoman for Bo, ', 'according to Ann Lee, ', 'a-', '\n', '…', '[a](b ', 'Ann (Bob ', '(Ann) ', 'Why so?\n\nIt is so.\n\n', 'Ann, ',
  "'s ", "'word ", 'Source: ', 'Read more: ', 'former ',
];

const word = (number: number): string => `k${(number * 7919).toString(36).replaceAll(/\d/g, 'o')}`;
const name = (number: number): string => word(number).replace('k', 'K');

/** Texts in which nothing comes twice. */
const ROWS: Readonly<Record<string, (number: number) => string>> = {
  names: (i) => `${name(i)} ${name(i + 1)} slept. `,
  speakers: (i) => `“It works,” said ${name(i)} ${name(i + 1)}.\n\n`,
  'speakers of one paragraph': (i) => `“It works,” said ${name(i)} ${name(i + 1)}. `,
  labels: (i) => `${name(i)}: It works.\n\n`,
  'words of one sentence': (i) => `${word(i)} `,
  'words without a space': word,
  'names of one sentence': (i) => `${name(i)} ${name(i + 1)}, `,
  paragraphs: (i) => `The ${word(i)} works.\n\n`,
  'credits of pictures': (i) => `Photo: ${name(i)} ${name(i + 1)} / Reuters\n\n`,
};

const SIZE = 3_000;
/** Times the steps that four times the text may be: what grows with the square is sixteen times as much. */
const MOST = 4.4;
/** Times the time. */
const LONGEST = 8;
/** Milliseconds of one expression, and in all, that tell too little to be compared. */
const SHORT = { expression: 5, all: 100 };
const TRIES = 3;
/** Milliseconds for one text, which takes a second at most. */
const PATIENCE = 60_000;

function rows(row: (number: number) => string, size: number): string {
  const texts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    texts.push(row(i));
    length += row(i).length;
  }
  return texts.join('');
}

function aliases(size: number): string {
  return `---\naliases:\n  - [${rows((i) => `${name(i)}, `, size)}end]\n---\nText.\n`;
}

let counter: ChildProcess | null = null;

afterAll(() => {
  counter?.kill();
});

async function startCounter(): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'growth/workCounter.ts'), {
    execArgv: [
      '--import',
      'tsx',
      '--no-regexp-tier-up',
      '--max-semi-space-size=32',
      '--min-semi-space-size=16',
    ],
  });
  await once(child, 'message');
  // What is made once, when a text is read first, counts for none of them.
  const texts = [...UNITS, ...Object.values(ROWS).map((row) => row(1))];
  await answerOf(child, texts.join('\n\n'));
  return child;
}

async function answerOf(child: ChildProcess, text: string): Promise<Work> {
  child.send(text);
  const [work]: Work[] = await once(child, 'message', { signal: AbortSignal.timeout(PATIENCE) });
  return work!;
}

/** What a text takes, in a process of its own. */
async function workOf(text: string): Promise<Work> {
  counter ??= await startCounter();
  try {
    return await answerOf(counter, text);
  } catch (error) {
    counter.kill('SIGKILL');
    counter = null;
    throw new Error(`${text.length} letters take more than ${PATIENCE} ms`, { cause: error });
  }
}

const isSlow = (short = 0, long = 0, least = 0): boolean => long > LONGEST * Math.max(short, least);

/** What takes far longer for the long text than for the short one. */
function slowIn(short: Work, long: Work): string[] {
  const expressions = Object.keys(long.expressions).filter((expression) =>
    isSlow(short.expressions[expression], long.expressions[expression], SHORT.expression),
  );
  return [...expressions, ...(isSlow(short.time, long.time, SHORT.all) ? ['all'] : [])];
}

/** What grows faster than the text; of the time, which other programs disturb, in each of some tries. */
async function excessOf(text: (size: number) => string, tries = TRIES): Promise<string[]> {
  const short = await workOf(text(SIZE));
  const long = await workOf(text(4 * SIZE));
  const times = long.steps / short.steps;
  const slow = slowIn(short, long);
  if (times > MOST) return [`${times.toFixed(2)} times the steps`, ...slow];
  if (slow.length === 0 || tries === 1) return slow;
  return excessOf(text, tries - 1);
}

jest.setTimeout(4 * PATIENCE);

describe('the work for a text', () => {
  it.each(UNITS)('grows no faster than the text that repeats %j', async (unit) => {
    expect(await excessOf((size) => unit.repeat(size / unit.length))).toEqual([]);
  });

  it.each([' ', '\t', '\u00a0'])('grows no faster than the white space before a word: %j', async (space) => {
    expect(await excessOf((size) => `A.\n${space.repeat(size)}b`)).toEqual([]);
  });

  it.each(Object.entries(ROWS))('grows no faster than a text of many %s', async (_, row) => {
    expect(await excessOf((size) => rows(row, size))).toEqual([]);
  });

  it('is bounded for the aliases of one thing', async () => {
    expect(await excessOf(aliases)).toEqual([]);
  });
});
