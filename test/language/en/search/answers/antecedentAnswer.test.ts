import { expect, test } from '@jest/globals';
import { antecedentAnswer } from '../../../../../src/language/en/search/answers/antecedentAnswer.ts';

/** What stands between bars is what was found to answer. */
test.each([
  ['who found the ring?', '|Sergeant Bo Hart| praised the lodger, who found the ring.', 'the lodger'],
  ['Who saved the dog?', '|The mayor| thanked a neighbour who had saved the dog.', 'a neighbour'],
  ['who has written the song', '|Lea Omer| sang with Kit Aas, who wrote the song in May.', 'Kit Aas'],
  ['who first saw the eel', '|Omer| gave a prize to two boys who first saw the eel.', 'two boys'],
  ['who found the ring?', 'Hart praised |the lodger|, who found the ring.', 'the lodger'],
  [
    'who praised the lodger?',
    '|Sergeant Bo Hart| praised the lodger, who found the ring.',
    'Sergeant Bo Hart',
  ],
  ['who found the ring?', '|Bo Hart| found the ring and thanked the lodger, who found the key.', 'Bo Hart'],
  ['who found the key?', '|Bo Hart| thanked the lodger, who found the ring.', 'Bo Hart'],
  ['who found it', '|Bo Hart|, who found it, thanked the lodger.', 'Bo Hart'],
  ['when was the ring found', '|On Monday| he thanked the lodger, who found the ring.', 'On Monday'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = antecedentAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
