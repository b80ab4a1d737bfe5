import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { packageRoot } from '../disk/packageRoot.ts';
import * as discordNumbers from './page/discordNumbers.ts';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where the build puts them; a browser can't run the sources. */
const BUILT = join(packageRoot(), 'dist', 'src', 'preview');

/** The files of the page by their paths under it, as the build has made them: "index.html", "page/main.js". */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  await addFolder(files, join(BUILT, 'static'), '');
  await addFolder(files, join(BUILT, 'page'), 'page/');
  const numbers = Object.entries(discordNumbers).map(
    ([name, values]) => `export const ${name} = ${JSON.stringify(values)};\n`,
  );
  files.set('page/discordNumbers.js', { type: TYPES['.js'] ?? '', bytes: Buffer.from(numbers.join('')) });
  return files;
}

async function addFolder(files: Map<string, PageFile>, folder: string, prefix: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await addFolder(files, join(folder, entry.name), `${prefix}${entry.name}/`);
    const type = TYPES[extname(entry.name)];
    if (type !== undefined)
      files.set(`${prefix}${entry.name}`, { type, bytes: await readFile(join(folder, entry.name)) });
  }
}
