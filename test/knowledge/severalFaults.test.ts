import { describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/errors.ts';
import { apart, together } from '../../src/knowledge/severalFaults.ts';

describe('several faults of a file', () => {
  it('are told in one error, in order, and apart again', () => {
    const faults = [
      new KnowledgeError('quay.md', 7, 2, 'author must be text'),
      new KnowledgeError('quay.md', 3, 10, 'url must be a web address'),
      new KnowledgeError('quay.md', 7, 1, 'aliases must be lists'),
    ];
    const error = together(faults);
    expect(error.message).toBe(
      'quay.md:3:10: url must be a web address; at 7:1 aliases must be lists; at 7:2 author must be text',
    );
    expect(apart(error).map(({ file, line, column, reason }) => `${file} ${line} ${column} ${reason}`)).toEqual([
      'quay.md 3 10 url must be a web address',
      'quay.md 7 1 aliases must be lists',
      'quay.md 7 2 author must be text',
    ]);
  });

  it.each(['cannot be read: no space', 'begins at 3:4; at noon it ends', '; at 12:x y', ''])(
    'are no others where the reason is %j',
    (reason) => {
      const error = new KnowledgeError('quay.md', 1, 1, reason);
      expect(apart(error)).toEqual([{ file: 'quay.md', line: 1, column: 1, reason }]);
    },
  );
});
