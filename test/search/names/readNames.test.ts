import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { buildIndex, readFor, search } from '../../../src/search/search.ts';

const STORY = `Ferry to Port Brandt

The special envoy Mo Fei met Jelka Moravin of the Coastal Fishing Union in Port Brandt on Monday.
Ms Moravin told Kursblatt that the ferry to Nordhaven would stop, and the sailors would soon be sailing elsewhere.
Mo Fei left for Nordhaven, and the quist was not invited.`;
const index = buildIndex([attribute(readArticle({ id: 'ferry', text: STORY }))]);
const read = (question: string) => readFor(index, question);
const readAs = (question: string) => read(question).corrections.map(({ from, to }) => `${from} → ${to}`);

describe('a name that is only spelt otherwise', () => {
  test.each([
    ['Who is Jelka Moravyn?', 'Moravyn → Moravin'],
    ['Who is Yelka Moravin?', 'Yelka → Jelka'],
    ['Who is Moravinn?', 'Moravinn → Moravin'],
    ['what did moravyn say', 'moravyn → Moravin'],
    ['Who is Moe Fei?', 'Moe → Mo'],
    ['who is mofei', 'mofei → Mo Fei'],
    ['Where is Portbrandt?', 'Portbrandt → Port Brandt'],
    ['Where is Nord Haven?', 'Nord Haven → Nordhaven'],
    ['Where is Nordhafen?', 'Nordhafen → Nordhaven'],
    ['WHAT DID KURSBLAT WRITE?', 'KURSBLAT → Kursblatt'],
    ['What does the Coastel Fishing Union want?', 'Coastel → Coastal'],
  ])('is read as that of the article: %s', (question, correction) => {
    expect(readAs(question)).toEqual([correction]);
    expect(read(question).nameOffers).toEqual([]);
  });
});

describe('a name that may be somebody else', () => {
  test.each([
    ['Who is Mo Lind?', 'Mo Fei'],
    ['What did Astrid Moravin say?', 'Jelka Moravin'],
    ['What did Astrid Moravyn say?', 'Jelka Moravin'],
    ['Where is Nordhausen?', 'Nordhaven'],
    ['Who is Morawyn?', 'Jelka Moravin'],
    ['Who is Mirovan?', 'Jelka Moravin'],
    ['Where is Kurblatte?', 'Kursblatt'],
  ])('is offered, and not answered: %s', (question, name) => {
    const answer = search(index, question);
    expect(answer.didYouMean).toContain(name);
    expect(answer.answered).toBe(false);
    expect(answer.corrections).toEqual([]);
  });

  test.each([
    ['Who is Mo Lind?', 'Mo Lind', 'Mo Fei'],
    ['What did Astrid Moravin say?', 'Astrid Moravin', 'Jelka Moravin'],
    ['What was Astrid Moravin’s job?', 'Astrid Moravin', 'Jelka Moravin'],
  ])('is offered with what was typed: %s', (question, from, to) => {
    const { nameOffers, didYouMean } = search(index, question);
    expect(nameOffers).toContainEqual({ from, to });
    expect(nameOffers.map((offer) => offer.to)).toEqual(didYouMean);
  });
});

test('an ordinary word that sounds like a name is read as it, if it has a capital', () => {
  const vet = buildIndex([attribute(readArticle({ id: 'a', text: 'The vet asked Ada Blinken to leave.' }))]);
  expect(search(vet, 'Who is Blinking?').corrections).toEqual([{ from: 'Blinking', to: 'Blinken' }]);
  expect(search(vet, 'who is blinking?')).toMatchObject({ didYouMean: [], corrections: [], answered: false });
});

