import { readdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { atPath } from '../disk/atPath.ts';
import { readArticle } from '../article/read.ts';
import { KnowledgeError, UserError } from '../errors.ts';
import { ARCHIVE, isArchiveFile } from '../import/archive.ts';
import { fileName } from '../import/fileName.ts';
import { importPage } from '../import/importPage.ts';
import { refuseArticle } from '../import/plainText.ts';
import { diskReason } from '../disk/diskReason.ts';
import { idOf, LARGEST_FILE, listKnowledge, readBytes, tooLarge } from '../knowledge/knowledge.ts';
import { isPage, PAGE_ENDINGS, whyOtherEnding } from '../knowledge/noArticle.ts';
import { withoutControls } from '../text/withoutControls.ts';
import { readAll } from './standardInput.ts';
import type { Terminal } from './terminal.ts';
import { withProgress } from './withProgress.ts';

/** Bytes of a page at most. */
const LARGEST = 32 * 1024 * 1024;
const TOO_LARGE = `larger than ${LARGEST / 1024 / 1024} MB; save the page without its pictures`;

/** Where articles go. */
interface Destination {
  readonly folder: string;
  /** The files that are there, by the ids of their articles. */
  readonly files: Map<string, string>;
  /** Of which page each file was made that has just been. */
  readonly made: Map<string, string>;
  /** Largest file in bytes. */
  readonly largest: number;
}

/**
 * Makes a knowledge file of a saved web page, of each page in a folder, or of the page that comes by standard input
 * (`-`). A file that already exists stays as it is, and none is made that a bot would refuse beside those that are there.
 *
 * Throws a UserError that names the page when one can't be imported; the others of a folder are imported all the same.
 */
export async function importPages(
  what: string,
  knowledge: string,
  terminal: Terminal,
  largest: number = LARGEST_FILE,
): Promise<void> {
  const destination = await destinationOf(knowledge, largest);
  if (what === '-') return importOne('', await readInput(terminal.input), destination, terminal);
  const { pages, archives } = await pagesOf(what);
  for (const archive of archives) say(terminal.error, `whosaid: ${archive}: skipped: ${ARCHIVE}`);
  const errors: UserError[] = [];
  const since = performance.now();
  let done = 0;
  const importAll = async (clear: () => void): Promise<void> => {
    for (const page of pages) {
      try {
        const bytes = await readPage(page);
        clear();
        await importOne(page, bytes, destination, terminal);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        errors.push(new UserError(`${page}: ${error.message}`));
      }
      done += 1;
    }
  };
  const progress = () => ({ done, total: pages.length, since });
  await withProgress('importing', progress, terminal, importAll);
  const last = errors.pop();
  for (const { message } of errors) say(terminal.error, `whosaid: ${message}`);
  if (last) throw last;
}

async function importOne(
  page: string,
  bytes: Buffer,
  destination: Destination,
  terminal: Terminal,
): Promise<void> {
  const { folder, files, made, largest } = destination;
  if (whyOtherEnding(page) === null) refuseArticle(bytes);
  const { text, title, publisher, isFree } = importPage(bytes);
  const file = join(folder, `${fileName(basename(page, extname(page)), title)}.md`);
  const other = made.get(file);
  if (other !== undefined)
    throw new UserError(`${file} has just been made of ${other}; rename one of the two pages`);
  const twin = files.get(idOf(file));
  if (twin !== undefined && twin !== file)
    throw new UserError(`${twin}: an article of this name is there already; remove or rename it first`);
  if (Buffer.byteLength(text) > largest) throw tooLarge(file, largest);
  const { length } = readArticle({ id: file, text }).passages;
  await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new UserError(`${file}: ${diskReason(error)}`);
  });
  files.set(idOf(file), file);
  made.set(file, page);
  if (text.includes('\uFFFD')) say(terminal.error, `whosaid: ${file}: ${terminal.words.terminal.unreadable}`);
  const { sources, terminal: phrases } = terminal.words;
  say(terminal.output, phrases.imported(file, sources.passages(length), publisher));
  if (!isFree) say(terminal.error, `whosaid: ${file}: ${phrases.forSubscribers}`);
}

/** Writes a line in which no name of a file or a publisher steers the terminal. */
function say(stream: Terminal['output'], line: string): void {
  stream.write(`${withoutControls(line)}\n`);
}

async function folderOf(knowledge: string): Promise<string> {
  const stats = await stat(knowledge).catch(() => null);
  if (stats?.isDirectory()) return knowledge;
  const trouble = atPath(knowledge, 'no folder to put articles into');
  throw new UserError(`${trouble}; make a folder, or give one with --knowledge`);
}

async function destinationOf(knowledge: string, largest: number): Promise<Destination> {
  const folder = await folderOf(knowledge);
  // Where there is no article yet, nothing has a name.
  const { files } = await listKnowledge(folder).catch(() => ({ files: [] }));
  return { folder, files: new Map(files.map((file) => [idOf(file), file])), made: new Map(), largest };
}

/** The file at a path, or the pages of the folder there, and beside them those that were saved with their pictures in one file. */
async function pagesOf(path: string): Promise<{ pages: string[]; archives: string[] }> {
  const stats = await stat(path).catch((error: unknown) => {
    throw new UserError(`${atPath(path, diskReason(error))}; give a saved page, a folder of pages, or -`);
  });
  if (!stats.isDirectory()) return { pages: [path], archives: [] };
  // What a browser saved beside a page, pictures and frames, lies in folders below.
  const names = (await readdir(path)).sort();
  const [pages, archives] = [names.filter(isPage), names.filter(isArchiveFile)];
  if (pages.length === 0) {
    const why = archives[0] ? `${archives[0]} is ${ARCHIVE}` : `pages end in ${PAGE_ENDINGS.join(', ')}`;
    throw new UserError(`${path}: no page in this folder; ${why}`);
  }
  const within = (name: string): string => join(path, name);
  return { pages: pages.map(within), archives: archives.map(within) };
}

async function readPage(page: string): Promise<Buffer> {
  return readBytes(page, LARGEST).catch((error: unknown) => {
    if (!(error instanceof KnowledgeError)) throw error;
    const isLarge = error.message === tooLarge(page, LARGEST).message;
    throw new UserError(isLarge ? TOO_LARGE : error.reason);
  });
}

/** All that comes by standard input; a UserError as soon as it is more than a page may have, as its end may never come. */
async function readInput(input: Terminal['input']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readAll(input)) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > LARGEST) throw new UserError(TOO_LARGE);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
