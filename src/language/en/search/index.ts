import type { SearchLanguage } from '../../search.ts';
import { wordSet } from '../../wordList.ts';
import { ARTICLE_QUESTIONS } from './articleQuestions.ts';
import { askedOf, asksForStatement, opensKind } from './asked.ts';
import { shareOf } from './background.ts';
import { familyOf } from './families.ts';
import { SPELLING } from './lexicon.ts';
import { numbersIn } from './numbers.ts';
import { allPlaces } from './places.ts';
import { readAs } from './readAs.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopWords.ts';
import { traitsOf } from './traits.ts';

export const SEARCH: SearchLanguage = {
  stem,
  familyOf,
  isStopWord,
  traitsOf,
  shareOf,
  readAs,
  numbersIn,
  askedOf,
  asksForStatement,
  opensKind,
  articleQuestions: ARTICLE_QUESTIONS,
  places: allPlaces,
  untelling: wordSet('the of and republic city new'),
  spelling: SPELLING,
};
