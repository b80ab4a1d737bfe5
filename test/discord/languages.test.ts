import { describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { QUEUE_LIMITS } from '../../src/discord/queueLimits.ts';
import { EN } from '../../src/reply/words/en.ts';
import { changedLibrary, ferryLibrary, SENTENCE } from '../commands/ferry.ts';
import { delivered } from '../commands/perform.ts';
import { phrasesOf } from '../reply/words/phrases.ts';
import {
  button,
  chatInput,
  MANAGER,
  messageMenu,
  READER,
  select,
  type Deed,
  type Person,
} from './standin/interactions.ts';
import { failing } from './standin/badCommands.ts';
import { asJson, asList, asText, type Json } from './standin/json.ts';
import { play, UNHURRIED, type Setting } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

const QUESTION = 'When does the last ferry leave Port Ellis?';
const setting = { ...UNHURRIED, commands, library: ferryLibrary() };

const german = { ...READER, locale: 'de' };
const ukrainian = { ...READER, id: '800000000000000077', locale: 'uk' };

/** Phrases of several words that the bot says in English whatever it is asked. */
const ENGLISH = phrasesOf(EN)
  .filter(({ text, values }) => values.length === 0 && text.includes(' '))
  .map(({ text }) => text);

/** Everything that a person reads of what the bot sent. */
function textOf(data: Json): string {
  const text = JSON.stringify(data).replaceAll('**', '');
  expect(ENGLISH.filter((phrase) => text.includes(phrase))).toEqual([]);
  return text;
}

/** Plays with a bot that is logged in. */
function withBot(story: (discord: StandIn) => Promise<void>, changes: Partial<Setting> = {}): Promise<void> {
  return play(
    async ({ discord }) => {
      await discord.isReady();
      await story(discord);
    },
    { ...setting, ...changes },
  );
}

/** What the bot answers, at once or after a word that the answer comes later. */
async function answerTo(discord: StandIn, deed: Deed, person: Person): Promise<Json> {
  const asked = discord.does(deed, person);
  const answer = await asked.answer;
  return answer?.type === 5 ? asked.edit : asJson(answer?.data);
}

/** What the buttons and lists below a message do, by what they are for. */
function partsOf(message: Json): Map<string, Json> {
  const parts = asList(message.components).flatMap((row) => asList(row.components));
  return new Map(parts.map((part) => [asText(part.custom_id).split(':')[0] ?? '', part]));
}

describe('each person reads their language', () => {
  test.each([
    ['an answer', 'de', { question: QUESTION }, /Absatz \d/],
    ['an answer', 'uk', { question: QUESTION }, /[Аа]бзац \d/],
    ['no answer', 'de', { question: 'Who wrote Hamlet?' }, /Dazu steht nichts im Artikel/],
    ['no answer', 'uk', { question: 'Who wrote Hamlet?' }, /У статті про це не сказано/],
    ['a misspelt word', 'de', { question: 'When does the last fery leave?' }, /gelesen: „fery“ als „ferry“/],
    ['a misspelt word', 'uk', { question: 'When does the last fery leave?' }, /«fery» прочитано як «ferry»/],
    ['no such article', 'de', { question: 'x', article: 'tunnel' }, /Kein Artikel heißt „tunnel“/],
    ['no such article', 'uk', { question: 'x', article: 'tunnel' }, /Немає статті з назвою «tunnel»/],
  ])('%s in %s', (_what, locale, options, words) =>
    withBot(async (discord) => {
      expect(textOf(await answerTo(discord, chatInput('ask', options), { ...READER, locale }))).toMatch(
        words,
      );
    }),
  );

  test('the quote and the names stay as the article has them', () =>
    withBot(async (discord) => {
      const deed = chatInput('ask', { question: 'What did Dana Wren tell The Harbour Post?' });
      expect(textOf(await answerTo(discord, deed, german))).toContain(
        '— Dana Wren, gegenüber The Harbour Post · Coast Weekly',
      );
      expect(textOf(await answerTo(discord, deed, ukrainian))).toContain(
        '— Dana Wren, для The Harbour Post · Coast Weekly',
      );
      expect(textOf(await answerTo(discord, chatInput('ask', { question: QUESTION }), ukrainian))).toContain(
        `> ${SENTENCE}`,
      );
    }));

  test.each([
    ['de', /Wer zitiert wird.*\d Quellen/, 'Aussagen anzeigen', /Absatz \d · wörtliches Zitat/],
    ['uk', /Кого цитують.*\d джерела/, 'Показати, що вони сказали', /[Аа]бзац \d · пряма цитата/],
  ])('the sources, and what they said, in %s', (locale, list, placeholder, said) =>
    withBot(async (discord) => {
      const person = { ...READER, locale };
      const message = await answerTo(discord, chatInput('sources'), person);
      expect(textOf(message)).toMatch(list);
      const menu = partsOf(message).get('said');
      expect(menu?.placeholder).toBe(placeholder);
      const dana = asList(menu?.options).find(({ label }) => label === 'Dana Wren');
      const deed = { ...select(asText(menu?.custom_id), asText(dana?.value)), message: delivered(message) };
      expect(textOf(await answerTo(discord, deed, person))).toMatch(said);
    }),
  );

  test.each([
    ['de', SENTENCE, /Wort für Wort/],
    ['uk', SENTENCE, /слово в слово/],
    ['de', SENTENCE.replace('4', '9'), /Nicht Wort für Wort: „9“ steht nicht darin \(im Artikel: „4“\)/],
    ['uk', SENTENCE.replace('4', '9'), /Не слово в слово: у статті немає «9» \(є «4»\)/],
    ['de', `${SENTENCE} Nobody came by.`, /1 von 2 Sätzen steht Wort für Wort im Artikel/],
    ['uk', `${SENTENCE} Nobody came by.`, /У статті слово в слово є 1 з 2 речень/],
    ['de', ' ', /Diese Nachricht enthält keinen Text/],
    ['uk', ' ', /У цьому повідомленні немає тексту/],
  ])('what the article has of a message, in %s: %j', (locale, message, words) =>
    withBot(async (discord) => {
      const deed = messageMenu('Check against the article', message);
      expect(textOf(await answerTo(discord, deed, { ...READER, locale }))).toMatch(words);
    }),
  );

  test.each([
    ['de', /Nichts hat sich geändert.*2 Artikel beantworten Fragen/],
    ['uk', /Нічого не змінилося.*2 статті відповідають на запитання/],
  ])('the report of a reload, in %s', (locale, words) =>
    withBot(async (discord) => {
      expect(textOf(await discord.does(chatInput('reload'), { ...MANAGER, locale }).edit)).toMatch(words);
    }),
  );

  test.each([
    [
      'de',
      'Das ist für die Moderation des Bots.',
      'Das gehört zu einer älteren Version',
      'Das ging schnell!',
    ],
    ['uk', 'Це для модераторів бота.', 'Це від старішої версії бота.', 'Оце швидкість!'],
  ])('refusals in %s', (locale, refusal, outOfDate, quick) =>
    withBot(
      async (discord) => {
        const person = { ...READER, locale };
        expect(textOf(await answerTo(discord, chatInput('reload'), person))).toContain(refusal);
        expect(textOf(await answerTo(discord, button('gone:1'), person))).toContain(outOfDate);
        const ask = chatInput('ask', { question: QUESTION });
        await answerTo(discord, ask, person);
        expect(textOf(await answerTo(discord, ask, person))).toContain(quick);
      },
      {
        allowances: {
          person: { burst: 1, milliseconds: 60_000 },
          server: { burst: 100, milliseconds: 1 },
        },
      },
    ),
  );

  test.each([
    ['de', 'Da ist leider etwas schiefgegangen.'],
    ['pl', 'Niestety coś poszło nie tak.'],
    ['ja', 'Sorry, something went wrong here.'],
  ])('an apology in %s', (locale, words) =>
    withBot(
      async (discord) => {
        const data = await answerTo(discord, chatInput('fail', { how: 'rejects' }), { ...READER, locale });
        expect(data.content).toContain(words);
      },
      { commands: [failing] },
    ),
  );

  test.each([
    ['de', 'Gerade fragen so viele'],
    ['uk', 'Зараз запитань так багато'],
  ])('that too many ask, in %s', (locale, words) =>
    withBot(
      async (discord) => {
        // What nobody has asked before: what is remembered would be answered.
        const asked = Array.from({ length: 4 }, (_, place) =>
          discord.does(chatInput('ask', { question: `${QUESTION} ${locale} ${place}` }), {
            ...READER,
            locale,
          }),
        );
        const answers = await Promise.all(asked.map((one) => one.answer));
        const said = answers.map((answer) => asText(asJson(answer?.data).content));
        expect(said.filter((text) => text.includes(words)).length).toBeGreaterThan(0);
      },
      { queueLimits: { ...QUEUE_LIMITS, deadline: -1, mostLater: 0 } },
    ),
  );
});

describe('whoever presses reads their own language, not that of whoever asked', () => {
  const asked = chatInput('ask', { question: 'When does the last fery leave?' });

  test('another passage, its list and its corrections', () =>
    withBot(async (discord) => {
      const message = await answerTo(discord, asked, german);
      const menu = partsOf(message).get('passage');
      expect(textOf(message)).toMatch(/gelesen: „fery“ als „ferry“/);
      const value = asText(asList(menu?.options)[1]?.value);
      const deed = { ...select(asText(menu?.custom_id), value), message: delivered(message, german.id) };
      const text = textOf(await answerTo(discord, deed, ukrainian));
      expect(text).toContain('один з уривків, що підходять');
      expect(text).toContain('«fery» прочитано як «ferry»');
      expect(text).not.toMatch(/gelesen|Absatz|Stelle/);
    }));

  test.each([
    ['context', /Жирним: /],
    ['who', /Каже /],
  ])('what stands behind a quote: %s', (name, words) =>
    withBot(async (discord) => {
      const message = await answerTo(discord, asked, german);
      const id = asText(partsOf(message).get(name)?.custom_id);
      const deed = { ...button(id), message: delivered(message, german.id) };
      expect(textOf(await answerTo(discord, deed, ukrainian))).toMatch(words);
    }),
  );

  test('that the article has changed', async () => {
    let message: Json = {};
    await withBot(async (discord) => void (message = await answerTo(discord, asked, german)));
    await withBot(
      async (discord) => {
        const id = asText(partsOf(message).get('context')?.custom_id);
        const deed = { ...button(id), message: delivered(message, german.id) };
        const text = textOf(await answerTo(discord, deed, ukrainian));
        expect(text).toContain('Стаття змінилася після цієї відповіді.');
      },
      { library: changedLibrary() },
    );
  });

  test('a private answer is shared by somebody', () =>
    withBot(async (discord) => {
      const deed = chatInput('ask', { question: QUESTION, private: true });
      const message = await answerTo(discord, deed, ukrainian);
      const share = partsOf(message).get('share');
      expect(share?.label).toBe('Показати всім');
      const press = { ...button(asText(share?.custom_id)), message: delivered(message, ukrainian.id) };
      expect((await answerTo(discord, press, ukrainian)).content).toMatch(
        new RegExp(`^Усім показує <@${ukrainian.id}>\\n> `),
      );
    }));
});

test('Discord is given the descriptions in each language', () =>
  withBot(async (discord) => {
    await discord.until(() => discord.rest.commands.size > 0, 'commands are registered');
    const registered = [...discord.rest.commands.values()].flat();
    const named = (name: string) => asJson(registered.find((command) => command.name === name));
    const locales = ['de', 'es-419', 'es-ES', 'fr', 'pl', 'uk'];
    expect(Object.keys(asJson(named('ask').description_localizations)).sort()).toEqual(locales);
    expect(Object.keys(asJson(named('Check against the article').name_localizations)).sort()).toEqual(
      locales,
    );
    const options = asList(named('ask').options);
    for (const option of options)
      expect(Object.keys(asJson(option.description_localizations)).sort()).toEqual(locales);
  }));
