import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands, commandsFor, optionalCommands } from '../../commands/index.ts';
import { QuestionBook } from '../../src/gaps/questionBook.ts';
import { changedLibrary, ferryLibrary, SENTENCE } from '../commands/ferry.ts';
import { delivered } from '../commands/perform.ts';
import { button, chatInput, MANAGER, READER, type Deed, type Person } from './standin/interactions.ts';
import { asJson, asList, asText, type Json } from './standin/json.ts';
import { play, UNHURRIED } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

const QUESTION = 'When does the last ferry leave Port Ellis?';
const SOMEBODY_ELSE = { ...READER, id: '800000000000000077', locale: 'de' };

/** What the bot of the test logs. */
let log: readonly string[] = [];
let home: string;
let count = 0;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'whosaid-'))));
afterAll(() => rm(home, { recursive: true }));

/** Plays with a bot that keeps questions. */
async function withBook(
  story: (discord: StandIn) => Promise<void>,
  { library = ferryLibrary(), path = join(home, `${count++}`) } = {},
): Promise<void> {
  const questions = await QuestionBook.open(path, 30 * 24);
  try {
    await play(
      async (scene) => {
        log = scene.log;
        await scene.discord.isReady();
        await story(scene.discord);
      },
      { ...UNHURRIED, commands: commandsFor({ keepQuestions: 30 * 24 }), library, questions },
    );
  } finally {
    questions.close();
  }
}

/** `/gaps list` and so on. */
function gaps(name: string): Deed {
  const data = { id: '600000000000000001', type: 1, name: 'gaps', options: [{ type: 1, name, options: [] }] };
  return { type: 2, data };
}

const countDone = (): number => log.filter((line) => line.includes('"name":"ask","outcome"')).length;

/** Asks, and waits until the bot is done: a question is kept after its answer. */
async function ask(discord: StandIn, question: string, person = READER): Promise<Json> {
  const before = countDone();
  const answer = asJson((await discord.does(chatInput('ask', { question }), person).answer)?.data);
  await discord.until(() => countDone() > before, 'the command is done');
  return answer;
}

/** What the moderators' list shows. */
async function list(discord: StandIn): Promise<Json> {
  return asList(asJson(await discord.does(gaps('list'), MANAGER).edit).embeds)[0] ?? {};
}

function partsOf(message: Json): Json[] {
  return asList(message.components).flatMap((row) => asList(row.components));
}

/** Presses the button below a message that is for something. */
async function press(
  discord: StandIn,
  message: Json,
  prefix: string,
  person: Person = READER,
): Promise<Json> {
  const id = partsOf(message)
    .map(({ custom_id }) => asText(custom_id))
    .find((one) => one.startsWith(`${prefix}:`));
  const answer = await discord.does({ ...button(id ?? ''), message: delivered(message) }, person).answer;
  return asJson(answer?.data);
}

const textOf = (message: Json): string => asText(message.content);
const listOf = (message: Json): string => asText(asList(message.embeds)[0]?.description);

describe('/gaps', () => {
  test('lists what found no answer, merged, counted, and without who asked', () =>
    withBook(async (discord) => {
      expect((await list(discord)).description).toBe('No question has gone without an answer.');
      await ask(discord, 'Who wrote Hamlet?');
      await ask(discord, 'who wrote hamlet', SOMEBODY_ELSE);
      await ask(discord, QUESTION);
      const { description, footer } = await list(discord);
      expect(description).toMatch(
        /^• \*\*2×\*\* [Ww]ho wrote [Hh]amlet\?? · <t:\d+:R>\n-# also asked: [Ww]ho wrote/,
      );
      expect(asJson(footer).text).toBe('1 question · kept for 30 days');
      expect(JSON.stringify(await list(discord))).not.toMatch(/8000000000/);
    }));

  test('leaves out what one speaker was asked, since the article may say it', () =>
    withBook(async (discord) => {
      const asked = chatInput('ask', { question: 'Who wrote Hamlet?', speaker: 'Dana Wren' });
      await discord.does(asked).answer;
      await discord.until(() => countDone() > 0, 'the command is done');
      expect((await list(discord)).description).toBe('No question has gone without an answer.');
    }));

  test('turns pages', () =>
    withBook(async (discord) => {
      for (let number = 10; number < 20; number++)
        await ask(discord, `Who wrote volume ${number} of Hamlet?`);
      const first = asJson(await discord.does(gaps('list'), MANAGER).edit);
      expect(listOf(first).split('\n')).toHaveLength(8);
      const next = partsOf(first)[1];
      const message = delivered({ ...first, flags: 64 }, MANAGER.id);
      const turning = discord.does({ ...button(asText(next?.custom_id)), message }, MANAGER);
      // Before anything is compared.
      expect(await turning.answer).toMatchObject({ type: 6 });
      expect(listOf(await turning.edit).split('\n')).toHaveLength(2);
    }));

  test('is exported as files that a spreadsheet reads as text', () =>
    withBook(async (discord) => {
      await ask(discord, '=HYPERLINK("x") of Hamlet?');
      await press(discord, await ask(discord, QUESTION), 'helpful');
      await discord.does(gaps('export'), MANAGER).edit;
      const { files } = discord.rest;
      expect(files.map(({ name }) => name)).toEqual(['questions.csv', 'votes.csv']);
      expect(files[0]?.text).toContain(`"'=HYPERLINK(""x"") of Hamlet?"`);
      expect(files[1]?.text).toContain(`,1,0,0,0,${QUESTION},`);
    }));

  test('is cleared after asking again', () =>
    withBook(async (discord) => {
      await ask(discord, 'Who wrote Hamlet?');
      const question = asJson((await discord.does(gaps('clear'), MANAGER).answer)?.data);
      expect(textOf(question)).toContain('Delete 1 question');
      expect((await list(discord)).description).toContain('Hamlet');
      expect(textOf(await press(discord, question, 'gapsclear', MANAGER))).toBe(
        'All questions and votes are deleted.',
      );
      const said = log.filter((line) => line.includes('Kept questions deleted'));
      expect(said.map((line) => asJson(JSON.parse(line)).moderator)).toEqual([MANAGER.id]);
      expect((await list(discord)).description).toBe('No question has gone without an answer.');
    }));

  test.each(['list', 'export', 'clear'])('%s is for moderators', (name) =>
    withBook(async (discord) => {
      const answer = asJson((await discord.does(gaps(name)).answer)?.data);
      expect(answer.content).toBe('This is for the moderators of the bot.');
      const pressed = await discord.does(button('gapsclear:sure')).answer;
      expect(asJson(pressed?.data).content).toBe('This is for the moderators of the bot.');
    }),
  );

  test('is not there unless questions are kept', () => {
    expect(commandsFor({ keepQuestions: null })).toBe(commands);
    expect(commands.map(({ data }) => data.name)).not.toContain('gaps');
  });
});

