import { expect, test } from '@jest/globals';
import { perWords } from '../../src/values/perWords.ts';

/** Counts words as it is asked to, and keeps the last two at least. */
function counting() {
  const asked: string[] = [];
  const lengthOf = perWords((words) => {
    asked.push(words);
    return words === 'nothing' ? null : words.length;
  }, 2);
  return { asked, lengthOf };
}

test('what words tell is worked out once', () => {
  const { asked, lengthOf } = counting();
  const text = 'Mara Quist, a harbour master, said so.';
  expect([lengthOf('Mara Quist'), lengthOf(text.slice(0, 10))]).toEqual([10, 10]);
  expect([lengthOf('nothing'), lengthOf('nothing')]).toEqual([null, null]);
  expect(asked).toEqual(['Mara Quist', 'nothing']);
});

test('words that were asked for long ago are forgotten', () => {
  const { asked, lengthOf } = counting();
  for (const words of ['a', 'b', 'c', 'd', 'b', 'e', 'f', 'a', 'b']) lengthOf(words);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
});
