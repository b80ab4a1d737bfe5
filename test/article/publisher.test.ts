import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { pageOf, PUBLISHERS } from './publishers.ts';

test.each(PUBLISHERS)('with %j above and %j below, a page is published by %j', (...row) => {
  expect(readArticle({ id: 'ice', text: pageOf(row) }).publisher).toBe(row[2]);
});

// Of these languages nothing was learned.
test.each([
  ['German', 'Die Brücke wird im Juni geschlossen, sagte die Bürgermeisterin am Montag.', '© 2026 Kursblatt'],
  ['French', 'Le pont sera fermé en juin, a déclaré lundi la maire de la ville.', '© 2001–2026 Kursblatt'],
  ['Ukrainian', 'Міст закриють у червні, сказала в понеділок мерка міста.', 'Copyright 2026 Kursblatt'],
])('the holder of the copyright has published a %s page', (_, told, line) => {
  const text = `${told}\n\n${told} ${told}\n\n${line}`;
  const { publisher, found } = readArticle({ id: 'ice', text });
  expect(publisher).toBe('Kursblatt');
  expect(text.slice(found.publisher?.line.start, found.publisher?.line.end)).toBe(line);
});
