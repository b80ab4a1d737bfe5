import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Editing } from '../editing/editing.ts';
import type { QuestionBook } from '../gaps/questionBook.ts';
import type { Library } from '../library.ts';
import type { InTime } from './inTime.ts';
import type { Words } from '../reply/words/words.ts';

/** What a command needs to do its work. */
export interface Context {
  readonly library: Library;
  /** Changes the files of the library's articles. */
  readonly editing: Editing;
  readonly config: Config;
  readonly log: Logger;
  /** Where questions without an answer are kept; null where they are not. */
  readonly questions: QuestionBook | null;
  /** The language of the person who asks, chooses or presses. */
  readonly words: Words;
  /** Waits for what may take long before the first answer: an answer of the library. */
  readonly inTime: InTime;
}

/** How an interaction ended, for the metrics; `done` where a handler says nothing. */
export type Outcome =
  | 'answered'
  | 'unanswered'
  | 'reloaded'
  | 'reload failed'
  | 'changed'
  | 'change failed'
  | 'done';

/** What a person can do in Discord: what Discord shows, and what happens. */
export interface Command<Interaction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction> {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Only people who manage the server, or who have a role from the configuration. */
  readonly moderatorsOnly?: boolean;
  /** On the home server only, when one is set. */
  readonly homeOnly?: boolean;
  execute(interaction: Interaction, context: Context): Promise<Outcome | void>;
  /** Whether `execute` takes no longer than a word that the answer comes later. */
  isQuick?(interaction: Interaction, context: Pick<Context, 'library'>): boolean;
  /** Choices for the option that the person is typing. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: Context,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** What its buttons and selects do, by the first part of their `custom_id` ("sources" of "sources:3f2a:2"). */
  readonly components?: Readonly<
    Record<string, (interaction: MessageComponentInteraction, context: Context) => Promise<Outcome | void>>
  >;
}
