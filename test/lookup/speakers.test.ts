import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { chooseSpeaker, speakersLike, withOutlets } from '../../src/lookup/speakers.ts';
import { shortHash } from '../../src/lookup/shortHash.ts';

const TEXT = `The bridge

The bridge is tired, engineer Mara Quist told the Lisk Courier. She said it would not last.

The harbour office said that ferries would run.

Mayor Omar Lund said the bridge would be mended. Omar Quist said that nobody asked him.
`;

const library = Library.fromTexts([{ id: 'bridge', text: TEXT }], { semantic: false });
const speakers = library.speakers();
const names = speakers.map(({ name }) => name);

test('the speakers are the sources, and behind them the outlets that are none', () => {
  expect(names.slice(0, -1)).toEqual(library.sources().map(({ name }) => name));
  expect(names.at(-1)).toBe('Lisk Courier');
  expect(speakers.at(-1)?.quotations).toHaveLength(2);
  expect(withOutlets([])).toEqual([]);
});

test('an outlet that speaks itself is there once', () => {
  const text =
    'The bridge\n\nIt is tired, Mara Quist told Lisk Radio.\n\nLisk Radio reported that it would close.\n';
  const [source] = [Library.fromTexts([{ id: 'a', text }], { semantic: false })];
  expect(source?.speakers().filter(({ name }) => name === 'Lisk Radio')).toHaveLength(1);
});

describe('whom somebody means', () => {
  test.each([
    ['Mara Quist', 'Mara Quist'],
    [' mara quist ', 'Mara Quist'],
    ['Mara', 'Mara Quist'],
    ['harbour office', 'The harbour office'],
    ['the harbour office', 'The harbour office'],
    ['The Lisk Courier', 'Lisk Courier'],
    ['lund', 'Omar Lund'],
    ['Quist', null],
    ['Omar', null],
    ['she', null],
    ['he', null],
    ['Mara Quimby', null],
    ['zebra', null],
    ['', null],
    ['?!', null],
  ])('by %j is %j', (typed, name) => {
    expect(chooseSpeaker(speakers, typed)?.name ?? null).toBe(name);
  });

  test('may be told without the article of the text’s language, or with it', () => {
    const german = Library.fromTexts(
      [
        {
          id: 'hafen',
          text: '---\nlanguage: de\n---\nDie Fähre\n\n„Die Fähre fährt wieder“, sagte das Hafenamt am Montag in Lisk.\n',
        },
      ],
      { semantic: false },
    ).speakers();
    const [{ name } = { name: '' }] = german;
    expect(name).toBe('das Hafenamt');
    expect(['Hafenamt', 'das hafenamt'].map((typed) => chooseSpeaker(german, typed)?.name)).toEqual([
      name,
      name,
    ]);
  });

  test('may be told by the hash of a name that is too long', () => {
    expect(chooseSpeaker(speakers, shortHash('Omar Lund'))?.name).toBe('Omar Lund');
  });

  test('is offered while it is typed', () => {
    expect(speakersLike(speakers, '')).toHaveLength(speakers.length);
    expect(speakersLike(speakers, 'omar').map(({ name }) => name)).toEqual(['Omar Lund', 'Omar Quist']);
  });
});
