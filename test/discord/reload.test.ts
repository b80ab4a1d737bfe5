import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { LARGEST_FILE } from '../../src/knowledge/knowledge.ts';
import { Library } from '../../src/library.ts';
import { chatInput, MANAGER, READER } from './standin/interactions.ts';
import { play, UNHURRIED } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

/** An article in which every sentence names the same tree. */
function article(tree: string): string {
  return `The mill of the ${tree}\n\nThe mill stands by the river under a tall ${tree}.\n\nThe miller keeps bees behind the ${tree}.\n`;
}

const TREES = ['alder', 'birch'] as const;
const setting = {
  ...UNHURRIED,
  commands,
  allowances: { person: { burst: 5_000, milliseconds: 1 }, server: { burst: 5_000, milliseconds: 1 } },
};

let home: string;
let count = 0;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'whosaid-'))));
afterAll(() => rm(home, { recursive: true }));

/** A knowledge folder with one file. */
async function knowledge(text: string): Promise<{ folder: string; file: string; library: Library }> {
  const folder = await mkdtemp(join(home, `${count++}-`));
  const file = join(folder, 'mill.md');
  await writeFile(file, text);
  return { folder, file, library: await Library.load(folder, { semantic: false }) };
}

/** The trees that an answer names. */
async function ask(discord: StandIn): Promise<string[]> {
  const answer = await discord.does(chatInput('ask', { question: 'Where does the mill stand?' })).answer;
  const text = JSON.stringify(answer?.data);
  return TREES.filter((tree) => text.includes(tree));
}

/** What /reload reports. */
async function reload(discord: StandIn): Promise<string> {
  return JSON.stringify(await discord.does(chatInput('reload'), MANAGER).edit);
}

describe('/reload', () => {
  test('under a thousand questions: each answer comes wholly from the old or wholly from the new', async () => {
    const { file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord }) => {
        await discord.isReady();
        const answers: Promise<string[]>[] = [];
        for (let round = 0; round < 10; round++) {
          await writeFile(file, article(TREES[(round + 1) % 2] ?? ''));
          const done = reload(discord);
          for (let question = 0; question < 100; question++) answers.push(ask(discord));
          await done;
        }
        const named = await Promise.all(answers);
        expect(named.filter((trees) => trees.length !== 1)).toEqual([]);
        expect(new Set(named.flat()).size).toBe(2);
        expect(await ask(discord)).toEqual(['alder']);
      },
      { ...setting, library },
    );
  });

  test.concurrent.each<[string, (file: string, folder: string) => Promise<void>]>([
    ['a broken head', (file) => writeFile(file, '---\ntitle: [\n---\nText.\n')],
    ['an empty file', (file) => writeFile(file, '')],
    ['a file of the wrong encoding', (file) => writeFile(file, 'caf\u00E9', 'latin1')],
    [
      'a file that is half written, in the middle of a letter',
      (file) => writeFile(file, Buffer.from(article('birch') + 'é').subarray(0, -1)),
    ],
    ['a picture', (file) => writeFile(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))],
    ['a huge file', (file) => truncate(file, LARGEST_FILE + 1)],
    ['a file that is gone', (file) => rm(file)],
    ['a folder that is gone', (_, folder) => rm(folder, { recursive: true })],
  ])('of %s: says so, and the old knowledge answers', async (_what, damage) => {
    const { folder, file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord, log }) => {
        await discord.isReady();
        await damage(file, folder);
        expect(await reload(discord)).toMatch(/mill\.md|no article|no such/);
        expect(await ask(discord)).toEqual(['alder']);
        const errors = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 50);
        expect(errors).toMatchObject([
          {
            msg: expect.stringContaining('not reloaded'),
            err: { message: expect.stringContaining(folder) },
          },
        ]);
      },
      { ...setting, library },
    );
  });

  test.concurrent('that fails is told by /readyz too, until the knowledge can be read', async () => {
    const { file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord, bot }) => {
        await discord.isReady();
        const ready = async () => (await fetch(`http://127.0.0.1:${bot.healthPort}/readyz`)).text();
        expect(await ready()).toBe('ready\n');
        await writeFile(file, '');
        await reload(discord);
        expect(await ready()).toMatch(
          /^ready\nthe knowledge is not reloaded: .*mill\.md:1:1: empty[^\n]*\n$/,
        );
        await writeFile(file, article('birch'));
        await reload(discord);
        expect(await ready()).toBe('ready\n');
      },
      { ...setting, library, config: { healthPort: 0 } },
    );
  });

  test.concurrent('names what was taken up a moment before, and no folder of the computer', async () => {
    const { folder, file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord }) => {
        await discord.isReady();
        await writeFile(file, article('birch'));
        await library.reload(); // as the watcher does
        expect(await reload(discord)).toMatch(/Taken up \d+ seconds? ago: changed mill/);
        await writeFile(file, '---\ntitle: a: b\n---\nText.\n');
        const failure = await reload(discord);
        expect(failure).toContain('mill.md, line 2');
        expect(failure).not.toContain(folder);
        expect(failure).not.toMatch(/compact|mapping|implicit|flow|scalar/i);
      },
      { ...setting, library },
    );
  });

  test.concurrent('twice at once is one, and both moderators are told', async () => {
    const { file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord }) => {
        await discord.isReady();
        await writeFile(file, article('birch'));
        const [one, other] = await Promise.all([reload(discord), reload(discord)]);
        expect(one).toBe(other);
        expect(await ask(discord)).toEqual(['birch']);
      },
      { ...setting, library },
    );
  });

  test.concurrent('whose report meets a line that is cut tells it at the next try', async () => {
    const { file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord, log }) => {
        await discord.isReady();
        await writeFile(file, article('birch'));
        discord.rest.faults.push({ at: 'webhook', reset: 'before' }, { at: 'webhook', reset: 'before' });
        expect(await reload(discord)).toContain('mill');
        expect(log.join('')).not.toContain('A command failed');
      },
      { ...setting, library },
    );
  });

  test.concurrent('whose report cannot be delivered has still been done', async () => {
    const { file, library } = await knowledge(article('alder'));
    await play(
      async ({ discord, log }) => {
        await discord.isReady();
        await writeFile(file, article('birch'));
        discord.rest.faults.push({ at: 'webhook', status: 500, times: 9 });
        const asked = discord.does(chatInput('reload'), { ...MANAGER, id: READER.id });
        await discord.until(() => log.some((line) => line.includes('did not arrive')), 'it is noted');
        await discord.until(() => log.some((line) => line.includes('"outcome":"reloaded"')), 'it is counted');
        expect(asked.followUps).toEqual([]); // no apology for what was done
        expect(await ask(discord)).toEqual(['birch']);
      },
      { ...setting, library },
    );
  });
});
