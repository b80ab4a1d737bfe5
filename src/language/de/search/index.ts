import type { SearchLanguage } from '../../search.ts';
import { stemmed } from '../../stemmed.ts';
import { asksForStatement, askedOf, opensKind } from './asked.ts';
import { traitsOf } from './traits.ts';

export const SEARCH: SearchLanguage = {
  ...stemmed('german', 'deu'),
  askedOf,
  asksForStatement,
  opensKind,
  traitsOf,
  nounsHaveCapitals: true,
};
