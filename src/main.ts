#!/usr/bin/env node
import { isatty } from 'node:tty';
import picocolors from 'picocolors';
import { readConfig } from './config.ts';
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
  if (wish.command === 'check' || wish.command === 'sources') refuseNoModel(config.semantic);
  if (wish.command === 'check') {
    const { semantic } = config;
    const { check } = await import('./terminal/check.ts');
    return check(path, terminal, { json: wish.json, semantic, largestFile: config.largestFile ?? undefined });
  }
  if (wish.command === 'import') {
    const { importPages } = await import('./terminal/import.ts');
    return importPages(wish.page, path, terminal, config.largestFile ?? undefined);
  }
  const isPreview = wish.command === 'preview' || (wish.command === 'start' && config.token === null);
  if (wish.command === 'start' && isPreview && !isWatched()) throw new UserError(NO_TOKEN);
  const isAsked = wish.command === 'ask' || wish.command === 'start' || wish.command === 'preview';
  const largestFile = config.largestFile ?? undefined;
  const semantic = isAsked && config.semantic;
  const load = async (): Promise<Library> => {
    if (isAsked && config.semantic.kind === 'model') {
      const { loadNamedEncoder } = await import('./meaning/sharedThread.ts');
      await loadNamedEncoder(config.semantic);
    }
    const { loadLibrary } = await import('./terminal/load.ts');
    const runsOn = wish.command === 'start' || wish.command === 'preview';
    const library = await loadLibrary(path, { semantic, largestFile, runsOn, warn }, terminal);
    // The bot says it in its log.
    if (wish.command !== 'start' || isPreview)
      for (const error of library.errors) warn(`left out ${error.message}`);
    if (wish.command === 'ask' || isPreview) {
      const { missingWeights } = await import('./meaning/bundledReader.ts');
      const missing = missingWeights(config.semantic);
      if (missing !== null) warn(missing);
    }
    return library;
  };
  if (wish.command === 'sources') {
    const { showSources } = await import('./terminal/sources.ts');
    return showSources(await load(), wish, terminal);
  }
  if (wish.command === 'ask') {
    const { runAsk } = await import('./terminal/runAsk.ts');
    return runAsk(wish, await load(), terminal);
  }
  const { commands, commandsFor, optionalCommands } = await import('../commands/index.ts');
  if (isPreview) {
    const { runPreview } = await import('./preview/preview.ts');
    if (wish.command === 'start') {
      const { renderHowToConnect } = await import('./reply/terminal.ts');
      process.stdout.write(renderHowToConnect({ ...terminal, width: widthOf(terminal) }));
    }
    return runPreview({ config, commands }, load, terminal);
  }
  const { runBot } = await import('./discord/runBot.ts');
  // A log that nobody reads any longer does not end the bot.
  process.stdout.off('error', leave);
  // Not just the exit code: discord.js goes on for ever when it is stopped while it reconnects.
  process.exit(
    await runBot(config, load, { commands: commandsFor(config), otherCommands: optionalCommands }),
  );
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
