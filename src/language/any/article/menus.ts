/** A word beside the name of a section that only this site has: "Islands" of "Politics Islands Business", "iPlay", "e-Paper". */
const OTHER = String.raw`(?:(?:[ei]-?)?[\p{Lu}\d][\p{LC}\d'’&-]*\+?)`;

/**
 * The links to the sections of a site in one line: "Home Live Politics Islands Business Shop (0)". At least three are names
 * that sections usually have, and at most one other word stands beside each.
 */
export function menuOf(names: readonly string[]): RegExp {
  const all = names.map((name) => name.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join('|');
  const name = `(?:${all}|${all.toUpperCase()})(?! ?(?![ei]-?\\p{Lu})\\p{Ll})`;
  return new RegExp(
    `^(?:${OTHER} )?${name}(?: (?:${OTHER} )?${name}){2,19}(?: ${OTHER})?(?: \\(\\d+\\))?$`,
    'u',
  );
}

/** What the first page of a site is called, in whatever language its menu is. */
export const HOME_PAGES =
  'naslovna naslovnica početna accueil startseite inicio portada главная головна насловна'.split(' ');
