/** Soft hyphens, zero-width spaces and joiners of words, marks of direction: a reader sees nothing of them. */
export const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060-\u2064\ufeff]+/gu;
