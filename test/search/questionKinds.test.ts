import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { confidenceValues, confidenceFeatures } from '../../src/search/confidence.ts';
import { kindOf } from '../../src/search/features/questionKinds.ts';
import { find } from '../../src/search/find.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Storm over Port Varn

The harbour master, Ana Vrba, said that 118 boats stayed in port. Half of the crews went home.
"Nobody was hurt," Vrba told the Lisk Courier.`;
const index = buildIndex([attribute(readArticle({ id: 'storm', text: TEXT }))]);

function foundBy(question: string) {
  return find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
}

test.each([
  ['How many boats stayed in port?', 'whole'],
  ['Was anybody hurt?', 'whole'],
  ['Where does Vrba work?', 'whole'],
  ['Name the boats that stayed in port.', 'whole'],
  ['Tell me who stayed in port.', 'whole'],
  ['Name the port where Ana Vrba works.', 'whole'],
  ['How old is Ana Vrba?', 'whole'],
  ['Where is Ana Vrba?', 'whole'],
  ['Was Ana Vrba in Lisk?', 'whole'],
  ['What did Ana Vrba say about the crews?', 'by name'],
  ['Ana Vrba on the crews?', 'by name'],
  ['Who is Ana Vrba?', 'few words'],
  ['who is vrba', 'few words'],
  ['Tell me about Ana Vrba', 'few words'],
  ['What is the Lisk Courier?', 'few words'],
  ['Ana Vrba', 'few words'],
  ['boats', 'few words'],
  ['118', 'few words'],
  ['crews at home', 'few words'],
])('"%s" is of the kind "%s"', (question, kind) => {
  expect(kindOf(foundBy(question).scene)).toBe(kind);
});

test('the judge of reading weighs for each kind what is of that kind only', () => {
  for (const question of ['How many boats stayed in port?', 'What did Vrba say?', 'boats']) {
    const { scene, byWords } = foundBy(question);
    const [first, ...others] = byWords;
    const readings = new Map([[first!.evidence.passage, { passage: 4, span: 4, words: null }]]);
    const words = { passage: first!.evidence.passage, logOdds: 2 };
    const values = confidenceValues(scene, [first!, ...others], 'reading', { words, readings });
    const kinds = confidenceFeatures('reading')
      .filter((_, at) => values[at] !== 0)
      .map(({ name }) => /, (by name|few words)$/.exec(name)?.[1] ?? 'whole');
    expect(new Set(kinds)).toEqual(new Set([kindOf(scene)]));
  }
});
