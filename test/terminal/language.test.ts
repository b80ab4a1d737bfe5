import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'gegenüber Politico', 'Dazu steht nichts im Artikel.'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'to Politico', 'The article does not say.'],
])('the program speaks the language of its terminal: %j', (env, line, nothing) => {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/src/main.js'), 'ask'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: process.env.XDG_CACHE_HOME, SEMANTIC: 'off', ...env },
    input: 'What did officials tell Politico?\nWhat is the capital of France?',
    encoding: 'utf8',
    timeout: 60_000, // on a busy machine a start takes its time
  });
  expect(status).toBe(0);
  expect(stdout).toContain(line);
  expect(stdout).toContain(nothing);
});
