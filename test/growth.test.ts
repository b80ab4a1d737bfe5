import { describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../src/errors.ts';
import { Library } from '../src/library.ts';

/**
 * Texts that make a careless rule look at everything again and again. The whole library reads them; four times the text
 * may be at most six times the work. That is as much when a third of what the long text takes grows with the square.
 */
// prettier-ignore
const UNITS = [
  'a', 'é', 'a\u00ad', 'x.', "a'", 'By Ann Lee ', 'Subscribe to Ann ', 'and Ann Lee ', ', Ann Lee', 'Ann Lee said that ', 'he said ',
  '“', '"', '“ ', '“Yes,” she said. ', '“Yes, ', '” said ', '(', '[', '[x](y) ', '*', '*a ', '#', '# A\n\n', '|', '`', '- ', '  - x\n',
  '> ', '> x\n', '1. x\n', '***\n', 'A: ', 'A: b.\n\n', 'Photo: AP ', 'Quote: ', 'http://a.b/', '1,', 'million ', '中', '\u0301',
  'of the ', 'word ', 'Word. ', 'Word.\n\n', 'Ann, a spokeswoman for Bo, ', 'according to Ann Lee, ', 'a-', '\n', '…', 'Why so?\n\nIt is so.\n\n', 'Ann, ',
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

const SIZE = 4_000;
const TIMES = 4;
const MOST = 6;
const TRIES = 5;

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

/** Milliseconds of the processor that the library takes to read a text and to answer. */
async function workOf(text: string): Promise<number> {
  const before = process.cpuUsage();
  try {
    const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    await library.ask(`What did Ann Lee say? ${text.slice(0, 500)}`);
    library.sources();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times the work four times the text is. Whatever else runs on the computer only adds to what is measured, so the
 * least of all tries counts, of either text by itself; the short one is read twice as often, for it is disturbed by less.
 * It is tried until it is good enough.
 */
async function growth(
  text: (size: number) => string,
  tries = TRIES,
  before = { short: Infinity, long: Infinity },
): Promise<number> {
  const short = Math.min(before.short, await workOf(text(SIZE)), await workOf(text(SIZE)));
  const long = Math.min(before.long, await workOf(text(TIMES * SIZE)));
  if (long <= MOST * short || tries === 1) return long / short;
  return growth(text, tries - 1, { short, long });
}

describe('the work for a text', () => {
  it.each(UNITS)('grows no faster than the text that repeats %j', async (unit) => {
    expect(await growth((size) => unit.repeat(size / unit.length))).toBeLessThanOrEqual(MOST);
  });

  it.each([' ', '\t', '\u00a0'])('grows no faster than the white space before a word: %j', async (space) => {
    expect(await growth((size) => `A.\n${space.repeat(size)}b`)).toBeLessThanOrEqual(MOST);
  });

  it.each(Object.entries(ROWS))('grows no faster than a text of many %s', async (_, row) => {
    expect(await growth((size) => rows(row, size))).toBeLessThanOrEqual(MOST);
  });

  it('is bounded for the aliases of one thing', async () => {
    expect(await growth(aliases)).toBeLessThanOrEqual(MOST);
  });
});
