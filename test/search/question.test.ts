import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { readQuestion } from '../../src/search/question.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const text = `Exports grow

The Chinese exporter Goldcomb sold honey for $240 billion, the ministry in Lisk said.
The exporter threatened to leave Lisk in 2023.`;
const index = buildIndex([attribute(readArticle({ id: 'honey', text }))]);
const read = (question: string) => readQuestion(index, { from: 0, to: index.passages.length }, question);
const stems = [...index.vocabulary.stems()].map(([stem]) => stem);
const variantsOf = (question: string, word: string) =>
  read(question)
    .terms.find((term) => term.word === word)
    ?.variants.map(({ term, weight }) => [stems[term], weight]);

const names = (question: string) =>
  read(question)
    .terms.filter(({ isName }) => isName)
    .map(({ word }) => word);

describe('readQuestion', () => {
  test('keeps content words only', () => {
    expect(read('What did the exporter sell to whom?').terms.map(({ word }) => word)).toEqual([
      'exporter',
      'sell',
    ]);
  });

  test('is the same with other white space and what nobody sees', () => {
    const plain = read('Who sold honey in Lisk?');
    for (const written of [
      'Who  sold\nhoney\u00a0in Lisk ?!',
      'Who sold hon\u00adey\u200b in Lisk？',
      '**Who sold honey in Lisk??**',
    ])
      expect(read(written).typed.replace(/ \?$/u, '?')).toBe(plain.typed);
  });

  test('reads the question without what is said around it, spelling and all', () => {
    const {
      typed,
      text: meant,
      terms,
      corrections,
    } = read('@Whosaid hi! can you tel me who sold honey pls?');
    expect(typed).toBe('can you tel me who sold honey?');
    expect(read('@Whosaid hi! can you tell me who sold honey pls?')).toMatchObject({
      typed: 'who sold honey?',
      text: 'Who sold honey?',
      corrections: [],
    });
    expect(read('do you know whether Goldcomb sold honey').asked).toBe('yes or no');
    expect([meant, terms.length, corrections.length]).toEqual([expect.any(String), 2, 1]);
  });

  test('that somebody said something is no content', () => {
    expect(read('Tell me what Goldcomb said').terms.map(({ word }) => word)).toEqual(['goldcomb']);
  });

  test('"WHO" in capitals is a name, unless all is in capitals', () => {
    expect(read('What did the WHO buy?').terms.map(({ word }) => word)).toEqual(['who', 'buy']);
    expect(read('WHO IS IT').terms).toEqual([]);
  });

  test('words of one family stand for each other, for less', () => {
    expect(variantsOf('Who made the threat?', 'threat')).toEqual([['threaten', 0.6]]);
  });

  test('no name is made of an ordinary word', () => {
    const envoy = buildIndex([
      attribute(
        readArticle({ id: 'envoy', text: 'The envoy Ada Blinken met Bo Walker, who threatened to leave.' }),
      ),
    ]);
    const passages = (question: string) =>
      readQuestion(envoy, { from: 0, to: 1 }, question).terms[0]!.variants;
    expect(passages('Who is blinking?')).toEqual([]);
    expect(passages('Who was walking?')).toEqual([]);
    expect(passages('What threat was it?')).toHaveLength(1);
    expect(passages('Who is Blinken?')).toHaveLength(1);
  });

  test('a country stands for its people, for less', () => {
    const [variant] = variantsOf('What did China do?', 'china') ?? [];
    expect(variant?.[0]).toBe('chines');
    expect(variant?.[1]).toBeLessThan(1);
  });

  test.each([
    ['The pilots of the Kremlins met.', 'What did Moscow do?', 'kremlin'],
    ['Koreans left Lisk.', 'Who left Seoul?', 'korean'],
  ])('what stands for a country is known in another form too: %s', (told, question, stem) => {
    const one = buildIndex([attribute(readArticle({ id: 'one', text: told }))]);
    const stemsOfOne = [...one.vocabulary.stems()].map(([each]) => each);
    const { terms } = readQuestion(one, { from: 0, to: one.passages.length }, question);
    expect(terms.flatMap(({ variants }) => variants.map(({ term }) => stemsOfOne[term]))).toContain(stem);
  });

  test('all spellings of a number are one', () => {
    expect(variantsOf('What cost 240bn?', '#240000000000')).toEqual([['#240000000000', 1]]);
  });

  test('reads a misspelt word as a word of the article, and says so', () => {
    const { corrections, terms } = read('What did the exportr sell?');
    expect(corrections).toEqual([{ from: 'exportr', to: 'exporter' }]);
    expect(terms[0]?.variants[0]?.weight).toBeLessThan(1);
  });

  test('reads a name that is almost one of the article as that, though English has the word', () => {
    const parr = buildIndex([attribute(readArticle({ id: 'par', text: 'The vet Ann Parr sold her goat.' }))]);
    const correctionsOf = (question: string) => readQuestion(parr, { from: 0, to: 1 }, question).corrections;
    expect(correctionsOf('What did Par sell?')).toEqual([{ from: 'Par', to: 'Parr' }]);
    expect(correctionsOf('What was sold under par?')).toEqual([]);
    expect(correctionsOf('What did Page sell, or the Goats?')).toEqual([]);
  });

  test('bends no name into a word that the article does not have', () => {
    const goat = buildIndex([attribute(readArticle({ id: 'goat', text: 'The vet sold her goat in Hamm.' }))]);
    const correctionsOf = (question: string) => readQuestion(goat, { from: 0, to: 1 }, question).corrections;
    expect(correctionsOf('Was the goat from Lisk?')).toEqual([]);
    expect(correctionsOf('Was the goat from Hammm?')).toEqual([{ from: 'Hammm', to: 'Hamm' }]);
  });

  test.each(['Goldcomb', 'bread', 'exporting'])('leaves the sound word %s', (word) => {
    expect(read(`What about ${word}?`).corrections).toEqual([]);
  });

  test('knows names by their capital letter, in the question or in the article', () => {
    expect(names('Where did Goldcomb go?')).toEqual(['goldcomb']);
    expect(names('what happened in lisk')).toEqual(['lisk']);
  });

  test('a very long question is cut', () => {
    const { terms } = read(Array.from({ length: 5000 }, (_, number) => `word${number}`).join(' '));
    expect(terms.length).toBeLessThanOrEqual(30);
  });
});
