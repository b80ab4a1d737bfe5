import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { defaultDataFolder } from '../gaps/dataFolder.ts';
import { QuestionBook } from '../gaps/questionBook.ts';
import { openHealth, type Health } from './health.ts';

/** What the bot has of this computer besides its articles. */
export interface Footing {
  readonly health: Health | null;
  readonly questions: QuestionBook | null;
}

/**
 * Takes the port and the folder that the settings name, before articles are read, which may take long.
 *
 * Throws a UserError when one can't be had.
 */
export async function takeFooting(config: Config, log: Logger): Promise<Footing> {
  const { keepQuestions, dataPath } = config;
  const questions =
    keepQuestions === null ? null : await QuestionBook.open(dataPath ?? defaultDataFolder(), keepQuestions);
  return { questions, health: await takePort(config, log) };
}

/** Takes the port of health and metrics; null where none is set. */
export async function takePort(
  { healthHost: host, healthPort: port }: Config,
  log: Logger,
): Promise<Health | null> {
  if (port === null) return null;
  const health = await openHealth({ host, port });
  // Where any free port would do, the log is where people learn which one it is.
  log.info({ host, port: health.port }, 'Health and metrics are served');
  return health;
}
