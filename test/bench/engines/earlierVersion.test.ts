import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { earlierVersion } from '../../../bench/engines/earlierVersion.ts';
import { UserError } from '../../../src/errors.ts';

test('a folder where no version is built is named, and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const failing = earlierVersion(folder);
  await expect(failing).rejects.toThrow(UserError);
  await expect(failing).rejects.toThrow(
    `${join(folder, 'dist/src/index.js')} is not there; run npm ci in ${folder}`,
  );
  rmSync(folder, { recursive: true });
});
