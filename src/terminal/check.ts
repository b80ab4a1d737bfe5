import { KnowledgeError, UserError } from '../errors.ts';
import { askGolden, type GoldenResult } from '../golden/askGolden.ts';
import { describeFailure } from '../golden/describeFailure.ts';
import type { LibraryOptions } from '../library.ts';
import { readSemantic } from '../meaning/semantic.ts';
import { loadNamedEncoder } from '../meaning/sharedThread.ts';
import { positionOf } from '../text/position.ts';
import { withoutControls } from '../text/withoutControls.ts';
import { UnreadableError } from '../knowledge/unreadableError.ts';
import { loadLibrary, whenReady } from './load.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions {
  /** One JSON object instead of a line each. */
  readonly json?: boolean;
  /** How golden questions are answered: as `LibraryOptions` say it. */
  readonly semantic?: LibraryOptions['semantic'];
  /** Largest file in bytes. */
  readonly largestFile?: number | undefined;
}

/** Something about a knowledge file, and where. */
interface Remark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What `--json` prints; the lines for people say the same. */
interface CheckReport {
  readonly path: string;
  readonly articles: number;
  readonly passages: number;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** What was read from the text because the front matter does not say it. */
  readonly notes: readonly Remark[];
  readonly questions: {
    readonly asked: number;
    readonly failed: readonly (Remark & { question: string })[];
  };
}

/**
 * Says whether knowledge files are sound, what was read from their text, and which of their golden questions fail: one
 * line for each, as file:line:column, or all of it as one JSON object.
 *
 * Throws a UserError when a file has an error or a golden question fails.
 */
export async function check(path: string, terminal: Terminal, options: CheckOptions = {}): Promise<void> {
  const report = await reportOn(path, options, terminal).catch((error: unknown) => {
    // Nothing at all can be read.
    if (error instanceof UnreadableError) return reportOf(path, error.errors);
    // Programs get their object even so.
    if (options.json === true && error instanceof UserError)
      terminal.output.write(`${JSON.stringify(reportOf(path, [error]))}\n`);
    throw error;
  });
  const lines = options.json === true ? [JSON.stringify(report)] : linesOf(report);
  for (const line of lines) terminal.output.write(`${line}\n`);
  const { articles, passages, errors, warnings, questions } = report;
  const { length: failed } = questions.failed;
  const counts = [
    count(articles, 'article'),
    count(passages, 'passage'),
    count(errors.length, 'error'),
    count(warnings.length, 'warning'),
    ...(questions.asked > 0 ? [`${failed} of ${count(questions.asked, 'golden question')} failed`] : []),
  ].join(', ');
  if (errors.length > 0) throw new UserError(`${path}: ${counts}; mend what is an error`);
  if (failed > 0) throw new UserError(`${path}: ${counts}; mend the article or what its questions expect`);
  if (options.json !== true) terminal.output.write(`${path}: ${counts}\n`);
}

async function reportOn(
  path: string,
  { semantic, largestFile }: CheckOptions,
  terminal: Terminal,
): Promise<CheckReport> {
  const library = await loadLibrary(path, { semantic: false, largestFile }, terminal);
  const { articles, errors, warnings, notes } = library;
  const isAsked = articles.some(({ questions }) => questions.length > 0);
  const questions = isAsked
    ? await askAll(path, { semantic, largestFile }, terminal)
    : { asked: 0, failures: [] };
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    path,
    articles: articles.length,
    passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
    errors: errors.map(({ file, line, column, reason }) => ({ file, line, column, message: reason })),
    warnings: warnings.map(remarkOf),
    notes: notes.map(remarkOf),
    questions: {
      asked: questions.asked,
      failed: questions.failures.map((failure) => ({
        file: library.fileOf(failure.article) ?? failure.article,
        ...positionOf(textOf.get(failure.article) ?? '', failure.question.start),
        message: describeFailure(failure),
        question: failure.question.question,
      })),
    },
  };
}

/** Golden questions are answered as the bot answers them: with its models, once these have read the articles. */
async function askAll(
  path: string,
  { semantic, largestFile }: CheckOptions,
  terminal: Terminal,
): Promise<GoldenResult> {
  await loadNamedEncoder(readSemantic(semantic));
  const library = await loadLibrary(path, { semantic, largestFile }, terminal);
  await whenReady(library, terminal);
  const result = await askGolden(library);
  await library.close();
  return result;
}

/** Of a path at which nothing can be read. */
function reportOf(path: string, failures: readonly UserError[]): CheckReport {
  const errors = failures.map((error) =>
    error instanceof KnowledgeError
      ? { file: error.file, line: error.line, column: error.column, message: error.reason }
      : { file: path, line: 1, column: 1, message: withoutPath(error.message, path) },
  );
  const questions = { asked: 0, failed: [] };
  return { path, articles: 0, passages: 0, errors, warnings: [], notes: [], questions };
}

/** What is wrong with a path, without the path that stands before it: the finding has it as its file. */
function withoutPath(message: string, path: string): string {
  const place = `${path}: `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}

function remarkOf({ file, line, column, message }: Remark): Remark {
  return { file, line, column, message };
}

function linesOf({ notes, warnings, questions, errors }: CheckReport): string[] {
  const kinds = [
    ['note', notes],
    ['warning', warnings],
    ['golden question', questions.failed],
    ['error', errors],
  ] as const;
  return kinds.flatMap(([kind, findings]) =>
    findings.map(({ file, line, column, message }) =>
      withoutControls(`${file}:${line}:${column}: ${kind}: ${message}`),
    ),
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
