import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LIBRARIES } from '../src/shelf/thisReader.ts';

/** Rooms and files of the house from the top down, as CONTRIBUTING.md lists them. */
const FLOORS = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^((?:src|commands)\/\S*) +\S/gmu)].map(
  ([, name = '']) => name,
);

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** A file that is in no room and not in the list: it serves them all. */
const SERVING = FLOORS.length;

const floorOf = (file: string): number => {
  const floor = FLOORS.findIndex((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
  return floor < 0 ? SERVING : floor;
};

/** What files import of the house: "import …", "export … from", "import('…')". */
const IMPORTS = FILES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/gu)].map(([, path = '']) => ({
    file,
    imported: normalize(join(dirname(file), path)),
  })),
);

/** What a file needs when it is loaded, and what that needs: no types, and nothing that waits for its turn. */
function loadedWith(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const needed = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gmu,
  );
  for (const [, path = ''] of needed) loadedWith(normalize(join(dirname(file), path)), known);
  return known;
}

/** Files that need discord.js, of those that are loaded with one. */
const needingDiscord = (file: string) =>
  [...loadedWith(file)].filter((one) =>
    /^(?:import|export) (?!type\b)[^;]*?from 'discord\.js'/mu.test(readFileSync(one, 'utf8')),
  );

/** Packages that a file needs when it is loaded, and later: "from 'yaml'", "require('stopword')". */
const packagesOf = (file: string): string[] =>
  [...loadedWith(file)].flatMap((one) =>
    [
      ...readFileSync(one, 'utf8').matchAll(
        /(?:\bfrom '|\b(?:require|import)\(['`])((?:@[\w-]+\/)?[\w-]+)['`/]/gu,
      ),
    ].map(([, name = '']) => name),
  );

/** What a room or a file needs of the house beside itself. */
const neededBy = (name: string): string[] => {
  const needed = IMPORTS.filter(({ file, imported }) => file.startsWith(name) && !imported.startsWith(name));
  return [...new Set(needed.map(({ imported }) => imported))];
};

const told = ({ file, imported }: (typeof IMPORTS)[number]) => `${file} imports ${imported}`;

describe('the house', () => {
  it('is listed with every room that there is', () => {
    const rooms = new Set(
      FILES.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]),
    );
    expect(FLOORS.filter((name) => name.endsWith('/') && name !== 'commands/').sort()).toEqual(
      [...rooms].map((room) => `src/${room}/`).sort(),
    );
    expect(FLOORS.filter((name) => !name.endsWith('/') && !FILES.includes(name))).toEqual([]);
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
  });

  it('has no import upwards', () => {
    const upwards = IMPORTS.filter(({ file, imported }) => floorOf(imported) < floorOf(file));
    expect(upwards.map(told)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    const left = new Map(FILES.map((file) => [file, new Set<string>()]));
    for (const { file, imported } of IMPORTS) if (left.has(imported)) left.get(file)?.add(imported);
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      for (const [file, imported] of left)
        if ([...imported].every((other) => !left.has(other))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it('loads what answers only for a command that asks', () => {
    const loaded = loadedWith('src/main.ts');
    expect(loaded).toContain('src/terminal/definitions.ts');
    expect(loaded).not.toContain('src/library.ts');
    expect(loadedWith('src/terminal/load.ts')).toContain('src/library.ts');
  });

  it('loads discord.js only for a command that needs it: it takes a quarter of a second', () => {
    expect(needingDiscord('src/discord/runBot.ts')).not.toEqual([]);
    for (const file of [
      'main.ts',
      'index.ts',
      'terminal/runAsk.ts',
      'terminal/sources.ts',
      'terminal/check.ts',
    ])
      expect(needingDiscord(`src/${file}`)).toEqual([]);
  });

  it('reads an article anew when a library that reads it is another', () => {
    const packages = new Set(packagesOf('src/shelf/shelved.ts'));
    expect([...packages].sort()).toEqual(LIBRARIES);
  });

  it('has a reader that could be a package of its own: of the project it needs nothing but how a thread is started', () => {
    expect(neededBy('src/reader/')).toEqual(['src/process/taskThread.ts']);
    expect(neededBy('src/process/taskThread.ts')).toEqual([
      'src/process/moduleUrl.ts',
      'src/process/startWorker.ts',
    ]);
    expect(neededBy('src/process/startWorker.ts')).toEqual([]);
    expect(neededBy('src/process/moduleUrl.ts')).toEqual(['src/disk/packageRoot.ts']);
  });

  it('knows a single language in its own room only', () => {
    const others = IMPORTS.filter(
      ({ file, imported }) =>
        /^src\/language\/[a-z]{2}\//u.test(imported) && !file.startsWith('src/language/'),
    );
    expect(others.map(told)).toEqual([]);
    const asking = FILES.filter((file) => !file.startsWith('src/language/')).filter((file) =>
      /languageOf\('|\b(?:language|tag) [!=]== '[a-z]{2}'/u.test(readFileSync(file, 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('looks in languages with capital letters for such letters alone: for all of the world V8 makes four times the code', () => {
    const wide = FILES.filter((file) => /^src\/language\/[a-z]{2}\//u.test(file)).filter((file) =>
      /\\p\{[LN]\}/u.test(readFileSync(file, 'utf8')),
    );
    expect(wide).toEqual([]);
  });
});

describe('CONTRIBUTING', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const tracked = ['src', 'commands', 'test', 'bench', 'data', 'docs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.includes('node_modules'))
      .map((name) => `/${join(folder, name)}`),
  );
  const isThere = (path: string) => tracked.some((file) => file.endsWith(`/${path}`));
  // Examples of what somebody would add.
  const invented = ['commands/hello.ts', 'my-article.md'];

  it('names no file that is not there', () => {
    const named = [...text.matchAll(/`([\w./-]+\/|[\w./-]+\.(?:ts|txt|json|md|bin))`/gu)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(50);
    const missing = named
      .filter((path) => !path.startsWith('.') && !/^[A-Z]+\.md$/u.test(path) && !invented.includes(path))
      .map((path) => path.replace(/\/$/u, ''))
      .filter((path) => !isThere(path) && !readdirSync('.').includes(path));
    expect(missing).toEqual([]);
  });

  it('names for each wrong speaker a table that stands in its file', () => {
    const rows = [...text.matchAll(/^ {3}\|.+?\| `([\w./-]+\.ts)`.*?\| `([A-Z_]+)`/gmu)];
    expect(rows.length).toBeGreaterThan(4);
    const absent = rows.filter(([, path = '', table = '']) => {
      const file = tracked.find((name) =>
        name.endsWith(path.startsWith('src/') ? `/${path}` : `/en/attribution/${path}`),
      );
      return !file || !readFileSync(file.slice(1), 'utf8').includes(`const ${table}:`);
    });
    expect(absent.map(([row]) => row)).toEqual([]);
  });
});
