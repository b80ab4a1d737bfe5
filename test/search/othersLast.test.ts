import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { find } from '../../src/search/find.ts';
import { judge } from '../../src/search/judge.ts';
import { putOthersLast } from '../../src/search/othersLast.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

const TEXT = `Dams above Pell

The upper dam was finished in 1961. The lower dam was finished in 1974 by the same firm.
Is the lower dam safe? It is, said Lea Omer, an engineer. "We were not told of the crack," she said.`;

const index = buildIndex([attribute(readArticle({ id: 'dams', text: TEXT }))]);
const foundFor = (question: string) =>
  find(index, readFor(index, question), new Float32Array(index.passages.length).fill(0.3));
const wordsOf = (passage: number) => {
  const { start, end } = index.passages.at(passage)!;
  return TEXT.slice(start, end);
};
/** The ranking with a sentence first. */
function toldApart(question: string, first: string) {
  const { scene, byWords } = foundFor(question);
  const isFirst = ({ evidence }: (typeof byWords)[number]) => wordsOf(evidence.passage).startsWith(first);
  const { ranking, others, isDoubted } = putOthersLast(scene, [
    ...byWords.filter(isFirst),
    ...byWords.filter((ranked) => !isFirst(ranked)),
  ]);
  return {
    first: wordsOf(ranking[0]!.evidence.passage),
    others: [...others].map(wordsOf),
    isDoubted,
    count: ranking.length - byWords.length,
  };
}

describe('putOthersLast', () => {
  test('puts what speaks of something else behind what may answer, which is less sure then', () => {
    const { first, others, isDoubted, count } = toldApart(
      'When was the lower dam finished?',
      'The upper dam',
    );
    expect(first).toBe('The lower dam was finished in 1974 by the same firm.');
    expect(others).toContain('The upper dam was finished in 1961.');
    expect({ isDoubted, count }).toEqual({ isDoubted: true, count: 0 });
  });

  test('puts a question of the article behind, which doubts nothing', () => {
    const { first, others, isDoubted } = toldApart('Is the lower dam leaking?', 'Is the lower dam');
    expect(first).not.toContain('?');
    expect(others).toEqual(['Is the lower dam safe?']);
    expect(isDoubted).toBe(false);
  });

  test.each([
    ['is read', 3, '"We were not told'],
    ['is not', -3, 'The lower dam was finished'],
  ])('puts first what %s to answer, where the first speaks of something else', (_, logit, first) => {
    const { scene, byWords } = foundFor('When was the lower dam finished?');
    const starts = (words: string) => (ranked: (typeof byWords)[number]) =>
      wordsOf(ranked.evidence.passage).startsWith(words);
    const ranking = ['The upper dam', 'The lower dam', '"We were not told'].flatMap((words) => {
      const ranked = byWords.find(starts(words));
      return ranked ? [ranked] : [];
    });
    const readings = new Map(
      ranking.map((ranked) => {
        const read = starts('"We')(ranked) ? logit : -4;
        return [ranked.evidence.passage, { passage: read, span: read, words: null }];
      }),
    );
    const told = putOthersLast(scene, ranking, readings).ranking;
    expect(wordsOf(told[0]!.evidence.passage)).toContain(first);
    const right = putOthersLast(scene, ranking.slice(1), readings).ranking;
    expect(wordsOf(right[0]!.evidence.passage)).toContain('The lower dam');
  });

  test('leaves a ranking of which nothing speaks of something else', () => {
    const { first, others, isDoubted } = toldApart('When was the lower dam finished?', 'The lower dam');
    expect(first).toBe('The lower dam was finished in 1974 by the same firm.');
    expect(others).not.toContain(first);
    expect(isDoubted).toBe(false);
  });
});

