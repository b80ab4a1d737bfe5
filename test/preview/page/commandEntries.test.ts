import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from '@jest/globals';
import { commands } from '../../../commands/index.ts';
import { menuEntries, optionsFor, slashEntries } from '../../../src/preview/page/commandEntries.ts';

const READER = { isModerator: false, locale: 'en-US' };
const data = commands.map((command) => command.data);
const labels = (person: typeof READER) => slashEntries(data, person).map(({ label }) => label);

describe('the commands of a person', () => {
  it('are those of the bot, those for moderators only for moderators', () => {
    expect(labels(READER)).toEqual(expect.arrayContaining(['/ask', '/sources']));
    expect(labels(READER)).not.toContain('/reload');
    expect(labels({ ...READER, isModerator: true })).toContain('/reload');
    expect(menuEntries(data, READER).map(({ name }) => name)).toEqual(['Check against the article']);
  });

  it('are each subcommand by itself, and go out below their command', () => {
    const file = { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'F' } as const;
    const add = {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'add',
      description: 'A',
      options: [file],
    } as const;
    const name_localizations = { de: 'artikel' };
    const article = {
      type: ApplicationCommandType.ChatInput,
      name: 'article',
      description: 'D',
      name_localizations,
      options: [add],
    } as const;
    const [entry] = slashEntries([{ ...article, options: [{ ...add, options: [file] }] }], {
      ...READER,
      locale: 'de',
    });
    expect(entry).toMatchObject({ label: '/artikel add', path: ['article', 'add'], description: 'A' });
    const given = { name: 'file', type: file.type, value: '1' };
    expect(entry && optionsFor(entry, [given])).toEqual([{ name: 'add', type: add.type, options: [given] }]);
  });
});
