import { describe, expect, test } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import { Library } from '../../src/library.ts';
import { button, chatInput, READER, select, typing } from '../discord/standin/interactions.ts';
import { asJson, asList, asText, type Json } from '../discord/standin/json.ts';
import { changedLibrary, ferryLibrary, SENTENCE } from './ferry.ts';
import { plain } from '../reply/read.ts';
import { delivered, perform } from './perform.ts';

const QUESTION = 'When does the last ferry leave Port Ellis?';
const SOMEBODY_ELSE = { ...READER, id: '800000000000000077' };

const library = ferryLibrary();

/** The embed of a message, with the words above it as its description. */
function saidIn(data: Json): Json {
  const [embed = {}] = asList(data.embeds);
  return { ...embed, description: data.content };
}

/** What the bot answers, when it is one message that Discord takes. */
async function answerTo(...deed: Parameters<typeof perform> extends [unknown, ...infer Rest] ? Rest : never) {
  const { sent, outcome } = await perform(library, ...deed);
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  expect(sent).toHaveLength(1);
  const [first] = sent;
  const data = first?.data ?? {};
  const embed = saidIn(data);
  return { type: first?.type, data, embed, outcome, isPrivate: data.flags === MessageFlags.Ephemeral };
}

/** The parts below a message. */
function partsOf(data: Json): Json[] {
  return asList(data.components).flatMap((row) => asList(row.components));
}

/** What the buttons and lists below a message are for. */
function prefixesOf(data: Json): (string | undefined)[] {
  return partsOf(data).map(({ custom_id, url }) => (url ? 'link' : asText(custom_id).split(':')[0]));
}

/** The `custom_id` of the button for something. */
function idOf(data: Json, prefix: string): string {
  const ids = partsOf(data).map(({ custom_id }) => asText(custom_id));
  return ids.find((id) => id.startsWith(`${prefix}:`)) ?? '';
}

describe('/ask', () => {
  test('answers everyone with the words of the article', async () => {
    const { type, embed, isPrivate, outcome } = await answerTo(chatInput('ask', { question: QUESTION }));
    expect(type).toBe(4);
    expect(asText(embed.description).replaceAll('**', '')).toContain(`> ${SENTENCE}\n\n— `);
    expect(embed.title).toBe(QUESTION);
    expect(embed.author).toEqual({ name: 'Ferry to stop in winter', url: 'https://coast.example/ferry' });
    expect(isPrivate).toBe(false);
    expect(outcome).toBe('answered');
  });

  test('answers only the person when they want that, with a button to share it', async () => {
    const { data, isPrivate } = await answerTo(chatInput('ask', { question: QUESTION, private: true }));
    expect(isPrivate).toBe(true);
    expect(prefixesOf(data)).toContain('share');
  });

  test('says privately that the article does not say', async () => {
    const deed = chatInput('ask', { question: 'Who wrote Hamlet?', private: false });
    const { embed, isPrivate, outcome } = await answerTo(deed);
    expect(embed.description).toMatch(/^\*\*The article does not say\.\*\*/);
    expect(isPrivate).toBe(true);
    expect(outcome).toBe('unanswered');
  });

  test.each(['ferry', 'Ferry to stop in winter', 'winter'])(
    'looks only in the article %j',
    async (article) => {
      const inside = await answerTo(chatInput('ask', { question: QUESTION, article }));
      expect(inside.outcome).toBe('answered');
      const outside = await answerTo(
        chatInput('ask', { question: 'What did the council vote for?', article }),
      );
      expect(outside.outcome).toBe('unanswered');
    },
  );

  test('says privately when there is no such article', async () => {
    const { embed, isPrivate } = await answerTo(
      chatInput('ask', { question: QUESTION, article: '*tunnel*' }),
    );
    expect(embed.description).toContain(String.raw`No article is called “\*tunnel\*”`);
    expect(isPrivate).toBe(true);
  });

  test.each(['ask', 'sources'])(
    '/%s takes no title for an article that another one has too',
    async (command) => {
      const text = 'Weekly letter\n\nThe pool opens on Monday.\n';
      const letters = Library.fromTexts(
        ['letter-1', 'letter-2'].map((id) => ({ id, text })),
        { semantic: false },
      );
      const { sent } = await perform(
        letters,
        chatInput(command, { ...(command === 'ask' && { question: QUESTION }), article: 'weekly letter' }),
      );
      expect(sent).toMatchObject([{ type: 4, problems: [], data: { flags: MessageFlags.Ephemeral } }]);
      expect(sent[0]?.data.content).toBe(
        'More than one article is called “weekly letter”. Choose one from the list.',
      );
    },
  );

  test('suggests articles while their name is typed', async () => {
    const { type, data } = await answerTo(
      typing('ask', 'article', { question: QUESTION, article: 'counci' }),
    );
    expect(type).toBe(8);
    expect(data.choices).toEqual([{ name: 'Council votes for a bridge', value: 'bridge' }]);
  });
});

