import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isBundled } from '../../src/meaning/bundledReader.ts';
import type { Answer, Source } from '../../src/types.ts';

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'dist/src/main.js');
/** A disk without space, on Linux. */
const FULL = '/dev/full';
const MISSING = 'whosaid: answers come by words alone: data/reader.bin is missing\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  writeFileSync(join(folder, 'torn.md'), Buffer.from([0x54, 0x0a, 0xff]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built program as a person would, in a folder without a `.env`. */
function run(
  args: string[],
  {
    input = '',
    env = {},
    main = MAIN,
    from = 'pipe',
    output = 'pipe',
  }: {
    input?: string;
    env?: Record<string, string>;
    main?: string;
    from?: number | 'pipe';
    output?: number | 'pipe';
  } = {},
) {
  const { PATH = '', XDG_CACHE_HOME = '' } = process.env;
  return spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH, XDG_CACHE_HOME, ...env },
    input,
    stdio: [from, output, 'pipe'],
    encoding: 'utf8',
    timeout: 60_000, // on a busy machine a start takes its time
  });
}

const linesOf = (text: string) => text.trim().split('\n');

describe('the program', () => {
  it('answers a question about the article that ships, for people', () => {
    const { status, stdout, stderr } = run(['ask', 'Who is Li Hui?']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: isBundled() ? '' : MISSING });
    expect(stdout).toContain('Chinese special envoy');
    expect(stdout).toContain('Politico');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
  });

  it('keeps what it has read, and gives the same answer from it, or without it where it is damaged', () => {
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const readings = join(folder, 'cache/whosaid/readings');
    const ask = () => run(['ask', '--json', 'Who is Li Hui?'], { env }).stdout;
    const first = ask();
    const [name = ''] = readdirSync(readings);
    const whole = readFileSync(join(readings, name));
    expect(JSON.parse(first)).toMatchObject({ answered: true });
    expect(ask()).toBe(first);
    writeFileSync(join(readings, name), whole.fill(0x20, 200));
    expect(ask()).toBe(first);
    expect(readFileSync(join(readings, name)).subarray(200)).not.toEqual(whole.subarray(200));
  });

  it('says in one line that it answers by words where the weights are missing, unless it was told to', () => {
    const copy = join(folder, 'copy');
    for (const part of ['package.json', 'knowledge', 'dist', 'data'])
      cpSync(join(ROOT, part), join(copy, part), {
        recursive: true,
        filter: (file) => !/(?:reader\.bin|\.d\.ts)$/u.test(file),
      });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const main = join(copy, 'dist/src/main.js');
    const { status, stdout, stderr } = run(['ask', '--json', 'Who is Li Hui?'], { main });
    expect({ status, stderr }).toEqual({ status: 0, stderr: MISSING });
    expect(JSON.parse(stdout)).toMatchObject({ answered: true, by: 'words' });
    expect(run(['ask', 'Who is Li Hui?'], { main, env: { SEMANTIC: 'off' } }).stderr).toBe('');
  });

  it('answers each line of its input, for programs', () => {
    const input = 'Who is Li Hui?\r\n\n  What is the capital of France?  ';
    const { status, stdout } = run(['ask', '--json'], { input });
    const answers: Answer[] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ question, answered }) => [question, answered])).toEqual([
      ['Who is Li Hui?', true],
      ['What is the capital of France?', false],
    ]);
  });

  it('lists sources, for programs', () => {
    const { status, stdout } = run(['sources', '--json']);
    const sources: Source[] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(sources.map(({ name }) => name)).toContain('Bloomberg');
    expect(sources.flatMap(({ quotations }) => quotations)).toHaveLength(15);
  });

  it('checks a sound file', () => {
    const { status, stderr } = run(['check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([[['ask', 'Who is Li Hui?']], [['sources', '--json']], [['check']], [['--help']]])(
    'says so in one line where what %j writes finds no space',
    (args) => {
      if (!existsSync(FULL)) return;
      const output = openSync(FULL, 'w');
      const { status, stderr } = run(args, { env: { SEMANTIC: 'off' }, output });
      closeSync(output);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: "whosaid: standard output can't be written: no space is left\n",
      });
    },
  );

  it.each([[['ask', '--json']], [['import', '-', '--knowledge', '.']]])(
    'says so in one line where what %j reads is a folder',
    (args) => {
      const from = openSync(folder, 'r');
      const { status, stdout, stderr } = run(args, { env: { SEMANTIC: 'off' }, from });
      closeSync(from);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: "whosaid: standard input can't be read: a folder, not a file\n",
      });
    },
  );

  it.each([
    [['check', 'torn.md'], {}, 1, /^whosaid: torn\.md:2:1: not UTF-8; [^\n]+\n$/],
    [['ask', '--knowledge', 'nix', 'Who?'], {}, 1, /^whosaid: nix: no such file [^\n]+\n$/],
    [
      ['start'],
      {
        KNOWLEDGE_PATH: '/nowhere',
        DISCORD_TOKEN: 'token',
        DISCORD_API: 'http://127.0.0.1:9',
        LOG_LEVEL: 'error', // which tells besides that nobody is there
      },
      1,
      /^whosaid: \/nowhere: no such [^\n]*KNOWLEDGE_PATH[^\n]+\n$/,
    ],
    [['check'], { SEMANTIC: '/nowhere' }, 1, /^whosaid: SEMANTIC is "\/nowhere"[^\n]*; set it to [^\n]+\n$/],
    [
      ['sources'],
      { SEMANTIC: '/nowhere' },
      1,
      /^whosaid: SEMANTIC is "\/nowhere"[^\n]*; set it to [^\n]+\n$/,
    ],
    [['start'], {}, 1, /^whosaid: DISCORD_TOKEN is not set; [^\n]*npm run preview\n$/],
    // Before the articles are read, which may take long.
    [
      ['preview'],
      { KNOWLEDGE_PATH: '/nowhere', PREVIEW_HOST: '192.0.2.1' },
      1,
      /^whosaid: PREVIEW_HOST is 192\.0\.2\.1, [^\n]*; set it to [^\n]+\n$/,
    ],
    [
      ['preview'],
      { KNOWLEDGE_PATH: '/nowhere', PREVIEW_PORT: '0' },
      1,
      /^whosaid: \/nowhere: no such [^\n]+\n$/,
    ],
    [['ask', 'Who?'], { SEMANTIC: 'no-such-model' }, 1, /^whosaid: SEMANTIC is "no-such-model", [^\n]+\n$/],
    [['ask', '--article', 'nix', 'Who?'], {}, 1, /^whosaid: [^\n]*nix[^\n]+\n$/],
    [['aks'], {}, 2, /^whosaid: unknown command 'aks' \(Did you mean ask\?\)\n {2}whosaid [^\n]+\n$/],
    [
      ['ask', 'Who?'],
      { npm_lifecycle_event: 'ask', npm_config_json: 'true' },
      2,
      /^whosaid: npm keeps --json [^\n]+\n {2}npm run ask -- [^\n]+\n$/,
    ],
  ])('ends %j with %j in status %d and one clear line', (args, env, code, message) => {
    const { status, stdout, stderr } = run(args, { env });
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
