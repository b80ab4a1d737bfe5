import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const ROOT = join(__dirname, '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );

// What is packed, and what others can do with it: packed.test.ts.
describe('the package', () => {
  it('is built when it is installed', () => {
    expect(scripts.prepare).toMatch(/\bnpm run (?:--silent )?build\b/);
    expect(scripts.build).toMatch(/\btsc\b/);
  });

  it('is built of the sources that there are, and holds nothing of those that are gone', () => {
    const built = ['src', 'commands'].flatMap((room) =>
      filesOf(`dist/${room}`).map((file) => join(room, file.replace(/(?:\.d\.ts|\.js)$/, '.ts'))),
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
