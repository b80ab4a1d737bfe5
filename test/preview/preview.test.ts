import { ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleView, Message, Setup, TextCheck } from '../../src/preview/protocol.ts';
import type { Preview } from '../../src/preview/preview.ts';
import { menu, pick, press, slash, typing } from './deeds.ts';
import { MODERATOR, openPreview, post, send, Tab } from './visit.ts';

const QUESTION = 'What did China provide for military purposes besides satellite imagery?';
const QUOTED = 'China has provided Russia with satellite imagery for military purposes';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

/** Each tab is a conversation of its own. */
let tabs = 0;
const openTab = () => new Tab(preview.address, `tab${tabs++}`);

const isPrivate = ({ flags }: Message) => (flags & MessageFlags.Ephemeral) !== 0;
const descriptionOf = ({ content }: Message) => content.replaceAll('**', '');

const selectsOf = ({ components }: Message) =>
  components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .filter((one) => one.type === ComponentType.StringSelect);

/** The custom_ids of a message, in order. */
function customIds(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(customIds);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'custom_id' && typeof value === 'string' ? [value] : customIds(value),
  );
}

describe('the preview', () => {
  it('answers a question as the bot does in Discord', async () => {
    const tab = openTab();
    expect(await tab.act(slash('ask', { question: QUESTION }))).toMatchObject({ isAcknowledged: true });
    const message = await tab.last();
    expect(descriptionOf(message)).toContain(QUOTED);
    expect(descriptionOf(message)).toContain('— People familiar with the matter, to Bloomberg');
    expect(message).toMatchObject({ used: '/ask', author: { username: 'Whosaid', bot: true } });
    expect(isPrivate(message)).toBe(false);
  });

  it('shows another passage in place', async () => {
    const tab = openTab();
    await tab.act(slash('ask', { question: QUESTION }));
    const first = await tab.last();
    const [list] = selectsOf(first);
    const other = list?.options.find(({ description }) => !description?.startsWith('People familiar'));
    await tab.act(pick(first.id, list?.custom_id ?? '', other?.value ?? ''));
    const messages = await tab.messages();
    expect(messages).toHaveLength(1);
    expect(descriptionOf(messages[0]!)).not.toBe(descriptionOf(first));
  });

  it('answers privately when asked so, and shares on the press of a button', async () => {
    const tab = openTab();
    await tab.act(slash('ask', { question: QUESTION, private: true }));
    const answer = await tab.last();
    expect(isPrivate(answer)).toBe(true);
    const share = customIds(answer.components).find((id) => id.startsWith('share:'));
    await tab.act(press(answer.id, share ?? ''));
    const shared = await tab.last();
    expect(isPrivate(shared)).toBe(false);
    expect(shared.id).not.toBe(answer.id);
    expect(descriptionOf(shared)).toContain(QUOTED);
  });

  it('completes what is typed', async () => {
    const { choices } = await openTab().act(typing('ask', 'article', 'satelite'));
    expect(choices).toMatchObject([{ value: 'china-satellite-imagery' }]);
  });

  it('checks a message from its menu', async () => {
    const tab = openTab();
    await tab.say('China has provided Russia with weather reports.');
    const { id } = await tab.last();
    await tab.act(menu('Check against the article', id));
    const report = await tab.last();
    expect(isPrivate(report)).toBe(true);
    expect(report.used).toBe('Check against the article');
  });

  it('lets only moderators reload', async () => {
    const tab = openTab();
    await tab.act(slash('reload'));
    expect(JSON.stringify(await tab.last())).toContain('moderators of the bot');
    await tab.act(slash('reload'), MODERATOR);
    expect((await tab.last()).embeds[0]?.title).toBe('Nothing has changed');
  });

  it('keeps the conversations of two tabs apart', async () => {
    const [one, other] = [openTab(), openTab()];
    await one.act(slash('ask', { question: QUESTION }));
    expect(await other.messages()).toEqual([]);
  });

  it('does not press what is not there', async () => {
    const tab = openTab();
    await tab.act(slash('ask', { question: QUESTION }));
    const { id } = await tab.last();
    await expect(tab.act(press(id, 'share:made-up'))).rejects.toThrow(/^404 .*no longer there/);
    await expect(tab.act(press('1', 'share:x'))).rejects.toThrow(/^404/);
  });

  it('tells the page every command of the bot', async () => {
    const { text } = await send(`${preview.address}setup`);
    const setup: Setup = JSON.parse(text);
    expect(setup.commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ask', 'sources', 'reload']),
    );
    expect(setup.knowledge.articles.map(({ id }) => id)).toEqual(['china-satellite-imagery']);
  });

  it('gives an article with its passages, and who speaks how much', async () => {
    const { text } = await send(`${preview.address}articles/china-satellite-imagery`);
    const view: ArticleView = JSON.parse(text);
    expect(view.passages.map(({ start, end }) => view.text.slice(start, end)).join(' ')).toContain(QUOTED);
    expect(view.sources[0]).toMatchObject({ name: 'Bloomberg', passages: 4 });
  });
});

async function check(text: string): Promise<TextCheck> {
  const { text: json } = await post(`${preview.address}check`, { id: 'draft', text });
  return JSON.parse(json);
}

describe('a text that is edited', () => {
  it('is read at once, with who says what', async () => {
    const { view } = await check('# Harbour\n\n“The pier is closed,” said Anna Berg.\n');
    expect(view?.passages.map(({ attribution }) => attribution.speaker?.name)).toContain('Anna Berg');
  });

  it('is refused with line and column where it can not be read', async () => {
    const { view, problems } = await check('---\ntitle: [open\n---\nText.\n');
    expect(view).toBeNull();
    expect(problems[0]).toMatchObject({ severity: 'error', line: expect.any(Number) });
  });

  it('is what the bot answers from until it is taken back', async () => {
    const tab = openTab();
    const text = '# Harbour\n\n“The pier is closed for the winter,” said Anna Berg.\n';
    expect(await post(`${preview.address}edited`, { id: 'harbour', text })).toMatchObject({ status: 200 });
    await tab.act(slash('ask', { question: 'Is the pier closed?' }));
    expect(descriptionOf(await tab.last())).toContain('— Anna Berg');
    expect(await send(`${preview.address}edited`, { method: 'DELETE' })).toMatchObject({ status: 200 });
    await tab.act(slash('ask', { question: 'Is the pier closed?' }));
    expect(descriptionOf(await tab.last())).not.toContain('Anna Berg');
  });

  it('leaves the bot as it was when it can not be read', async () => {
    const answer = await post(`${preview.address}edited`, {
      id: 'harbour',
      text: '---\ntitle: [open\n---\nText.\n',
    });
    expect(answer).toMatchObject({ status: 422, text: expect.stringMatching(/line \d+, column \d+/) });
    const { knowledge }: Setup = JSON.parse((await send(`${preview.address}setup`)).text);
    expect(knowledge.edited).toBeNull();
  });
});
