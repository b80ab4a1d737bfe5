import type { Language } from '../language.ts';
import { RUSSIAN } from '../ru/index.ts';
import { SEARCH } from './search/index.ts';

/** It shares most of its abbreviations with Russian. */
export const UKRAINIAN: Language = { ...RUSSIAN, tag: 'uk', name: 'Ukrainian', search: SEARCH };
