import { describe, expect, test } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import { Library } from '../../src/library.ts';
import { button, chatInput, READER, select } from '../discord/standin/interactions.ts';
import { asJson, asList, asText } from '../discord/standin/json.ts';
import { changedLibrary, ferryLibrary } from './ferry.ts';
import { delivered, perform } from './perform.ts';

/** Five hundred people who each say something. */
function crowd(): Library {
  const names = Array.from({ length: 500 }, (_, number) => {
    const letters = [number / 26, number]
      .map((place) => String.fromCharCode(97 + (Math.floor(place) % 26)))
      .join('');
    return `“The pier must stay,” said Wim Ab${letters}son.`;
  });
  return Library.fromTexts([{ id: 'crowd', text: `The pier must stay\n\n${names.join('\n\n')}\n` }], {
    semantic: false,
  });
}

describe('/sources', () => {
  test.each([{}, { article: 'ferry' }])(
    'lists who is quoted, with %j',
    async (options: { article?: string }) => {
      const { sent } = await perform(ferryLibrary(), chatInput('sources', { ...options }));
      expect(sent).toEqual([expect.objectContaining({ type: 4, problems: [] })]);
      expect(sent[0]?.data.content).toMatch(/^\*\*Who is quoted\*\*[^]*\*\*Dana Wren\*\*/);
    },
  );

  test('says privately when there is no such article', async () => {
    const { sent } = await perform(ferryLibrary(), chatInput('sources', { article: 'tunnel' }));
    expect(sent[0]?.data).toMatchObject({ flags: MessageFlags.Ephemeral });
  });

  test('turns the pages of a long list in place, and privately for somebody else', async () => {
    const library = crowd();
    const { sent } = await perform(library, chatInput('sources', { article: 'crowd' }));
    const data = asJson(sent[0]?.data);
    const next = asText(asList(asList(data.components)[1]?.components)[1]?.custom_id);
    const press = { ...button(next), message: delivered(data) };
    const own = await perform(library, press);
    expect(own.sent).toEqual([expect.objectContaining({ type: 7, problems: [] })]);
    expect(own.sent[0]?.data.content).toMatch(/page 2 of \d+$/);
    const other = await perform(library, press, { ...READER, id: '800000000000000077' });
    expect(other.sent[0]).toMatchObject({ type: 4, problems: [], data: { flags: MessageFlags.Ephemeral } });
  });

  test('shows privately what one of them said', async () => {
    const library = ferryLibrary();
    const { sent } = await perform(library, chatInput('sources', { article: 'ferry' }));
    const data = asJson(sent[0]?.data);
    const menu = asJson(asList(asList(data.components)[0]?.components)[0]);
    const wren = asList(menu.options).find(({ label }) => asText(label).includes('Wren'));
    const choose = { ...select(asText(menu.custom_id), asText(wren?.value)), message: delivered(data) };
    const said = await perform(library, choose);
    expect(said.sent).toEqual([expect.objectContaining({ type: 4, problems: [] })]);
    expect(said.sent[0]?.data.flags).toBe(MessageFlags.Ephemeral);
    expect(said.sent[0]?.data.content).toContain('The ferry costs more than it earns');
  });

  test.each([
    ['said', '0.x'],
    ['said:all', ''],
    ['said:all', '999.aaaaaaaa'],
    ['said:gone', '0.aaaaaaaa'],
  ])('says when %j no longer lists %j', async (id, value) => {
    const { sent } = await perform(ferryLibrary(), select(id, value));
    expect(sent).toEqual([expect.objectContaining({ type: 4, problems: [] })]);
    expect(sent[0]?.data.content).toMatch(/^The articles have changed since/);
  });

  test.each(['sources', 'sources:gone:1', 'sources:all:x', 'sources:all:99'])(
    'survives the button %j',
    async (id) => {
      const { sent } = await perform(changedLibrary(), button(id));
      expect(sent).toEqual([expect.objectContaining({ problems: [] })]);
    },
  );
});
