import { createInterface } from 'node:readline/promises';
import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import { linksInto } from '../lookup/sourceLink.ts';
import { renderTerminalAnswer, renderGreeting } from '../reply/terminal.ts';
import type { AskOptions } from '../types.ts';
import { readAll } from './standardInput.ts';
import { widthOf, type Terminal } from './terminal.ts';

interface Manner {
  readonly json: boolean;
  readonly options: AskOptions;
  /** How `ask` is called here: `npm run ask --`. */
  readonly call: string;
  /** The folder or file that was given with `--knowledge`. */
  readonly knowledge: string | null;
  /** Questions are typed as they are, and not behind a command. */
  readonly isConversation?: boolean;
}

/** Answers one question. */
export async function answerOne(question: string, library: Library, manner: Manner, terminal: Terminal) {
  const answer = await library.ask(question, manner.options);
  const text = manner.json
    ? `${JSON.stringify(answer)}\n`
    : renderTerminalAnswer(answer, {
        width: widthOf(terminal),
        colours: terminal.colours,
        words: terminal.words,
        linkTo: linksInto(library.articles),
        ...(!manner.isConversation && { asking: (next) => askCommand(next, manner) }),
      });
  terminal.output.write(text);
}

/** The command that asks this, fit to be copied into a shell. */
export function askCommand(
  question: string,
  { call, knowledge, options }: Pick<Manner, 'call' | 'knowledge' | 'options'>,
): string {
  const { article, speaker, limit, explain } = options;
  const words = [
    ...(knowledge === null ? [] : ['--knowledge', knowledge]),
    ...(article === undefined ? [] : ['--article', article]),
    ...(speaker === undefined ? [] : ['--speaker', speaker]),
    ...(limit === undefined ? [] : ['--limit', String(limit)]),
    ...(explain === true ? ['--explain'] : []),
    question,
  ];
  return `${call} ${words.map(inShell).join(' ')}`;
}

/** A word of a command: as it is, in double quotes, or in single ones where a shell would read signs in it. */
function inShell(word: string): string {
  if (/^[\w./-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}

/** Every other byte of UTF-16 is a NUL; no question has one. */
const NO_TEXT = 'standard input is binary data or UTF-16; give the questions in UTF-8';

/** Answers each line of the input that holds a question, until the input ends. Throws a UserError where that can't be read. */
export async function answerLines(library: Library, manner: Manner, terminal: Terminal) {
  const lines = createInterface({ input: terminal.input, crlfDelay: Infinity });
  for await (const line of readAll(lines)) {
    if (line.includes('\0')) throw new UserError(NO_TEXT);
    if (line.trim()) await answerOne(line.trim(), library, manner, terminal);
  }
}

/** Words that end a conversation. */
const FAREWELL = /^(?:exit|quit|bye|:q)$/i;
/** What is typed by whoever wants to know how it works. */
const HELP = /^(?:\/?help|\?)$/i;

/** Talks with a person at a terminal until they leave. The arrow keys bring earlier questions back. */
export async function converse(library: Library, manner: Manner, terminal: Terminal) {
  const { input, colours, words } = terminal;
  // Where the answers go to a file or a program, nothing else does.
  const output = manner.json || !terminal.output.isTTY ? terminal.error : terminal.output;
  const titles = library.articles.map(({ title }) => title);
  const greet = () => output.write(renderGreeting(titles, { width: widthOf(terminal), colours, words }));
  greet();
  const lines = createInterface({
    input,
    output,
    prompt: '? ',
    historySize: 200,
    removeHistoryDuplicates: true,
  });
  let isOver = false;
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => (isOver = true));
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (FAREWELL.test(question)) break;
    if (HELP.test(question)) greet();
    else if (question) await answerOne(question, library, { ...manner, isConversation: true }, terminal);
    // The input may have ended while the answer was found.
    if (!isOver) lines.prompt();
  }
  lines.close();
  output.write('\n');
}
