import { describe, expect, it } from '@jest/globals';
import { readArguments, UsageError } from '../../src/terminal/arguments.ts';

const ASK = { command: 'ask', question: null, options: {}, json: false, knowledge: null };
const SOURCES = { command: 'sources', article: null, json: false, explain: false, knowledge: null };

/** The environment of a command that is run as a script of npm. */
const byNpm = (command: string, kept: Record<string, string> = {}) => ({
  npm_lifecycle_event: command,
  ...kept,
});

const told = (args: string[], environment = {}) => {
  const wish = readArguments(args, environment);
  return wish.command === 'tell' ? wish.text : JSON.stringify(wish);
};

/** What is wrong with a command line, and the right call. */
const refused = (args: string[], environment = {}) => {
  try {
    return readArguments(args, environment);
  } catch (error) {
    return error instanceof UsageError ? [error.message, error.usage] : error;
  }
};

describe('readArguments', () => {
  it.each([
    [[], { command: 'start', knowledge: null }],
    [['start'], { command: 'start', knowledge: null }],
    [['preview', '--knowledge', 'notes'], { command: 'preview', knowledge: 'notes' }],
    [['ask'], ASK],
    [['ask', 'Who is Li Hui?'], { ...ASK, question: 'Who is Li Hui?' }],
    [['ask', 'Who', 'is', 'Li', 'Hui?'], { ...ASK, question: 'Who is Li Hui?' }],
    [['ask', 'Who?', '--json'], { ...ASK, json: true, question: 'Who?' }],
    [['ask', '--', '--json', 'what?'], { ...ASK, question: '--json what?' }],
    [
      ['ask', '--json', '--knowledge', 'notes.md', 'Who?'],
      { ...ASK, json: true, knowledge: 'notes.md', question: 'Who?' },
    ],
    [
      ['ask', '--article=a', '--speaker', 'Wren', '--limit', '3', '--explain', 'Who?'],
      { ...ASK, question: 'Who?', options: { article: 'a', speaker: 'Wren', limit: 3, explain: true } },
    ],
    [['sources', '--json'], { ...SOURCES, json: true }],
    [['sources', '--article', 'ferry', '--explain'], { ...SOURCES, article: 'ferry', explain: true }],
    [['check', 'a.md'], { command: 'check', json: false, knowledge: 'a.md' }],
    [['check', '--json', 'a.md'], { command: 'check', json: true, knowledge: 'a.md' }],
    [['check', '--knowledge', 'a.md'], { command: 'check', json: false, knowledge: 'a.md' }],
    [['import', 'page.html'], { command: 'import', page: 'page.html', knowledge: null }],
    [['import', '-', '--knowledge', 'news'], { command: 'import', page: '-', knowledge: 'news' }],
  ])('reads %j', (args, wish) => {
    expect(readArguments(args)).toEqual(wish);
  });

  it.each([
    [['aks'], "unknown command 'aks' (Did you mean ask?)", 'whosaid [options] [command]'],
    [['help', 'aks'], "unknown command 'aks' (Did you mean ask?)", 'whosaid [options] [command]'],
    [['help', 'everything', 'now'], "unknown command 'everything'", 'whosaid [options] [command]'],
    [['help', '--loud'], "unknown option '--loud'", 'whosaid [options] [command]'],
    [['--loud'], "unknown option '--loud'", 'whosaid [options] [command]'],
    [['ask', ''], 'the question is empty', 'whosaid ask [options] [question...]'],
    [
      ['ask', '--jsn'],
      "unknown option '--jsn' (Did you mean --json?)",
      'whosaid ask [options] [question...]',
    ],
    [
      ['ask', '--knowledge'],
      "option '--knowledge <path>' argument missing",
      'whosaid ask [options] [question...]',
    ],
    [
      ['ask', '--limit', '0', 'Who?'],
      "option '--limit <n>' argument '0' is invalid. Give a number from 1 to 25.",
      'whosaid ask [options] [question...]',
    ],
    [
      ['ask', '--limit', 'many', 'Who?'],
      "option '--limit <n>' argument 'many' is invalid. Give a number from 1 to 25.",
      'whosaid ask [options] [question...]',
    ],
    [['sources', 'all'], 'too many arguments for sources: all', 'whosaid sources [options]'],
    [['sources', '--limit', '3'], "unknown option '--limit'", 'whosaid sources [options]'],
    [['import'], "missing required argument 'page'", 'whosaid import [options] <page>'],
    [
      ['import', 'a.html', 'b.html'],
      'too many arguments for import: b.html',
      'whosaid import [options] <page>',
    ],
    [['check', 'a.md', 'b.md'], 'too many arguments for check: b.md', 'whosaid check [options] [path]'],
    [
      ['check', 'a.md', '--knowledge', 'b.md'],
      'give a path or --knowledge, not both',
      'whosaid check [options] [path]',
    ],
  ])('refuses %j', (args, message, usage) => {
    expect(refused(args)).toEqual([message, usage]);
  });

  it.each([
    ['--json', 'ask', ['ask', 'Who?'], { npm_config_json: 'true' }],
    ['--article', 'sources', ['sources'], { npm_config_article: 'ferry' }],
    ['--article', 'sources', ['sources', 'ferry'], { npm_config_article: 'true' }],
    ['--knowledge', 'start', ['start'], { npm_config_knowledge: 'news' }],
  ])('says where npm has kept %s of %s for itself', (option, command, args, kept) => {
    const call = command === 'start' ? 'npm start --' : `npm run ${command} --`;
    expect(refused(args, byNpm(command, kept))).toEqual([
      `npm keeps ${option} for itself unless -- stands before it`,
      expect.stringContaining(`${call} [options]`),
    ]);
  });

  it.each([
    ['the option is there too', ['ask', '--json', 'Who?'], byNpm('ask', { npm_config_json: 'true' })],
    ['another script runs the program', ['ask', 'Who?'], byNpm('test', { npm_config_json: 'true' })],
    ['npm has an option that is not ours', ['ask', 'Who?'], byNpm('ask', { npm_config_loglevel: 'silent' })],
  ])('takes nothing for kept where %s', (_, args, environment) => {
    expect(readArguments(args, environment)).toMatchObject({ command: 'ask', question: 'Who?' });
  });
});

