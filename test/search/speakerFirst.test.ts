import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import { buildIndex, readFor, search } from '../../src/search/search.ts';
import { putSpeakerFirst } from '../../src/search/speakerFirst.ts';

const STORY = `---
publisher: The Gazette
aliases:
  - [Port Authority, Harbour Office]
---
Ferry to stop

The ferry will stop in May, mayor Ada Brenn said on Monday.
The Port Authority told Kursblatt that the crane is too old for repairs.
Sailors of the Moravin Line fear for their jobs. The Moravin Line has sold two ships.
"We need the ferry," said Bo Lund, who owns the mill.`;
const index = buildIndex([attribute(readArticle({ id: 'ferry', text: STORY }))]);
const near = Float32Array.from(index.passages, () => 0.4);

describe.each([
  ['by words', null],
  ['with meaning', near],
])('who is asked for decides, %s', (_, similarities) => {
  const ask = (question: string) => search(index, question, { similarities });

  test.each([
    ['What did Ada Brenn say?', 'stop in May'],
    ['What did Bo Lund say about the ferry?', 'We need the ferry'],
    ['What did Kursblatt report?', 'crane is too old'],
    ['What did the authority tell Kursblatt?', 'crane is too old'],
    ['What did the Harbour Office say about the crane?', 'crane is too old'],
    ['What did the Moravin Line do?', 'sold two ships'],
    ['What does Brenn say about the ferry?', 'stop in May'],
  ])('%s', (question, words) => {
    const { answered, matches } = ask(question);
    expect(matches[0]?.quote).toContain(words);
    expect(answered).toBe(true);
  });

  test.each([
    ['What did the Moravin Line say about the ferry?', 'the Moravin Line'],
    ['What did Astrid Holm say?', 'Astrid Holm'],
    ['What did the Moravin Line say?', 'the Moravin Line'],
  ])('is not quoted on this: %s', (question, name) => {
    const { answered, matches, notQuoted } = ask(question);
    expect(answered).toBe(false);
    expect(notQuoted).toBe(name);
    expect(matches.length).toBeGreaterThanOrEqual(question.includes('Holm') && !similarities ? 0 : 1);
  });
});

test.each([
  ['What did Bo Lund say about the crane?', 'We need the ferry'],
  ['What does Kursblatt say about the ferry?', 'crane is too old'],
  ['What did Ada Brenn say about the crane?', 'stop in May'],
])(
  'nobody is said not to be quoted above their own words, which may be on it in others: %s',
  (question, words) => {
    for (const similarities of [null, near]) {
      const { answered, matches, notQuoted } = search(index, question, { similarities });
      expect({ answered, notQuoted }).toEqual({ answered: false, notQuoted: null });
      expect(matches[0]?.quote).toContain(words);
    }
  },
);

test.each([
  [
    'Trainee Ida Holt lost her ticket. "I walked home," she said. Ida Holt is nineteen.',
    'what did ida holt say',
    'I walked home',
  ],
  [
    'Snapfleet found the fault on Friday. Snapfleet says that no bike is unsafe. Snapfleet has many bikes.',
    'what did snapfleet say',
    'no bike is unsafe',
  ],
  [
    'The biggest surprise: mayor Per Aas has lost Northby, a town that he had run since 2001. "A vote is a vote," he told Radio Lisk.',
    'what did per aas say',
    'A vote is a vote',
  ],
])(
  'what somebody said comes before what they did, however often it names them: %s',
  (text, question, words) => {
    const other = buildIndex([attribute(readArticle({ id: 'other', text: `News\n\n${text}` }))]);
    const { answered, matches } = search(other, question);
    expect(matches[0]?.quote).toContain(words);
    expect(answered).toBe(true);
  },
);

test('what the asked one said about it comes before what they said of something else', () => {
  const text = `Harbour\n\nKursblatt reiterates that the harbour is busy.\n\nOne of the sources told Kursblatt that the crane is old.`;
  const other = buildIndex([attribute(readArticle({ id: 'harbour', text }))]);
  const { scene, byWords } = find(other, readFor(other, 'What did Kursblatt say about the crane?'), null);
  for (const ranked of [byWords, byWords.toReversed()]) {
    const { ranking, isQuoted } = putSpeakerFirst(scene, ranked);
    const { start, end } = other.passages.at(ranking[0]!.evidence.passage)!;
    expect(text.slice(start, end)).toContain('the crane is old');
    expect(isQuoted).toBe(true);
  }
});