describe('/ask with a speaker', () => {
  test('shows what they said when nothing else is asked', async () => {
    const { embed, isPrivate, outcome } = await answerTo(chatInput('ask', { speaker: 'dana wren' }));
    expect(embed.description).toMatch(/^\*\*Dana Wren\*\*/);
    expect(embed.description).toContain('The ferry costs more than it earns');
    expect([isPrivate, outcome]).toEqual([false, 'answered']);
    expect((await answerTo(chatInput('ask', { speaker: 'Wren', private: true }))).isPrivate).toBe(true);
  });

  test('answers with their words alone', async () => {
    const about = { question: 'What does the ferry cost in winter?' };
    const hers = await answerTo(chatInput('ask', { ...about, speaker: 'Dana Wren' }));
    expect(hers.embed.description).toContain('costs** more');
    expect(hers.outcome).toBe('answered');
    const his = await answerTo(chatInput('ask', { ...about, speaker: 'Omar Lund' }));
    expect(his.embed.description).toMatch(/^\*\*The article does not quote Omar Lund on this\.\*\*/);
    expect([his.isPrivate, his.outcome]).toEqual([true, 'unanswered']);
    expect(JSON.stringify(his.data)).not.toContain('costs more');
  });

  test('shows a passage that was chosen from the list only where it is theirs', async () => {
    const theirs = await answerTo(chatInput('ask', { question: SENTENCE, speaker: 'the operator' }));
    expect(plain(asText(theirs.embed.description))).toContain(`> ${SENTENCE}\n\n— The operator`);
    const hers = await answerTo(chatInput('ask', { question: SENTENCE, speaker: 'Dana Wren' }));
    expect(hers.embed.description).toMatch(/^\*\*The article does not quote Dana Wren on this\.\*\*/);
    expect([hers.isPrivate, hers.outcome]).toEqual([true, 'unanswered']);
  });

  test('says privately when nobody is called so, and when neither question nor speaker is given', async () => {
    const nobody = await answerTo(chatInput('ask', { question: QUESTION, speaker: '*Zoe*' }));
    expect(nobody.embed.description).toBe(
      String.raw`Nobody called “\*Zoe\*” is quoted. Choose one from the list.`,
    );
    const elsewhere = await answerTo(chatInput('ask', { speaker: 'Dana Wren', article: 'bridge' }));
    expect(elsewhere.embed.description).toBe(
      'Nobody called “Dana Wren” is quoted in “Council votes for a bridge”. Choose one from the list.',
    );
    const nothing = await answerTo(chatInput('ask', { question: '  ', article: 'ferry' }));
    expect(nothing.embed.description).toMatch(/^Give a question, a speaker, or both/);
    expect([nobody.isPrivate, nothing.isPrivate]).toEqual([true, true]);
  });

  test.each([
    [{ speaker: 'wre' }, ['Dana Wren']],
    [{ article: 'bridge', speaker: '' }, ['Omar Lund']],
    [{ speaker: 'qqqq' }, []],
  ])('suggests names while %j is typed', async (values: Record<string, string>, names) => {
    const { type, data } = await answerTo(typing('ask', 'speaker', values));
    expect(type).toBe(8);
    expect(asList(data.choices).map(({ name }) => name)).toEqual(names);
  });
});

/** What is offered for the question while it is typed. */
async function offers(values: Record<string, string>) {
  const { type, data } = await answerTo(typing('ask', 'question', values));
  expect(type).toBe(8);
  return asList(data.choices).map(({ value }) => asText(value));
}

