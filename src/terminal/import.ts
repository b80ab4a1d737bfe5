import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readArticle } from '../article/read.ts';
import { UserError } from '../errors.ts';
import { fileName } from '../import/fileName.ts';
import { importPage } from '../import/importPage.ts';
import { diskReason } from '../diskReason.ts';
import { PAGE_ENDINGS } from '../shelf/readShelf.ts';
import type { Terminal } from './terminal.ts';
import { withProgress } from './withProgress.ts';

/** Bytes of a page at most. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Makes a knowledge file of a saved web page, of each page in a folder, or of the page that comes by standard input
 * (`-`). A file that already exists stays as it is.
 *
 * Throws a UserError that names the page when one can't be imported; the others of a folder are imported all the same.
 */
export async function importPages(what: string, knowledge: string, terminal: Terminal): Promise<void> {
  const folder = await folderOf(knowledge);
  if (what === '-') return importOne('', await buffer(terminal.input), folder, terminal);
  const pages = await pagesOf(what);
  const errors: UserError[] = [];
  const since = performance.now();
  let done = 0;
  const importAll = async (clear: () => void): Promise<void> => {
    for (const page of pages) {
      try {
        const bytes = await readPage(page);
        clear();
        await importOne(page, bytes, folder, terminal);
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
  for (const { message } of errors) terminal.error.write(`whosaid: ${message}\n`);
  if (last) throw last;
}

async function importOne(page: string, bytes: Buffer, folder: string, terminal: Terminal): Promise<void> {
  const { text, title, publisher, isFree } = importPage(bytes);
  const file = join(folder, `${fileName(basename(page, extname(page)), title)}.md`);
  await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    throw new UserError(`${file}: ${diskReason(error)}`);
  });
  const { length } = readArticle({ id: file, text }).passages;
  const { sources, terminal: phrases } = terminal.words;
  terminal.output.write(`${phrases.imported(file, sources.passages(length), publisher)}\n`);
  if (text.includes('\uFFFD')) terminal.error.write(`whosaid: ${file}: ${phrases.unreadable}\n`);
  if (!isFree) terminal.error.write(`whosaid: ${file}: ${phrases.forSubscribers}\n`);
}

async function folderOf(knowledge: string): Promise<string> {
  const stats = await stat(knowledge).catch(() => null);
  if (stats?.isDirectory()) return knowledge;
  throw new UserError(`${knowledge}: no folder to put articles into; make it, or give one with --knowledge`);
}

async function pagesOf(path: string): Promise<string[]> {
  const stats = await stat(path).catch((error: unknown) => {
    throw new UserError(`${path}: ${diskReason(error)}; give a saved page, a folder of pages, or -`);
  });
  if (!stats.isDirectory()) return [path];
  // What a browser saved beside a page, pictures and frames, lies in folders below.
  const names = (await readdir(path))
    .filter((name) => PAGE_ENDINGS.includes(extname(name).toLowerCase()))
    .sort();
  if (names.length === 0)
    throw new UserError(`${path}: no page in this folder; pages end in ${PAGE_ENDINGS.join(', ')}`);
  return names.map((name) => join(path, name));
}

async function readPage(page: string): Promise<Buffer> {
  const { size } = await stat(page);
  if (size > LARGEST)
    throw new UserError(`larger than ${LARGEST / 1024 / 1024} MB; save the page without its pictures`);
  return readFile(page).catch((error: unknown) => {
    throw new UserError(diskReason(error));
  });
}
