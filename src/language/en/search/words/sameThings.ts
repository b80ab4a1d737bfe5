import { sameSums } from '../open/sums.ts';
import { othersBeside, wordLines } from '../../../wordList.ts';

/** What one article calls so and a reader otherwise, things and what is done with them, a line each. */
const THINGS = `
study studies trial trials experiment experiments research survey surveys
deal deals agreement agreements accord accords pact pacts treaty treaties
find finds found discover discovers discovered uncover uncovers uncovered unearth unearthed
reveal reveals revealed publish publishes published disclose discloses disclosed expose exposes exposed
strike strikes walkout walkouts
talks negotiation negotiations negotiate negotiated negotiating
train trains rail railway railways
price prices cost costs
plan plans proposal proposals scheme schemes project projects
`;
const things = wordLines(THINGS);

/** Other words for the same thing or the same kind of sum: "trial" for "study", "pay" for "wages". */
export const sameThings = (word: string): readonly string[] => [
  ...sameSums(word),
  ...othersBeside(word, things),
];