describe('while a question is typed', () => {
  test.each([
    [{ question: 'last fer' }, SENTENCE],
    [
      { question: 'windter' },
      '“The ferry costs more than it earns in winter,” harbour master Dana Wren told The Harbour Post.',
    ],
    [
      { question: 'ferry', speaker: 'wren' },
      '“The ferry costs more than it earns in winter,” harbour master Dana Wren told The Harbour Post.',
    ],
    [
      { article: 'bridge', question: 'metr' },
      'The council voted for a bridge of 300 metres, mayor Omar Lund said.',
    ],
  ])(
    '%j offers the passage %j, and that is shown when it is sent',
    async (values: Record<string, string>, quote) => {
      const offered = (await offers(values)).find((value) => quote.startsWith(value)) ?? '';
      const { embed, outcome, data } = await answerTo(chatInput('ask', { question: offered }));
      expect(plain(asText(embed.description))).toContain(`> ${quote}\n\n— `);
      expect(outcome).toBe('answered');
      expect(prefixesOf(data).slice(0, 2)).toEqual(['context', 'who']);
    },
  );

  test('leaves out of account a speaker who is not there, and offers examples for nothing', async () => {
    expect(await offers({ question: 'last ferry', speaker: 'zzzz' })).not.toEqual([]);
    expect(await offers({ question: '' })).toContain('What did Dana Wren say?');
    expect(await offers({ question: '?!' })).toEqual([]);
  });

  test('offers the questions that the articles are known to answer', async () => {
    const text =
      '---\nquestions:\n  - question: When does it stop?\n    answer: May\n---\nThe ferry\n\nIt stops in May.\n';
    const known = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    const { sent } = await perform(known, typing('ask', 'question', { question: '' }));
    expect(sent[0]).toMatchObject({
      data: { choices: [{ name: 'When does it stop?', value: 'When does it stop?' }] },
    });
  });
});

/** Somebody chooses the second passage of the list. */
async function choose(isPrivate: boolean, person = READER) {
  const { data } = await answerTo(chatInput('ask', { question: QUESTION, private: isPrivate }));
  const [menu] = partsOf(data);
  const values = asList(menu?.options).map(({ value }) => asText(value));
  expect(values.length).toBeGreaterThan(1);
  return answerTo({ ...select('passage', values[1] ?? ''), message: delivered(data) }, person);
}

describe('the list below an answer', () => {
  test('shows another passage in place to the person who asked', async () => {
    const { type, embed, data } = await choose(false);
    expect(type).toBe(7);
    expect(embed.title).toBe(QUESTION);
    expect(embed.description).not.toContain('Port Ellis');
    expect(prefixesOf(data)).toEqual(['passage', 'context', 'who', 'link']);
  });

  test('keeps a private answer private, and it can still be shared', async () => {
    const { type, data } = await choose(true);
    expect(type).toBe(7);
    expect(prefixesOf(data)).toContain('share');
  });

  test('shows it privately to somebody else', async () => {
    const { type, isPrivate, data } = await choose(false, SOMEBODY_ELSE);
    expect([type, isPrivate]).toEqual([4, true]);
    expect(prefixesOf(data)).toContain('share');
  });

  test('says so when the article has changed since', async () => {
    const { data } = await answerTo(chatInput('ask', { question: QUESTION }));
    const key = asText(asList(partsOf(data)[0]?.options)[0]?.value);
    const deed = { ...select('passage', key), message: delivered(data) };
    const { sent } = await perform(changedLibrary(), deed);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ type: 4, problems: [], data: { flags: MessageFlags.Ephemeral } });
    expect(sent[0]?.data.content).toMatch(/^The article has changed since/);
  });
});

/** Somebody presses a button below the answer, which everybody sees. */
async function press(prefix: string, person = READER, of = library) {
  const { data } = await answerTo(chatInput('ask', { question: QUESTION }));
  const id = idOf(data, prefix);
  const { sent } = await perform(of, { ...button(id), message: delivered(data) }, person);
  expect(sent).toMatchObject([{ type: 4, problems: [], data: { flags: MessageFlags.Ephemeral } }]);
  return asText(sent[0]?.data.content);
}

describe('the buttons below an answer', () => {
  test.each([READER, SOMEBODY_ELSE])(
    'Context shows $id alone what stands around the sentence',
    async (person) => {
      const shown = await press('context', person);
      expect(shown).toBe(
        [
          '> Ferry to stop in winter',
          '> ',
          `> **${SENTENCE}**`,
          '> ',
          '> “The ferry costs more than it earns in winter,” harbour master Dana Wren told The Harbour Post.',
          '',
          'In bold: The operator · Coast Weekly',
        ].join('\n'),
      );
    },
  );

  test.each([READER, SOMEBODY_ELSE])(
    'Who said it shows $id alone where the article tells it',
    async (person) => {
      const shown = await press('who', person);
      expect(shown).toContain("**Reported in the article's words.**");
      expect(shown).toContain(
        `Said by **the operator**:\n> ${SENTENCE.replace('the operator', '**the operator**')}`,
      );
    },
  );

  test.each(['context', 'who'])('%s says so when the article has changed since', async (prefix) => {
    const shown = await press(prefix, READER, changedLibrary());
    expect(shown).toMatch(/^The article has changed since/);
  });

  test.each(['context', 'who:', 'context:x', 'who:aaaaaaaa.0.bbbbbbbb.'])(
    'survives the id %j',
    async (id) => {
      const { isPrivate, embed } = await answerTo(button(id));
      expect(isPrivate).toBe(true);
      expect(embed.description).toMatch(
        /^The article (?:has changed since|of this answer is no longer there)/,
      );
    },
  );
});

