import { readSemantic, type Semantic } from './meaning/semantic.ts';
import { UserError } from './errors.ts';
import { MOST_MEGABYTES } from './knowledge/knowledge.ts';

/** Levels of the log, quietest last. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Which shards of the bot this process runs; `auto` asks Discord how many there should be and runs them all. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/** What a person can set in the environment or in `.env`. */
export interface Config {
  /** Discord's bot token, or null: then there is no bot, only the preview and the terminal. */
  readonly token: string | null;
  /** The home server: commands appear there at once, and `/reload`, `/article` and `/gaps` only there. */
  readonly guildId: string | null;
  /** A folder of articles or one file; null means `knowledge` where the program is started, or else the package's. */
  readonly knowledgePath: string | null;
  /** Largest knowledge file in bytes, or null for the library's own limit. */
  readonly largestFile: number | null;
  /** Roles that may use `/reload`, `/article` and `/gaps`: besides whoever manages the home server, or where there is none, alone. */
  readonly moderatorRoleIds: readonly string[];
  readonly logLevel: LogLevel;
  readonly shards: Shards | null;
  /** Port of liveness, readiness and metrics, or null for none. */
  readonly healthPort: number | null;
  /** Address that the health port listens on; this computer alone unless set. */
  readonly healthHost: string;
  /** Port of the preview; where it is taken, one of the next. */
  readonly previewPort: number;
  /** Address that the preview listens on; this computer alone unless set. */
  readonly previewHost: string;
  /** What finds passages besides their words. */
  readonly semantic: Semantic;
  /** How many hours questions without an answer are kept, with what readers think of answers; null for not at all. */
  readonly keepQuestions: number | null;
  /** Folder for what is kept; null means the system's folder for what programs keep. */
  readonly dataPath: string | null;
  /** Another REST base of Discord, without the version: for tests and proxies. */
  readonly discordApi: string | null;
  /** Another origin from which attachments may be fetched, besides Discord's own: for tests and proxies. */
  readonly discordCdn: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An id of Discord: it begins with the milliseconds since 2015, and those of the first days have 17 digits. */
const SNOWFLAKE = /^\d{17,20}$/;
/** Far more than any bot has. */
const MOST_SHARDS = 16_384;
/** Three parts of base64url: application id, time, signature. */
const TOKEN = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{16,}$/;

/**
 * Reads the configuration.
 *
 * Throws a UserError that names the variable and shows a right value. The token itself is never in a message.
 */
export function readConfig(environment: Environment): Config {
  const valueOf = (name: string) => environment[name]?.trim() || null;
  return {
    token: readToken(valueOf('DISCORD_TOKEN'), valueOf('DISCORD_API') !== null),
    guildId: readGuildId(valueOf('DISCORD_GUILD_ID')),
    knowledgePath: valueOf('KNOWLEDGE_PATH'),
    largestFile: readMegabytes(valueOf('MAX_ARTICLE_MB')),
    moderatorRoleIds: readRoleIds(valueOf('MODERATOR_ROLE_IDS')),
    logLevel: readLogLevel(valueOf('LOG_LEVEL')),
    shards: readShards(valueOf('SHARDS'), valueOf('SHARD_COUNT')),
    healthPort: readPort('HEALTH_PORT', valueOf('HEALTH_PORT')),
    healthHost: readHost('HEALTH_HOST', valueOf('HEALTH_HOST')),
    previewPort: readPort('PREVIEW_PORT', valueOf('PREVIEW_PORT')) ?? 4300,
    previewHost: readHost('PREVIEW_HOST', valueOf('PREVIEW_HOST')),
    semantic: readModel(valueOf('SEMANTIC') ?? 'auto'),
    keepQuestions: readDuration(valueOf('KEEP_QUESTIONS') ?? 'off'),
    dataPath: valueOf('DATA_PATH'),
    discordApi: readUrl(valueOf('DISCORD_API')),
    discordCdn: readOrigin(valueOf('DISCORD_CDN')),
  };
}

/** A proxy or a test may have tokens of its own shape. */
function readToken(value: string | null, elsewhere: boolean): string | null {
  if (value !== null && !(elsewhere ? /^\S+$/ : TOKEN).test(value)) {
    throw new UserError(
      'DISCORD_TOKEN is no bot token; copy it from the Bot page of your application: three parts joined by dots',
    );
  }
  return value;
}

function readGuildId(value: string | null): string | null {
  if (value !== null && !SNOWFLAKE.test(value)) {
    throw wrong(
      'DISCORD_GUILD_ID',
      value,
      'the number of a server, 17 to 20 digits such as 81384788765712384',
    );
  }
  return value;
}

function readRoleIds(value: string | null): string[] {
  const ids = (value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const odd = ids.find((id) => !SNOWFLAKE.test(id));
  if (odd !== undefined) {
    throw wrong(
      'MODERATOR_ROLE_IDS',
      odd,
      'numbers of roles with commas between, each of 17 to 20 digits such as 81384788765712384',
    );
  }
  return [...new Set(ids)];
}

function readLogLevel(value: string | null): LogLevel {
  const level = LOG_LEVELS.find((name) => name === (value ?? 'info').toLowerCase());
  if (level === undefined) throw wrong('LOG_LEVEL', value, `one of ${LOG_LEVELS.join(', ')}`);
  return level;
}

function readShards(shards: string | null, count: string | null): Shards | null {
  if (shards === null && count === null) return null;
  if (shards === null || isAuto(shards)) {
    if (count === null || isAuto(count)) return 'auto';
    const total = readCount(count);
    return { ids: [...Array(total).keys()], count: total };
  }
  const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(shards);
  if (!range) throw wrong('SHARDS', shards, 'auto, or a slice such as 0-7 together with SHARD_COUNT=32');
  const first = Number(range[1]);
  const last = Number(range[2] ?? range[1]);
  if (first > last)
    throw wrong('SHARDS', shards, `a slice that begins with its least, such as ${last}-${first}`);
  if (count === null) {
    throw new UserError(
      `SHARD_COUNT is not set, and SHARDS=${shards} needs it; set it to the number of all shards, such as 32, or leave both out`,
    );
  }
  if (isAuto(count))
    throw new UserError(
      `SHARD_COUNT is "${count}", and SHARDS=${shards} needs a number; set it to that of all shards, such as 32, or leave both out`,
    );
  const total = readCount(count);
  if (last >= total) {
    throw wrong('SHARDS', shards, `a slice of 0-${total - 1}, because SHARD_COUNT is ${total}`);
  }
  return { ids: Array.from({ length: last - first + 1 }, (_, place) => first + place), count: total };
}

function readCount(value: string): number {
  return readNumber('SHARD_COUNT', value, 1, MOST_SHARDS, `a number from 1 to ${MOST_SHARDS}, such as 32`);
}

const isAuto = (value: string): boolean => value.toLowerCase() === 'auto';

/** A model's name is anything but a word that was meant to switch. */
const SWITCH = /^(?:auto|on|off|true|false|yes|no|none|0|1)$/i;

function readModel(value: string): Semantic {
  const semantic = readSemantic(/^(?:auto|off)$/i.test(value) ? value.toLowerCase() : value);
  if (semantic.kind === 'model' && SWITCH.test(value))
    throw wrong('SEMANTIC', value, "auto, off, or a model's name or folder");
  return semantic;
}

function readMegabytes(value: string | null): number | null {
  if (value === null) return null;
  const range = `a whole number from 1 to ${MOST_MEGABYTES}, and split larger articles`;
  return readNumber('MAX_ARTICLE_MB', value, 1, MOST_MEGABYTES, range) * 2 ** 20;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 7 * 24 };
/** Ten years. */
const MOST_HOURS = 87_600;

function readDuration(value: string): number | null {
  if (value.toLowerCase() === 'off') return null;
  const [, number, unit = ''] = /^([1-9]\d{0,4})([hdw])$/.exec(value.toLowerCase()) ?? [];
  const hours = Number(number) * (HOURS[unit] ?? NaN);
  if (!(hours <= MOST_HOURS)) throw wrong('KEEP_QUESTIONS', value, 'off, or a time such as 30d, 12h or 4w');
  return hours;
}

function readPort(name: string, value: string | null): number | null {
  return value === null ? null : readNumber(name, value, 0, 65_535, 'a port from 0 to 65535, such as 8080');
}

function readHost(name: string, value: string | null): string {
  // In an address of the web brackets stand around one of IPv6.
  const host = (value ?? '127.0.0.1').replace(/^\[([\da-f:.]+)\]$/i, '$1');
  if (!/^[\w.:-]+$/.test(host)) throw wrong(name, host, 'an address such as 127.0.0.1 or 0.0.0.0');
  return host;
}

function readNumber(name: string, value: string, least: number, most: number, example: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw wrong(name, value, example);
  return number;
}

function readUrl(value: string | null): string | null {
  if (value === null) return null;
  if (!parsePlain(value) || /\/v\d+\/*$/.test(value))
    throw wrongAddress(
      'DISCORD_API',
      value,
      'an address without a user, a query or a version, such as https://discord.com/api',
    );
  return value.replace(/\/+$/, '');
}

function readOrigin(value: string | null): string | null {
  if (value === null) return null;
  const url = parsePlain(value);
  if (url?.pathname !== '/')
    throw wrongAddress('DISCORD_CDN', value, 'an address without a path, such as https://cdn.discordapp.com');
  return url.origin;
}

/** An address of the web with nothing but a host and a path: no user or password, and nothing behind the path. */
function parsePlain(value: string): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !/[?#]/.test(value);
  return isPlain ? url : null;
}

/** The password that may stand before the host is not for the log. */
function wrongAddress(name: string, value: string, example: string): UserError {
  return wrong(name, value.replace(/^(https?:\/\/)?.*@/is, '$1…@'), example);
}

function wrong(name: string, value: string | null, example: string): UserError {
  return new UserError(`${name} is "${value ?? ''}"; set it to ${example}, or leave it out`);
}
