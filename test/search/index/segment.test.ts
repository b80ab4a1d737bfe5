import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { attribute } from '../../../src/attribution/attribute.ts';
import { readArticle } from '../../../src/article/read.ts';
import { ANY } from '../../../src/language/any/index.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { search } from '../../../src/search/search.ts';
import { buildIndex, joinSegments, type SearchIndex } from '../../../src/search/index/searchIndex.ts';
import { readSegment, wordsOf } from '../../../src/search/index/segment.ts';
import { WordForms } from '../../../src/search/index/wordForms.ts';
import { Numbering } from '../../../src/search/index/numbering.ts';
import { atOnce, inSlices } from '../../../src/values/slices.ts';

const read = (id: string, text: string) => attribute(readArticle({ id, text }));

const ARTICLES = [
  read(
    'bees',
    'The bees\n\nThe bees sleep in winter, Ann Parr said. The Café sells honey for 3 million euros.',
  ),
  read(
    'gulls',
    '---\nlanguage: de\n---\nDie Möwen\n\nDie Möwen schlafen im Winter. The bees provided honey.',
  ),
  read('nothing', '---\ntitle: Nothing\n---\n[laughs]'),
  read(
    'crane',
    'The crane\n\n“It lifts forty tonnes,” said Bo Lund. The crane provides what the harbour needs.',
  ),
];

test('a segment numbers the words of its passages in order of appearance and counts their capitals', () => {
  const segment = readSegment({
    title: 'Bo and Old Bo',
    aliases: [['Bo', 'Bob']],
    text: 'Old Bo saw old Bo.',
    language: 'en',
    passages: [
      {
        start: 0,
        end: 18,
        section: 'body',
        paragraph: 1,
        attribution: ARTICLES[0]!.passages[0]!.attribution,
      },
    ],
  });
  const { initials, capitals, tokens, starts, names } = segment;
  expect(wordsOf(segment)).toEqual(['old', 'bo', 'saw']);
  expect([initials, capitals].map((column) => [...column])).toEqual([
    [1, 2, 0],
    [0, 2, 0],
  ]);
  expect([[...tokens], [...starts]]).toEqual([
    [0, 1, 2, 0, 1],
    [0, 5],
  ]);
  expect(names.split('\n')).toEqual(['^Old Bo', '=Bo', '=Bob']);
});

test('an article without passages has a segment without words', () => {
  const empty = { title: '', aliases: [], text: '', passages: [], language: 'en' };
  expect(wordsOf(readSegment(empty))).toEqual([]);
});

test('an index joined from what was read before answers as one that is built anew', async () => {
  const numbering = new Numbering();
  const segments = new Map(ARTICLES.map((article) => [article.id, readSegment(article)]));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(ARTICLES, { minLength: 1 }), async (articles) => {
      const known = articles.map(({ id }) => segments.get(id)!);
      const joined = await inSlices(joinSegments(articles, known, numbering));
      const built = buildIndex(articles);
      expect(wordCounts(joined)).toEqual(wordCounts(built));
      expect(joined.names.forms()).toEqual(built.names.forms());
      for (const question of ['What does the crane provide?', 'Wer schläft im Wintre?', 'Who slept?'])
        expect(search(joined, question)).toEqual(search(built, question));
    }),
  );
});

/** What an index knows of its words, in the order of the alphabet. */
function wordCounts({ vocabulary, postings, attributions, titles, passages }: SearchIndex) {
  const { counts, capitals, smalls, traits, termOf, isNameTerm } = vocabulary;
  const all = { from: 0, to: passages.length };
  return [...vocabulary.words()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, number]) => {
      const term = termOf[number]!;
      const held = [postings, attributions].map((joined) => {
        const found: [number, number][] = [];
        joined.each(term, all, (passage, count) => found.push([passage, count]));
        return found;
      });
      const own = [counts, capitals, smalls, traits].map((column) => column[number]);
      return { word, own, isName: isNameTerm[term], held, titles: titles.holders(term, all) };
    });
}

test('what a word is does not depend on which language asked for it before', () => {
  const forms = new WordForms();
  expect([forms.stem('provided', ENGLISH.search), forms.stem('provided', ANY.search)]).toEqual([
    'provid',
    'provided',
  ]);
});

test('joining gives way at every step, and the work is the same in one go and in slices', async () => {
  const segments = ARTICLES.map(readSegment);
  expect([...joinSegments(ARTICLES, segments)].length).toBeGreaterThan(ARTICLES.length);
  const [whole, sliced] = [
    atOnce(joinSegments(ARTICLES, segments)),
    await inSlices(joinSegments(ARTICLES, segments)),
  ];
  expect(wordCounts(sliced)).toEqual(wordCounts(whole));
});

test('who says a passage is no word of it', () => {
  const text =
    'On the pier\n\nIt is shut.\n\nLena Ott, mayor of Lomma: “It is too long.”\n\nTom Roe, clerk of Norrby: “Good.”\n';
  const words = wordsOf(readSegment(read('pier', text)));
  expect(words).toContain('long');
  expect(words).not.toContain('mayor');
});
