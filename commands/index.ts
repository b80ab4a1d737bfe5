import type { Config } from '../src/config.ts';
import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { gaps } from './gaps.ts';
import { helpWith } from './help.ts';
import { reload } from './reload.ts';
import { sources } from './sources.ts';

/** What can be done, and help about it. */
const withHelp = (deeds: readonly Command[]): readonly Command[] => [...deeds, helpWith(deeds)];

const deeds: readonly Command[] = [ask, sources, check, reload, article];

/** Everything that a person can do with the bot in Discord, whatever its configuration. */
export const commands: readonly Command[] = withHelp(deeds);

/** What only some configurations have. */
export const optionalCommands: readonly Command[] = [gaps];

/** The same for a bot with this configuration: without what it has switched off. */
export function commandsFor({ keepQuestions }: Pick<Config, 'keepQuestions'>): readonly Command[] {
  return keepQuestions === null ? commands : withHelp([...deeds, ...optionalCommands]);
}
