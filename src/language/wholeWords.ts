/** A pattern for words of any alphabet; `\b` knows only English letters, and finds "port" in "Šport". */
export function wholeWords(words: string, flags: 'u' | 'iu' = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, flags);
}
