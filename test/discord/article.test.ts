import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { Editing } from '../../src/editing/editing.ts';
import { Library } from '../../src/library.ts';
import { failing } from '../editing/failing.ts';
import {
  button,
  chatInput,
  HOME,
  MANAGER,
  READER,
  subcommand,
  typingIn,
  type Person,
} from './standin/interactions.ts';
import { asJson, asList, asText, type Json } from './standin/json.ts';
import { play, UNHURRIED, type Scene, type Setting } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

jest.setTimeout(120_000);

const MILL = `---
publisher: River Post
---
The mill

The mill stands by the tall alder.

“Bees like it,” said Ann Parr.
`;
const MILL2 = MILL.replace('alder', 'birch');
const FERRY = 'Ferry to stop\n\nThe last ferry leaves on 4 November.\n';
const OTHER: Person = { ...MANAGER, id: '800000000000000003' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  writeFileSync(join(folder, 'mill.md'), MILL);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = () => readdirSync(folder).filter((name) => name !== '.history');

/** Plays a story with a bot on the folder. */
async function withBot(story: (scene: Scene) => Promise<void>, setting: Setting = {}): Promise<void> {
  const library = setting.library ?? (await Library.load(folder, { semantic: false }));
  await play(
    async (scene) => {
      await scene.discord.isReady();
      await story(scene);
    },
    { ...UNHURRIED, commands, ...setting, library },
  );
}

/** A file that lies with Discord. */
function attach(discord: StandIn, filename: string, content: string | Buffer | RequestListener, size = 5) {
  const path = filename.replace(/[^\w.]/g, '_');
  discord.rest.attachments.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  return { url: `${new URL(discord.api).origin}/attachments/${path}?ex=1`, filename, size };
}

/** What answers a command of /article. */
async function run(discord: StandIn, deed: ReturnType<typeof subcommand>, person = MANAGER): Promise<Json> {
  const asked = discord.does(deed, person);
  expect(await asked.answer).toMatchObject({ type: 5, data: { flags: 64 } });
  return asked.edit;
}

const embedOf = (message: Json) => asJson(asList(message.embeds)[0]);
/** All that a person reads in a message. */
const textOf = (message: Json) => JSON.stringify([message.content, message.embeds]).replaceAll('\\\\', '');
const fieldsOf = (message: Json) =>
  Object.fromEntries(asList(embedOf(message).fields).map(({ name, value }) => [asText(name), asText(value)]));
const idOf = (message: Json, label: string) =>
  asText(
    asList(asList(message.components)[0]?.components).find((component) => component.label === label)
      ?.custom_id,
  );

/** Presses a button of a message, and returns what comes of it: the message in its new form, or a private word. */
async function press(discord: StandIn, message: Json, label: string, person = MANAGER): Promise<Json> {
  const asked = discord.does(button(idOf(message, label)), person);
  const answer = await asked.answer;
  return answer?.type === 6 ? asked.edit : asJson(answer?.data);
}

/** Whether the articles answer with these words. */
async function says(discord: StandIn, question: string, words: string): Promise<boolean> {
  const { answer } = discord.does(chatInput('ask', { question }));
  return JSON.stringify(await answer).includes(words);
}

describe('/article', () => {
  test('adds an article after a look at it, and takes it back', () =>
    withBot(async ({ discord, log }) => {
      const file = attach(discord, 'Ferry stops.md', FERRY);
      const preview = await run(discord, subcommand('article', 'add', {}, file));
      expect(embedOf(preview).title).toBe('New article: ferry-stops');
      expect(embedOf(preview).description).toMatch(
        /\*\*Title:\*\* Ferry to stop\n\*\*Publisher:\*\* not said\n.*\*\*Language:\*\* en\n\nPassages: 2 added, 0 removed, 0 changed\n/s,
      );
      expect(fieldsOf(preview)['Added (2)']).toContain(
        "The last ferry leaves on 4 November.” — The article's",
      );
      expect(fieldsOf(preview)['Warnings (1)']).toMatch(/ferry-stops\.md, line 1, column 1: nobody is named/);
      expect(names()).toEqual(['mill.md']);

      const done = await press(discord, preview, 'Put it up');
      expect(textOf(done)).toContain('ferry-stops is up and answers questions.');
      expect(done.components).toEqual([]);
      expect(read('ferry-stops.md')).toBe(FERRY);
      expect(await says(discord, 'When does the last ferry leave?', '4 November')).toBe(true);
      const changed = log
        .map((line) => asJson(JSON.parse(line)))
        .find(({ msg }) => msg === 'Article changed');
      expect(changed).toMatchObject({ moderator: MANAGER.id, deed: 'add', article: 'ferry-stops' });
      expect(log.join('')).toMatch(/"outcome":"changed"[^\n]*"moderator":"800000000000000002"/);

      const undo = await run(discord, subcommand('article', 'undo'));
      expect(fieldsOf(undo)['Removed (2)']).toContain('The last ferry');
      await press(discord, undo, 'Take it back');
      expect(names()).toEqual(['mill.md']);
      expect(await says(discord, 'When does the last ferry leave?', '4 November')).toBe(false);
    }));

  test('tells what is wrong in a file in one notation', () =>
    withBot(async ({ discord }) => {
      const wrong = '---\ntitle: [Dune, Reed]\npublished: 2026-02-03\nurl: dune\n---\nThe dune moves.\n';
      const added = subcommand('article', 'add', {}, attach(discord, 'dune.md', wrong));
      expect(
        asText((await run(discord, added)).content)
          .split('\n')
          .slice(1),
      ).toEqual([
        'dune.md, line 2, column 8: title must be text, such as title: "Ice road stays closed"',
        expect.stringMatching(/^dune\.md, line 4, column 6: url must be a web address/),
      ]);
    }));

  test('replaces an article, and shows in which words it differs', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'x.txt', MILL2.replace('Ann Parr', 'Bo Dean').replace('River', 'Lake'));
      const preview = await run(discord, subcommand('article', 'replace', { article: 'The mill' }, file));
      expect(embedOf(preview).description).toContain('**Publisher:** River Post → Lake Post');
      expect(fieldsOf(preview)['Changed (2)']).toContain('“… by the tall alder.” → “… by the tall birch.”');
      expect(fieldsOf(preview)['Attributed otherwise (1)']).toMatch(
        /“Bees like it,” said Bo Dean\.”: Ann Parr/,
      );
      await press(discord, preview, 'Cancel');
      expect(read('mill.md')).toBe(MILL);
    }));

  test('tells golden questions that fail', () =>
    withBot(async ({ discord }) => {
      const golden = `questions:\n  - question: Where does the mill stand?\n    answer: oak\n---\nThe`;
      const file = attach(discord, 'x.md', MILL.replace('---\nThe', golden));
      const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
      expect(fieldsOf(preview)['Golden questions that fail (1)']).toMatch(
        /“Where does the mill stand\?” is answered with “The mill stands .*”, without “oak”/,
      );
    }));

  test('lists who did what, and hands out the file', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'ferry.md', FERRY);
      await press(discord, await run(discord, subcommand('article', 'add', {}, file)), 'Put it up');
      await press(
        discord,
        await run(discord, subcommand('article', 'remove', { article: 'mill' }), OTHER),
        'Remove it',
        OTHER,
      );
      const list = await run(discord, subcommand('article', 'list'));
      expect(embedOf(list).description).toMatch(
        /^\*\*ferry\*\* · Ferry to stop · 2 passages\n-# added by <@800000000000000002> <t:\d+:R>\n\*\*mill\*\* · no longer there; `\/article undo` brings it back\n-# removed by <@800000000000000003> <t:\d+:R>$/,
      );
      const shown = await run(discord, subcommand('article', 'show', { article: 'ferry' }));
      expect(shown.embeds).toBeUndefined();
      expect(discord.rest.files).toEqual([{ name: 'ferry.md', text: FERRY }]);
      const choices = discord.does(typingIn('article', 'undo', 'article', { article: '' }), MANAGER);
      expect(asList((await choices.answer)?.data.choices)).toEqual([
        { name: 'mill', value: 'mill' },
        { name: 'Ferry to stop', value: 'ferry' },
      ]);
    }));

  test('offers to replace an article whose name is taken', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'mill.md', MILL2);
      const preview = await run(discord, subcommand('article', 'add', {}, file));
      expect(textOf(preview)).toContain('There is an article mill already; this would take its place.');
      await press(discord, preview, 'Put it up');
      expect(names()).toEqual(['mill.md']);
      expect(read('mill.md')).toBe(MILL2);
    }));

  test('is for moderators on the home server', () =>
    withBot(
      async ({ discord }) => {
        const file = attach(discord, 'ferry.md', FERRY);
        const preview = await run(discord, subcommand('article', 'add', {}, file));
        const strangers = [
          READER,
          { ...MANAGER, server: '700000000000000009' },
          { ...MANAGER, server: null },
        ];
        for (const person of strangers) {
          const deeds = [subcommand('article', 'add', {}, file), button(idOf(preview, 'Put it up'))];
          for (const deed of deeds) {
            const answer = await discord.does(deed, person).answer;
            expect(answer).toMatchObject({ type: 4, data: { flags: 64 } });
            expect(asText(answer?.data.content)).toMatch(/^This (?:is for|works on) /);
          }
        }
        expect(names()).toEqual(['mill.md']);
      },
      { config: { guildId: HOME } },
    ));
});