describe('"Helpful" and "Wrong"', () => {
  test('are counted once for a person, who may change their mind, and answered in private in their language', () =>
    withBook(async (discord) => {
      const message = await ask(discord, QUESTION);
      expect(textOf(await press(discord, message, 'helpful'))).toMatch(/^Thank you/);
      const faults = await press(discord, message, 'wrong');
      expect(partsOf(faults).map(({ label }) => label)).toEqual([
        'Wrong quote',
        'Wrong speaker',
        'Not an answer',
      ]);
      expect(textOf(await press(discord, faults, 'fault1'))).toMatch(/^Thank you/);
      const german = await press(discord, message, 'wrong', SOMEBODY_ELSE);
      expect(textOf(german)).toBe('Was stimmt an der Antwort nicht?');
      await press(discord, german, 'fault1', SOMEBODY_ELSE);
      const { fields } = await list(discord);
      expect(asList(fields)[0]?.value).toBe(
        `• ${QUESTION} → The last ferry leaves Port Ellis on 4 November, the… · Wrong speaker: 2`,
      );
      expect(SENTENCE).toContain('The last ferry leaves Port Ellis on 4 November, the');
    }));

  test('say so when the article has changed, and when questions are not kept any more', async () => {
    let message: Json = {};
    const path = join(home, `${count++}`);
    await withBook(async (discord) => void (message = await ask(discord, QUESTION)), { path });
    await withBook(
      async (discord) => {
        expect(textOf(await press(discord, message, 'helpful'))).toMatch(/^The article has changed/);
      },
      { path, library: changedLibrary() },
    );
    await play(
      async (scene) => {
        const { discord } = scene;
        log = scene.log;
        await discord.isReady();
        expect(partsOf(await ask(discord, QUESTION)).map(({ label }) => label)).not.toContain('Helpful');
        expect(textOf(await press(discord, message, 'wrong'))).toMatch(/not kept here any more/);
        const old = [gaps('list'), gaps('export'), gaps('clear'), button('gaps:1'), button('gapsclear')];
        const answers = await Promise.all(old.map((deed) => discord.does(deed, MANAGER).answer));
        for (const answer of answers) expect(textOf(asJson(answer?.data))).toMatch(/not kept here any more/);
        const reader = await discord.does(gaps('list')).answer;
        expect(textOf(asJson(reader?.data))).toMatch(/for the moderators/);
        const { answer } = discord.does(button('old:1'), MANAGER);
        expect(textOf(asJson((await answer)?.data))).toMatch(/older version/);
      },
      { ...UNHURRIED, commands, otherCommands: optionalCommands, library: ferryLibrary() },
    );
  });
});

test('a question is answered all the same when it can not be kept, and the log says so without it', async () => {
  const questions = await QuestionBook.open(join(home, `${count++}`), 24);
  questions.close();
  await play(
    async (scene) => {
      const { discord } = scene;
      log = scene.log;
      await discord.isReady();
      expect(textOf(await ask(discord, 'Who wrote Hamlet?'))).toContain('The article does not say.');
      await discord.until(() => log.some((line) => line.includes('could not be kept')), 'the log says so');
      expect(log.filter((line) => line.includes('could not be kept')).join('')).not.toContain('Hamlet');
    },
    { ...UNHURRIED, commands, library: ferryLibrary(), questions },
  );
});
