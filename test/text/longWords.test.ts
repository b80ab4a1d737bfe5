import { expect, it } from '@jest/globals';
import { Library } from '../../src/index.ts';

/** More than V8 takes as arguments of one call. */
const MANY = 300_000;

it.each([
  ['Chinese without a space', '中'],
  ['Thai without a space', 'ก'],
  ['tabs', 'a\t'],
])('reads and asks a text of many signs in one row: %s', async (_, unit) => {
  const text = `The mill\n\n${unit.repeat(MANY / unit.length)}\n\n“It turns,” said Ann Parr.\n`;
  const library = Library.fromTexts([{ id: 'mill', text }], { semantic: false });
  const { matches } = await library.ask('What turns?');
  expect(matches[0]?.quote).toBe('“It turns,” said Ann Parr.');
  expect(library.suggest('turns').length).toBeGreaterThan(0);
  for (const name of ['Ann Parr', unit.repeat(MANY)]) expect(() => library.findSpeaker(name)).not.toThrow();
});
