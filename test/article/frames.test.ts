import { describe, expect, it } from '@jest/globals';
import { notesOf } from '../../src/article/notes.ts';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { FRAMES } from './frames.ts';

describe('the frame of a page', () => {
  it.each(FRAMES)('is told from its article: $name', ({ lines, title, shown, ...facts }) => {
    const text = lines.join('\n');
    const { passages, title: read, publisher, author, published } = readArticle({ id: 'a', text });
    expect(
      passages.filter(({ section }) => section !== 'title').map(({ start, end }) => text.slice(start, end)),
    ).toEqual(shown);
    expect({ title: read, publisher, author, published }).toEqual({
      title,
      publisher: facts.publisher ?? null,
      author: facts.author ?? null,
      published: facts.published ?? null,
    });
  });

  it('keeps the label of an update as its place', () => {
    const text = 'Gorge\n\nThe car stood still for nine hours.\n\nUpdated at 10:05: The car has moved again.';
    const { passages, blocks } = readArticle({ id: 'a', text });
    const label = blocks.at(-1)?.label;
    expect(label && text.slice(label.start, label.end)).toBe('Updated at 10:05');
    expect(passages.at(-1)?.section).toBe('updated at 10:05');
  });

  it('says where it was found', () => {
    const text =
      'Gorge\nBy Ilse Marr\n\nThe car stood still for nine hours.\n\nSupport Gorge Courier on Patreon!';
    expect(notesOf(attribute(readArticle({ id: 'a', text })))).toEqual([
      {
        severity: 'note',
        line: 6,
        column: 1,
        message: 'publisher: Gorge Courier, from the line “Support Gorge Courier on Patreon!”',
      },
      { severity: 'note', line: 2, column: 1, message: 'author: Ilse Marr, from the line “By Ilse Marr”' },
    ]);
  });

  it('is not asked where the front matter says it', () => {
    const text = '---\nauthor: Jo Lund\n---\nGorge\nBy Ilse Marr\n\nThe car stood still for nine hours.';
    const { author, found } = readArticle({ id: 'a', text });
    expect({ author, found }).toEqual({ author: 'Jo Lund', found: {} });
  });
});
