import { expect, test } from '@jest/globals';
import { hoursAnswer } from '../../../../../src/language/en/search/answers/hoursAnswer.ts';

const BATH = 'The bath is open |from 7am to 10pm on weekdays| and from 9am to 6pm at weekends.';
const HALL = 'The hall is open Monday to Friday from |8.30 to 18.00| and Saturday from 9.00 to 13.00.';

/** What stands between bars is what was found to answer. */
test.each([
  ['when does it open on sundays', BATH, '9am'],
  ['when does it close on saturday', BATH, '6pm'],
  ['when does it close on tuesdays', BATH, '10pm'],
  ['what are the opening hours at the weekend', BATH, '9am to 6pm'],
  ['when is it open on sundays', BATH, '9am to 6pm'],
  ['when does the hall close on saturdays', HALL, '13.00'],
  ['what time does the hall open on Thu', HALL, '8.30'],
  ['when does it close', 'It is open |from 10 a.m. to noon|.', 'noon'],
  ['when is it open', 'It is open |from 10 a.m. to noon|.', 'from 10 a.m. to noon'],
  ['when does it open', BATH, 'from 7am to 10pm on weekdays'],
  ['when does the hall open on sunday', HALL, '8.30 to 18.00'],
  ['who swims on sundays', BATH, 'from 7am to 10pm on weekdays'],
  [
    'when does it open on mondays',
    'On Monday they said it opens |from 7am to 9pm| at weekends, 9am to 5pm else.',
    'from 7am to 9pm',
  ],
  ['how long does it take on sundays', 'It takes |from 7 to 10| days.', 'from 7 to 10'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = hoursAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