/** A host that never ends sending. */
const endless: RequestListener = (_, response) => {
  const send = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
  };
  response.on('drain', send);
  send();
};

describe('an attachment', () => {
  test.each<[string, string, string | Buffer | RequestListener, number, RegExp]>([
    ['of a wrong kind', 'ferry.exe', FERRY, 5, /ferry\.exe is no file that an article can be in/],
    ['that Discord calls too large', 'ferry.md', FERRY, 3_000_000, /larger than 2 MB/],
    ['that is larger than Discord says', 'ferry.md', endless, 5, /larger than 2 MB/],
    [
      'that is gone',
      'ferry.md',
      (_, response) => void response.writeHead(404).end(),
      5,
      /could not be fetched/,
    ],
    [
      'that leads elsewhere',
      'ferry.md',
      (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
      5,
      /could not be fetched/,
    ],
    [
      'that is no text',
      'ferry.md',
      Buffer.from([0x54, 0x0a, 0xff]),
      5,
      /ferry\.md, line 2, column 1: not UTF-8/,
    ],
    [
      'with broken front matter',
      'f.md',
      '---\ntitle: a: b\n---\nText.',
      5,
      /f\.md, line 2, column \d+: front/,
    ],
  ])('%s is refused in a plain line, and nothing changes', (_, name, content, size, words) =>
    withBot(async ({ discord }) => {
      const refusal = await run(
        discord,
        subcommand('article', 'add', {}, attach(discord, name, content, size)),
      );
      expect(refusal.content).toMatch(/^\*\*Nothing has changed\*\*\n/);
      expect(textOf(refusal)).toMatch(words);
      expect(textOf(refusal)).not.toContain(folder);
      expect([names(), refusal.components]).toEqual([['mill.md'], []]);
    }),
  );

  test('that is still on its way when the bot stops is given up, and the moderator is told', () =>
    withBot(async ({ discord, bot }) => {
      const never = attach(discord, 'ferry.md', () => undefined);
      const asked = discord.does(subcommand('article', 'add', {}, never), MANAGER);
      expect(await asked.answer).toMatchObject({ type: 5 });
      await bot.stop();
      expect(asText(asJson(await asked.edit).content)).toMatch(/^The bot is being stopped/);
    }));

  test('of a strange host is not even asked for', () =>
    withBot(
      async ({ discord }) => {
        let requests = 0;
        const file = attach(discord, 'ferry.md', (_, response) => void response.end(String(requests++)));
        const refusal = await run(discord, subcommand('article', 'add', {}, file));
        expect(textOf(refusal)).toContain('does not lie with Discord');
        expect(requests).toBe(0);
      },
      { config: { discordCdn: null } },
    ));

  test('called ../../x stays in the folder', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'ferry.md', FERRY);
      const preview = await run(discord, subcommand('article', 'add', { name: '../../x' }, file));
      expect(JSON.stringify(preview)).toContain(
        'becomes x: names have small letters, figures and hyphens only.',
      );
      await press(discord, preview, 'Put it up');
      expect(names()).toEqual(['mill.md', 'x.md']);
      expect(existsSync(join(folder, '../../x.md'))).toBe(false);
    }));
});

