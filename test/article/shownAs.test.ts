import { expect, test } from '@jest/globals';
import { shownAs } from '../../src/article/shownAs.ts';

test.each([
  ['The **last** _ferry_ leaves.', 'The last ferry leaves.'],
  ['The [last ferry](https://coast.example/a_b) leaves.', 'The last ferry leaves.'],
  ['![A ferry](ferry.png) It leaves.', ' It leaves.'],
  ['The snake_case_name stays, and [sic] too.', 'The snake_case_name stays, and [sic] too.'],
  ['# Ferry\n\n> It leaves.\n\n- Buses run.\n1. Often.', 'Ferry\n\nIt leaves.\n\nBuses run.\nOften.'],
  ['The ferry<!-- ask\n> Bo --> <em class="x">leaves</em>[^2].<br/>', 'The ferry leaves.'],
  ['If 2 < 3, 3 <4> 5 & [^3]: see <!-- Bo', 'If 2 < 3, 3 <4> 5 & [^3]: see '],
  ['a\ud800b\u0007', 'ab'],
])('of %j a page shows %j', (markdown, shown) => {
  expect(shownAs(markdown)).toBe(shown);
});
