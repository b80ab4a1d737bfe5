import { expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { ferryLibrary, SENTENCE } from '../commands/ferry.ts';
import { chatInput, HOME, MANAGER, READER, typing } from './standin/interactions.ts';
import { asJson, asList, asText } from './standin/json.ts';
import { play, UNHURRIED } from './standin/play.ts';

const setting = { ...UNHURRIED, commands, library: ferryLibrary() };
const ROLE = '900000000000000001';

test('/help answers in private, and tells whoever may moderate how others get to see their commands', () =>
  play(
    async ({ discord }) => {
      await discord.isReady();
      for (const [person, isModerator] of [
        [READER, false],
        [MANAGER, true],
        [{ ...READER, id: '800000000000000033', roles: [ROLE] }, true],
        [{ ...MANAGER, id: '800000000000000034', server: null }, false],
      ] as const) {
        const answer = await discord.does(chatInput('help'), person).answer;
        expect(answer).toMatchObject({ type: 4, data: { flags: 64 } });
        const description = asText(asJson(answer?.data).content);
        expect(description).toContain('• `/ask` What did Dana Wren say?');
        expect(description.includes('Server Settings → Integrations')).toBe(isModerator);
        expect(description.includes('`/reload`')).toBe(isModerator);
      }
    },
    { ...setting, config: { guildId: HOME, moderatorRoleIds: [ROLE] } },
  ));

test('a passage is offered while its words are typed, and shown when it is sent; a name likewise', () =>
  play(async ({ discord }) => {
    await discord.isReady();
    const choicesFor = async (...typed: Parameters<typeof typing>) =>
      asList(asJson((await discord.does(typing(...typed)).answer)?.data).choices).map(({ value }) =>
        asText(value),
      );
    const passages = await choicesFor('ask', 'question', { question: 'feryr leaves port ell' });
    expect(passages).toContain(SENTENCE);
    const shown = await discord.does(chatInput('ask', { question: SENTENCE })).answer;
    expect(asJson(shown?.data).content).toContain(`> ${SENTENCE}`);
    const [name = ''] = await choicesFor('ask', 'speaker', { speaker: 'dana w' });
    expect(name).toBe('Dana Wren');
    const said = await discord.does(chatInput('ask', { speaker: name })).answer;
    expect(asJson(said?.data).content).toMatch(/^\*\*Dana Wren\*\*/);
    const silent = await discord.does(
      chatInput('ask', { speaker: 'Omar Lund', question: 'When does the last ferry leave Port Ellis?' }),
    ).answer;
    expect(silent).toMatchObject({ data: { flags: 64 } });
    expect(asJson(silent?.data).content).toMatch(/does not quote Omar Lund on this/);
  }, setting));

test('/ask with neither question nor speaker says what to give', () =>
  play(async ({ discord }) => {
    await discord.isReady();
    const answer = await discord.does(chatInput('ask')).answer;
    expect(answer).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(asJson(answer?.data).content).toMatch(/^Give a question, a speaker, or both/);
  }, setting));