describe('a button', () => {
  test('pressed twice at once puts it up once', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'x.md', MILL2);
      const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
      const results = await Promise.all([1, 2].map(() => press(discord, preview, 'Put it up')));
      const texts = results.map(textOf).join('\n');
      expect(texts).toContain('This has been decided already.');
      expect(texts).toContain('mill has its new text.');
      expect(readdirSync(join(folder, '.history/mill'))).toHaveLength(1);
    }));

  test('of somebody else does nothing', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'x.md', MILL2);
      const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
      expect(textOf(await press(discord, preview, 'Put it up', OTHER))).toContain(
        'for the moderator who asked',
      );
      expect(read('mill.md')).toBe(MILL);
      await press(discord, preview, 'Put it up');
      expect(read('mill.md')).toBe(MILL2);
    }));

  test('from before a restart asks for the file again', async () => {
    let preview: Json = {};
    await withBot(async ({ discord }) => {
      const file = attach(discord, 'x.md', MILL2);
      preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
    });
    await withBot(async ({ discord }) => {
      expect(textOf(await press(discord, preview, 'Put it up'))).toContain('Please send it again.');
      expect(read('mill.md')).toBe(MILL);
    });
  });

  test('works after a reload', () =>
    withBot(async ({ discord }) => {
      const file = attach(discord, 'x.md', MILL2);
      const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
      writeFileSync(join(folder, 'ferry.md'), FERRY);
      await discord.does(chatInput('reload'), MANAGER).edit;
      expect(textOf(await press(discord, preview, 'Put it up'))).toContain('mill has its new text.');
      expect(names()).toEqual(['ferry.md', 'mill.md']);
    }));

  test('shows the second moderator what the first did, and overwrites nothing', () =>
    withBot(async ({ discord }) => {
      const replace = subcommand('article', 'replace', { article: 'mill' }, attach(discord, 'x.md', MILL2));
      const first = await run(discord, replace);
      const small = attach(discord, 'y.md', MILL.replace('tall', 'small'));
      const second = await run(discord, subcommand('article', 'replace', { article: 'mill' }, small), OTHER);
      await press(discord, first, 'Put it up');
      const anew = await press(discord, second, 'Put it up', OTHER);
      expect(read('mill.md')).toBe(MILL2);
      expect(textOf(anew)).toContain('The article was changed in the meantime.');
      expect(textOf(anew)).toContain(`replaced by <@${MANAGER.id}>`);
      expect(fieldsOf(anew)['Changed (1)']).toContain('tall birch.” → “');
      await press(discord, anew, 'Put it up', OTHER);
      expect(read('mill.md')).toContain('small alder');
    }));

  test('whose report does not arrive has done its work', () =>
    withBot(async ({ discord, log }) => {
      const file = attach(discord, 'x.md', MILL2);
      const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
      discord.rest.faults.push({ at: 'webhook', status: 500, times: 9 });
      discord.does(button(idOf(preview, 'Put it up')), MANAGER);
      await discord.until(() => log.some((line) => line.includes('did not arrive')), 'it is noted');
      expect(read('mill.md')).toBe(MILL2);
    }));
});

