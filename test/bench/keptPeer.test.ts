import { expect, test } from '@jest/globals';
import { keptPeer } from '../../bench/keptPeer.ts';

const PART =
  'textacy 0.13 (some of its settings), on the same texts:\n\n| a | b |\n\nAnd on the stories:\n\n| c | d |';

test('the part about another program is kept where it is not measured anew, and marked as earlier', () => {
  const [mark, part] = keptPeer(`# Who said it\n\n| x | y |\n\n${PART}\n`);
  expect(mark).toMatch(/^What follows was measured before the tables above/);
  expect(part).toBe(PART);
});

test('it is marked once, however often it is kept', () => {
  const once = keptPeer(`# Who said it\n\n${PART}\n`).join('\n\n');
  expect(keptPeer(`# Who said it\n\n${once}\n`).join('\n\n')).toBe(once);
});

test('nothing is kept of a report without it', () => {
  expect(keptPeer('# Who said it\n\nWhosaid beside textacy 0.13.\n')).toEqual([]);
});
