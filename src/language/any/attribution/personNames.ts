/** Small words inside people's names: Ludwig *van* Quist. */
export const SMALL_WORDS = 'de|da|van|von|der|bin';

/** Two to four capitalised words, small ones between, as the text of a pattern: "Mara Quist", "Tom de Fry". */
export const PERSON_NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:${SMALL_WORDS}) )?\p{Lu}[\p{L}.'’-]*){1,3}`;