describe('a knowledge folder', () => {
  test.each([
    ['open', 'EROFS', 'it is read-only. Ask whoever runs the bot'],
    ['write', 'ENOSPC', 'the disk is full. Ask whoever runs the bot'],
  ] as const)(
    'that answers %s with %s is told of in a plain line, and stays as it was',
    async (step, code, words) => {
      const library = await Library.load(folder, { semantic: false });
      const editing = new Editing(library, { semantic: false, disk: failing(step, code) });
      await withBot(
        async ({ discord, log }) => {
          const file = attach(discord, 'x.md', MILL2);
          const preview = await run(discord, subcommand('article', 'replace', { article: 'mill' }, file));
          const refusal = await press(discord, preview, 'Put it up');
          expect(textOf(refusal)).toContain(`The knowledge folder can't be written to: ${words}`);
          expect(textOf(refusal)).not.toContain(folder);
          expect(read('mill.md')).toBe(MILL);
          expect(await says(discord, 'Where does the mill stand?', 'alder')).toBe(true);
          expect(log.join('')).toContain('"outcome":"change failed"');
        },
        { library, editing },
      );
    },
  );

  test('with another file that can’t be read takes a good one, and says what keeps it from answering', () =>
    withBot(async ({ discord }) => {
      writeFileSync(join(folder, 'torn.md'), '');
      const preview = await run(
        discord,
        subcommand('article', 'add', {}, attach(discord, 'ferry.md', FERRY)),
      );
      const done = await press(discord, preview, 'Put it up');
      expect(textOf(done)).toContain(
        'The change of ferry is written, but the articles could not be read again.',
      );
      expect(textOf(done)).not.toContain('is up');
      expect(textOf(done)).toContain('torn.md, line 1, column 1: empty');
      expect(textOf(done)).not.toContain(folder);
      expect(names()).toEqual(['ferry.md', 'mill.md', 'torn.md']);
      const list = await run(discord, subcommand('article', 'list'));
      expect(embedOf(list).description).toMatch(
        /^\*\*mill\*\* · The mill .*\n\*\*ferry\*\* · answers no question: .*\n-# added by .*\n\*\*torn\*\* · answers no question: this file or another can't be read$/,
      );
      const choices = discord.does(typingIn('article', 'remove', 'article', { article: 'torn' }), MANAGER);
      expect(asList((await choices.answer)?.data.choices)).toEqual([{ name: 'torn', value: 'torn' }]);
      const removal = await run(discord, subcommand('article', 'remove', { article: 'torn' }));
      expect(textOf(await press(discord, removal, 'Remove it'))).toContain('torn is removed.');
      expect(await says(discord, 'When does the last ferry leave?', '4 November')).toBe(true);
    }));
});
