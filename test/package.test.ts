import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';

const ROOT = join(__dirname, '..');
const { name, scripts, exports } = z
  .object({
    name: z.string(),
    scripts: z.record(z.string(), z.string()),
    exports: z.object({ '.': z.object({ types: z.string(), default: z.string() }) }),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KNOWLEDGE_PATH: '', SEMANTIC: 'off', DISCORD_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe('the package', () => {
  it('is built when it is installed', () => {
    expect(scripts.prepare).toMatch(/\bnpm run (?:--silent )?build\b/);
    expect(scripts.build).toMatch(/^tsc\b/);
  });

  it('answers by the first command of the README', () => {
    const [command] = /npm run ask -- "[^"]+"/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
    const [, question = ''] = /"([^"]+)"/.exec(command ?? '') ?? [];
    expect(run('npm', 'run', '--silent', 'ask', '--', question)).toContain('Ukrainska Pravda');
  });

  it.each([
    ['sources', /Bloomberg/],
    ['check', /1 article,/],
  ])('has a script %s that does what it is called', (script, says) => {
    expect(run('npm', 'run', '--silent', script)).toMatch(says);
  });

  it('can be imported by its name, with types', () => {
    const { types, default: file } = exports['.'];
    expect([types, file].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const program = `
      const { Library, UserError } = await import(${JSON.stringify(name)});
      const library = Library.fromTexts([{ id: 'a', text: 'Ants\\n\\nAnts dig.' }], { semantic: false });
      console.log(typeof UserError, (await library.ask('What do ants do?')).matches[0].quote);`;
    expect(run(process.execPath, '--input-type=module', '--eval', program)).toBe('function Ants dig.\n');
  });

  it('ships what it needs to run', () => {
    const [packed] = z
      .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
      .parse(JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')));
    const paths = new Set(packed?.files.map(({ path }) => path));
    const needed = [
      'dist/src/main.js',
      'dist/src/index.d.ts',
      'dist/src/shelf/worker.js',
      'knowledge/china-satellite-imagery.md',
      'README.md',
      'LICENSE',
    ];
    expect(needed.filter((path) => !paths.has(path))).toEqual([]);
  });
});
