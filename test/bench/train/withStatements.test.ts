import { expect, test } from '@jest/globals';
import { prepare } from '../../../bench/train/examples.ts';
import { Random } from '../../../bench/random.ts';
import { withStatements } from '../../../bench/train/withStatements.ts';

const text = `“It can lift a locomotive,” Ada Brenn said on Monday.

“They will drive the herring away,” said the fisherman Otto Lind.

The old one was sold.`;
const asked = prepare({ id: 'harbour', title: 'New crane', text, questions: [] });
const { questions } = withStatements([asked], new Random(3))[0]!;

test('asks what each speaker said of something only that passage has', () => {
  const answered = questions.filter(({ answers }) => answers.length > 0);
  expect(answered.map(({ text: question }) => question)).toEqual([
    expect.stringMatching(/Brenn.*locomotive/),
    expect.stringMatching(/Lind.*(?:herring|fisherman)/),
  ]);
  for (const { text: question, answers } of answered) {
    const [{ start, end } = { start: 0, end: 0 }] = answers;
    const subject = /the (\w+)\?$/.exec(question)?.[1] ?? '';
    expect(asked.index.articles[0]?.text.slice(start, end)).toContain(subject);
  }
});

test('and what the other said of it, which nothing answers', () => {
  const unanswered = questions.filter(({ answers }) => answers.length === 0);
  expect(unanswered.map(({ text: question }) => question)).toEqual([
    expect.stringMatching(/Lind.*locomotive/),
    expect.stringMatching(/Brenn.*(?:herring|fisherman)/),
  ]);
});
