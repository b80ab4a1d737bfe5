import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const SAID = '“We do not know of any such plan for the port,”';
const labelled = (label: string) => `${label}: “We do not know of any such plan for the port.”`;

const CASES: readonly BesideCase[] = [
  // A body has a spokesman, by what they are called or by what stands before.
  [`${SAID} a spokeswoman for Netbund said.`, labelled('Netbund'), ['exact']],
  [`${SAID} a Netbund spokeswoman said.`, `${SAID} Netbund said.`, ['exact']],
  [
    'A spokesman for Netbund, Ola Berg, said: “We do not know of any such plan for the port.”',
    labelled('Netbund'),
    ['exact'],
  ],
  [`Netbund denied the report. ${SAID} said a spokesman.`, labelled('Netbund'), ['exact']],
  [`Netbund denied the report. ${SAID} said a spokesman.`, labelled('A spokesman for Netbund'), ['exact']],
  // Others speak for themselves, or no longer for it.
  [`${SAID} a critic of Netbund said.`, labelled('Netbund'), ['Netbund']],
  [`${SAID} a lawyer for Netbund said.`, labelled('Netbund'), ['Netbund']],
  [`${SAID} a former spokesman for Netbund said.`, labelled('Netbund'), ['Netbund']],
  [`${SAID} a spokesman for Lomma Bank said.`, labelled('Netbund'), ['Netbund']],
  [`Edda Falk denied the report. ${SAID} said a spokesman.`, labelled('Edda Falk'), ['Edda Falk']],
  [`Netbund denied it.\n\nIt was a long day. ${SAID} said a spokesman.`, labelled('Netbund'), ['Netbund']],
  [`Netbund denied it. Lomma Bank said nothing. ${SAID} said a spokesman.`, labelled('Netbund'), ['Netbund']],
  // Who is called by what they are must be called so.
  [`${SAID} said the bakery's owner.`, labelled('The bakery owner'), ['exact']],
  [`${SAID} said the bakery's owner.`, labelled('The owner'), ['exact']],
  [`${SAID} said the bakery's owner.`, labelled('The bank owner'), ['words bank/']],
  [`The bakery's owner, Edda Falk, wept. ${SAID} she said.`, labelled('The bank owner'), ['words bank/']],
  // A medium carries what others say.
  [
    `---\npublisher: Bay Post\n---\nNews\n\n${SAID} Edda Falk said. It rained in Lomma all day.`,
    labelled('Bay Post'),
    ['Bay Post'],
  ],
  [
    '---\npublisher: Bay Post\n---\nNews\n\nEdda Falk wept. It rained in Lomma all day.',
    'Bay Post: It rained in Lomma all day.',
    ['exact'],
  ],
  [`${SAID} Edda Falk told The Bay Post.`, labelled('The Bay Post'), ['The Bay Post']],
  [`${SAID} Edda Falk told The Bay Post.`, `${SAID} The Bay Post wrote.`, ['The Bay Post']],
  [`${SAID} Edda Falk told The Bay Post.`, `${SAID} Edda Falk told The Bay Post.`, ['exact']],
];

describe('who speaks for a body', () => {
  test.each(CASES)('beside “%s” %s is told as %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
