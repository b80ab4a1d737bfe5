import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importPlace, knowledgePlace } from '../../src/knowledge/knowledgePlace.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  mkdirSync(join(folder, 'own', 'knowledge'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('where articles are, and where new ones go', () => {
  it.each([
    ['own', 'node_modules/whosaid', 'own/knowledge', 'own/knowledge'],
    ['.', 'node_modules/whosaid', 'node_modules/whosaid/knowledge', 'knowledge'],
    ['own', 'clone', 'own/knowledge', 'own/knowledge'],
    ['.', 'clone', 'clone/knowledge', 'clone/knowledge'],
  ])('started in %s, the program in %s', (working, root, read, written) => {
    const places = [knowledgePlace, importPlace].map((place) =>
      place(join(folder, working), join(folder, root)),
    );
    expect(places).toEqual([join(folder, read), join(folder, written)]);
  });
});
