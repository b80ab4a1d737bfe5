import { describe, expect, test } from '@jest/globals';
import { comparedAnswer, COMPARISONS } from '../../../../src/language/en/search/compared.ts';

test.each(COMPARISONS)('%s fits its example: %s', (pattern, example) => {
  expect(example).toMatch(new RegExp(pattern));
});

/** What stands between bars is what was found to answer. */
const answerTo = (question: string, marked: string): string => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = comparedAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  return sentence.slice(start, end);
};

const RENT = 'Rents rose from |£400| to £800 last year.';
const CROWD = 'The crowd was |8,412|, up from 5,300 last season.';
const DEBT = 'The debt stood at |€9.4 million|, compared with €7.1 million in 2023.';
const CATCH = 'The catch fell to |41 tonnes| in May from 52 tonnes in April.';

describe('of two amounts the one that is asked for', () => {
  test.each([
    ['What did rents rise to?', RENT, '£800'],
    ['What is the rent now?', RENT, '£800'],
    ['How high is the rent?', RENT, '£800'],
    ['What did rents rise from?', RENT, '£400'],
    ['What was the rent before?', RENT, '£400'],
    ['What was the rent in 2015?', 'Rents doubled from |£400 to £800| between 2015 and 2022.', '£400'],
    ['What was the rent in 2022?', 'Rents doubled from |£400 to £800| between 2015 and 2022.', '£800'],
    ['How many came last season?', CROWD, '5,300'],
    ['How many came the season before?', CROWD, '5,300'],
    ['How large was the debt in 2023?', DEBT, '€7.1 million'],
    ['How large is the debt?', DEBT, '€9.4 million'],
    ['What was the catch in April?', CATCH, '52 tonnes'],
    ['What was the catch in May?', CATCH, '41 tonnes'],
    ['How long did it use to take?', 'It takes |95 minutes| instead of 70.', '70'],
    ['How many members are there now?', 'It grew from |three| to eleven.', 'eleven'],
    ['What was the profit the year before?', 'Profit was |£2.1m| against £3.4m a year earlier.', '£3.4m'],
  ])('%s %s', (question, sentence, answer) => {
    expect(answerTo(question, sentence)).toBe(answer);
  });
});

describe('what was found is left', () => {
  test.each([
    ['How much did rents rise?', RENT, '£400'],
    ['How many came?', CROWD, '8,412'],
    ['When did rents rise?', 'Rents rose from £400 to £800 |last year|.', 'last year'],
    ['When is it open now?', 'It is open from |nine| to five.', 'nine'],
    ['How long was he mayor before?', 'He rose to mayor from |2015| to 2022.', '2015'],
    ['What is the score now?', 'Rovers beat United |3-1|, compared with 2-0 in May.', '3-1'],
    ['Who is the new owner?', 'Shares rose from 9 to 12 under |Ann Lund|.', 'Ann Lund'],
    ['How much is the rent now?', 'The rent is |£800|.', '£800'],
    [
      'What is the new forecast?',
      'It expects |between 318 and 325 million|, up from 301 million.',
      'between 318 and 325 million',
    ],
  ])('%s %s', (question, sentence, answer) => {
    expect(answerTo(question, sentence)).toBe(answer);
  });
});
