/** Letters of a name at most. */
const LONGEST = 60;
/** A page's file that does not say what the page is about. */
const NAMELESS = new Set(['', 'index', 'default', 'page', 'article', 'download', 'untitled']);

/** The name of a page's knowledge file, which is its article's id: "Ice road stays closed.html" → "ice-road-stays-closed". */
export function fileName(page: string, title: string | null): string {
  const name = slug(page);
  return NAMELESS.has(name) ? slug(title ?? '') || 'article' : name;
}

/** Small letters and figures with hyphens between words; accents are left out. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let name = '';
  for (const word of words ?? []) {
    if (name !== '' && name.length + word.length >= LONGEST) break;
    name += (name && '-') + word.slice(0, LONGEST);
  }
  return name;
}