describe('a sentence that only announces the next one', () => {
  const text = `Dam shut

There are two reasons why the dam is shut. Frost has cracked the wall, and two pumps are broken.
The mayor, Kit Omer, will speak on Friday.`;
  const shut = buildIndex([attribute(readArticle({ id: 'shut', text }))]);
  const { scene, byWords } = find(
    shut,
    readFor(shut, 'Why is the dam shut?'),
    new Float32Array(shut.passages.length).fill(0.3),
  );
  const starts = (words: string) => (ranked: (typeof byWords)[number]) =>
    text.startsWith(words, shut.passages.at(ranked.evidence.passage)!.start);
  const ranked = ['There are', 'The mayor', 'Frost'].map((words) => byWords.find(starts(words))!);

  test('gives its place to that one, and doubts nothing', () => {
    const { ranking, others, isDoubted, announcing } = putOthersLast(scene, ranked);
    expect(ranking.map(({ evidence }) => evidence.passage)).toEqual(
      [2, 1, 0].map((place) => ranked[place]!.evidence.passage),
    );
    expect([...others]).toEqual([ranked[0]!.evidence.passage]);
    expect({ isDoubted, announcing }).toEqual({ isDoubted: false, announcing: ranked[0] });
  });

  test('is only put behind where something else came first', () => {
    const { ranking, announcing } = putOthersLast(scene, [ranked[1]!, ranked[0]!, ranked[2]!]);
    expect(ranking.map(({ evidence }) => evidence.passage)).toEqual(
      [1, 2, 0].map((place) => ranked[place]!.evidence.passage),
    );
    expect(announcing).toBeNull();
  });
});

describe('what is told of another subject', () => {
  const STORY = `Tarrow

Mayor Helen Quill was suspended for six months. The treasurer, Owen Marn, kept silent on Monday.
The library closes on 3 May. The museum shuts its doors in June.`;
  const story = buildIndex([attribute(readArticle({ id: 'tarrow', text: STORY }))]);
  const wordsIn = (passage: number) => {
    const { start, end } = story.passages.at(passage)!;
    return STORY.slice(start, end);
  };
  /** The ranking with a sentence first, and of what the reader says of each. */
  function told(question: string, first: string, logits: Readonly<Record<string, number>> = {}) {
    const similarities = new Float32Array(story.passages.length).fill(0.3);
    const { scene, byWords } = find(story, readFor(story, question), similarities);
    const readings = new Map(
      byWords.map(({ evidence: { passage } }) => {
        const words = Object.keys(logits).find((start) => wordsIn(passage).startsWith(start));
        const logit = words === undefined ? -4 : logits[words]!;
        return [passage, { passage: logit, span: logit, words: null }];
      }),
    );
    const isFirst = ({ evidence }: (typeof byWords)[number]) => wordsIn(evidence.passage).startsWith(first);
    const ranking = [...byWords].sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
    const { ranking: apart, isDoubted } = putOthersLast(scene, ranking, readings);
    return { first: wordsIn(apart[0]!.evidence.passage).split(' ').slice(0, 2).join(' '), isDoubted };
  }

  test.each([
    [
      'stands behind for sure where both are named',
      'How long was Owen Marn suspended?',
      'Mayor',
      {},
      'The treasurer,',
    ],
    [
      'is not certain where two nouns may mean one',
      'When does the museum close?',
      'The library',
      {},
      'The library',
    ],
    [
      'stands behind what is read to answer',
      'When does the museum close?',
      'The library',
      { 'The library': 5, 'The museum': 2 },
      'The museum',
    ],
  ])('%s', (_, question, likeliest, logits, first) => {
    expect(told(question, likeliest, logits)).toEqual({ first, isDoubted: true });
  });

  test('is what is asked where the question asks for it', () => {
    expect(told('When does the library close?', 'The library')).toEqual({
      first: 'The library',
      isDoubted: false,
    });
  });
});

describe('a question about nothing but who said or was told it', () => {
  const told = foundFor('Who was not told?');
  const passage = [...index.passages].findIndex(({ start }) => TEXT.startsWith('"We were not told', start));
  const readingsOf = (logit: number) => new Map([[passage, { passage: logit, span: logit, words: null }]]);

  test('is answered as not certain where the answer is read', () => {
    expect(told.scene.question.terms).toEqual([]);
    expect(judge(told, readingsOf(4)).confidence).toBe(0.5);
  });

  test.each(['Who was not told?', 'Why?', 'Who is she?'])('is not where nothing is: %s', (question) => {
    expect(judge(foundFor(question), readingsOf(question.includes('told') ? 0 : 4)).confidence).toBe(0);
  });
});

