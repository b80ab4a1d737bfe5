import { CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Environment } from './call.ts';
import { defineProgram } from './definitions.ts';
import type { Wish } from './wish.ts';

/** A command line that can't be understood; `usage` shows the right call. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly usage: string;

  constructor(message: string, usage: string) {
    super(message);
    this.usage = usage;
  }
}

/** Reads the command line (without `node` and the script). Throws a UsageError that says what is wrong. */
export function readArguments(args: readonly string[], environment: Environment = {}): Wish {
  const wishes: Wish[] = [];
  const told: string[] = [];
  const program = defineProgram(environment, (wish) => wishes.push(wish));
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => told.push(text), outputError: () => undefined });
    command.exitOverride((error) => {
      // The code of help that is asked for is that with which the process was to end anyway.
      if (error.exitCode === 0 || error.code === 'commander.help') throw error;
      throw new UsageError(messageOf(error), command.createHelp().commandUsage(command));
    });
  }
  try {
    program.parse(understood(args, program.commands), { from: 'user' });
  } catch (error) {
    // Help or the version has been told.
    if (!(error instanceof CommanderError)) throw error;
  }
  return wishes[0] ?? { command: 'tell', text: told.join('') };
}

/** What is to be parsed: without a command the bot starts, and `help aks` is as wrong as `aks`. */
function understood(args: readonly string[], commands: readonly CommandUnknownOpts[]): readonly string[] {
  const [first, name] = args;
  if (first === undefined) return ['start'];
  if (first !== 'help' || name === undefined) return args;
  // The parser would show the help of all commands, as if nothing were wrong.
  return commands.some((command) => command.name() === name) ? args : [name];
}

/** "error: unknown command 'aks'\n(Did you mean ask?)" in one line of our own. */
function messageOf({ message }: CommanderError): string {
  return message.replace(/^error: /u, '').replaceAll('\n', ' ');
}
