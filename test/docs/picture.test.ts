import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { drawExample } from '../../docs/drawExample.ts';

test('the picture of the README shows what the bot replies today; npm run picture makes it anew', async () => {
  expect(await drawExample()).toBe(await readFile('docs/reply.svg', 'utf8'));
});
