import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { SPELLING } from '../../src/language/en/search/words/lexicon.ts';
import { stem } from '../../src/language/en/search/words/stem.ts';
import { buildIndex, type SearchIndex } from '../../src/search/index/searchIndex.ts';
import type { Slip } from '../../src/search/spelling/slipOdds.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { QaArticle, Typos } from '../data.ts';
import { misspell } from '../misspell.ts';
import { namesOf } from '../names/storyNames.ts';
import type { Random } from '../random.ts';

/** A word in small letters that neither an article nor English knows. */
export interface SlipSample {
  /** The word that was misspelt; null for a name of another article. */
  readonly right: string | null;
  /** What the speller makes of it; null where it makes nothing. */
  readonly slip: Slip | null;
}

/** Questions of an article whose words are misspelt. */
const MOST_QUESTIONS = 20;
/** Articles whose names are put to one that does not have them. */
const STRANGERS = 3;

/** Words of the articles' questions misspelt, and names of the next articles. */
export function slipSamples(articles: readonly QaArticle[], typos: Typos, random: Random): SlipSample[] {
  const read = articles.map(({ id, text }) => attribute(readArticle({ id, text })));
  const names = read.map((article) => namesOf(article).flatMap((name) => wordsOf(name)));
  return read.flatMap((article, at) => {
    const index = buildIndex([article]);
    const sampleOf = (typed: string, right: string | null): SlipSample[] =>
      isUnknown(index, typed) ? [{ right, slip: slipOf(index, typed) }] : [];
    const asked = articles[at]!.questions.slice(0, MOST_QUESTIONS).flatMap(({ question }) =>
      wordsOf(question),
    );
    const misspelt = [...new Set(asked)].flatMap((word) => {
      const typed = misspell(word, typos, random).toLowerCase();
      return typed === word ? [] : sampleOf(typed, word);
    });
    const strangers = Array.from({ length: STRANGERS }, (_, step) => names[(at + step + 1) % names.length]!);
    return [...misspelt, ...[...new Set(strangers.flat())].flatMap((name) => sampleOf(name, null))];
  });
}

function slipOf({ speller, vocabulary }: SearchIndex, typed: string): Slip | null {
  const meant = speller.correct(typed, SPELLING);
  return meant === null ? null : { typed, meant, isInArticles: vocabulary.has(meant), spelling: SPELLING };
}

function isUnknown({ vocabulary }: SearchIndex, word: string): boolean {
  const isKnown = vocabulary.has(word) || vocabulary.termOfStem(stem(word)) !== undefined;
  return /^[a-z]{3,}$/.test(word) && !isKnown && SPELLING.rankOf(word) === 0;
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
