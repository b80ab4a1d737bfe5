import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Person } from '../protocol.ts';
import { ApplicationCommandOptionType, ApplicationCommandType } from './discordNumbers.ts';

type CommandData = RESTPostAPIApplicationCommandsJSONBody;
/** Words by Discord's code of a language. */
type Localizations = { readonly [locale: string]: string | null | undefined } | null | undefined;
type Named = { readonly name: string; readonly name_localizations?: Localizations };
type Described = Named & { readonly description: string; readonly description_localizations?: Localizations };

/** A command as a person picks it: "/ask", "/article add". */
export interface CommandEntry {
  readonly label: string;
  readonly description: string;
  /** Names of the command, its group and its subcommand. */
  readonly path: readonly string[];
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** A command in the menu of a message. */
export interface MenuEntry {
  readonly label: string;
  readonly name: string;
}

/** The slash commands that a person has, each subcommand by itself. */
export function slashEntries(commands: readonly CommandData[], person: Person): CommandEntry[] {
  return commands
    .filter((command) => mayUse(command, person))
    .filter(isSlash)
    .flatMap((command) => entriesOf(command, command.options ?? [], [], person.locale));
}

/** What a person has in the menu of a message. */
export function menuEntries(commands: readonly CommandData[], person: Person): MenuEntry[] {
  return commands
    .filter((command) => command.type === ApplicationCommandType.Message && mayUse(command, person))
    .map((command) => ({ name: command.name, label: nameIn(command, person.locale) }));
}

function entriesOf(
  command: Described,
  options: readonly APIApplicationCommandOption[],
  above: readonly Named[],
  locale: string,
): CommandEntry[] {
  const names = [...above, command];
  const below = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? entriesOf(option, option.options ?? [], names, locale)
      : [],
  );
  if (below.length > 0) return below;
  return [
    {
      label: `/${names.map((named) => nameIn(named, locale)).join(' ')}`,
      description: descriptionIn(command, locale),
      path: names.map(({ name }) => name),
      options: options.filter(isBasic),
    },
  ];
}

/** A slash command is the kind that need not say what it is. */
function isSlash(command: CommandData): command is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/** The bit of the permission to manage the server. */
const MANAGE_SERVER = 32n;

/** Discord hides a command from those without the permissions that it wants. */
function mayUse({ default_member_permissions: wanted }: CommandData, { isModerator }: Person): boolean {
  if (wanted === null || wanted === undefined) return true;
  return isModerator && (BigInt(wanted) & ~MANAGE_SERVER) === 0n;
}

export function nameIn({ name, name_localizations: names }: Named, locale: string): string {
  return lookUp(names, locale) ?? name;
}

export function descriptionIn(
  { description, description_localizations: others }: Described,
  locale: string,
): string {
  return lookUp(others, locale) ?? description;
}

function lookUp(map: Localizations, locale: string): string | null {
  return map?.[locale] ?? null;
}

/** A value that a person gave for an option. */
export interface Given {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/** The options of an interaction: those given, below the subcommand that they belong to. */
export function optionsFor({ path }: CommandEntry, given: readonly Given[]): unknown[] {
  return path.slice(1).reduceRight<unknown[]>(
    (options, name, place) => [
      {
        name,
        type:
          place === path.length - 2
            ? ApplicationCommandOptionType.Subcommand
            : ApplicationCommandOptionType.SubcommandGroup,
        options,
      },
    ],
    [...given],
  );
}
