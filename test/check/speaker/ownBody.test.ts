import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const AID =
  'Mercy Aid said it was ready to help. Its local head, Karin Oberg, said one in five children had missed the first dose.';
const PILOTS =
  'A pilots’ group, the Norrby Guild, urged boats to wait. “It is a wave of mud,” its president, Piet Maas, said.';
const CROSS = 'Edda Falk of the White Cross warned of mud. “We need clean water now,” Falk said.';
const MANAGER =
  '“We need clean water now,” said Edda Falk, regional manager of the Lomma White Cross. Mercy Aid gave nothing.';
const HEAD = 'The head of the Norrby Guild, Edda Falk, was late. “We need clean water now,” Falk said.';
const TWO =
  'Mercy Aid and the White Cross were ready. Its local head, Karin Oberg, said one in five children had missed the first dose.';
const NAMESAKES =
  'Liv Roos of the White Cross warned of mud. Arvo Roos was late. “We need clean water now,” Arvo Roos said.';
const LEFT =
  'Edda Falk, who left Mercy Aid in May to work for the White Cross, was sad. “We need clean water now,” Falk said.';
const SACKED =
  'Mercy Aid sacked Karin Oberg in May. Karin Oberg said one in five children had missed the first dose.';

const LEADER =
  'The Rowers’ Union has called for an inquiry.\n\nIts leader, Edda Falk, said all old boats should be checked.';
const MUSEUM =
  'The lion stood in the Norrby Museum. “It was never ours at all,” said the museum’s director, Edda Falk.';
const MUSEUMS =
  'The lion stood in the Norrby Museum and in the Lomma Museum. “It was never ours at all,” said the museum’s director, Edda Falk.';
const FIRM =
  'The dam’s owner, Netbund Ltd, said it held. “We opened all four gates,” the company’s chief executive, Piet Maas, said.';
const UNION =
  'The Rowers’ Union said Netbund had not asked. “A letter is no talk at all,” its chairwoman, Edda Falk, said.';
const HEADS = '“Few of the trucks can cross the pass,” said Daniel Roos, who heads Mercy Wheels in Lomma.';
const SPOKESWOMAN = 'Netbund denied it. A spokeswoman, Edda Falk, said that it had paid for nine boats.';

const THEIRS: readonly (readonly [article: string, message: string])[] = [
  [AID, 'Karin Oberg of Mercy Aid said one in five children had missed the first dose.'],
  [AID, 'Karin Oberg, local head of Mercy Aid, said one in five children had missed the first dose.'],
  [PILOTS, '“It is a wave of mud” — Piet Maas, Norrby Guild'],
  [PILOTS, '“It is a wave of mud” — Piet Maas, the Norrby Guild'],
  [PILOTS, '“It is a wave of mud” — Piet Maas, president of the Norrby Guild'],
  [PILOTS, 'Piet Maas (Norrby Guild): “It is a wave of mud”'],
  [CROSS, 'Edda Falk (White Cross): “We need clean water now”'],
  [CROSS, '“We need clean water now” (Edda Falk, White Cross)'],
  [CROSS, '“We need clean water now,” said Edda Falk of the White Cross'],
  [MANAGER, 'Edda Falk (White Cross): “We need clean water now”'],
  [MANAGER, '“We need clean water now” — Edda Falk, Lomma White Cross'],
  [HEAD, 'Edda Falk (Norrby Guild): “We need clean water now”'],
  [CROSS, 'Edda Falk of the White Cross: “We need clean water now”'],
  [LEADER, 'Edda Falk, leader of the Rowers’ Union: all old boats should be checked.'],
  [MUSEUM, '“It was never ours at all” — Edda Falk, director of the Norrby Museum'],
  [FIRM, 'Piet Maas (Netbund CEO): “We opened all four gates”'],
  [FIRM, 'Piet Maas of Netbund: “We opened all four gates”'],
  [UNION, '“A letter is no talk at all” — Edda Falk, Rowers’ Union'],
  [HEADS, '“Few of the trucks can cross the pass” – Daniel Roos, head of Mercy Wheels'],
  [SPOKESWOMAN, 'Edda Falk, a spokeswoman for Netbund, said that it had paid for nine boats.'],
];

const OTHERS: readonly BesideCase[] = [
  [
    AID,
    'Karin Oberg of the White Cross said one in five children had missed the first dose.',
    ['Karin Oberg of the White Cross'],
  ],
  [AID, 'Liv Oberg of Mercy Aid said one in five children had missed the first dose.', ['Liv Oberg']],
  [AID, 'Karin Oberg of Mercy Aid said two in five children had missed the first dose.', ['number two/one']],
  [
    AID,
    'Karin Oberg, former head of Mercy Aid, said one in five children had missed the first dose.',
    ['name aid/; words former/'],
  ],
  [PILOTS, '“It is a wave of mud” — Piet Maas, Norrby League', ['Norrby; League']],
  [PILOTS, '“It is a wave of mud” — Piet Maas, Lomma Guild', ['Lomma; Guild']],
  [PILOTS, '“It is a wave of mud” — Piet Maas, critic of the Norrby Guild', ['words critic/; Norrby; Guild']],
  [
    PILOTS,
    '“It is a wave of mud” — Piet Maas, treasurer of the Norrby Guild',
    ['words treasurer/; Norrby; Guild'],
  ],
  [PILOTS, '“It is a wave of mud” — Ida Maas, Norrby Guild', ['Ida Maas']],
  [CROSS, 'Edda Falk (Mercy Aid): “We need clean water now”', ['Edda Falk (Mercy Aid)']],
  [CROSS, 'Edda Falk (Green Cross): “We need clean water now”', ['Edda Falk (Green Cross)']],
  [CROSS, 'Piet Falk (White Cross): “We need clean water now”', ['Piet Falk']],
  [MANAGER, 'Edda Falk (Mercy Aid): “We need clean water now”', ['Edda Falk (Mercy Aid)']],
  // The article names two, or tells something else of both.
  [
    TWO,
    'Karin Oberg of Mercy Aid said one in five children had missed the first dose.',
    ['Karin Oberg of Mercy Aid'],
  ],
  [MUSEUMS, '“It was never ours at all” — Edda Falk, director of the Norrby Museum', ['Norrby']],
  [UNION, '“A letter is no talk at all” — Edda Falk, Netbund', ['Netbund']],
  [FIRM, 'Piet Maas (Netbund CFO): “We opened all four gates”', ['words cfo/; Piet Maas (Netbund CFO)']],
  [HEADS, '“Few of the trucks can cross the pass” – Daniel Roos, head of Mercy Aid', ['Aid']],
  [NAMESAKES, 'Arvo Roos (White Cross): “We need clean water now”', ['Arvo Roos (White Cross)']],
  [LEFT, 'Edda Falk (Mercy Aid): “We need clean water now”', ['Edda Falk (Mercy Aid)']],
  [LEFT, '“We need clean water now” — Edda Falk, Mercy Aid', ['Mercy; Aid']],
  [
    SACKED,
    'Karin Oberg of Mercy Aid said one in five children had missed the first dose.',
    ['Karin Oberg of Mercy Aid'],
  ],
];

describe('the body that a message puts beside a name', () => {
  test.each(THEIRS)('is theirs beside %j: %j', async (article, message) => {
    expect(await toldBeside(article, message)).toEqual(['exact']);
  });
  test.each(OTHERS)('is told beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
