import { ANY } from './any/index.ts';
import type { Language } from './language.ts';
import { stemmed } from './stemmed.ts';

/** Languages of which only a stemmer and stop words are known: the tag, and what the libraries call each. */
const OTHERS: readonly (readonly [tag: string, stemmer: string, stopWords: string])[] = [
  ['ar', 'arabic', 'ara'],
  ['bg', 'bulgarian', 'bul'],
  ['da', 'danish', 'dan'],
  ['el', 'greek', 'ell'],
  ['fi', 'finnish', 'fin'],
  ['ga', 'irish', 'gle'],
  ['hi', 'indian', 'hin'],
  ['hu', 'hungarian', 'hun'],
  ['hy', 'armenian', 'hye'],
  ['id', 'indonesian', 'ind'],
  ['it', 'italian', 'ita'],
  ['lt', 'lithuanian', 'lit'],
  ['nb', 'norwegian', 'nob'],
  ['nl', 'dutch', 'nld'],
  ['no', 'norwegian', 'nob'],
  ['pt', 'portuguese', 'por'],
  ['ro', 'romanian', 'ron'],
  ['sv', 'swedish', 'swe'],
  ['tr', 'turkish', 'tur'],
];

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Languages whose words are found by their stems, and nothing else. */
export const OTHER_LANGUAGES: readonly Language[] = OTHERS.map(([tag, stemmer, stopWords]) => ({
  ...ANY,
  tag,
  name: ENGLISH_NAMES.of(tag) ?? tag,
  search: stemmed(stemmer, stopWords),
}));
