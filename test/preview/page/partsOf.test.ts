import { expect, it } from '@jest/globals';
import { partsOf } from '../../../src/preview/page/partsOf.ts';
import { Library } from '../../../src/library.ts';

it('cuts a text at its passages and loses nothing', () => {
  const text = '---\ntitle: T\n---\nOne is here. Two is there.\n\nPhoto: Somebody\n\n- Three is an item.\n';
  const [article] = Library.fromTexts([{ id: 'a', text }], { semantic: false }).articles;
  const passages = article?.passages ?? [];
  const parts = partsOf(text, passages);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(parts.filter(({ passage }) => passage)).toHaveLength(passages.length);
});
