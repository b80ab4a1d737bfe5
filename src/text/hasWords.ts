/** Whether words stand in others, none of them in part: "quist" in "mara quist". */
export const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
