#!/usr/bin/env node
import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import picocolors from 'picocolors';
import { readConfig, type Config } from './config.ts';
import { diskReason } from './disk/diskReason.ts';
import { endOnStopSignal } from './process/stopSignal.ts';
import { UserError } from './errors.ts';
import { growSlowly, startLean } from './process/leanMemory.ts';
import type { Library } from './library.ts';
import { locateModel } from './meaning/modelPlace.ts';
import type { Semantic } from './meaning/semantic.ts';
import { importPlace, knowledgePlace } from './knowledge/knowledgePlace.ts';
import { readDotenv } from './disk/readDotenv.ts';
import { wordsForTerminal } from './reply/words/languages.ts';
import { readArguments, UsageError } from './terminal/arguments.ts';
import { withoutControls } from './text/withoutControls.ts';
import { standardInput } from './terminal/standardInput.ts';
import type { Wish } from './terminal/wish.ts';
import { widthOf, type Terminal } from './terminal/terminal.ts';

const terminal: Terminal = {
  input: standardInput(),
  output: process.stdout,
  error: process.stderr,
  colours: showsColours(process.env),
  words: wordsForTerminal(process.env),
};

const NO_TOKEN =
  "DISCORD_TOKEN is not set; put your bot's token there or into .env, or see the bot without one: npx whosaid preview, or in a clone npm run preview";

// Each rule about text is compiled once: twice takes a quarter more of the first answer.
setFlagsFromString('--no-regexp-tier-up');

process.stdout.on('error', leave);

try {
  const trouble = readDotenv();
  if (trouble !== null) warn(trouble);
  await fulfil(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  if (error instanceof UsageError) {
    warn(error.message);
    process.stderr.write(`  ${error.usage}\n`);
    process.exitCode = 2;
  } else if (error instanceof UserError) {
    warn(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

/** Each command loads what it needs, and no more: all of it takes most of a second. */
async function fulfil(wish: Wish): Promise<void> {
  if (wish.command === 'tell') return void process.stdout.write(wish.text);
  if (wish.command === 'start') {
    startLean();
    growSlowly();
    endOnStopSignal(); // loading the rest takes a second or two
  }
  const config = readConfig(process.env);
  const place = wish.command === 'import' ? importPlace : knowledgePlace;
  const path = wish.knowledge ?? config.knowledgePath ?? place();
  switch (wish.command) {
    case 'ask':
      return ask(wish, path, config);
    case 'sources':
      return sources(wish, path, config);
    case 'check':
      return check(wish, path, config);
    case 'import':
      return importPages(wish, path, config);
    case 'preview':
      return preview(path, config);
    case 'start':
      return config.token === null ? previewForNow(path, config) : start(path, config);
  }
}

async function ask(wish: Wish & { command: 'ask' }, path: string, config: Config): Promise<void> {
  const { runAsk } = await import('./terminal/runAsk.ts');
  return runAsk(wish, await loadAndTell(path, config, false), terminal);
}

async function sources(wish: Wish & { command: 'sources' }, path: string, config: Config): Promise<void> {
  refuseNoModel(config.semantic);
  const { showSources } = await import('./terminal/sources.ts');
  const library = await load(path, { ...config, semantic: { kind: 'off' } }, false);
  warnOfLeftOut(library);
  return showSources(library, wish, terminal);
}

async function check({ json }: Wish & { command: 'check' }, path: string, config: Config): Promise<void> {
  refuseNoModel(config.semantic);
  const { check: checkFiles } = await import('./terminal/check.ts');
  const { semantic, largestFile } = config;
  return checkFiles(path, terminal, { json, semantic, largestFile: largestFile ?? undefined });
}

async function importPages(
  { page }: Wish & { command: 'import' },
  path: string,
  { largestFile }: Config,
): Promise<void> {
  const { importPages: importAll } = await import('./terminal/import.ts');
  return importAll(page, path, terminal, largestFile ?? undefined);
}

async function preview(path: string, config: Config): Promise<void> {
  const { commands } = await import('../commands/index.ts');
  const { runPreview } = await import('./preview/preview.ts');
  return runPreview({ config, commands }, () => loadAndTell(path, config, true), terminal);
}

/** The preview for whoever starts the bot without a token, and how it gets one. */
async function previewForNow(path: string, config: Config): Promise<void> {
  if (!isWatched()) throw new UserError(NO_TOKEN);
  const { renderHowToConnect } = await import('./reply/terminal.ts');
  process.stdout.write(renderHowToConnect({ ...terminal, width: widthOf(terminal) }));
  return preview(path, config);
}

async function start(path: string, config: Config): Promise<void> {
  const { commandsFor, optionalCommands } = await import('../commands/index.ts');
  const { runBot } = await import('./discord/runBot.ts');
  // A log that nobody reads any longer does not end the bot.
  process.stdout.off('error', leave);
  const commands = { commands: commandsFor(config), otherCommands: optionalCommands };
  // Not just the exit code: discord.js goes on for ever when it is stopped while it reconnects.
  process.exit(await runBot(config, () => load(path, config, true), commands));
}

/** Loads the articles, and the model that is named. */
async function load(
  path: string,
  { semantic, largestFile }: Pick<Config, 'semantic' | 'largestFile'>,
  runsOn: boolean,
): Promise<Library> {
  if (semantic.kind === 'model') {
    const { loadNamedEncoder } = await import('./meaning/sharedThread.ts');
    await loadNamedEncoder(semantic);
  }
  const { loadLibrary } = await import('./terminal/load.ts');
  return loadLibrary(path, { semantic, largestFile: largestFile ?? undefined, runsOn, warn }, terminal);
}

/** The same, and says what answers have to do without; the bot says it in its log. */
async function loadAndTell(path: string, config: Config, runsOn: boolean): Promise<Library> {
  const library = await load(path, config, runsOn);
  warnOfLeftOut(library);
  const { missingWeights } = await import('./meaning/bundledReader.ts');
  const missing = missingWeights(config.semantic);
  if (missing !== null) warn(missing);
  return library;
}

function warnOfLeftOut({ errors }: Library): void {
  for (const error of errors) warn(`left out ${error.message}`);
}

/** Throws a UserError for a model that is neither a folder nor a name, also where nothing asks it: whoever wrote it thinks that it works. */
function refuseNoModel(semantic: Semantic): void {
  if (semantic.kind === 'model') locateModel(semantic.model);
}

/** Whether the output shows colours: a terminal's does, unless a variable of the environment forbids it. */
function showsColours({ FORCE_COLOR = '' }: NodeJS.ProcessEnv): boolean {
  return picocolors.isColorSupported && !/^(?:0|false)$/u.test(FORCE_COLOR) && isatty(process.stdout.fd);
}

/** Whether a person sits before the terminal, who can open a page. */
function isWatched(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Ends, as nothing can be written any longer: a reader that has seen enough ("| head") is no error, a full disk is one. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  warn(`standard output can't be written: ${diskReason(error)}`);
  process.exit(1);
}

function warn(message: string): void {
  process.stderr.write(`whosaid: ${withoutControls(message)}\n`);
}
