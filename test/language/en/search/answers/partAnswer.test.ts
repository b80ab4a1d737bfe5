import { expect, test } from '@jest/globals';
import { partAnswer } from '../../../../../src/language/en/search/answers/partAnswer.ts';

const SEATS = 'Her party has 31 of the |80| seats in the council.';
const SONGS = 'Of the |20| songs that he wrote at sea, 13 survive.';

/** What stands between bars is what was found to answer. */
test.each([
  ['how many seats does her party have', SEATS, '31'],
  ['how many seats do they have now', SEATS, '31'],
  ['how many seats are there in the council?', SEATS, '80'],
  ['how many seats does the council have', 'Her party has |31| of the 80 seats in the council.', '80'],
  ['how many seats does her party have in the council', SEATS, '31'],
  ['how many seats did the rebels win', SEATS, '80'],
  ['how many rowers from Pell finished', 'Nine of |twelve| rowers from Pell finished.', 'Nine'],
  ['how many lamps are in the hall', 'Of the 12 lamps in the hall, |three| work.', '12'],
  ['how many seats has the council in total', SEATS, '80'],
  ['how many of his songs survive', SONGS, '13'],
  ['how many of the songs are left?', SONGS, '13'],
  ['how many songs did he write', SONGS, '20'],
  ['how many lamps work', 'Of the |12| lamps in the hall, three work.', 'three'],
  ['how many lamps are there', 'Of the 12 lamps in the hall, |three| work.', '12'],
  ['how many rowers finished', 'Nine out of |twelve| rowers finished.', 'Nine'],
  ['when was it', 'Of the 12 lamps bought in |1990|, three work.', '1990'],
  ['how many lamps broke', 'Of the 12 lamps, three work, and |two| broke.', 'two'],
  ['how many people came', '|40| people came to the hall.', '40'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = partAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
