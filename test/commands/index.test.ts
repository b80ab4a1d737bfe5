import { expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { checkCommands } from '../discord/standin/schema.ts';

test('Discord takes all commands', () => {
  expect(checkCommands(commands.map(({ data }) => data))).toEqual([]);
});

test('each button belongs to one command', () => {
  const prefixes = commands.flatMap(({ components }) => Object.keys(components ?? {}));
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.join('')).not.toContain(':');
});
