import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { reload } from './reload.ts';
import { sources } from './sources.ts';

/** Everything that a person can do with the bot in Discord. */
export const commands: readonly Command[] = [ask, sources, check, reload, article];
