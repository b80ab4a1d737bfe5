import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf } from '../voicesOf.ts';

const OAR = '"The oars are rotten and nobody mends them."';
const BELL = '"The bell is loud, and it will wake the harbour."';
const END = 'The guild meets on Friday.';

/** What is known of each sentence below a marked headline and a lead. */
function voicesOf(...lines: readonly string[]): string[] {
  const text = ['# Old oars go', 'The oars of the guild go on Monday.', ...lines].join('\n\n');
  return attribute(readArticle({ id: 'a', text }))
    .passages.slice(2)
    .map(lineOf);
}

/** Quotations with a name beside them → who says them, sentence by sentence. */
const CASES: Readonly<
  Record<string, readonly (readonly [lines: readonly string[], ...expected: string[]])[]>
> = {
  'names below': [
    [[OAR, 'Bo Tarr, rower', END], 'direct: Bo Tarr', 'none'],
    [
      ['The oars go on Monday, said Eda Lunt.', OAR, 'Bo Tarr, rower', END],
      'indirect: Eda Lunt',
      'direct: Bo Tarr',
      'none',
    ],
    [[OAR, '— Bo Tarr, rower', BELL, '— Eda Lunt, keeper'], 'direct: Bo Tarr', 'direct: Eda Lunt'],
    [
      [OAR, '— Bo Tarr', BELL, '— a keeper of the quay', END],
      'direct: Bo Tarr',
      'direct: a keeper of the quay',
      'none',
    ],
    [[OAR, 'Bo Tarr, rower', BELL, 'Eda Lunt, keeper', END], 'direct: Bo Tarr', 'direct: Eda Lunt', 'none'],
  ],
  'names above': [
    [['Bo Tarr, rower', OAR, 'Eda Lunt, keeper', BELL, END], 'direct: Bo Tarr', 'direct: Eda Lunt', 'none'],
    [['**Bo Tarr, rower**', OAR, '**Eda Lunt, keeper**', BELL], 'direct: Bo Tarr', 'direct: Eda Lunt'],
    [['### Bo Tarr, rower', OAR, '### Eda Lunt, keeper', BELL], 'direct: Bo Tarr', 'direct: Eda Lunt'],
    [
      ['Bo Tarr, 34', OAR, 'Eda Lunt (61)', BELL, '"It is old."', END],
      'direct: Bo Tarr',
      'direct: Eda Lunt',
      'direct: Eda Lunt',
      'none',
    ],
    [['Bo Tarr, 34, rower:', OAR, 'Eda Lunt (keeper):', BELL], 'direct: Bo Tarr', 'direct: Eda Lunt'],
    [['Bo Tarr, rower', OAR, END], 'direct: Bo Tarr', 'none'],
    [
      ['Anna Tarr', OAR, 'Peter Lunt', BELL, 'Upper Lisk', END],
      'direct: Anna Tarr',
      'direct: Peter Lunt',
      'none',
    ],
    [['Bo Tarr, rower', '"It is late," said Ole Falk, "and I am cold."', END], 'direct: Ole Falk', 'none'],
  ],
  'names above, some of which tell little': [
    [
      [
        '**Bo Tarr, Rower at Lisk**',
        OAR,
        '**Dr. Eda Lunt, Keeper of Lisk**',
        BELL,
        '**Lia Brandt**',
        '"I swim."',
        '**Otto Weiss (72)**',
        '"Never."',
      ],
      'direct: Bo Tarr',
      'direct: Eda Lunt',
      'direct: Lia Brandt',
      'direct: Otto Weiss',
    ],
    [['Upper Lisk, Norland', OAR, 'Old Harbour, Norland', BELL, END], 'direct', 'direct', 'none'],
    [
      ['The oars are old.', '— Bo Tarr, rower', BELL, '— Eda Lunt, keeper', END],
      'none',
      'none',
      'direct: Eda Lunt',
      'none',
    ],
  ],
  'names in the same line': [
    [
      [`${OAR} (Bo Tarr, rower)`, `${BELL} (Eda Lunt, 61, keeper).`, END],
      'direct: Bo Tarr',
      'direct: Eda Lunt',
      'none',
    ],
    [[`${OAR} Bo Tarr, rower`, END], 'direct: Bo Tarr', 'none'],
    [['"It is a wreck." – Bo Tarr, rower'], 'direct: Bo Tarr'],
    [['"It is a wreck": Bo Tarr, rower.', END], 'direct: Bo Tarr', 'none'],
    [
      ['Bo Tarr, 34, rower: I will not pay.', 'Eda Lunt, keeper: We have no bell.', END],
      'direct: Bo Tarr',
      'direct: Eda Lunt',
      'none',
    ],
  ],
  'no voices': [
    [['Upper Lisk', OAR, 'Old Harbour', BELL, END], ...Array<string>(2).fill('direct'), 'none'],
    [[`${OAR} (Lisk Courier, 3 May)`, END], 'direct', 'none'],
    [
      ['Bo Tarr, keeper: Could do nothing about the goal.', 'Eda Lunt, forward: Was tired.', END],
      ...Array<string>(3).fill('none'),
    ],
  ],
};

describe.each(Object.entries(CASES))('quotations with a name beside them: %s', (_, cases) => {
  it.each(cases)('%j', (lines, ...expected) => {
    expect(voicesOf(...lines)).toEqual(expected);
  });
});

it('signs no last quotation with the name of who wrote the article', () => {
  expect(voicesOf('By Ann Lee', END, OAR, 'Ann Lee, Brine Star')).toEqual(['none', 'direct']);
});
