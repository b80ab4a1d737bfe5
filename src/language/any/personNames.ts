import { repeated } from '../../text/repeated.ts';

/** Small words inside people's names, in whatever language they are quoted: Ludwig *van* Quist. */
export const PARTICLES = 'de|da|di|del|della|du|des|van|von|der|den|bin|ibn|al|el|la|le';

/** Titles in short before a name in capitals: "MS. ", "SEN. ". */
export const SHORT_TITLES = /^(?:\p{Lu}\p{LC}{0,4}\. ){1,3}/u;

/** The text of a pattern for the name of a person: two capitalised words or more, small ones between. */
export const PERSON = ((): string => {
  // A full stop ends short words only: "Lt. Ann J. Lee", not "Ann Lee. You".
  const word = String.raw`\p{Lu}(?:[\p{LC}'’.-]*[\p{LC}'’]|[\p{LC}.]{0,4}\.)?`;
  return word + repeated(` (?:${word}|(?:${PARTICLES})(?!\\p{L}))`, '{1,4}');
})();
