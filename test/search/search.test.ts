import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { UserError } from '../../src/errors.ts';
import { buildIndex, search } from '../../src/search/search.ts';

const harbour = `New crane for the harbour

The port of Lisk bought a crane for $4 million on Monday.
It can lift 900 tonnes, said harbour master Ada Brenn.
The old crane will be sold because its motor fails every winter.
Fishermen fear that the noise will drive the herring away.`;

const article = (id: string, text: string) => attribute(readArticle({ id, text }));
const index = buildIndex([article('harbour', harbour), article('other', 'Bees\n\nBees sleep in winter.')]);
const first = (question: string) => search(index, question).matches[0]?.quote;

describe('search', () => {
  test.each([
    ['How much did the crane cost the port?', /\$4 million/],
    ['How much can it lift?', /900 tonnes/],
    ['Why will the old crane be sold?', /motor fails/],
    ['Who fears the noise?', /Fishermen/],
    ['what do bees do in WINTER', /Bees sleep/],
  ])('answers %s', (question, quote) => {
    expect(first(question)).toMatch(quote);
  });

  test.each(['And the herring?', 'what about the herring'])('is not certain of what %j asks', (question) => {
    const { answered, confidence, matches } = search(index, question);
    expect(matches[0]?.quote).toMatch(/herring away/);
    expect({ answered, isCertain: confidence >= 0.6 }).toEqual({ answered: true, isCertain: false });
  });

  test('passes over an interviewer who only asks what is asked', () => {
    const text = [
      'The painter of Varn',
      'Does she read reviews? “I read the bad ones, and only in the bath,” Quist says.',
      '“Who pays for a bridge?” asks Quist.',
    ].join('\n\n');
    const interview = buildIndex([article('painter', text)]);
    const quoteOf = (question: string) => search(interview, question).matches[0]?.quote;
    expect(quoteOf('does she read reviews?')).toMatch(/the bad ones/);
    expect(quoteOf('Who pays for a bridge?')).toMatch(/asks Quist/);
  });

  test.each(['', '   ', '?!', 'Who is he?', 'Where was Napoleon crowned emperor of France?'])(
    'does not answer %p',
    (question) => {
      expect(search(index, question).answered).toBe(false);
    },
  );

  test('does not answer a question that is about nothing, however near a passage is in meaning', () => {
    const similarities = Float32Array.from(index.passages, () => 0.9);
    for (const question of ['Why?', 'What does the article say?', 'Who said what?']) {
      expect(search(index, question, { similarities })).toMatchObject({ answered: false, confidence: 0 });
    }
  });

  test('knows what only the title in front matter tells', () => {
    const text = 'It opened in 1911.\n\nThe steel came from two mills. It cost $4 million, a builder wrote.';
    const ask = (head: string, question: string) =>
      search(buildIndex([article('bridge', head + text)]), question);
    const titled = ask('---\ntitle: Bridge of Lisk\n---\n\n', 'How much did the bridge of Lisk cost?');
    const untitled = ask('---\ntitle: Notes\n---\n\n', 'How much did the bridge of Lisk cost?');
    expect(titled.matches[0]?.quote).toMatch(/\$4 million/);
    expect(titled.confidence).toBeGreaterThan(untitled.confidence + 0.1);
    const misspelt = ask('---\ntitle: Bridge of Lisk\n---\n\n', 'How much did the brigde cost?');
    expect(misspelt.corrections).toEqual([{ from: 'brigde', to: 'bridge' }]);
  });

  test('looks in one article only when told so', () => {
    const { matches } = search(index, 'winter', { article: 'other' });
    expect(matches.map(({ article: { id } }) => id)).toEqual(['other']);
  });

  test('names the articles there are when told to look in another one', () => {
    expect(() => search(index, 'winter', { article: 'harbor' })).toThrow(UserError);
    expect(() => search(index, 'winter', { article: 'harbor' })).toThrow(/harbour, other/);
  });

  test('an article answers the same alone and beside others', () => {
    const alone = search(buildIndex([article('harbour', harbour)]), 'Who said what the crane can lift?');
    expect(search(index, 'Who said what the crane can lift?', { article: 'harbour' })).toEqual(alone);
  });

  test('shows which words matched', () => {
    const [match] = search(index, 'Who fears noise?').matches;
    const words = match?.terms.map(({ start, end }) => harbour.slice(start, end));
    expect(words).toEqual(['fear', 'noise']);
  });

  test('says what each feature added, and that makes the score, with meaning too', () => {
    const similarities = Float32Array.from(index.passages, (_, at) => Math.sin(at) / 2);
    for (const options of [{}, { similarities }]) {
      for (const { score, explanation } of search(index, 'Who fears noise at sea?', {
        ...options,
        explain: true,
      }).matches) {
        const sum = (explanation ?? []).reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(score, 9);
        expect(Math.abs(score)).toBeGreaterThan(0.01);
      }
    }
  });

  test.each([
    ['a thousand characters of names', 'Ada Brenn, Tom Hale, Lisk and '.repeat(34)],
    ['right-to-left writing', 'من هو Ada Brenn \u202e؟'],
    ['emoji', '👩‍👩‍👧‍👦 Ada 🚢 Brenn 👍🏽?'],
    ['a name of one letter', 'Who is Q?'],
    ['a letter of a name at a time', 'A d a B r e n n'],
  ])('takes %s', (_, question) => {
    const { question: asked, matches } = search(index, question);
    expect(asked).toBe(question);
    for (const { quote, article: shown, passage } of matches)
      expect(quote).toBe(
        index.articles.find(({ id }) => id === shown.id)?.text.slice(passage.start, passage.end),
      );
  });

  test('answers any question about any text without throwing, with slices of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, question) => {
        const made = article('any', `Title\n\n${text}`);
        for (const match of search(buildIndex([made]), `${question} ${text.slice(0, 20)}`).matches) {
          expect(made.text.slice(match.passage.start, match.passage.end)).toBe(match.quote);
          for (const { start, end } of match.terms) {
            expect(start).toBeGreaterThanOrEqual(match.passage.start);
            expect(end).toBeLessThanOrEqual(match.passage.end);
          }
        }
      }),
    );
  });
});
