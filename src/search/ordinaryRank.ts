/** From this rank on a word of a language is an ordinary one; rarer words may be names. */
export const ORDINARY_RANK = 2;
