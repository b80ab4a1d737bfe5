/** The last word of words that blanks part: "Wren" of "Dana Wren". */
export const lastWordOf = (words: string): string => words.split(' ').at(-1) ?? '';
