import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../../src/article/read.ts';
import { attribute } from '../../../src/attribution/attribute.ts';
import { lineOf } from '../voicesOf.ts';

/** Statements and letters in the first person, and what only looks so → who says it, sentence by sentence behind the title. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a statement under a title that says whose it is': [
    [
      'Statement from President Ada Holm on the Flood\n\nMAY 3, 2026\n\nTonight I signed the act.\n\nThe crews saved the town. “Nobody slept,” one of them told me.',
      ...Array<string>(2).fill('direct: Ada Holm'),
      'direct: one of them',
    ],
    [
      'Remarks by Ice Minister Ada Holm at the Pier\n\nGood evening, all of you.\n\nWe will build it again.',
      ...Array<string>(2).fill('direct: Ada Holm'),
    ],
    [
      'Statement by Ada Holm\n\nThe pier will close, the mayor said.\n\nIt is old.',
      'indirect: the mayor',
      'none',
    ],
    [
      'Statement by Ada Holm Stirs Anger\n\nThe pier will close.\n\nWe asked Holm why it is shut.',
      ...Array<string>(2).fill('none'),
    ],
    [
      'Letter from Upper Lisk\n\nI came here in May, and it rained.\n\nIt is old.',
      ...Array<string>(2).fill('none'),
    ],
  ],
  'a letter that one signs': [
    [
      'A letter to the council\n\nDear Councillors,\n\nI live on Brine Lane. It floods.\n\nTom Fry calls it “a lake”.\n\nYours sincerely,\n\nAda Holm',
      ...Array<string>(3).fill('direct: Ada Holm'),
      'mixed: Tom Fry',
      'direct: Ada Holm',
    ],
    [
      'On the geese\n\nSIR – I swim here. Your man is wrong.\n\nA. B. Holm, Quay Street',
      ...Array<string>(2).fill('direct: A. B. Holm'),
    ],
    [
      'On the geese\n\nDear Editor,\n\nThe geese are back. Tom Fry says that they bite.\n\nYours faithfully, Ada Holm',
      ...Array<string>(3).fill('direct: Ada Holm'),
    ],
    [
      'On the geese\n\nSir, The geese are back.\n\nKind regards,\nAda Holm, Quay Street\n\nThe council did not answer.',
      'direct: Ada Holm',
      'none',
    ],
    [
      'On the geese\n\nDear Editor,\n\nThe geese are back.\n\nYours was the best letter, Ada Holm said.',
      ...Array<string>(2).fill('none'),
      'indirect: Ada Holm',
    ],
    [
      'Letters\n\nSIR – May I suggest a ferry? In Brask, where my son lives, there is one.\n\nAda Holm\nUpper Lisk',
      ...Array<string>(2).fill('direct: Ada Holm'),
    ],
    [
      'Letters\n\nSIR – I row. The lock is shut.\n\nAda Holm\nHarbour Master',
      ...Array<string>(2).fill('direct: Ada Holm'),
    ],
    [
      'Letters\n\nSIR – I row here at night. It is cold.\n\nAda Holm\nLisk\n\nSIR – The lock is shut at night.\n\nTom Fry\nBrine',
      ...Array<string>(2).fill('direct: Ada Holm'),
      'direct: Tom Fry',
    ],
    [
      'A letter to the council\n\nDear Councillors,\n\nWe live on Brine Lane.\n\nAda Holm\n\nTom Fry',
      ...Array<string>(2).fill('none'),
    ],
    [
      'A letter to the council\n\nDear Councillors,\n\nIt floods.\n\nAda Holm',
      ...Array<string>(2).fill('none'),
    ],
    [
      'A letter to the council\n\nDear Councillors,\n\nI live on Brine Lane.\n\n## What the council says\n\nIt floods.\n\nAda Holm',
      ...Array<string>(3).fill('none'),
    ],
  ],
  'letters of a page that says so, each above a name and a place': [
    [
      'Letters\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nThe lock is fine. It needs paint.\n\nTom Fry\nUpper Brine',
      'direct: Anna Holm',
      ...Array<string>(2).fill('direct: Tom Fry'),
    ],
    [
      'Your letters\n\nOn the lock\n\nThe lock is shut at night.\n\nAnna Holm, Lisk\n\nThe lock is fine.\n\nTom Fry, Quay Lane, Brine',
      'direct: Anna Holm',
      'direct: Tom Fry',
    ],
    [
      'Letters\n\nThe lock is shut at night.\n\n— Anna Holm, Lisk\n\nThe lock is fine.\n\n— Tom Fry, Brine',
      'direct: Anna Holm',
      'direct: Tom Fry',
    ],
    [
      'Letters to the editor\n\nThe lock\n\n• The lock is shut at night.\nAnna Holm\nLisk\n\n• The lock is fine.\nTom Fry\nBrine',
      'direct: Anna Holm',
      'direct: Tom Fry',
    ],
    [
      'Letters\n\nOur readers have a lot to say on the lock.\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nThe lock is fine.\n\nTom Fry\nBrine\n\nThe council meets on Friday.',
      'none',
      'direct: Anna Holm',
      'direct: Tom Fry',
      'none',
    ],
    [
      'Letters\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nEditor’s reply: The lock is open.\n\nThe lock is fine.\n\nTom Fry\nBrine',
      'direct: Anna Holm',
      ...Array<string>(2).fill('none'),
    ],
    [
      'Letters\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nIt is open by day. – Ed.\n\nPaint\n\nThe lock is fine.\n\nTom Fry\nBrine',
      'direct: Anna Holm',
      'none',
      'direct: Tom Fry',
    ],
  ],
  'names below texts that are no letters': [
    [
      'The lock of Lisk\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nThe lock is fine.\n\nTom Fry\nBrine',
      ...Array<string>(2).fill('none'),
    ],
    [
      'Letters from the front\n\nThe lock is shut at night.\n\nAnna Holm\nLisk\n\nThe lock is fine.\n\nTom Fry\nBrine',
      ...Array<string>(2).fill('none'),
    ],
    [
      'Letters\n\nThe lock is shut at night.\n\nLower Quay\nLisk\n\nThe lock is fine.\n\nUpper Quay\nBrine',
      ...Array<string>(2).fill('none'),
    ],
  ],
  'a letter that is signed with initials or a first name, and a place': [
    [
      'Your questions\n\nThe harbour writes back.\n\nMy boat was taken.\n\nThey want £65, and I paid.\nLM, Brine\n\nRules are clear. I asked the harbour.',
      'none',
      ...Array<string>(2).fill('direct: LM'),
      ...Array<string>(2).fill('none'),
    ],
    [
      'Your questions\n\nMy boat was taken.\nLM, Brine\n\nI asked the harbour.\n\nMy oar is lost.\nT. R., Upper Lisk\n\nThe harbour says that it is late.',
      'direct: LM',
      'none',
      'direct: T. R.',
      'indirect: The harbour',
    ],
    [
      'Your questions\n\nI rowed in May. It broke.\n\nAnna, by email',
      ...Array<string>(2).fill('direct: Anna'),
    ],
    [
      'Your questions\n\nI paid for a seat on the ferry.\nLM, Brine\n\nThe guild has rules. It says that you get £5.',
      'direct: LM',
      'none',
      'indirect: The guild',
    ],
    ['On the sea\n\nThe sea is large.\n\nLM, Brine\n\nIt is cold.', ...Array<string>(2).fill('none')],
    ['On the sea\n\nI like the sea.\n\nNorth, South', 'none'],
  ],
};

describe.each(Object.entries(CASES))('in the first person: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const { passages } = attribute(readArticle({ id: 'a', text: `${text}\n` }));
    expect(passages.slice(1).map(lineOf)).toEqual(expected);
  });
});
