/**
 * How names are read: every name of the stories of the tests misspelt in every way that fits it, and true names of other
 * stories in its place; beside it what Fuse.js and MiniSearch find for the same words. Nothing was learned from the stories.
 *
 *     npm run bench -- names
 */
import { fuse } from '../engines/fuse.ts';
import { minisearch } from '../engines/minisearch.ts';
import { whosaid } from '../engines/whosaid.ts';
import { renderTable } from '../table.ts';
import { measureNames, nameQuestions, readStories, searchNames, type NameQuestion } from './measure.ts';

const stories = readStories();
const questions = nameQuestions(stories);
const percent = (share: number) => (100 * share).toFixed(1);

const rows = [
  rowOf('with capital letters', ({ isSmall }) => !isSmall),
  rowOf('in small letters', ({ isSmall }) => isSmall),
];
console.log('## Names, in questions about the stories\n');
console.log(
  renderTable(
    ['', 'misspelt', 'read', 'offered', 'read as another', 'others', 'read silently', 'offered another'],
    rows,
  ),
);

console.log('\n## The same names alone, put to each engine\n');
const found = [];
for (const engine of [whosaid, fuse, minisearch]) found.push(await searchNames(engine, stories, questions));
console.log(
  renderTable(
    ['', 'first passage has the name', 'misspelt from others, AUROC'],
    found.map(({ engine, first, auroc }) => [engine, percent(first), auroc?.toFixed(3) ?? '']),
  ),
);

function rowOf(name: string, fits: (question: NameQuestion) => boolean): string[] {
  const { misspelt, others } = measureNames(stories, questions.filter(fits));
  return [
    name,
    String(misspelt.asked),
    ...[misspelt.read, misspelt.offered, misspelt.wrong].map(percent),
    String(others.asked),
    ...[others.read, others.offered].map(percent),
  ];
}
