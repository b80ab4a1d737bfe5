import { expect, test } from '@jest/globals';
import { foundAnswer } from '../../../../../src/language/en/search/answers/foundAnswer.ts';

const STUDY = 'The study found that |people over eighty| who sing sleep longer, too.';
const TOLD = 'people over eighty who sing sleep longer, too';

/** What stands between bars is what was found to answer. */
test.each([
  ['what did the study find', STUDY, TOLD],
  ['What has the study found?', STUDY, TOLD],
  ['what did the study find about singing', STUDY, 'people over eighty'],
  ['what did the study show', STUDY, 'people over eighty'],
  ['who sleeps longer', STUDY, 'people over eighty'],
  ['what did the divers find', 'The divers found |a crack| in the pipe and left.', 'a crack'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = foundAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
