import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { QUEUE_LIMITS, type QueueLimits } from '../../src/discord/queueLimits.ts';
import { Library } from '../../src/library.ts';
import { isBundled } from '../../src/meaning/bundledReader.ts';
import type { Answer } from '../../src/types.ts';
import { button, chatInput, MANAGER, messageMenu, READER, select, typing } from './standin/interactions.ts';
import { asJson } from './standin/json.ts';
import { play, UNHURRIED, type Setting } from './standin/play.ts';

const QUESTION = 'Where does the mill stand?';

/** Somebody else each time. */
const person = (place: number) => ({ ...READER, id: String(810_000_000_000_000_000n + BigInt(place)) });

const generous = {
  ...UNHURRIED,
  commands,
  allowances: { person: { burst: 5_000, milliseconds: 1 }, server: { burst: 5_000, milliseconds: 1 } },
} satisfies Setting;

function mill(): Library {
  return Library.fromTexts([{ id: 'mill', text: 'The mill\n\nThe mill stands by the river.\n' }], {
    semantic: false,
  });
}

test('answers of many who ask at once leave while the last are not read yet', async () => {
  const library = mill();
  const ask = library.ask.bind(library);
  let computed = 0;
  library.ask = (...args) => {
    computed++;
    return ask(...args);
  };
  await play(
    async ({ discord }) => {
      await discord.isReady();
      const asked = Array.from({ length: 150 }, (_, place) =>
        discord.does(chatInput('ask', { question: QUESTION }), person(place)),
      );
      await Promise.race(asked.map(({ answer }) => answer));
      expect(computed).toBeLessThan(150);
      expect(await Promise.all(asked.map(({ answer }) => answer))).not.toContain(null);
    },
    { ...generous, library },
  );
});

function failOddly(): never {
  throw new Error('odd');
}

/** Nobody is served before they were told that it takes longer. */
const hurried = (): Setting & { queueLimits: QueueLimits } => ({
  ...generous,
  library: mill(), // one that remembers no answer
  queueLimits: { ...QUEUE_LIMITS, deadline: -1 },
});

/** Answers that come when they are let. */
function slow() {
  const library = mill();
  const ask = library.ask.bind(library);
  const waiting: (() => void)[] = [];
  const come = new Promise<void>((resolve) => waiting.push(resolve));
  library.ask = (...args) => come.then(() => ask(...args));
  return { library, letCome: () => waiting[0]?.() };
}

describe('an answer that takes long once it is begun', () => {
  const soon = { ...UNHURRIED.queueLimits, promise: 20 };

  test('is promised to each of the first who ask, and then given once and in private', () => {
    const { library, letCome } = slow();
    return play(
      async ({ discord }) => {
        await discord.isReady();
        const asked = Array.from({ length: 8 }, (_, place) =>
          discord.does(chatInput('ask', { question: `${QUESTION} ${place}` }), person(place)),
        );
        for (const { answer } of asked)
          // oxlint-disable-next-line no-await-in-loop -- all of them
          expect(await answer).toMatchObject({ type: 5, data: { flags: 64 } });
        letCome();
        // oxlint-disable-next-line no-await-in-loop -- all of them
        for (const { edit } of asked) expect(JSON.stringify(await edit)).toMatch('river');
        expect(asked.map(({ edits }) => edits.length)).toEqual(asked.map(() => 1));
        expect(discord.rest.answeredTwice).toBe(0);
      },
      { ...generous, library, queueLimits: soon },
    );
  });

  test('waits for the promise where it comes while that is on its way', () => {
    const { library, letCome } = slow();
    return play(
      async ({ discord }) => {
        await discord.isReady();
        discord.rest.faults.push({ at: 'callback', slowBefore: 300 });
        const asked = discord.does(chatInput('ask', { question: QUESTION }));
        await discord.until(() => discord.rest.faults.length === 0, 'the promise is on its way');
        letCome();
        expect((await asked.answer)?.type).toBe(5);
        expect(JSON.stringify(await asked.edit)).toMatch('river');
        expect(discord.rest.answeredTwice).toBe(0);
      },
      { ...generous, library, queueLimits: soon },
    );
  });

  test('is given at once where the promise does not arrive', () => {
    const { library, letCome } = slow();
    return play(
      async ({ discord }) => {
        await discord.isReady();
        discord.rest.faults.push({ at: 'callback', status: 404 });
        const asked = discord.does(chatInput('ask', { question: QUESTION }));
        await discord.until(() => discord.rest.faults.length === 0, 'the promise is lost');
        letCome();
        expect((await asked.answer)?.type).toBe(4);
      },
      { ...generous, library, queueLimits: soon },
    );
  });

  test('is not promised where it comes in time', () => {
    const { library, letCome } = slow();
    return play(
      async ({ discord }) => {
        await discord.isReady();
        const asked = discord.does(chatInput('ask', { question: QUESTION }));
        letCome();
        expect((await asked.answer)?.type).toBe(4);
      },
      { ...generous, library, queueLimits: { ...soon, promise: 60_000 } },
    );
  });
});

