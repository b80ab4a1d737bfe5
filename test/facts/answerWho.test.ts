import { describe, expect, it, test } from '@jest/globals';
import { PERSON_QUESTIONS, personAsked } from '../../src/language/en/search/questions/personAsked.ts';
import { Library } from '../../src/library.ts';

const TEXT = `Cable car stops for the winter

Source: Petra Lund, head of the Arvik Lift Board, on Facebook
Quote: "The last cabin runs on Friday."

Source: Tom Fry, mayor of Arvik
Quote: "We will miss it."

Details: Ada Moor, a guide from Selm, said the snow had come early.`;

const inMemory = (text: string) => Library.fromTexts([{ id: 'cable-car', text }], { semantic: false });

describe('who somebody is', () => {
  const library = inMemory(TEXT);

  test.each([
    ['Who is Petra Lund?', 'Petra Lund, head of the Arvik Lift Board', '"The last cabin runs on Friday."'],
    ['who is petra lundt', 'Petra Lund, head of the Arvik Lift Board', '"The last cabin runs on Friday."'],
    [
      'Who is the head of the board?',
      'Petra Lund, head of the Arvik Lift Board',
      '"The last cabin runs on Friday."',
    ],
    ['Who’s the mayor of Arvik?', 'Tom Fry, mayor of Arvik', '"We will miss it."'],
    ['What is the name of the mayor?', 'Tom Fry, mayor of Arvik', '"We will miss it."'],
  ])('%s', async (question, value, quote) => {
    const { answered, fact, matches } = await library.ask(question);
    expect({ answered, fact: fact?.value, quote: matches[0]?.quote }).toEqual({
      answered: true,
      fact: value,
      quote,
    });
    expect(TEXT.slice(fact?.span?.start, fact?.span?.end)).toBe(value);
    expect(fact?.kind).toBe('person');
  });

  it.each([
    'Who is the head of the ferry board?',
    'Who is the mayor of Selm?',
    'Who is the minister?',
    'Who is Petra Moor?',
    'Who is it?',
  ])('is not said where no one is called so: %s', async (question) => {
    expect((await library.ask(question)).fact).toBeNull();
  });

  it('is not said where two are called so', async () => {
    const text = TEXT.replace('head of the Arvik Lift Board', 'mayor of Selm');
    expect((await inMemory(text).ask('Who is the mayor?')).fact).toBeNull();
    expect((await inMemory(text).ask('Who is the mayor of Selm?')).fact?.value).toBe(
      'Petra Lund, mayor of Selm',
    );
  });

  it('is not where somebody is from', async () => {
    const text = `Race\n\nAnn Lind won, ahead of Italy's Ada Moro, who was second.\n\nMoro, who works as a baker, will race again. "It was cold," she said.`;
    expect(
      inMemory(text)
        .sources()
        .map(({ name, role }) => [name, role]),
    ).toContainEqual(['Ada Moro', 'Italy']);
    expect((await inMemory(text).ask('what does Ada Moro do for a living')).fact).toBeNull();
  });

  it('is told by the sentence where one says it', async () => {
    const { answered, fact, matches } = await library.ask('Who is Ada Moor?');
    expect([answered, fact, matches[0]?.quote]).toEqual([
      true,
      null,
      'Ada Moor, a guide from Selm, said the snow had come early.',
    ]);
  });
});

test.each(PERSON_QUESTIONS)('%s fits its example', (pattern, example) => {
  expect(example).toMatch(pattern);
  expect(personAsked(example)).not.toBeNull();
});

it.each([
  ['what does Ann Lee do for work?', 'Ann Lee'],
  ['What does the mayor do as a job?', 'the mayor'],
  ["whats Ann Lee's job", 'Ann Lee'],
  ['What is Ann Lee’s occupation?', 'Ann Lee'],
  ['what kind of work does Ann Lee do', 'Ann Lee'],
  ['whats the name of the mayor', 'the mayor'],
])('%j asks who %s is', (question, person) => {
  const { start = 0, end = 0 } = personAsked(question) ?? {};
  expect(question.slice(start, end)).toBe(person);
});

it('asks for no one where something else is asked', () => {
  for (const question of [
    'Who said that the ferry is shut?',
    'Who won?',
    'What is a fault?',
    'What does Ann Lee do for the poor?',
    'What is the job?',
  ])
    expect(personAsked(question)).toBeNull();
});
