import { textOf } from '../../article/packedArticle.ts';
import { shownIn } from '../../text/marks.ts';
import { lengthOf, type Evidence, type Scene } from '../evidence.ts';
import type { Feature } from './feature.ts';

/** Where the passage stands and what it looks like. */
export const placeFeatures: readonly Feature[] = [
  {
    name: 'early',
    says: 'how near to the beginning of the article it stands',
    value: (scene, { passage }) => 1 / (1 + placeInArticle(scene, passage)),
  },
  {
    name: 'late',
    says: 'how far in the article it stands',
    value: (scene, { passage }) => Math.log1p(placeInArticle(scene, passage)) / 5,
  },
  {
    name: 'opens its paragraph',
    says: 'it is the first sentence of its paragraph',
    value: ({ index: { passages } }, { passage }) =>
      passages.at(passage - 1)?.paragraph === passages.at(passage)!.paragraph ? 0 : 1,
  },
  {
    name: 'title',
    says: 'it is the title or a heading',
    value: ({ index }, { passage }) => (/title|heading/.test(index.passages.at(passage)!.section) ? 1 : 0),
  },
  {
    name: 'length',
    says: 'how long it is',
    value: (_, evidence) => Math.log1p(lengthOf(evidence)) / 4,
  },
  {
    name: 'very short',
    says: 'it has at most five words',
    value: (_, evidence) => (lengthOf(evidence) <= 5 ? 1 : 0),
  },
  {
    name: 'says something new',
    says: 'how many words it has that the question has not',
    value: (_, { novel }) => Math.log1p(novel.length) / 3,
  },
  {
    name: 'says nothing new',
    says: 'it has hardly a word that the question has not',
    value: (_, { novel }) => (novel.length <= 1 ? 1 : 0),
  },
  {
    name: 'question',
    says: 'it is a question itself',
    value: (scene, evidence) => (/\?["'”’)]*$/.test(lastCharacters(scene, evidence)) ? 1 : 0),
  },
];

function placeInArticle({ index }: Scene, passage: number): number {
  return passage - index.ranges.get(index.articles[index.articleOf[passage]!]!.id)!.from;
}

function lastCharacters({ index }: Scene, { passage }: Evidence): string {
  return shownIn(textOf(index.articles[index.articleOf[passage]!]!), index.passages.at(passage)!).slice(-4);
}
