/**
 * A pattern that nothing matches: a language has no such words, or they are not known. It is global, as it stands for
 * patterns of which every match is read, too; since it never matches, it keeps no place between calls.
 */
export const NOTHING = /(?!)/gu;
