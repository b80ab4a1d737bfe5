import type { SearchLanguage } from '../../search.ts';
import { stemmed } from '../../stemmed.ts';
import { asksForStatement, askedOf, opensKind } from './asked.ts';
import { personAsked } from './personAsked.ts';
import { traitsOf } from './traits.ts';

export const SEARCH: SearchLanguage = {
  ...stemmed('german', 'deu'),
  askedOf,
  asksForStatement,
  personAsked,
  opensKind,
  traitsOf,
  nounsHaveCapitals: true,
};
