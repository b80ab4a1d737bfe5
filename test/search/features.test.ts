import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { confidenceFeatures } from '../../src/search/confidence.ts';
import { gatherEvidence } from '../../src/search/evidence.ts';
import { wordFeatures } from '../../src/search/features/all.ts';
import { meaningFusion, readingFusion } from '../../src/search/features/fusion.ts';
import { meaningFeatures } from '../../src/search/features/meaning.ts';
import { wordsConfidence } from '../../src/search/features/wordsConfidence.ts';
import { look } from '../../src/search/find.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';
import { loadMeaningModel, loadReadingModel, loadWordModel } from '../../src/search/models.ts';

const allFeatures = [...wordFeatures, ...meaningFeatures];

const indexOf = (text: string) => buildIndex([attribute(readArticle({ id: 'any', text }))]);

/** The value of a feature for the passage that begins with the words. */
function valueOf(name: string, text: string, question: string, passage: string): number | undefined {
  const index = indexOf(text);
  const scene = look(index, readFor(index, question), null);
  const number = [...index.passages].findIndex(({ start }) => text.startsWith(passage, start));
  return allFeatures.find((feature) => feature.name === name)?.value(scene, gatherEvidence(scene, number));
}

const TEXT = `Harbour news

Ada Brenn runs the harbour of Lisk. She bought a crane for 4 million dollars in 1998.
The crane failed because its motor was old, said harbour master Tom Hale. Who will pay?`;

describe('a feature', () => {
  test.each([
    ['coverage', 'Who runs the harbour of Lisk?', 'Ada', 1],
    ['coverage', 'Where is Napoleon?', 'Ada', 0],
    ['rarest word', 'What does Brenn run?', 'Ada', 1],
    ['word pairs', 'Who runs the harbour of Lisk?', 'Ada', 0.9],
    ['pronoun for what stood before', 'What crane did Ada Brenn buy?', 'She', 0.5],
    ['when: a new year', 'When was the crane bought?', 'She', 1],
    ['when: a new year', 'Was the crane bought in 1998?', 'She', 0],
    ['why: a reason word', 'Why did the crane fail?', 'The crane', 1],
    ['how much: money', 'How much was paid for the crane?', 'She', 1],
    ['who: a new full name', 'Who said that the crane failed?', 'The crane', 1],
    ['question', 'Who pays?', 'Who', 1],
    ['opens with a pronoun', 'What was bought?', 'She', 1],
    ['title', 'Harbour news?', 'Harbour', 1],
  ])('%s of %p for "%s …" is about %p', (name, question, passage, value) => {
    const found = valueOf(name, TEXT, question, passage) ?? NaN;
    expect(Math.abs(found - value)).toBeLessThan(0.11);
  });

  test('has a name of its own and says what it means', () => {
    const names = allFeatures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(allFeatures.every(({ says }) => says.length > 5)).toBe(true);
  });

  test('is a finite number whatever the text and the question', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'grapheme' }), (words, noise) => {
        const index = indexOf(`Title\n\n${words} ${noise}. He ${words}?`);
        const range = { from: 0, to: index.passages.length };
        const scene = look(
          index,
          readFor(index, `Who ${words.slice(0, 40)} ${noise}`),
          new Float32Array(index.passages.length),
        );
        for (let passage = 0; passage < range.to; passage += 1) {
          const evidence = gatherEvidence(scene, passage);
          for (const { value } of allFeatures) expect(Number.isFinite(value(scene, evidence))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('what others are said to have said makes less sure of what somebody else says', () => {
  const index = indexOf(TEXT);
  const scene = look(index, readFor(index, 'What did Hale say about Brenn?'), null);
  const [other] = wordsConfidence.filter(({ name }) => name === 'somebody else');
  const doubtOf = (words: string) => {
    const passage = [...index.passages].findIndex(({ start }) => TEXT.startsWith(words, start));
    return other!.value(scene, [{ evidence: gatherEvidence(scene, passage), score: 0 }], null);
  };
  expect(doubtOf('Ada Brenn runs')).toBeGreaterThan(0.3);
  expect(doubtOf('The crane failed')).toBe(0);
  expect(loadWordModel().confidence['somebody else']).toBeLessThan(0);
});

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

test.each([
  { by: 'words', model: loadWordModel(), features: wordFeatures },
  { by: 'meaning', model: loadMeaningModel(), features: meaningFusion },
  { by: 'reading', model: loadReadingModel(), features: readingFusion },
] as const)('every weight that was learned by $by belongs to a feature', ({ by, model, features }) => {
  expect(names(features)).toEqual(expect.arrayContaining(Object.keys(model.ranker)));
  expect(names(confidenceFeatures(by))).toEqual(expect.arrayContaining(Object.keys(model.confidence)));
});
