import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { buildIndex, search } from '../../../src/search/search.ts';

const STORY = `Tram line delayed again

The tram line to Ostvik will open two years late, Transport Secretary Ilse Marn said on Monday.

"The tunnel leaks at three places," said Col. Piet Anders, who leads the engineers. Anders added that pumps were running.

Progress Party group leader Ove Tangen called the delay a disgrace.

"Somebody has to pay for this," said Lena Fors, an economist at Havnbank.

The drivers' guild, Sporlag, wants a new timetable. Its chair, Mona Reit, said the shifts were too long.

The Ostvik Traders' Association has lost members. Its chief executive, Jon Bask, said that shops were closing.

Vera Holm, of the charity Quiet Streets, said the noise was worse than before.

Former Grimsund mayor Karl Dun said that he had warned everybody. Deputy Mayor Stine Aber said that the town could wait.

"My father would have wept," said Eva Lunde, daughter of the architect Hans Brekke.

Passenger Ida Kolb, 41, from Vestby, said she had walked home. Detective Sergeant Aud Rime said that nobody was hurt.

Councillor Jo Mell said that the fare was too high.

Chairman Leif Roos of Bygg Nord did not answer calls. Few people still read Kursblatt in Ostvik.`;
const index = buildIndex([attribute(readArticle({ id: 'tram', text: STORY }))]);
const near = Float32Array.from(index.passages, () => 0.4);

describe.each([
  ['by words', null],
  ['with meaning', near],
])('who is asked for by what they are, %s', (_, similarities) => {
  const ask = (question: string) => search(index, question, { similarities });

  test.each([
    [
      'a role that the article writes with capitals',
      'what did the transport secretary say',
      'two years late',
    ],
    ['a part of it', 'What did the secretary say?', 'two years late'],
    ['a title and a surname', 'what did col anders say about the tunnel', 'tunnel leaks'],
    ['another one', 'What did Dr Fors say?', 'has to pay'],
    ['a title as the article does not write it', 'What did Secretary Marn say?', 'two years late'],
    ['a body by its leader', 'what did the progress party say', 'a disgrace'],
    ['a body by whoever works there', 'What did Havnbank say?', 'has to pay'],
    ['a body behind a name', 'What did Quiet Streets say?', 'the noise'],
    ['what somebody is at a body', 'what did an economist at havnbank say', 'has to pay'],
    ['where somebody comes from', 'What did the passenger from Vestby say?', 'walked home'],
    ['the same in small letters', 'what did the passenger from vestby say', 'walked home'],
    ['the initials of a rank and a surname', 'What did DS Rime say?', 'nobody was hurt'],
    ['an abbreviated rank', 'what did det sgt rime say', 'nobody was hurt'],
    ['an abbreviated title', 'What did Cllr Mell say?', 'too high'],
    ['a surname alone', 'What did Mell say?', 'too high'],
    ['"its chair"', 'what did the guild chair say', 'shifts were too long'],
    ['a chief executive as chief', 'what did the traders chief say', 'shops were closing'],
  ])('%s: %s', (_case, question, words) => {
    const { answered, matches, notQuoted } = ask(question);
    expect({ notQuoted, quote: matches[0]?.quote }).toEqual({
      notQuoted: null,
      quote: expect.stringContaining(words),
    });
    expect(answered).toBe(true);
  });

  test.each([
    ['somebody who says nothing', 'What did Chairman Roos say?'],
    ['a body that nobody speaks for', 'What did Bygg Nord say?'],
    ['a medium', 'What did Kursblatt say?'],
    ['another of this title', 'What did Col Brenner say?'],
    ['another minister', 'What did the Finance Secretary say?'],
    ['whose kin speaks', 'What did Hans Brekke say?'],
    ['whom somebody has left', 'What did Grimsund say?'],
  ])('not %s: %s', (_case, question) => {
    const { answered, notQuoted } = ask(question);
    expect(notQuoted).not.toBeNull();
    expect(answered).toBe(false);
  });
});

describe('whoever speaks for somebody who is called by a post', () => {
  const LISK = `Road through Lisk

Parents have written to the town's MP, Sir Jo Vang. A spokesman for Sir Jo said that the road was late.

The governor, Eva Roth, was away. A spokeswoman for Roth said that it would rain. The lawyer for Odd Berg, the abbot, said that he slept.

A spokesman for the PM, Ole Ness, said that the gates were shut. The mayor, Ada Brun, opened the fair.`;
  const lisk = buildIndex([attribute(readArticle({ id: 'lisk', text: LISK }))]);
  const similarities = Float32Array.from(lisk.passages, () => 0.4);

  test.each([
    ['did the mp comment', 'road was late'],
    ['What did the MP say about the road?', 'road was late'],
    ['what did the governor say', 'would rain'],
    ['what did the pm say', 'gates were shut'],
  ])('is heard: %s', (question, words) => {
    const { answered, matches, notQuoted } = search(lisk, question, { similarities });
    expect({ answered, notQuoted, quote: matches[0]?.quote }).toEqual({
      answered: true,
      notQuoted: null,
      quote: expect.stringContaining(words),
    });
  });

  test.each(['what did the mayor say about the rain', 'what did the bishop say'])(
    'is not heard for another: %s',
    (question) => {
      const { answered, matches } = search(lisk, question, { similarities });
      expect(answered && matches[0]?.quote.includes('spokes')).toBe(false);
    },
  );
});

describe('a counterpart', () => {
  const TALKS = `Cable through the sound

Danish Energy Minister Ove Lind called the plan a bridge. The cable is nine miles long.

His Norwegian counterpart, Mara Foss, was less sure. "We have agreed on the route," she said.`;
  const talks = buildIndex([attribute(readArticle({ id: 'talks', text: TALKS }))]);
  const similarities = Float32Array.from(talks.passages, () => 0.4);

  test.each([
    ['what did the norwegian minister say', 'We have agreed'],
    ['What did the Norwegian energy minister say?', 'We have agreed'],
    ['what did the danish minister say', 'a bridge'],
  ])('has the same office: %s', (question, words) => {
    const { answered, matches, notQuoted } = search(talks, question, { similarities });
    expect({ answered, notQuoted, quote: matches[0]?.quote }).toEqual({
      answered: true,
      notQuoted: null,
      quote: expect.stringContaining(words),
    });
  });

  test.each(['what did the swedish minister say', 'what did the norwegian judge say'])(
    'and no other: %s',
    (question) => {
      expect(search(talks, question, { similarities }).answered).toBe(false);
    },
  );
});

test('what leads to words in their paragraph tells what they are about', () => {
  const text = `Weaver of Lisk

Mara Odu has woven for forty years. "My hands know it," Odu says.

The museum asked for carpets in May. The walls are high there. "Carpets are for feet, and I told them so," Odu says.`;
  const other = buildIndex([attribute(readArticle({ id: 'weaver', text }))]);
  const { matches, notQuoted } = search(other, 'What did Odu say about the museum?');
  expect(matches[0]?.quote).toContain('for feet');
  expect(notQuoted).toBeNull();
});

test.each([
  ['what did the colonel say', 'tunnel leaks'],
  ['what did the guild boss say', 'shifts were too long'],
])('words that the article does not have, with meaning: %s', (question, words) => {
  const { answered, matches } = search(index, question, { similarities: near });
  expect(matches[0]?.quote).toContain(words);
  expect(answered).toBe(true);
});