describe('a name that many bear, or a word with a capital, is no slip of another name', () => {
  const STORM = `Storm over Lisk

Leon Marsh, Sara Lund, Antony Blinkhorn, Jon Aske, Karel Holm, Marta Bild and Verena Dahl met in March. Velgrad and Norwich were hit.`;
  const storm = buildIndex([attribute(readArticle({ id: 'storm', text: STORM }))]);
  const readIn = (question: string) => {
    const { corrections, nameOffers } = readFor(storm, question);
    return {
      read: corrections.map(({ from, to }) => `${from} → ${to}`),
      offered: nameOffers.map(({ to }) => to),
    };
  };

  test.each([
    ['What did Elon say?', ['Leon Marsh']],
    ['who is elon', ['Leon Marsh']],
    ['What happened on Mars?', ['Leon Marsh']],
    ['What did Maria say?', ['Marta Bild']],
    ['What did Joan say?', ['Jon Aske']],
    ['What did Karl want?', ['Karel Holm']],
    ['Who is Land?', ['Sara Lund']],
    ['What did Elon Musk say?', []],
  ])('it is offered at most: %s', (question, offered) => {
    expect(readIn(question)).toEqual({ read: [], offered });
  });

  test.each([
    ['What did Anthony say?', 'Anthony → Antony'],
    ['What did Sarah Lund say?', 'Sarah → Sara'],
    ['what did john aske say', 'john → Jon'],
    ['Who is Martha?', 'Martha → Marta'],
    ['What did Karl Holm say?', 'Karl → Karel'],
    ['Who is Lundd?', 'Lundd → Lund'],
    ['Who is Werena?', 'Werena → Verena'],
    ['Was Welgrad hit?', 'Welgrad → Velgrad'],
    ['Was Norwitch hit?', 'Norwitch → Norwich'],
    ['What did Marsch say?', 'Marsch → Marsh'],
  ])('one that is only spelt otherwise is read: %s', (question, correction) => {
    expect(readIn(question)).toEqual({ read: [correction], offered: [] });
  });

  test('a month is nobody’s name', () => {
    expect(readIn('What did Mark say?').read).toEqual([]);
    expect(readIn('What did Mark say?').offered).not.toContain('March');
  });
});

describe('an offered name', () => {
  const envoy = buildIndex([
    attribute(
      readArticle({
        id: 'envoy',
        text: 'The State Department sent US Secretary of State Ansgar Blinkhorn to Lisk, it said on Monday.',
      }),
    ),
  ]);

  test.each(['Who is Ansgar Holm?', 'Who is Solveig Blinkhorn?'])(
    'comes without the titles of who bears it: %s',
    (question) => {
      expect(search(envoy, question).didYouMean).toEqual(['Ansgar Blinkhorn']);
    },
  );
});

describe('what resembles no name of the article', () => {
  test.each([
    'Who is Barnaby Quell?',
    'Who is Anton Gruber?',
    'What happened on Sunday?',
    'Are they failing?',
    'Is it a quest?',
    'What did the Minister say?',
    'What did Secretary Moravin say?',
    'What did Capt Moravin say?',
    'what did dr moravin say',
    'Who is X?',
    'Who is MD?',
    'Who is the DI?',
    'what did j say',
    '🐑🐑 😀 ?!',
    'ما هو؟ ‮abc‬',
    '​‏',
    'Who is 👩‍👩‍👧?',
    'מי זה?',
  ])('is left as it was typed: %s', (question) => {
    expect(read(question)).toMatchObject({ corrections: [], nameOffers: [] });
  });

  test('a name stays that looks like a common word of the article', () => {
    expect(readAs('What did Sayling say?')).toEqual([]);
    expect(readAs('Was he sayling?')).toEqual(['sayling → sailing']);
  });
});

test('a question of nothing but names is read within bounds', () => {
  const names = Array.from({ length: 160 }, (_, at) => `Morav${String.fromCharCode(97 + (at % 26))}n`).join(
    ' ',
  );
  expect(read(names.slice(0, 1000)).corrections.length).toBeLessThanOrEqual(30);
});

test.each(['WHAT DID JELKA MORAVIN TELL KURSBLATT?', 'what did jelka moravin tell kursblatt?'])(
  'capitals make no difference: %s',
  (question) => {
    const { confidence, matches } = search(index, 'What did Jelka Moravin tell Kursblatt?');
    expect(search(index, question)).toMatchObject({ confidence, matches });
    expect(read(question).text).toBe('What did Jelka Moravin tell Kursblatt?');
  },
);
