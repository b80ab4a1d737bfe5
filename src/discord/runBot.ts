import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import { watchKnowledge } from '../watch.ts';
import { startBot } from './bot.ts';
import { EXIT } from './closes.ts';
import type { Command } from './command.ts';
import { createLog } from './log.ts';

/** Runs the bot until it is told to stop, or Discord takes it no longer; returns the process's exit status. */
export async function runBot(
  config: Config,
  library: Library,
  commands: readonly Command[],
): Promise<number> {
  const log = createLog(config);
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'A bug; please report it');
    process.exit(EXIT.bug);
  });
  // What nobody awaited harms nobody else: the others are still answered.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A bug; please report it'));
  if (!library.isSemantic && config.semantic !== 'off') {
    log.info('Answers come by words alone; npm ci brings the sentence encoder');
  }
  const bot = await startBot({ config, library, log, commands });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
  const watcher = await watchKnowledge(library, {
    onReload(report) {
      bot.countReload(true);
      log.info(report, 'Knowledge reloaded');
    },
    onError(error) {
      bot.countReload(false);
      log.error({ err: error }, 'Knowledge not reloaded; the old one stays');
    },
  });
  const { reason, status } = await bot.ended;
  await watcher.stop();
  log[status === 0 ? 'info' : 'fatal'](reason);
  if (status !== 0) process.stderr.write(`whosaid: ${reason}\n`);
  return status;
}
