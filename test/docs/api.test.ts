import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(file, 'utf8');

it('every export has a docstring, and docs/api.md is made from them (`npm run api` makes it again)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  try {
    // Warns of what has no docstring, and then fails.
    const typedoc = join(ROOT, 'node_modules/typedoc/bin/typedoc');
    execFileSync(process.execPath, [typedoc, '--options', 'docs/typedoc.json', '--out', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const oxfmt = join(ROOT, 'node_modules/oxfmt/bin/oxfmt');
    const made = execFileSync(process.execPath, [oxfmt, '--stdin-filepath', 'docs/api.md'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: read(join(folder, 'api.md')),
    });
    expect(read(join(ROOT, 'docs/api.md'))).toBe(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
