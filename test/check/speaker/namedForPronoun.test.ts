import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TALKS =
  'The union of bakers rejected the plan.\n\nMayor Ivo Roos has offered talks. He ruled out a ban on boats in May. His brother is Piet Roos.\n\n“The yard is full,” clerk Lea Omer told the Bay Post. She declined to show the list of boats.\n\nOster Shipping makes pumps. “Sales fell,” the company said. The company now expects a profit of 4 million crowns.';
const MET =
  'Mayor Lea Holm met skipper Ivo Lind on Friday. He thanked her for the medal.\n\nSkipper Ivo Lind met the baker Piet Maas on Sunday. He denied that tugs had been idle.';

const SAME: readonly BesideCase[] = [
  [TALKS, 'Ivo Roos ruled out a ban on boats in May.', ['exact']],
  [TALKS, 'Roos ruled out a ban on boats in May.', ['exact']],
  [TALKS, 'Mayor Ivo Roos ruled out a ban on boats in May.', ['exact']],
  [TALKS, 'Lea Omer declined to show the list of boats.', ['exact']],
  [TALKS, 'Oster Shipping now expects a profit of 4 million crowns.', ['exact']],
  [TALKS, 'He ruled out a ban on boats in May.', ['exact']],
  // In brackets of whoever quotes.
  [TALKS, '“He [Roos] ruled out a ban on boats in May.”', ['exact']],
  [TALKS, '“[Ivo Roos] ruled out a ban on boats in May.”', ['exact']],
];

const OTHERS: readonly BesideCase[] = [
  [TALKS, 'Lea Omer ruled out a ban on boats in May.', ['name omer/; words lea/']],
  [TALKS, 'Piet Roos ruled out a ban on boats in May.', ['name roos/; words piet/']],
  [TALKS, 'Ms Roos ruled out a ban on boats in May.', ['name roos/; words ms/']],
  [TALKS, 'Captain Ivo Roos ruled out a ban on boats in May.', ['words captain/']],
  [TALKS, 'The brother of Ivo Roos ruled out a ban on boats in May.', ['name ivo,roos/; words brother/']],
  [TALKS, "Ivo Roos' brother ruled out a ban on boats in May.", ['name roos/; words ivo,brother/']],
  [TALKS, 'Piet Maas and Ivo Roos ruled out a ban on boats in May.', ['name maas,ivo,roos/; words piet/']],
  [TALKS, 'Ivo Roos ruled out a ban on boats in June.', ['name june/']],
  [TALKS, '“[Lea Omer] ruled out a ban on boats in May.”', ['name omer/; words lea/']],
  [TALKS, '“He [Roos] ruled out a ban on ships in May.”', ['words ships/boats']],
  [TALKS, 'The Bay Post declined to show the list of boats.', ['name bay,post/']],
  [TALKS, 'The union now expects a profit of 4 million crowns.', ['words union/company']],
  [MET, 'Lea Holm thanked her for the medal.', ['name holm/; words lea/']],
  ['The deputy head of the fair wept in May.', 'The head of the fair wept in May.', ['words /deputy']],
  // Which of two men is meant is not sure.
  [MET, 'Piet Maas denied that tugs had been idle.', ['name maas/; words piet/']],
];

describe('a name in the place of a pronoun', () => {
  test.each(SAME)('says the same where it means them, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(OTHERS)('differs where it is another one, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
