import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../src/search/search.ts';

const TEXT = `Tracks by the weir

The ranger, Lea Omer, is convinced that the tracks are those of an otter. Keeper Kit Brand does not believe it.

He denied that pilots had been warned too late. Pilot Eva Sol said they had been warned at noon.

Doctor Ivo Marn opposes the toll on barges. Mayor Pia Holm supports it.

The scribe, Bo Falk, is certain that the letter is real. The ink is old. Not all agree. "The paper is new," said Ada Lind, a printer.`;

const index = buildIndex([attribute(readArticle({ id: 'tracks', text: TEXT }))]);
const similarities = Float32Array.from(index.passages, () => 0.4);
const ask = (question: string) => search(index, question, { similarities });

describe('who takes the side that is asked for', () => {
  test.each([
    ['who doubts it is an otter', 'Kit Brand does not'],
    ['who says pilots were warned too late', 'Pilot Eva Sol said'],
    ['who is for the toll', 'Pia Holm supports'],
    ['who doubts the letter is real', '"The paper is new,"'],
  ])('comes before who takes the other: %s', (question, words) => {
    expect(ask(question).matches[0]!.quote).toContain(words);
  });

  test.each([
    ['who thinks it is an otter', 'is convinced'],
    ['who is against the toll', 'opposes the toll'],
    ['who denied that pilots were warned too late', 'He denied'],
    ['who is certain the letter is real', 'is certain'],
  ])('stays first: %s', (question, words) => {
    expect(ask(question).matches[0]!.quote).toContain(words);
  });

  test('is asked for in vain where only the other side is told', () => {
    const text = `Tracks by the weir\n\nThe ranger, Lea Omer, is convinced that the tracks are those of an otter.`;
    const alone = buildIndex([attribute(readArticle({ id: 'alone', text }))]);
    const { confidence } = search(alone, 'who doubts it is an otter', {
      similarities: new Float32Array([0.4, 0.4]),
    });
    expect(confidence).toBeLessThan(0.5);
  });
});

describe('why somebody wants something', () => {
  const text = `Toll on barges

Doctor Ivo Marn opposes the toll. "The toll would only move the barges to the north," he said.

Mayor Pia Holm supports the toll. She has seen two collisions this year, she said.`;
  const toll = buildIndex([attribute(readArticle({ id: 'toll', text }))]);
  const near = Float32Array.from(toll.passages, () => 0.4);

  test.each([
    ['why does Holm want the toll', 'two collisions'],
    ['why does Marn oppose the toll', 'to the north'],
  ])('is told by nobody else: %s', (question, words) => {
    expect(search(toll, question, { similarities: near }).matches[0]!.quote).toContain(words);
  });
});

describe('a question that somebody puts to somebody else', () => {
  const text = `Two ferrymen by the lock

Kit Brand and Lea Omer have run the ferries at Brine for twenty years. They met by the lock.

Kit Brand: I have never asked you. Why did you sell the barge?

Lea Omer: My brother was ill. The other thing is that the keeper of the lock doubled the toll. And you?

Kit Brand: I stay on the river. My son wants the boat. When do you start at the mill?

Lea Omer: In March, when the ice has gone. It is a good mill.

Kit Brand: The baker told me that I could have the oven. I said no.

Lea Omer: Who would start at an oven in summer?`;
  const ferry = buildIndex([attribute(readArticle({ id: 'ferry', text }))]);
  const alike = Float32Array.from(ferry.passages, () => 0.4);
  const found = (question: string) => search(ferry, question, { similarities: alike });

  test.each([
    ['why did she sell the barge', 'My brother was ill.'],
    ['why did Omer sell the barge', 'My brother was ill.'],
    ['when does she start at the mill', 'In March'],
  ])('gives its place to what is said to it: %s', (question, words) => {
    expect(found(question).matches[0]!.quote).toContain(words);
  });

  test.each([
    ['what did Brand say about the barge', 'Why did you sell the barge?'],
    ['what did Omer say about summer', 'Who would start'],
    ['barge', 'Why did you sell the barge?'],
  ])('stays where it is asked for what they say: %s', (question, words) => {
    expect(found(question).matches[0]!.quote).toContain(words);
  });

  test('answers nothing as sure where nobody answers it', () => {
    const { matches, confidence } = found('who starts at the oven in summer');
    expect(matches[0]!.quote).toContain('Who would start');
    expect(confidence).toBeLessThanOrEqual(0.5);
  });
});