test('an answer has a link that opens its article at the sentence, and so has what looks behind it', async () => {
  const link = {
    type: 2,
    style: 5,
    label: 'To the source',
    url: 'https://coast.example/ferry#:~:text=The%20last%20ferry%20leaves%20Port%20Ellis%20on%204%20November%2C%20the%20operator%20said.',
  };
  const { data } = await answerTo(chatInput('ask', { question: QUESTION }));
  expect(partsOf(data).at(-1)).toEqual(link);
  const context = await answerTo({ ...button(idOf(data, 'context')), message: delivered(data) });
  expect(partsOf(context.data)).toEqual([link]);
});

test('an article without an address has no link', async () => {
  const { data } = await answerTo(chatInput('ask', { question: 'What did the council vote for?' }));
  expect(prefixesOf(data)).not.toContain('link');
});

describe('what was said of the answer as a whole', () => {
  /** A library that is not sure of anything. */
  const unsure = ferryLibrary();
  const ask = unsure.ask.bind(unsure);
  unsure.ask = async (...question) => ({
    ...(await ask(...question)),
    confidence: 0.4,
    corrections: [{ from: 'feryr', to: 'ferry' }],
  });

  async function replyTo(deed: Parameters<typeof perform>[1]) {
    const { sent } = await perform(unsure, deed);
    expect(sent).toMatchObject([{ problems: [] }]);
    const data = sent[0]?.data ?? {};
    return { data, embed: saidIn(data) };
  }

  test('holds for each passage of its list: the doubt, and how the question was read', async () => {
    let { data } = await replyTo(chatInput('ask', { question: QUESTION }));
    // Another passage, then the first one again; each message is all that the next one is made from.
    for (const place of [1, 0]) {
      const [menu] = partsOf(data);
      const value = asText(asList(menu?.options)[place]?.value);
      const chosen = await replyTo({ ...select(asText(menu?.custom_id), value), message: delivered(data) });
      expect(chosen.embed.color).toBe(0xe0a030);
      expect(chosen.embed.description).toMatch(/^\*\*Not certain\*\*/);
      expect(asText(asJson(chosen.embed.footer).text)).toMatch(/ · read “feryr” as “ferry”$/);
      data = chosen.data;
    }
  });
});

describe('the button to share', () => {
  test('shows everyone the same answer, and who shares it', async () => {
    const { data, embed } = await answerTo(chatInput('ask', { question: QUESTION, private: true }));
    const id = idOf(data, 'share');
    const shared = await answerTo({ ...button(id), message: delivered(data) });
    expect(shared.type).toBe(4);
    expect(shared.isPrivate).toBe(false);
    expect(shared.data.content).toBe(`Shared by <@${READER.id}>\n${asText(embed.description)}`);
    expect(asList(shared.data.embeds)).toEqual(asList(data.embeds));
    expect(prefixesOf(shared.data)).toEqual(['passage', 'context', 'who', 'link']);
  });

  test('says who shares it still when they choose another passage', async () => {
    const { data } = await answerTo(chatInput('ask', { question: QUESTION, private: true }));
    const shared = await answerTo({ ...button(idOf(data, 'share')), message: delivered(data) });
    const [menu] = partsOf(shared.data);
    const value = asText(asList(menu?.options)[1]?.value);
    const deed = { ...select('passage', value), message: delivered(shared.data) };
    const chosen = await answerTo(deed, { ...READER, locale: 'de' });
    expect(chosen.type).toBe(7);
    expect(chosen.data.content).toMatch(new RegExp(`^Geteilt von <@${READER.id}>\n> `));
    const another = await answerTo(deed, SOMEBODY_ELSE);
    expect([another.type, another.isPrivate]).toEqual([4, true]);
    expect(another.data.content).not.toContain('<@');
  });

  test('shares nothing that the article no longer says', async () => {
    const { data } = await answerTo(chatInput('ask', { question: QUESTION, private: true }));
    const deed = { ...button(idOf(data, 'share')), message: delivered(data) };
    const { sent } = await perform(changedLibrary(), deed);
    expect(sent).toHaveLength(1);
    expect(asJson(sent[0]?.data)).toMatchObject({ flags: MessageFlags.Ephemeral });
  });

  test.each(['share', 'share:', 'share:x', 'share:aaaaaaaa.0.bbbbbbbb.'])(
    'survives the id %j',
    async (id) => {
      const { isPrivate } = await answerTo(button(id));
      expect(isPrivate).toBe(true);
    },
  );
});
