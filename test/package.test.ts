import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const ROOT = join(__dirname, '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** The modules that something is started with, as `moduleUrl` and package.json name them. */
const STARTED = ['main', 'index', 'shelf/process', 'reader/worker', 'meaning/worker'];

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );

/** What TypeScript has built in a folder; esbuild joins some of it in `chunks`. */
const builtIn = (room: string) => filesOf(`dist/${room}`).filter((file) => !file.startsWith('chunks/'));

// What is packed, and what others can do with it: packed.test.ts.
describe('the package', () => {
  it('is built when it is installed', () => {
    expect(scripts.prepare).toBe('node prepare.mjs');
    expect(readFileSync(join(ROOT, 'prepare.mjs'), 'utf8')).toContain('npm run --silent build');
    expect(scripts.build).toBe('node build.mjs');
  });

  it('has what is started in few files, by which it is up sooner', () => {
    const imported = STARTED.flatMap((name) =>
      [...readFileSync(join(ROOT, `dist/src/${name}.js`), 'utf8').matchAll(/from "(\.[^"]+)"/gu)].map(
        ([, path]) => path!,
      ),
    );
    expect(imported.filter((path) => !/\/chunks\/\w+\.js$/u.test(path))).toEqual([]);
  });

  it('is installed without the packages of development, and says in one line how it is built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    try {
      copyFileSync(join(ROOT, 'prepare.mjs'), join(folder, 'prepare.mjs'));
      const options = { cwd: folder, encoding: 'utf8' } as const;
      const { status, stderr } = spawnSync(process.execPath, ['prepare.mjs'], options);
      expect(stderr).toMatch(/^whosaid is not built, .*; run: npm ci --include=dev\n$/);
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('runs its script of building where TypeScript is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    try {
      copyFileSync(join(ROOT, 'prepare.mjs'), join(folder, 'prepare.mjs'));
      const typescript = join(folder, 'node_modules/typescript');
      mkdirSync(typescript, { recursive: true });
      writeFileSync(join(typescript, 'index.js'), '');
      const build = `node -e "fs.writeFileSync('built', '')"`;
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { build } }));
      execFileSync(process.execPath, ['prepare.mjs'], { cwd: folder });
      expect(existsSync(join(folder, 'built'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is built of the sources that there are, and holds nothing of those that are gone', () => {
    const built = ['src', 'commands'].flatMap((room) =>
      builtIn(room).map((file) => join(room, file.replace(/(?:\.d\.ts|\.js)$/, '.ts'))),
    );
    expect(built.length).toBeGreaterThan(0);
    expect(built.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each([
    ['sources', /Bloomberg/],
    ['check', /1 article,/],
  ])('has a script %s that does what it is called', (script, says) => {
    const said = execFileSync('npm', ['run', '--silent', script], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, KNOWLEDGE_PATH: '', SEMANTIC: 'off', DISCORD_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(said).toMatch(says);
  });
});
