import { describe, expect, test } from '@jest/globals';
import { pairedAnswer } from '../../../../../src/language/en/search/answers/pairedAnswer.ts';

/** What stands between bars is what was found to answer. */
const answerTo = (question: string, marked: string): string => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = pairedAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  return sentence.slice(start, end);
};

const FIRE = 'The fire destroyed |12| houses and damaged 40 more, the mayor said.';
const CRASH = 'The crash left |three| people dead and eleven injured.';
const MEDALS = 'The team won |14 gold medals and nine| silver medals.';
const TICKETS = 'Tickets cost |12 euros for adults and 5 euros| for children.';
const ARRESTS = 'Police arrested five men |on Monday| and two women on Tuesday.';
const ROADS = 'It sets aside |40 million euros| for roads, 12 million for schools and 3 million for parks.';
const CAREER = 'She won the title in |2014| and retired in 2019.';
const HEARING = 'The first hearing is on |4 May| and the verdict is due on 21 May.';
const BALLOT = 'The levy was turned down with 27 votes for, |39 against and 4| abstentions.';
const CHOIR = 'It has singers, the youngest of whom is |12 and the oldest 79|.';
const PAUSES = 'The average pause is some 260 years, but the pauses range from |40 to 700 years|.';
const ENTRY = 'Entry is 9 crowns for adults, |4| for children and free for members.';

describe('of several things side by side the one that is asked for', () => {
  test.each([
    ['How many houses were damaged?', FIRE, '40'],
    ['how many votes does the guild have', 'The bill needs |54| votes; the guild has 50 sure ones.', '50'],
    ['how many votes does the bill need', 'The bill needs 54 votes; the guild has |50| sure ones.', '54'],
    ['How many houses were destroyed?', FIRE, '12'],
    ['How many people were hurt?', CRASH, 'eleven'],
    ['How many people died?', CRASH, 'three'],
    ['How many silver medals did it win?', MEDALS, 'nine'],
    ['How many gold medals?', MEDALS, '14'],
    ['How much is a ticket for a child?', TICKETS, '5 euros'],
    ['How much do adults pay?', TICKETS, '12 euros'],
    ['When were the women arrested?', ARRESTS, 'Tuesday'],
    ['When were the men arrested?', ARRESTS, 'on Monday'],
    ['How much goes to schools?', ROADS, '12 million'],
    ['How much is for parks?', ROADS, '3 million'],
    ['How much is for roads?', ROADS, '40 million euros'],
    ['When did she retire?', CAREER, '2019'],
    ['When did she win?', CAREER, '2014'],
    ['When is the verdict due?', HEARING, '21 May'],
    ['When is the first hearing?', HEARING, '4 May'],
    ['how many voted against', BALLOT, '39'],
    ['how many voted for it', BALLOT, '27'],
    ['how many abstained', BALLOT, '4'],
    ['how many votes were there for the levy', 'It fell with |48 against and 20| for.', '20'],
    ['how old is the youngest singer', CHOIR, '12'],
    ['how old is the oldest', CHOIR, '79'],
    ['what is the average pause', PAUSES, '260 years'],
    ['what is the range', PAUSES, '40 to 700 years'],
    ['how much is it for members', ENTRY, 'free'],
    ['how much do kids pay', 'Adults pay |£8, children £4.50|.', '£4.50'],
  ])('%s', (question, sentence, words) => {
    expect(answerTo(question, sentence)).toBe(words);
  });
});

describe('the end of a range of time, or its beginning', () => {
  test.each([
    ['When does the fair end?', 'The fair runs from |3 June to 9 June|.', '9 June'],
    ['When does the fair start?', 'The fair runs from |3 June to 9 June|.', '3 June'],
    ['When is the fair?', 'The fair runs from |3 June to 9 June|.', '3 June to 9 June'],
    ['When will the road be closed?', 'It is shut |from Monday to Friday|.', 'from Monday to Friday'],
    ['How does it end?', 'It ends |in a song|.', 'in a song'],
  ])('%s', (question, sentence, words) => {
    expect(answerTo(question, sentence)).toBe(words);
  });
});

describe('what the question does not tell apart stays as it was found', () => {
  test.each([
    ['What happened?', FIRE, '12'],
    ['Who was hurt?', '|Two women and a child| were hurt.', 'Two women and a child'],
    ['How many people were there?', CRASH, 'three'],
    ['How long is it?', 'It is |300 metres long| and 12 metres wide.', '300 metres long'],
    [
      'Which sales fell?',
      'A profit of |12 million euros| on sales of 140 million euros.',
      '12 million euros',
    ],
    ['how many people came', BALLOT, '39 against and 4'],
    ['how old are the singers', CHOIR, '12 and the oldest 79'],
    ['Does tin have states?', 'Tin has |two states, +2| and the stabler +4.', 'two states, +2'],
    [
      'How long did it take to paint it?',
      'It took |14 months|, 900 litres of paint and a wrist.',
      '14 months',
    ],
    ['How many people work there?', '|Nine| guards and two cooks work at the pool.', 'Nine'],
    ['How many cooks are there?', '|Nine| guards and two cooks work at the pool.', 'two'],
    ['Where were the men arrested?', 'Five men |in Oslo| and two women were arrested.', 'in Oslo'],
  ])('%s', (question, sentence, words) => {
    expect(answerTo(question, sentence)).toBe(words);
  });
});
