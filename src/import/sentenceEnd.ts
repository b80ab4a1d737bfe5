const END = String.raw`[.!?…。][”"’»“)\]]*`;

/** Words that end as a sentence does. */
export const SENTENCE_END = new RegExp(`${END}$`, 'u');

/** Words in which a sentence ends. */
export const SENTENCE = new RegExp(String.raw`${END}(?:\s|$)`, 'u');
