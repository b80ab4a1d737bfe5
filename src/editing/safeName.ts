import { fileName } from '../import/fileName.ts';

/** Names that Windows keeps for its devices, whatever the ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/u;

/**
 * The id of a new article, which is its file's name without ending, from what a moderator called it or, for null, from
 * what the attachment is called: small letters, figures and hyphens, so that it can't lead anywhere, whatever it was.
 *
 *     ../../etc/passwd → etc-passwd       CON → con-article       Лід.txt → лід
 */
export function safeName(given: string | null, attachment: string, title: string | null): string {
  const words = given ?? attachment.replace(/\.[^.]*$/u, '');
  // Not even half of a letter that was cut in two.
  const name = fileName(words, title).replace(/[^\p{L}\p{N}-]/gu, '');
  return name === '' || DEVICES.test(name) ? `${name}-article`.replace(/^-/u, '') : name;
}
