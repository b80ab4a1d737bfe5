import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reload } from '../../commands/reload.ts';
import { Library } from '../../src/library.ts';
import { EN } from '../../src/reply/words/en.ts';
import { chatInput, MANAGER } from '../discord/standin/interactions.ts';
import { asList } from '../discord/standin/json.ts';
import { perform } from './perform.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-reload-'));
  await writeFile(join(folder, 'ferry.md'), 'Ferry to stop\n\nThe last ferry leaves on 4 November.\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('/reload is for moderators on the home server', () => {
  expect(reload).toMatchObject({
    moderatorsOnly: true,
    homeOnly: true,
    data: { default_member_permissions: '32' },
  });
});

test('/reload does nothing for somebody who manages no server', async () => {
  const library = await Library.load(folder, { semantic: false });
  const { sent, outcome } = await perform(library, chatInput('reload'));
  expect(outcome).toBe('refused');
  expect(sent).toMatchObject([{ type: 4, data: { flags: 64, content: EN.notices.moderatorsOnly } }]);
});

test('/reload thinks privately, then tells what changed; a bad file leaves the old knowledge', async () => {
  const library = await Library.load(folder, { semantic: false });

  await writeFile(join(folder, 'bridge.md'), 'A bridge\n\nThe council voted for a bridge.\n');
  const good = await perform(library, chatInput('reload'), MANAGER);
  expect(good.outcome).toBe('reloaded');
  expect(good.sent).toMatchObject([
    { type: 5, data: { flags: 64 }, problems: [] },
    { type: null, problems: [], data: { allowed_mentions: { parse: [] } } },
  ]);
  expect(asList(asList(good.sent[1]?.data.embeds)[0]?.fields)[0]).toMatchObject({
    name: 'Added (1)',
    value: 'bridge',
  });

  await writeFile(join(folder, 'bridge.md'), Buffer.from([65, 10, 10, 66, 0, 67]));
  const bad = await perform(library, chatInput('reload'), MANAGER);
  expect(bad.outcome).toBe('reload failed');
  expect(bad.sent[1]?.data.content).toMatch(
    /^\*\*Not reloaded: the old knowledge stays\*\*\n.*bridge\.md, line 3, column 2: /,
  );
  expect(library.articles.map(({ id }) => id)).toEqual(['bridge', 'ferry']);
});
