import { expect, it } from '@jest/globals';
import { piecesOf } from '../../../src/preview/page/pieces.ts';
import { Library } from '../../../src/library.ts';

it('cuts a text at its passages and loses nothing', () => {
  const text = '---\ntitle: T\n---\nOne is here. Two is there.\n\nPhoto: Somebody\n\n- Three is an item.\n';
  const [article] = Library.fromTexts([{ id: 'a', text }], { semantic: false }).articles;
  const passages = article?.passages ?? [];
  const pieces = piecesOf(text, passages);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(pieces.filter(({ passage }) => passage)).toHaveLength(passages.length);
});
