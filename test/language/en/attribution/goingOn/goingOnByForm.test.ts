import { describe, expect, it, test } from '@jest/globals';
import { readArticle } from '../../../../../src/article/read.ts';
import { attribute } from '../../../../../src/attribution/attribute.ts';
import { FORMS, goesOnByForm } from '../../../../../src/language/en/attribution/goingOn/goingOnByForm.ts';
import { read } from '../pieces.ts';

describe('a form in which a sentence goes on', () => {
  it.each(FORMS)('is told by its example: $example', ({ example }) => {
    const article = attribute(readArticle({ id: 'x', text: `The bridge\n\nIt rained.\n\n${example}\n` }));
    expect(article.passages.at(-1)?.attribution).toMatchObject({
      speaker: { name: 'Mara Quist' },
      reason: { rule: 'goes on' },
    });
  });
});

/** Sentences behind “Tom Fry told the court that the ferry was late.”, their subject, and whether it is Tom Fry. */
test.each([
  ['He would not say who had paid for it.', 'he', true],
  ['He would neither confirm nor deny it.', 'he', true],
  ['He would die there nine years later.', 'he', true],
  ["He'd kept the bar for years.", 'he', true],
  ["He'd closed it twice.", 'he', true],
  ["He'd been there.", 'he', true],
  ['Her captain would sit by the door and smoke.', 'own person', false],
  ['Ole Falk would win the race.', 'another name', false],
  ['Under a law of 2021 the toll would be waived.', 'the thing', false],
  ['A plan by which it would be waived was dropped.', 'a thing', false],
  ['Would it be waived?', 'it', false],
  ['She saw no need for haste.', 'she', false],
  ['He saw no light in the windows.', 'he', true],
  ['He had no coat.', 'he', true],
  ['He gave three concerts.', 'he', true],
  ['He has two sons.', 'he', true],
  ['The trial was adjourned.', 'the thing', false],
  ['The room was silent.', 'the thing', false],
  ['The ferry was built in 1908.', 'the thing that was told', false],
  ['The ferry was full on Thursday.', 'the thing that was told', false],
  ['The ferry is for sale.', 'the thing that was told', false],
  ['He was jailed for a year.', 'he', true],
  ['What would he say in May?', 'what', false],
])('no form tells that this goes on: %s', (sentence, subject, isOfSpeaker) => {
  const [words, before] = [read(sentence), read('Tom Fry told the court that the ferry was late.')];
  expect(
    goesOnByForm({
      words,
      before,
      told: before,
      speaker: 'Tom Fry',
      heard: read('the court'),
      subject,
      isOfSpeaker,
    }),
  ).toBe(false);
});

test.each([
  ["He'd keep the bar open.", 'he', true],
  ["It'd cost nine crowns.", 'it', false],
  ["They'd also start in May.", 'they', false],
])('a form tells that this goes on: %s', (sentence, subject, isOfSpeaker) => {
  const [words, before] = [read(sentence), read('Tom Fry said that the ferry was late.')];
  expect(
    goesOnByForm({ words, before, told: before, speaker: 'Tom Fry', heard: [], subject, isOfSpeaker }),
  ).toBe(true);
});

/** Two sentences, and whether the second has more of a text. */
test.each([
  ['The report says the pier was shut.', 'It lists nine cracks.', true],
  ['According to the audit, the pier was shut.', 'It also names the keeper.', true],
  ['The guild says the pier was shut.', 'It lists nine cracks.', false],
  ['The guild says in its report that the pier was shut.', 'It lists nine cracks.', false],
  ['The report says the ferry is old.', 'It counts as lost.', false],
  ['The report says the ferry is old.', 'It leaves at nine.', false],
])('%s %s', (first, second, expected) => {
  const next = {
    words: read(second),
    before: read(first),
    told: [],
    speaker: 'The report',
    heard: [],
    subject: 'it',
    isOfSpeaker: false,
  };
  expect(goesOnByForm(next)).toBe(expected);
});
