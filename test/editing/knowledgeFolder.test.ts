import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findStanding, openKnowledge } from '../../src/editing/knowledgeFolder.ts';

it('finds the file of an article whatever the case of its name, as some disks do', async () => {
  const path = await mkdtemp(join(tmpdir(), 'whosaid-'));
  await writeFile(join(path, 'Ferry.md'), 'The ferry');
  const folder = await openKnowledge(path);
  for (const id of ['Ferry', 'ferry', 'FERRY'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await findStanding(folder, id))?.file).toBe('Ferry.md');
  expect(await findStanding(folder, 'ferries')).toBeNull();
  await rm(path, { recursive: true });
});
