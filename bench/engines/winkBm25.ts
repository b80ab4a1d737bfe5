import bm25 from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import stem from 'wink-porter2-stemmer';
import { foundBy, type Engine } from './engine.ts';
import { stemmerOf, stopWordsOf } from './stopWords.ts';

/** It refuses to index fewer documents. */
const FEWEST = 3;

const nlp = winkNLP(model);

export const winkBm25: Engine = {
  name: 'wink-bm25-text-search',
  package: 'wink-bm25-text-search',
  settings:
    "its readme's task: wink-nlp words without stop words, stemmed, negations marked; it knows English alone, so in " +
    "other languages words without Orama's stop words, with Orama's stemmers",
  index({ passages, language }) {
    const index = bm25();
    index.defineConfig({ fldWeights: { text: 1 } });
    index.definePrepTasks([language === 'en' ? englishWords : wordsIn(language)]);
    for (const [id, text] of passages.entries()) index.addDoc({ text }, id);
    for (let id = passages.length; id < FEWEST; id++) index.addDoc({ text: '' }, id);
    index.consolidate();
    return (question, limit) =>
      foundBy(index.search(question, limit).map(([id, score]) => ({ passage: Number(id), score })));
  },
};

/* oxlint-disable typescript/unbound-method -- wink-nlp's accessors are plain functions, typed as methods */
function englishWords(text: string): string[] {
  const { its } = nlp;
  const tokens = nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag));
  const stems = tokens.out(its.normal).map((word) => stem(word));
  const negations = tokens.out(its.negationFlag);
  return stems.map((word, place) => (negations[place] ? `!${word}` : word));
}
/* oxlint-enable typescript/unbound-method */

function wordsIn(language: string): (text: string) => string[] {
  const stopWords = new Set(stopWordsOf(language));
  const stemmer = stemmerOf(language)?.stemmer ?? ((word: string) => word);
  return (text) =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [])
      .filter((word) => !stopWords.has(word))
      .map((word) => stemmer(word));
}
