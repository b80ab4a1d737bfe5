import { frameRemover } from '../../frame.ts';
import type { SearchLanguage } from '../../search.ts';
import { stemmed } from '../../stemmed.ts';
import { asksForStatement, askedOf, goesOn, opensKind } from './asked.ts';
import { FRAME } from './frame.ts';
import { personAsked } from './personAsked.ts';
import { traitsOf } from './traits.ts';

export const SEARCH: SearchLanguage = {
  ...stemmed('german', 'deu'),
  withoutFrame: frameRemover(FRAME),
  askedOf,
  asksForStatement,
  goesOn,
  personAsked,
  opensKind,
  traitsOf,
  nounsHaveCapitals: true,
};