describe('a question with nothing to look for', () => {
  const passage = [...index.passages].findIndex(({ start }) => TEXT.startsWith('"We were not told', start));
  const confidenceOf = (question: string, logit: number) =>
    judge(foundFor(question), new Map([[passage, { passage: logit, span: logit, words: null }]])).confidence;

  test.each(['Why did they do it?', 'who was against it', 'when did she do that?'])(
    'is answered as not certain where the answer is read in the one article: %s',
    (question) => {
      expect(foundFor(question).scene.question.terms).toEqual([]);
      expect(confidenceOf(question, 2)).toBe(0.5);
      expect(confidenceOf(question, 0)).toBe(0);
    },
  );

  test('is not where several articles are asked', () => {
    const both = buildIndex(['one', 'other'].map((id) => attribute(readArticle({ id, text: TEXT }))));
    const similarities = new Float32Array(both.passages.length).fill(0.3);
    const told = find(both, readFor(both, 'Why did they do it?'), similarities);
    expect(judge(told, new Map([[passage, { passage: 4, span: 4, words: null }]])).confidence).toBe(0);
  });
});

describe('one of two events', () => {
  const text = `Regatta

Ann Lind won the race on Sunday. Kit Aas was second. In the men's race, Bo Holm was first. Rook was second.`;
  const regatta = buildIndex([attribute(readArticle({ id: 'regatta', text }))]);
  const similarities = new Float32Array(regatta.passages.length).fill(0.3);
  const wordsIn = (passage: number) => {
    const { start, end } = regatta.passages.at(passage)!;
    return text.slice(start, end);
  };
  const firstFor = (question: string, read: string, logit: number) => {
    const { scene, byWords } = find(regatta, readFor(regatta, question), similarities);
    const ranking = [...byWords].sort((one, other) => one.evidence.passage - other.evidence.passage);
    const readings = new Map(
      ranking.map(({ evidence: { passage } }) => {
        const said = wordsIn(passage).startsWith(read) ? logit : -4;
        return [passage, { passage: said, span: said, words: null }];
      }),
    );
    return wordsIn(putOthersLast(scene, ranking.slice(1), readings).ranking[0]!.evidence.passage);
  };

  test.each([
    ['the sentence that names it comes first', "who won the men's race", 'Ann Lind', 3, "In the men's race"],
    [
      'what is clearly read to answer before it',
      "who was second in the men's race",
      'Rook',
      3,
      'Rook was second',
    ],
    ['and not where the other is asked for', 'who won the race', 'Ann Lind', 3, 'Ann Lind won'],
  ])('%s', (_, question, read, logit, first) => {
    expect(firstFor(question, read, logit)).toContain(first);
  });
});

describe('whose words are asked for', () => {
  const text = `Beans in Pell

Local millers will also benefit. "We have a buyer now," said Lea Omer, head of the millers. The millers say that the mill is full.`;
  const beans = buildIndex([attribute(readArticle({ id: 'beans', text }))]);

  test.each([
    ['What do the millers say?', true],
    ['What do the millers get?', false],
    ['Do the millers say that they will benefit?', false],
  ])('%s is perhaps not told by what nobody says: %s', (question, isDoubted) => {
    const { scene, byWords } = find(
      beans,
      readFor(beans, question),
      new Float32Array(beans.passages.length).fill(0.3),
    );
    const isFirst = ({ evidence }: (typeof byWords)[number]) => evidence.passage === 1;
    const ranking = [...byWords.filter(isFirst), ...byWords.filter((ranked) => !isFirst(ranked))];
    expect(text.slice(beans.passages.at(1)!.start)).toMatch(/^Local millers/);
    expect(putOthersLast(scene, ranking).isDoubted).toBe(isDoubted);
  });
});
