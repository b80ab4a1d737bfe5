import type { Config } from '../src/config.ts';
import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { gaps } from './gaps.ts';
import { reload } from './reload.ts';
import { sources } from './sources.ts';

/** Everything that a person can do with the bot in Discord, whatever its configuration. */
export const commands: readonly Command[] = [ask, sources, check, reload, article];

/** The same for a bot with this configuration: without what it has switched off. */
export function commandsFor({ keepQuestions }: Pick<Config, 'keepQuestions'>): readonly Command[] {
  return keepQuestions === null ? commands : [...commands, gaps];
}