describe('when there is no time', () => {
  test.each([
    ['a question', chatInput('ask', { question: QUESTION }), /mill.* by the river/],
    ['a question about no article', chatInput('ask', { question: QUESTION, article: 'zzz' }), /No article/],
    ['the sources', chatInput('sources'), /quoted/],
    ['a message', messageMenu('Check against the article', 'The mill stands by the river.'), /by the river/],
    ['a button', button('sources:all:0'), /quoted/],
    ['a list', select('passage', 'gone'), /has changed/],
    ['an old button', button('old:1'), /older version/],
    ['a reload by a moderator', chatInput('reload'), /answers questions/, MANAGER],
    ['a reload by a reader', chatInput('reload'), /moderators of the bot/],
  ])('%s is deferred in private, and then answered once', (_what, deed, text, who = READER) =>
    play(async ({ discord, log }) => {
      await discord.isReady();
      const asked = discord.does(deed, who);
      expect(await asked.answer).toMatchObject({ type: 5, data: { flags: 64 } });
      expect(JSON.stringify(await asked.edit).replaceAll('**', '')).toMatch(text);
      await discord.until(() => log.some((line) => line.includes('"deferred":true')), 'it is noted');
      expect([asked.edits.length, asked.followUps.length]).toEqual([1, 0]);
    }, hurried()),
  );

  test('what is being typed is not completed', () =>
    play(async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(typing('ask', 'article', { question: QUESTION, article: 'm' }));
      expect(await asked.answer).toMatchObject({ type: 8, data: { choices: [] } });
    }, hurried()));

  test('what is remembered, and what is just being answered for another, is answered instead', () =>
    play(async ({ discord }) => {
      await discord.isReady();
      expect((await discord.does(chatInput('ask', { question: QUESTION })).answer)?.type).toBe(5);
      await discord.until(
        () => discord.rest.requests.some((request) => request.startsWith('PATCH')),
        'answered',
      );
      expect((await discord.does(chatInput('ask', { question: QUESTION }), person(1)).answer)?.type).toBe(4);
    }, hurried()));

  test('where a command fails to tell whether it is quick, it is not, and everybody is still served', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        const asked = discord.does(chatInput('ask', { question: QUESTION }));
        expect((await asked.answer)?.type).toBe(5);
        expect(JSON.stringify(await asked.edit)).toMatch('river');
        expect(log.join('')).toContain('"message":"odd"');
      },
      { ...hurried(), commands: commands.map((command) => ({ ...command, isQuick: failOddly })) },
    ));

  test('where Discord wants fewer requests, it is told a moment later', () =>
    play(async ({ discord }) => {
      await discord.isReady();
      discord.rest.faults.push({ at: 'callback', retryAfter: 0.1 });
      const asked = discord.does(chatInput('ask', { question: QUESTION }));
      expect(await asked.answer).toMatchObject({ type: 5, data: { flags: 64 } });
      expect(JSON.stringify(await asked.edit)).toMatch('river');
    }, hurried()));

  test('a private answer that is shared is still shown to everyone', () =>
    play(async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(chatInput('ask', { question: QUESTION }));
      const id = /share:[^"]+/.exec(JSON.stringify(await asked.edit))?.[0] ?? '';
      const shared = discord.does(button(id));
      await discord.until(() => shared.followUps.length > 0, 'it is shared');
      expect(shared.followUps[0]?.flags ?? 0).toBe(0);
      expect(shared.followUps[0]?.content).toContain(READER.id);
    }, hurried()));

  test('who could be answered only after minutes is told so at once', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        const answer = await discord.does(chatInput('ask', { question: QUESTION })).answer;
        expect(answer).toMatchObject({
          type: 4,
          data: { flags: 64, content: expect.stringContaining('ask again') },
        });
      },
      { ...hurried(), queueLimits: { ...hurried().queueLimits, mostLater: 0 } },
    ));

  test('deferrals that do not arrive are noted in one line, counted and without a stack', () =>
    play(async ({ discord, log, bot }) => {
      await discord.isReady();
      discord.rest.faults.push({ at: 'callback', status: 404, times: 30 });
      const asked = Array.from({ length: 30 }, (_, place) =>
        discord.does(chatInput('ask', { question: QUESTION }), person(place)),
      );
      await discord.until(() => discord.rest.faults.length === 0, 'all have failed');
      expect(await discord.does(chatInput('ask', { question: QUESTION })).edit).toBeDefined();
      await bot.stop();
      const lines = log.filter((line) => line.includes('did not arrive'));
      expect(lines.length).toBeLessThan(asked.length / 2);
      const times = lines.map((line) => Number(/"times":(\d+)/.exec(line)?.[1]));
      expect(times.reduce((sum, count) => sum + count, 0)).toBe(30);
      expect(lines.join('')).not.toContain('stack');
      expect(lines.join('')).toContain('Something went wrong'); // Discord's own words
    }, hurried()));

  test('who still waits for an answer when the bot stops is told so', () => {
    const library = mill();
    library.ask = () => new Promise(() => undefined); // nobody is answered any more
    return play(
      async ({ discord, bot }) => {
        await discord.isReady();
        const asked = [0, 1, 2].map((place) =>
          discord.does(chatInput('ask', { question: QUESTION }), person(place)),
        );
        await Promise.all(asked.map(({ answer }) => answer));
        await bot.stop();
        const told = asked.flatMap(({ edits }) => edits.map(({ content }) => content));
        expect(told).toEqual(asked.map(() => expect.stringContaining('ask again')));
      },
      { ...hurried(), library, queueLimits: { ...hurried().queueLimits, servedLater: 1 } },
    );
  });
});

