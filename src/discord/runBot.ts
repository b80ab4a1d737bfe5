import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import { watchKnowledge } from '../watch.ts';
import { startBot, type BotOptions } from './bot.ts';
import { EXIT, type Ending } from './closes.ts';
import { takeFooting } from './footing.ts';
import { howAnswersCome } from './howAnswersCome.ts';
import { createLog } from './log.ts';
import { logProgress } from './logProgress.ts';
import { logNotReloaded, summaryOf } from './logReload.ts';
import { createLogStream } from './logStream.ts';
import { readable } from './readable.ts';
import { refusal } from './refusal.ts';
import { onStopSignal } from '../process/stopSignal.ts';

/**
 * Runs the bot until it is told to stop, or Discord no longer accepts it; returns the process's exit status.
 *
 * What else the settings ask of this computer is taken before `load` reads the articles. Throws a UserError when that, or
 * the articles, can't be had.
 */
export async function runBot(
  config: Config,
  load: () => Promise<Library>,
  { commands, otherCommands }: Required<Pick<BotOptions, 'commands' | 'otherCommands'>>,
): Promise<number> {
  const stream = createLogStream(undefined, undefined, process.stdout.isTTY ? readable() : undefined);
  const log = createLog(config, stream);
  process.stderr.on('error', () => undefined); // nor may a full disk end it
  const endWithBug = async (error: unknown) => {
    log.fatal({ err: error }, 'A bug; please report it');
    await stream.flush();
    process.exit(EXIT.bug);
  };
  process.on('uncaughtException', (error) => void endWithBug(error));
  // What nobody awaited harms nobody else: the others are still answered.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A bug; please report it'));
  const end = async ({ reason, status }: Ending): Promise<number> => {
    log[status === EXIT.stopped ? 'info' : 'fatal'](reason);
    if (status !== EXIT.stopped) process.stderr.write(`whosaid: ${reason}\n`);
    await stream.flush();
    return status;
  };
  const stopped = new Promise<Ending>((resolve) =>
    onStopSignal(() => resolve({ reason: 'Stopped', status: EXIT.stopped })),
  );
  const { health, questions } = await takeFooting(config, log);
  const asking = new AbortController();
  const library = await Promise.race([load(), refusal(config, log, asking.signal), stopped])
    .catch(async (error: unknown) => {
      // Whoever asks how it is would keep the process alive.
      await health?.close();
      throw error;
    })
    .finally(() => asking.abort());
  if ('reason' in library) return end(library);
  for (const { file, line, column, reason } of library.errors)
    log.warn({ file, line, column, reason }, 'A file that cannot be read is left out');
  // The first question builds what all later ones share; with large articles it would wait for that a third of a second.
  const askFirst = () => library.ask('Whta is tihs?').catch(() => undefined);
  const logHowAnswersCome = async () => {
    await library.ready;
    // Again, as the first that is compared in meaning and read takes as long.
    await askFirst();
    const { troubles } = library;
    log[troubles.length > 0 ? 'warn' : 'info']({ troubles }, howAnswersCome(config.semantic, library));
  };
  void logHowAnswersCome();
  const progress = logProgress(library, log);
  await askFirst();
  const bot = await startBot({ config, library, log, commands, otherCommands, questions, health });
  void stopped.then(() => bot.stop());
  const watcher = watchKnowledge(library, {
    onReload(report) {
      bot.countReload(true);
      log.info(summaryOf(report), 'Knowledge reloaded');
      void logHowAnswersCome();
    },
    onError(error) {
      bot.countReload(false);
      logNotReloaded(error, log);
    },
  });
  const ending = await bot.ended;
  watcher.stop();
  questions?.close();
  progress.stop();
  return end(ending);
}
