/** A table of words that is written as text: `wordList('said says')`. */
export const wordList = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean);

/** The same, to look words up in. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** The other words of the list of a table that has a word; none where none has it. */
export const othersBeside = (word: string, lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((words) => words.includes(word))?.filter((other) => other !== word) ?? [];

/** A table of what words tell, in which "constructor" is not found, though every other object has one. */
export const wordTable = <Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign<Record<string, Value>, typeof rows>(Object.create(null), rows);

/** A table of such lists, a line each. */
export const wordLines = (lines: string): readonly (readonly string[])[] =>
  lines.trim().split('\n').map(wordList);