// Without the weights of the reader every answer comes by words.
const describeWithWeights = isBundled() ? describe : describe.skip;

describeWithWeights('a deferred answer', () => {
  test('is read, and the same as one that comes at once', async () => {
    const question = 'Where can the mill be found?';
    const text = 'The mill\n\nThe mill stands by the river.\n\nAnn Lee bakes bread there every morning.\n';
    const cacheFolder = mkdtempSync(join(tmpdir(), 'deferred-'));
    const given: (readonly [content: unknown, answer: Answer])[] = [];
    for (const queueLimits of [{ ...QUEUE_LIMITS, deadline: -1 }, generous.queueLimits]) {
      // Each its own, so that neither answers from memory.
      const library = Library.fromTexts([{ id: 'mill', text }], { cacheFolder });
      await library.ready;
      await play(
        async ({ discord }) => {
          await discord.isReady();
          const asked = discord.does(chatInput('ask', { question }));
          const reply = await asked.answer;
          const isDeferred = queueLimits.deadline < 0;
          expect(reply?.type).toBe(isDeferred ? 5 : 4);
          const shown = isDeferred ? await asked.edit : asJson(reply?.data);
          given.push([shown?.content, await library.ask(question)]);
        },
        { ...generous, library, queueLimits },
      );
      await library.close();
    }
    rmSync(cacheFolder, { recursive: true });
    const [later, atOnce] = given;
    expect(later).toEqual(atOnce);
    expect(later?.[0]).toContain('by the river');
    expect(later?.[1]).toMatchObject({ answered: true, by: 'reading' });
  }, 60_000);
});
