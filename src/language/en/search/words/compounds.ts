/** Beginnings that leave a word much the same thing. */
const PREFIXES =
  /^(?:micro|mini|mega|super|hyper|multi|anti|non|over|under|sub|inter|semi|ultra|pre|post|re|co|bio|eco|euro|air|sea|war|battle|steam|motor|sail|gun|fire|news|rail|road|water|wood|work|tele|photo|cyber|nano)(?=.{4})/;

/** What a compound is a kind of: "chips" of "microchips"; null for a word that is none. */
export function headOfCompound(word: string): string | null {
  const prefix = PREFIXES.exec(word)?.[0];
  return prefix === undefined ? null : word.slice(prefix.length);
}
