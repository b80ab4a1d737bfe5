import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import { isInOtherArticle, isPerhapsInOtherArticle } from '../../src/search/otherArticles.ts';
import { putOthersLast } from '../../src/search/othersLast.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';
import { readFor } from '../../src/search/search.ts';

const TEXTS = {
  pell: 'Harbour vote\n\nLea Omer, the harbour master, has run the port of Pell since 2012. The crane will stay.',
  mill: 'Mill opens\n\nIvo Marn opened the new mill on Friday. Marn said the mill would bring work. He has run it since 2019.',
};
const index = buildIndex(Object.entries(TEXTS).map(([id, text]) => attribute(readArticle({ id, text }))));

/** The articles whose passages are told apart for a question. */
const othersFor = (question: string, article?: string): string[] => {
  const { scene } = find(index, readFor(index, question, article), null);
  const isOther = isInOtherArticle(scene);
  const ids = [...index.passages].flatMap((_, at) => {
    const { id } = index.articles[index.articleOf[at]!]!;
    return isOther(at) ? [id] : [];
  });
  return [...new Set(ids)];
};

test.each([
  ['How long has Marn run the port?', ['pell']],
  ['What will Lea Omer keep at the mill?', ['mill']],
  ['Who runs Pell?', ['mill']],
])('only one article has the names of a question: %s', (question, others) => {
  expect(othersFor(question)).toEqual(others);
});

test.each([
  ['names none', 'how long has the port been run', undefined],
  ['no article has them all', 'What did Lea Omer say to Ivo Marn?', undefined],
  ['nobody has it', 'When did Tesk open the mill?', undefined],
  ['one article alone is asked', 'How long has Marn run the port?', 'pell'],
])('tells no article apart where a question %s', (_, question, article) => {
  expect(othersFor(question, article)).toEqual([]);
});

test('puts the other article behind, and doubts what comes first then', () => {
  const { scene, byWords } = find(index, readFor(index, 'How long has Marn run the port?'), null);
  const inPell = ({ evidence }: (typeof byWords)[number]) => index.articleOf[evidence.passage] === 0;
  const first = [...byWords.filter(inPell), ...byWords.filter((ranked) => !inPell(ranked))];
  const { ranking, isDoubted } = putOthersLast(scene, first);
  expect(inPell(ranking[0]!)).toBe(false);
  expect(isDoubted).toBe(true);
});

describe('an article that lacks the thing which a question means', () => {
  const LOOM =
    'Weavers end strike\n\nThe weavers voted to end their strike. The strike cost the town much. Nobody was paid.';
  const FERRY =
    'Ferry leaks\n\nNobody was injured when the ferry leaked. A cook from the inn helped. It is owned by the town.';
  const two = buildIndex(
    Object.entries({ loom: LOOM, ferry: FERRY }).map(([id, text]) => attribute(readArticle({ id, text }))),
  );
  const toldApart = (question: string) => {
    const { scene } = find(two, readFor(two, question), null);
    const articles = (isOther: (passage: number) => boolean) => [
      ...new Set(
        [...two.passages].flatMap((_, at) => (isOther(at) ? [two.articles[two.articleOf[at]!]!.id] : [])),
      ),
    ];
    return { other: articles(isInOtherArticle(scene)), perhaps: articles(isPerhapsInOtherArticle(scene)) };
  };

  test.each([
    ['was anyone injured during the strike', ['ferry'], ['ferry']],
    ['when do the weavers go back to work', ['ferry'], ['ferry']],
    ['who owned the inn', [], ['loom']],
    ['who was injured in a strike', [], []],
    ['who owned the tavern', [], []],
    ['was the cook injured during the strike', [], []],
  ])('%s', (question, other, perhaps) => {
    expect(toldApart(question)).toEqual({ other, perhaps });
  });
});
