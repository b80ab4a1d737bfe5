import { parseArgs } from 'node:util';
import type { AskOptions } from '../types.ts';

/** What a person wants from the command line. */
export type Wish =
  | { command: 'ask'; question: string | null; options: AskOptions; json: boolean; knowledge: string | null }
  | { command: 'sources'; json: boolean; explain: boolean; knowledge: string | null }
  | { command: 'check'; knowledge: string | null }
  | { command: 'import'; page: string; knowledge: string | null }
  | { command: 'start'; knowledge: string | null }
  | { command: 'help' };

/** A command line that can't be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE = `Whosaid answers questions about an article with the article's own sentences.

  npm run ask -- "What did China provide?"    one answer
  npm run ask                                 a conversation; or one question per line of input
  npm run sources                             every passage with its attribution, by source
  npm run check -- [PATH]                     is this knowledge file sound?
  npm run import -- PAGE.html                 a saved web page, a folder of them, or - → knowledge files
  npm start                                   the Discord bot; without DISCORD_TOKEN, the conversation

  --knowledge PATH   another folder of articles, or one file    (ask, sources)
                     the folder where the new files go          (import)
  --json             one JSON object per line, for programs     (ask, sources)
  --article NAME     look in this article only: id or title     (ask)
  --limit N          show N passages at most, 1 to 25           (ask)
  --explain          say why: what ranked a passage, or which rule names its speaker   (ask, sources)
`;

const FLAGS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  knowledge: { type: 'string' },
  article: { type: 'string' },
  limit: { type: 'string' },
} as const;

type Flag = keyof typeof FLAGS;

const FLAGS_OF: Readonly<Record<string, readonly Flag[]>> = {
  ask: ['json', 'explain', 'knowledge', 'article', 'limit'],
  sources: ['json', 'explain', 'knowledge'],
  check: ['knowledge'],
  import: ['knowledge'],
  start: ['knowledge'],
};

/** Reads the command line (without `node` and the script). Throws a UsageError that says what is wrong. */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals } = parse(args);
  if (values.help === true) return { command: 'help' };
  const [command = 'start', ...words] = positionals;
  const allowed = FLAGS_OF[command];
  if (!allowed) throw new UsageError(`no command "${command}"`);
  const odd = Object.keys(values).find((flag) => !allowed.some((name) => name === flag));
  if (odd !== undefined) throw new UsageError(`--${odd} does not go with ${command}`);
  const knowledge = values.knowledge ?? null;
  const json = values.json === true;
  if (command === 'ask') {
    const question = words.join(' ').trim();
    if (words.length > 0 && question === '') throw new UsageError('the question is empty');
    return { command, question: question || null, options: askOptions(values), json, knowledge };
  }
  if (command === 'check' && words.length === 1) return { command, knowledge: words[0] ?? null };
  if (command === 'import') {
    const [page, other] = words;
    if (page === undefined) throw new UsageError('import what? Give a saved page, a folder of pages, or -');
    if (other !== undefined) throw new UsageError(`import takes one page or folder, not also "${other}"`);
    return { command, page, knowledge };
  }
  if (words.length > 0) throw new UsageError(`${command} does not take "${words[0]}"`);
  if (command === 'sources') return { command, json, explain: values.explain === true, knowledge };
  return { command: command === 'check' ? 'check' : 'start', knowledge };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    // Node's own message is a sentence about the flag, then a hint.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function askOptions(values: { article?: string; limit?: string; explain?: boolean }): AskOptions {
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 25)) {
    throw new UsageError(`--limit is "${values.limit}"; give a number from 1 to 25`);
  }
  return {
    ...(values.article !== undefined && { article: values.article }),
    ...(limit !== undefined && { limit }),
    ...(values.explain === true && { explain: true }),
  };
}
