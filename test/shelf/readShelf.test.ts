import { expect, it } from '@jest/globals';
import { readShelf } from '../../src/shelf/readShelf.ts';

const failAtDeep = (text: string): string => {
  if (text.startsWith('deep')) throw new RangeError('Maximum call stack size exceeded\n    at divide');
  return text;
};

it('refuses by its name the file at which anything is thrown, and reads the others', async () => {
  const given = new Map(
    ['bees.md', 'deep.md', 'mill.md'].map((file) => [file, Buffer.from(`${file}\n\nIt hums.\n`)]),
  );
  const request = { files: [...given.keys()], known: new Map<string, string>(), largest: 1000, given };
  const became: string[] = [];
  for await (const entry of readShelf(request, failAtDeep))
    became.push(entry.kind === 'refused' ? entry.error.message : entry.kind);
  expect(became).toEqual([
    'read',
    'deep.md:1:1: cannot be read: RangeError: Maximum call stack size exceeded; please report it with this file',
    'read',
  ]);
});
