import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { EN } from '../../src/reply/words/en.ts';
import { answerLines, askCommand, converse } from '../../src/terminal/ask.ts';
import { widthOf } from '../../src/terminal/terminal.ts';

const call = 'npm run ask --';

describe('a command to copy', () => {
  it.each([
    ['Who is Li Hui?', {}, 'npm run ask -- "Who is Li Hui?"'],
    ['Who is O’Neill?', { article: 'ferry-2026' }, 'npm run ask -- --article ferry-2026 "Who is O’Neill?"'],
    ['Why?', { speaker: 'Dana Wren' }, 'npm run ask -- --speaker "Dana Wren" "Why?"'],
    ['Why?', { limit: 3, explain: true }, 'npm run ask -- --limit 3 --explain "Why?"'],
    ["Who's $HOME?", {}, String.raw`npm run ask -- 'Who'\''s $HOME?'`],
    [String.raw`Who\s?`, {}, String.raw`npm run ask -- 'Who\s?'`],
    ['Who!', {}, "npm run ask -- 'Who!'"],
    ['"Who"?', { article: 'the ferry' }, `npm run ask -- --article "the ferry" '"Who"?'`],
  ])('%s', (question, options, command) => {
    expect(askCommand(question, { call, knowledge: null, options })).toBe(command);
  });

  it.each([
    ['notes/ferry.md', '--knowledge notes/ferry.md'],
    ['my notes', '--knowledge "my notes"'],
  ])('looks into %s again', (knowledge, option) => {
    expect(askCommand('Why?', { call, knowledge, options: {} })).toBe(`npm run ask -- ${option} "Why?"`);
  });
});

describe('a conversation', () => {
  const library = Library.fromTexts([{ id: 'ferry', text: 'Ferry\n\nThe ferry fare is five dollars.\n' }], {
    semantic: false,
  });

  /** What is written where somebody types one line. */
  async function talk(json: boolean, isTTY: boolean, typed = 'How much is the fare?') {
    const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
    input.end(`${typed}\n`);
    const terminal = { input, output: Object.assign(output, { isTTY }), error, colours: false, words: EN };
    await converse(library, { json, options: {}, call, knowledge: null }, terminal);
    for (const stream of [output, error]) stream.end();
    return { written: await text(output), told: await text(error) };
  }

  it.each([true, false])(
    'writes nothing but JSON where that is wanted (on a terminal: %s)',
    async (isTTY) => {
      const { written, told } = await talk(true, isTTY);
      expect(JSON.parse(written)).toMatchObject({ answered: true });
      expect(told).toMatch(/• Ferry\n[^]*\? /);
    },
  );

  it('writes answers alone into a file', async () => {
    const { written, told } = await talk(false, false);
    expect(written).toMatch(/^│ The ferry fare/);
    expect(told).toContain('• Ferry\n');
  });

  it.each(['help', '/HELP', ' ? '])('is explained again to whoever types "%s"', async (typed) => {
    const { written, told } = await talk(false, false, typed);
    expect(written).toBe('');
    expect(told.match(/• Ferry\n/g)).toHaveLength(2);
  });

  it.each(['help?', 'Who can help?', '??'])('answers "%s"', async (typed) => {
    const { written } = await talk(false, false, typed);
    expect(written).not.toBe('');
  });
});

describe('questions through a pipe', () => {
  const library = Library.fromTexts([{ id: 'toll', text: 'Toll\n\nThe bridge toll is two crowns.\n' }], {
    semantic: false,
  });

  async function pipe(bytes: Buffer): Promise<string> {
    const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
    input.end(bytes);
    const terminal = { input, output, error, colours: false, words: EN };
    const manner = { json: false, options: {}, call, knowledge: null };
    const thrown = await answerLines(library, manner, terminal).then(() => '', String);
    output.end();
    return (await text(output)) + thrown;
  }

  const QUESTIONS = 'What is the toll?\n\nHow much is the bridge toll?\n';

  it.each([
    ['in UTF-8', Buffer.from(QUESTIONS)],
    ['with a byte order mark', Buffer.from(`\uFEFF${QUESTIONS}`)],
  ])('are answered line by line %s', async (_, bytes) => {
    expect((await pipe(bytes)).match(/two crowns/gu)).toHaveLength(2);
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${QUESTIONS}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${QUESTIONS}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(QUESTIONS, 'utf16le')],
  ])('are refused in %s, in one line', async (_, bytes) => {
    expect(await pipe(bytes)).toBe(
      'UserError: standard input is binary data or UTF-16; give the questions in UTF-8',
    );
  });
});

describe('the width of a terminal', () => {
  it.each([
    [undefined, 80],
    [0, 80],
    [40, 40],
    [200, 80],
  ])('of %s columns is %s', (columns, width) => {
    const output = Object.assign(new PassThrough(), columns === undefined ? {} : { columns });
    expect(widthOf({ output })).toBe(width);
  });
});
