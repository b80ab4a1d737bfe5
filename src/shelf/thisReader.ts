import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPath } from '../disk/data.ts';
import { version } from '../disk/version.ts';

/** What reads an article beside this build: its marks, its front matter, its language and its words. */
export const LIBRARIES: readonly string[] = [
  '@lezer/common',
  '@lezer/markdown',
  '@orama/stemmers',
  'entities',
  'franc-min',
  'stopword',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'wink-porter2-stemmer',
  'yaml',
];

/**
 * Names all that what is read of a text depends on: this build (which writes each of its files anew), what was learned, the
 * libraries, Unicode as Node knows it, and the form in which V8 writes values. Null where the program runs from its sources, which may be edited.
 */
export function thisReader(): string | null {
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith('.js')) return null;
  const { v8, icu = '' } = process.versions;
  return [
    version(),
    statSync(here).mtimeMs,
    stampsOf(dataPath('')),
    ...LIBRARIES.map(versionOf),
    v8,
    icu,
  ].join(' ');
}

/** Name, size and time of each text file in a folder and those below it. */
export function stampsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return [name, size, mtimeMs].join(':');
    })
    .join(' ');
}

/** The version of a library; not all of them let their package.json be required. */
function versionOf(library: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(library) ?? [];
  const file = folders
    .map((folder) => join(folder, library, 'package.json'))
    .find((path) => existsSync(path));
  if (file === undefined) return '';
  const { version: number }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return number;
}
