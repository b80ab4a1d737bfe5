import { Command, InvalidArgumentError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { version } from '../disk/version.ts';
import { callOf, keptByNpm, type Environment } from './call.ts';
import type { Wish } from './wish.ts';

/** Passages that an answer shows at most. */
const LARGEST_LIMIT = 25;

/** Options that several commands have. */
const KNOWLEDGE = ['--knowledge <path>', 'another folder of articles, or one file'] as const;
const JSON_LINES = ['--json', 'one JSON object a line, for programs'] as const;
const VERSION = [version(), '-v, --version', 'say which version this is'] as const;

/** Begins a command; `example` is a call of it to copy, without its name. */
type Define = (name: string, example: string) => Command;
type Fulfil = (wish: Wish) => void;

/**
 * The commands with their arguments, options and help, each defined here once; `fulfil` hears what is wanted.
 *
 *     defineProgram(process.env, fulfil).parse(['ask', 'Who is Li Hui?'], { from: 'user' });
 */
export function defineProgram(environment: Environment, fulfil: Fulfil) {
  const program = new Command('whosaid')
    .description("Answers questions about an article with the article's own sentences.")
    .version(...VERSION)
    .helpOption('-h, --help', 'say how it is called')
    .configureHelp({
      helpWidth: 80,
      commandUsage: (command) =>
        `${command.parent ? callOf(command.name(), environment) : command.name()} ${command.usage()}`,
    })
    .addHelpText(
      'after',
      '\nExit status: 0 done, 1 a mistake that one line explains, 2 a wrong call;\nof start also 70 a bug, 75 worth another try.',
    );
  const define: Define = (name, example) =>
    program
      .command(name)
      .version(...VERSION)
      .allowExcessArguments() // refused below, where it is known what npm has kept
      .addHelpText('after', `\nFor example:\n  ${callOf(name, environment)} ${example}`);
  for (const defineOne of [defineAsk, defineSources, defineCheck, defineImport, definePreview, defineStart])
    defineOne(define, fulfil);
  return program.hook('preAction', (_, command) => {
    refuseKept(command, environment);
    refuseExcess(command);
  });
}

function defineAsk(define: Define, fulfil: Fulfil): void {
  define('ask', '"Who is Li Hui?"')
    .summary('answer a question, or talk about the articles')
    .description('Answers one question; without one, talks, or answers each line of standard input.')
    .argument('[question...]', 'what is to be answered')
    .option('--article <name>', 'look in this article only: its id or title, also roughly')
    .option('--speaker <name>', 'only what this person or body said, the name also roughly')
    .option('--limit <n>', `show n passages at most, 1 to ${LARGEST_LIMIT}`, readLimit)
    .option('--explain', 'say what ranked each passage')
    .option(...JSON_LINES)
    .option(...KNOWLEDGE)
    .action((words, { article, speaker, limit, explain, json = false, knowledge = null }, command) => {
      const question = words.join(' ').trim();
      if (words.length > 0 && question === '') command.error('the question is empty');
      if (/^help$/iu.test(question)) command.help();
      const options = {
        ...(article !== undefined && { article }),
        ...(speaker !== undefined && { speaker }),
        ...(limit !== undefined && { limit }),
        ...(explain === true && { explain }),
      };
      fulfil({ command: 'ask', question: question || null, options, json, knowledge });
    });
}

function defineSources(define: Define, fulfil: Fulfil): void {
  define('sources', '--article china-satellite-imagery')
    .summary('list who said what')
    .description('Lists every passage with its attribution, by source.')
    .option('--article <name>', 'of this article only: its id or title, also roughly')
    .option('--explain', 'say which rule names the speaker, and by which words')
    .option(...JSON_LINES)
    .option(...KNOWLEDGE)
    .action(({ article = null, explain = false, json = false, knowledge = null }) =>
      fulfil({ command: 'sources', article, explain, json, knowledge }),
    );
}

function defineCheck(define: Define, fulfil: Fulfil): void {
  define('check', 'knowledge/my-article.md')
    .summary('say whether knowledge files are sound')
    .description(
      'Lists errors and warnings of a knowledge file or a folder of them, with line and column, and the golden ' +
        'questions of its front matter that fail.',
    )
    .argument('[path]', 'the file or folder')
    .option('--json', 'one JSON object in all, for programs')
    .option('--knowledge <path>', 'the same')
    .action((path, { json = false, knowledge }, command) => {
      if (path !== undefined && knowledge !== undefined)
        command.error('give a path or --knowledge, not both');
      fulfil({ command: 'check', json, knowledge: path ?? knowledge ?? null });
    });
}

function defineImport(define: Define, fulfil: Fulfil): void {
  define('import', 'page.html')
    .summary('make knowledge files of saved web pages')
    .description('Makes a knowledge file of a saved web page. Nothing is fetched, nothing overwritten.')
    .argument('<page>', 'the saved page, a folder of them, or - for standard input')
    .option('--knowledge <path>', 'the folder where the new files go')
    .action((page, { knowledge = null }) => fulfil({ command: 'import', page, knowledge }));
}

function definePreview(define: Define, fulfil: Fulfil): void {
  define('preview', '--knowledge notes')
    .summary('show the bot on a page of this computer')
    .description('Serves a page on which the bot answers as it will in Discord; no token is needed.')
    .option(...KNOWLEDGE)
    .action(({ knowledge = null }) => fulfil({ command: 'preview', knowledge }));
}

function defineStart(define: Define, fulfil: Fulfil): void {
  define('start', '--knowledge notes')
    .summary('run the Discord bot')
    .description(
      'Runs the Discord bot; without DISCORD_TOKEN, in a terminal, shows it on a page of this computer.',
    )
    .option(...KNOWLEDGE)
    .action(({ knowledge = null }) => fulfil({ command: 'start', knowledge }));
}

/** Ends with an error where npm has kept an option for itself that was meant for the command. */
function refuseKept(command: CommandUnknownOpts, environment: Environment): void {
  const long = command.options.flatMap((option) => option.long?.slice('--'.length) ?? []);
  const unset = long.filter((name) => command.getOptionValueSource(name) === undefined);
  const [kept] = keptByNpm(command.name(), unset, environment);
  if (kept !== undefined) command.error(`npm keeps --${kept} for itself unless -- stands before it`);
}

/** Ends with an error where more is given than the command takes. */
function refuseExcess(command: CommandUnknownOpts): void {
  const { args, registeredArguments: taken } = command;
  if (args.length > taken.length && taken.at(-1)?.variadic !== true)
    command.error(`too many arguments for ${command.name()}: ${args.slice(taken.length).join(' ')}`);
}

function readLimit(value: string): number {
  const limit = Number(value);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LIMIT))
    throw new InvalidArgumentError(`Give a number from 1 to ${LARGEST_LIMIT}.`);
  return limit;
}
