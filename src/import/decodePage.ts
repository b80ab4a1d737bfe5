import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Bytes at the beginning in which a page may say how it is encoded, and enough of them to guess from. */
const HEAD = 4096;
const SAMPLE = 64 * 1024;

/** `<meta charset="utf-8">`, `<meta content="text/html; charset=windows-1251">`, `<?xml encoding="utf-8"?>` */
const DECLARED =
  /<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/iu;

/** "iso-8859-1", "latin1", "us-ascii" */
const LATIN = /^(?:iso[-_]?8859[-_]?1|latin[-_]?1|(?:us-)?ascii)$/iu;

/** "utf-16", "UTF-32LE", "ucs-2" */
const WIDE = /^(?:utf-?(?:16|32)|ucs-?[24])/iu;

/** From so many characters of UTF-8 for each broken one on, a page is UTF-8 with faults: others have next to none by chance. */
const FEWEST_SOUND = 4;

/**
 * The text of a saved page. What the page says of its encoding is often wrong, for example when a browser saved it in
 * another one; so bytes that are UTF-8 are read as such, and others only by an encoding in which they make words. What is
 * broken in UTF-8, as where a file was cut, becomes U+FFFD.
 */
export function decodePage(bytes: Buffer): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = bytes.toString('utf8');
  if (isUtf8(bytes) || isMostlySound(utf8)) return utf8;
  const guesses = analyse(withoutTags(bytes)).map(({ name }) => name);
  const texts = [declared(bytes), ...guesses, 'windows-1252']
    .filter((label) => label !== null)
    .map((label) => decode(bytes, label))
    .filter((text) => text !== null);
  return texts.find((text) => makesWords(text)) ?? texts[0] ?? bytes.toString('latin1');
}

function isMostlySound(utf8: string): boolean {
  const foreign = utf8.match(/\P{ASCII}/gu) ?? [];
  const broken = foreign.filter((sign) => sign === '\uFFFD').length;
  return foreign.length - broken >= FEWEST_SOUND * broken;
}

/** A byte order mark leaves no doubt. */
function byMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  return bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? decode(bytes, 'utf-8') : null;
}

/** What a page says of itself; not that it is UTF-16, as then nobody could read that here. */
function declared(bytes: Buffer): string | null {
  const label = DECLARED.exec(bytes.toString('latin1', 0, HEAD))?.[1] ?? null;
  return label !== null && WIDE.test(label) ? null : label;
}

/** Null for an encoding that nobody knows. */
function decode(bytes: Buffer, label: string): string | null {
  // Pages that say so mean what browsers make of it, with curly quotation marks.
  const meant = LATIN.test(label) ? 'windows-1252' : label;
  return iconv.encodingExists(meant) ? iconv.decode(bytes, meant) : null;
}

/** What stands between tags: names of tags are English in every page. */
function withoutTags(bytes: Buffer): Buffer {
  const pieces = bytes.toString('latin1', 0, SAMPLE).split('<');
  return Buffer.from(pieces.map((piece) => piece.slice(piece.indexOf('>') + 1)).join(' '), 'latin1');
}

/**
 * Whether the words with letters beyond ASCII look like words. Read in a wrong encoding, "Привет" is nothing but
 * accented letters ("Ïðèâåò"), "café" mixes two alphabets ("cafй"), and others have signs that nobody writes.
 */
function makesWords(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE * 4)
      .match(
        /[\p{L}\p{M}\uFFFD\u0080-\u009F]*[^\p{ASCII}\s\p{P}\p{S}][\p{L}\p{M}\uFFFD\u0080-\u009F]*|\uFFFD/gu,
      ) ?? [];
  const odd = words.filter(
    (word) => /[\uFFFD\u0080-\u009F]|^[\u00C0-\u00FF]{3,}$/u.test(word) || isMixed(word),
  );
  return odd.length * 10 <= words.length;
}

function isMixed(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word)
  );
}
