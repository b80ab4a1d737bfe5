import { describe, expect, test } from '@jest/globals';
import type { Json } from './json.ts';
import { checkCallback, checkCommands, checkEdit, checkFollowUp } from './schema.ts';

const quiet = { allowed_mentions: { parse: [] } };

function button(changes: Json = {}): Json {
  return { type: 2, style: 1, label: 'Next', custom_id: 'next', ...changes };
}

function withParts(...components: Json[]): Json {
  return { content: 'hello', components: [{ type: 1, components }], ...quiet };
}

function textOption(name: string, required: boolean): Json {
  return { type: 3, name, description: 'Text', required };
}

function times(count: number, part: Json): Json[] {
  return Array.from({ length: count }, () => ({ ...part }));
}

describe('a message', () => {
  test('of right shape is taken', () => {
    expect(checkCallback({ type: 4, data: withParts(button()) })).toEqual([]);
    expect(checkCallback({ type: 5, data: { flags: 64 } })).toEqual([]);
    expect(checkEdit({ embeds: [{ title: 'Title', description: 'Text' }], ...quiet })).toEqual([]);
  });

  test.each<[string, Json, RegExp]>([
    ['that pings', { content: '@everyone' }, /pinged/],
    ['that says whom it pings', { content: 'you', allowed_mentions: { parse: ['users'] } }, /pinged/],
    ['with nothing in it', quiet, /empty/],
    ['that is too long', { content: 'x'.repeat(2_001), ...quiet }, /content/],
    ['with a long title', { embeds: [{ title: 'x'.repeat(257) }], ...quiet }, /title/],
    ['with a long description', { embeds: [{ description: 'x'.repeat(4_097) }], ...quiet }, /description/],
    [
      'with embeds that are long together',
      { embeds: [0, 1].map(() => ({ description: 'x'.repeat(3_001) })), ...quiet },
      /6002/,
    ],
    ['with 26 fields', { embeds: [{ fields: times(26, { name: 'a', value: 'b' }) }], ...quiet }, /fields/],
    [
      'with six buttons in a row',
      withParts(...[1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `${id}` }))),
      /components/,
    ],
    ['with a long label', withParts(button({ label: 'x'.repeat(81) })), /components/],
    ['with a long custom_id', withParts(button({ custom_id: 'x'.repeat(101) })), /components/],
    ['with a button that has no custom_id', withParts(button({ custom_id: undefined })), /custom_id/],
    ['with a link that leads nowhere', withParts(button({ style: 5, custom_id: undefined })), /url/],
    ['with two buttons of one name', withParts(button(), button()), /two components/],
    [
      'with 26 choices',
      withParts({ type: 3, custom_id: 'a', options: times(26, { label: 'a', value: 'a' }) }),
      /components/,
    ],
  ])('%s is refused', (_what, message, reason) => {
    expect(checkFollowUp(message).join('\n')).toMatch(reason);
    expect(checkCallback({ type: 4, data: message }).join('\n')).toMatch(new RegExp(`${reason.source}|data`));
  });
});

test.each<[string, Json, RegExp]>([
  ['26 choices', { choices: times(26, { name: 'a', value: 'a' }) }, /choices|data/],
  ['a long choice', { choices: [{ name: 'x'.repeat(101), value: 'a' }] }, /choices|data/],
])('completion with %s is refused', (_what, data, reason) => {
  expect(checkCallback({ type: 8, data: { choices: [] } })).toEqual([]);
  expect(checkCallback({ type: 8, data }).join('\n')).toMatch(reason);
});

describe('a command', () => {
  const command = {
    type: 1,
    name: 'ask',
    description: 'Ask',
    default_member_permissions: '32',
    options: [textOption('a', true), textOption('b', false)],
  };
  test('of right shape is taken', () => expect(checkCommands([command])).toEqual([]));

  test.each<[string, Json, RegExp]>([
    ['with a capital', { name: 'Ask' }, /bad name/],
    ['with a space', { name: 'ask me' }, /bad name/],
    ['without a description', { description: undefined }, /description/],
    ['with a long description', { description: 'x'.repeat(101) }, /description/],
    ['of a menu with a description', { type: 3 }, /menu/],
    [
      'with a required option after an optional one',
      { options: [textOption('a', false), textOption('b', true)] },
      /required/,
    ],
    ['with permissions in words', { default_member_permissions: 'ManageGuild' }, /permissions/],
  ])('%s is refused', (_what, changes, reason) => {
    expect(checkCommands([{ ...command, ...changes }]).join('\n')).toMatch(reason);
  });

  test('that is there twice is refused', () =>
    expect(checkCommands([command, command])).toEqual(['two commands are called 1 ask']));
});
