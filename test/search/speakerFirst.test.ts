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
    ['What did Bo Lund say about the crane?', 'Bo Lund'],
    ['What does Kursblatt say about the ferry?', 'Kursblatt'],
    ['What did Ada Brenn say about the crane?', 'Ada Brenn'],
    ['What did Astrid Holm say?', 'Astrid Holm'],
  ])('is not quoted on this: %s', (question, name) => {
    const { answered, matches, notQuoted } = ask(question);
    expect(answered).toBe(false);
    expect(notQuoted).toBe(name);
    expect(matches.length).toBeGreaterThanOrEqual(question.includes('Holm') && !similarities ? 0 : 1);
  });
});

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
