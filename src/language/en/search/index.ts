import type { SearchLanguage } from '../../search.ts';
import { stem } from './stem.ts';

export const SEARCH: SearchLanguage = { stem };
