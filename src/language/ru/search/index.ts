import type { SearchLanguage } from '../../search.ts';
import { stemmed } from '../../stemmed.ts';

export const SEARCH: SearchLanguage = stemmed('russian', 'rus');
