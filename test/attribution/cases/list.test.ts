import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** Lists below a sentence that says who tells them → who says what, item by item. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'what somebody tells one by one': [
    ['The Bank of Lisk noted that:\n\n- wages rose;\n\n- rents fell;\n\n- bread is dear.\n\nThe sea is cold.', 'none', ...Array<string>(3).fill('indirect: The Bank of Lisk'), 'none'],
    ['The warden announced the following steps:\n\n1. The gate is shut.\n\n2. Boats will run.', 'none', ...Array<string>(2).fill('indirect: The warden')],
    ['According to the council:\n\n- the gate is shut;\n\n- the boats run.', 'none', ...Array<string>(2).fill('indirect: the council')],
    ['According to the council, these gates are shut:\n\n- the gate of Lisk;\n\n- the gate of Sund.', ...Array<string>(3).fill('indirect: the council')],
    ['“We have two tasks,” Ada Holm said:\n\n- to mend the gate;\n\n- to wash the boats.', 'direct: Ada Holm', ...Array<string>(2).fill('indirect: Ada Holm')],
    ['Ada Holm named two reasons:\n\n- the gate is old;\n\n- the boats leak.', 'none', ...Array<string>(2).fill('indirect: Ada Holm')],
    ['The guards said on Telegram:\n\n• two men fell;\n\n• a boat, Tom Fry said, was found.', 'none', 'indirect: The guards > Telegram', 'indirect: Tom Fry'],
  ],
  'what nobody tells': [
    ['There are two reasons:\n\n- the gate is old;\n\n- the boats leak.', 'none', 'none', 'none'],
    ['The council said that the gate is safe. Two things are needed:\n\n- a gate;\n\n- a boat.', 'indirect: The council', 'none', 'none', 'none'],
    ['The Bank of Lisk noted that:\n\n- wages rose.\n\nOther news\n\n- A boat sank.', 'none', 'indirect: The Bank of Lisk', 'none'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