describe('help', () => {
  it('lists every command', () => {
    const text = told(['--help']);
    const names = ['ask', 'sources', 'check', 'import', 'preview', 'start'];
    expect(names.filter((name) => !new RegExp(`^  ${name} `, 'mu').test(text))).toEqual([]);
  });

  it.each([
    [{}, 'Usage: whosaid sources [options]'],
    [byNpm('sources'), 'Usage: npm run sources -- [options]'],
  ])('of a command tells how it is called with %j', (environment, usage) => {
    expect(told(['sources', '--help'], environment)).toContain(`${usage}\n`);
  });

  it.each(['ask', 'sources', 'check', 'import', 'preview', 'start'])(
    'of %s has a line for each option, in a terminal of 80 columns, and an example that is right',
    (command) => {
      const text = told([command, '-h']);
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(text).toMatch(/--knowledge <path> {2,}\S/u);
      const [, example = ''] = /whosaid (.+)\s*$/u.exec(text) ?? [];
      const args = [...example.matchAll(/"([^"]+)"|(\S+)/gu)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      expect(readArguments(args)).toMatchObject({ command });
    },
  );

  it.each([
    [
      ['ask', 'help'],
      ['ask', '--help'],
    ],
    [
      ['help', 'ask'],
      ['ask', '--help'],
    ],
    [['help'], ['--help']],
    [['help', 'help'], ['--help']],
  ])('is what somebody gets who asks for it by %j', (args, same) => {
    expect(told(args)).toEqual(told(same));
  });

  it('is told whatever else went wrong before', () => {
    const before = process.exitCode;
    process.exitCode = 1;
    try {
      expect(told(['ask', 'help'])).toEqual(told(['ask', '--help']));
    } finally {
      process.exitCode = before;
    }
  });

  it.each([[['--version']], [['-v']], [['ask', '--version']]])('%j tells the version', (args) => {
    expect(told(args)).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
