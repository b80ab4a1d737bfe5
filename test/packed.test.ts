import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const ROOT = join(__dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A program of somebody else, with the packed Whosaid among its packages. */
let program: string;
/** The packed Whosaid. */
let packed: string;

beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), 'whosaid-'));
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', program], ROOT);
  const [tarball = ''] = readdirSync(program);
  execFileSync('tar', ['-xzf', join(program, tarball), '-C', program]);
  packed = join(program, 'node_modules/whosaid');
  mkdirSync(join(program, 'node_modules'));
  renameSync(join(program, 'package'), packed);
  // What `npm install` would bring, without asking a registry.
  symlinkSync(join(ROOT, 'node_modules'), join(packed, 'node_modules'));
});
afterAll(() => rmSync(program, { recursive: true }));

function run(command: string, args: readonly string[], cwd = program): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, KNOWLEDGE_PATH: '', SEMANTIC: 'off', DISCORD_TOKEN: '', npm_lifecycle_event: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const write = (name: string, text: string) => writeFileSync(join(program, name), text);

describe('the packed copy', () => {
  it('is a program that is called by its name', () => {
    const { bin, version } = z
      .object({ bin: z.object({ whosaid: z.string() }), version: z.string() })
      .parse(JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')));
    const file = join(packed, bin.whosaid);
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(run(process.execPath, [file, '--version'])).toBe(`${version}\n`);
    const said = run(process.execPath, [file, 'ask', 'Who is Li Hui?']);
    expect(said).toContain('— The officials, to Politico · Ukrainska Pravda');
  });

  it('brings what it exports, what it needs to run, its licences, its changes and its documents', () => {
    const { exports } = z
      .object({ exports: z.object({ '.': z.record(z.string(), z.string()) }) })
      .parse(JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')));
    const needed = [
      ...Object.values(exports['.']),
      'dist/src/main.js',
      'dist/src/shelf/process.js',
      'LICENSE',
      'NOTICE.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'README.md',
      'licenses',
      'docs/api.md',
    ];
    expect(needed.filter((path) => !existsSync(join(packed, path)))).toEqual([]);
  });

  it('holds every file that its documents link to, but for those of the workshop', () => {
    const links = ['README.md', 'SECURITY.md', 'CHANGELOG.md', 'NOTICE.md'].flatMap((file) =>
      [...readFileSync(join(packed, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(
        ([, path]) => path!,
      ),
    );
    const missing = links.filter((path) => !existsSync(join(packed, path)));
    expect(missing.filter((path) => !/^(?:(?:bench|src)\/|CONTRIBUTING\.md$)/u.test(path))).toEqual([]);
  });
});

describe('a program that uses the packed copy', () => {
  const ANTS = `Library.fromTexts([{ id: 'a', text: 'Ants\\n\\nAnts dig.' }], { semantic: false })`;

  it.each([
    ['an import', 'a.mjs', `import { Library, UserError } from 'whosaid';`],
    ['require', 'a.cjs', `const { Library, UserError } = require('whosaid');`],
  ])('asks by %s', (_, file, load) => {
    write(
      file,
      `${load}\n${ANTS}.ask('What do ants do?').then(({ matches: [{ quote }] }) => console.log(typeof UserError, quote));\n`,
    );
    expect(run(process.execPath, [file])).toBe('function Ants dig.\n');
  });

  it.each([
    ['typescript', 'nodenext', 'nodenext', ['readme.mts', 'required.cts']],
    ['typescript-7', 'bundler', 'esnext', ['readme.mts']],
  ])(
    'is checked by %s under the strictest settings, resolved as %s',
    (compiler, resolution, module, files) => {
      const snippets = [...README.matchAll(/```ts\n(.*?)```/gsu)].map(([, code]) => code!);
      expect(snippets.length).toBeGreaterThan(0);
      write('readme.mts', snippets.join('\n'));
      write(
        'required.cts',
        `import { Library, type Answer, type AskOptions, type LibraryOptions } from 'whosaid';
export const asked: Promise<Answer> = ${ANTS}.ask('What do ants do?');
export const unset: AskOptions = { article: undefined, speaker: undefined, limit: undefined, explain: undefined };
export const silent: LibraryOptions = { onProgress: undefined, warn: undefined };
// @ts-expect-error What is for Whosaid itself is not declared.
export const own = Library.ofShelf;\n`,
      );
      const compilerOptions = {
        module,
        moduleResolution: resolution,
        target: 'es2023',
        strict: true,
        noEmit: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noPropertyAccessFromIndexSignature: true,
        noUnusedLocals: true,
        verbatimModuleSyntax: resolution === 'bundler',
        isolatedModules: true,
        skipLibCheck: resolution === 'bundler', // the other one has looked at the same declarations
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
      expect(run(process.execPath, [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', '.'])).toBe('');
    },
  );
});
