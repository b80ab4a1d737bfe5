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

  const TOLD = 'The car stood still for nine hours, the council said on Sunday.';

  it.each([
    ['Updated at 10:05', 'Updated at 10:05: The car has moved again.'],
    ['UPDATED at 10:05', 'UPDATED at 10:05. The car has moved again.'],
    ['Updated at 10:05 a.m', 'Updated at 10:05 a.m. The car has moved again.'],
    ['Updated on 3 May at 10:05 GMT', '**Updated on 3 May at 10:05 GMT** – "It moves," Quist said.'],
    ['Updated at 10:05 a.m. PT', 'Updated at 10:05 a.m. PT: The car has moved again.'],
    [
      'Updated at 10:05',
      'Updated at 10:05: Added costs of nine crowns have stopped the car, the council says.',
    ],
    ['Updated at 10:05', 'Updated at 10:05: Added details show that nine people were hurt.'],
    ['Added 10.05', 'Added 10.05 - Nobody in it was hurt.'],
    ['Updated (10:05)', 'Updated (10:05). The car has moved again.'],
  ])('keeps the label of an update as its place: %s', (name, line) => {
    const text = `Gorge\n\n${TOLD}\n\n${line}\n\nForty people were brought down with ropes.`;
    const { passages, blocks } = readArticle({ id: 'a', text }, 'a.md');
    const label = blocks.at(-2)?.label;
    expect(label && text.slice(label.start, label.end)).toBe(name);
    expect(passages.slice(-2).map(({ section }) => section)).toEqual([name, 'body']);
    expect(line).toContain(text.slice(passages.at(-2)!.start, passages.at(-2)!.end));
  });

  it.each([
    ['Updated at 10:05. By Ann Lee and Jo Doe.', []],
    ['Updated at 10:05. First published at 8:30 on 3 May.', []],
    ['Updated at 10:05 – 3 min read', []],
    ['Updated at 10:05: Added a comment from the guild.', []],
    ['Updated at 10:05 a.m. PT: Added comment from Mara Quist, who keeps the car.', []],
    ['Update, 3 May 2025: This story has been updated to add a statement.', []],
    ["[update, 3 May: added the guild's statement]", []],
    ['Updated in 2005. Nobody has used it since, the mayor said.', ['Updated in 2005.']],
    ['Added to that, forty people were hurt, the mayor said.', ['Added to that, forty people']],
  ])('takes nothing else for an update: %s', (line, shown) => {
    const text = `Gorge\n\n${TOLD}\n\n${line}\n\nForty people were brought down with ropes.`;
    const { passages } = readArticle({ id: 'a', text });
    expect(passages.every(({ section }) => /^[a-z]+$/u.test(section))).toBe(true);
    const first = passages.slice(2, -1).map(({ start }) => text.slice(start));
    expect(first.map((words, at) => words.slice(0, shown[at]?.length)).slice(0, shown.length)).toEqual(shown);
    expect(first.length > 0).toBe(shown.length > 0);
  });

  it('takes the stamp of a German update for its place', () => {
    const text =
      'Gondel steht still\n\nDie Gondel stand neun Stunden lang still, sagte der Rat am Sonntag.\n\nAktualisiert um 10:05 Uhr. Die Gondel fährt wieder.';
    const { passages } = readArticle({ id: 'a', text });
    expect(passages.at(-1)?.section).toBe('Aktualisiert um 10:05 Uhr');
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
