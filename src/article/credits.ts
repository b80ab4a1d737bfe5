import type { Mention, Span } from '../types.ts';

/** Words that name a picture. */
const PICTURE =
  '(?:photos?|photographs?|photograph(?:er|y)|pictures?|images?|illustrations?|infographics?|graphics?|screenshots?|file photo|drawings?|cartoons?|artwork|video|map|chart|credits?|fotos?|bild|grafik|fotografie|fotografía|imagen|crédit photo|фото)';

/** Credits at the end of a caption; the group is whose the picture is. */
const CREDITS: readonly RegExp[] = [
  // "Jars at a packing plant. Photo: Upland Bulletin", "(Picture: Foodhall press office)", "Image credit: NASA"
  new RegExp(
    `(?:^|[\\s(\\[|·•–—*_])${PICTURE}(?: (?:credits?|source|courtesy))?\\s?[:/]\\s?([^\\n]{2,80}?)[\\s)\\]*_.]*$`,
    'iu',
  ),
  // "Image source, Getty Images"
  new RegExp(`^${PICTURE} (?:source|credit|copyright),\\s?([^\\n]{2,80}?)[\\s)\\].]*$`, 'iu'),
  // "Picture by Ann Lee", "(Photograph by Ann Lee/The Post)", "Photo courtesy of NASA"
  new RegExp(
    `(?:^|[\\s(\\[|.])${PICTURE} (?:by|from|courtesy of|courtesy|via|©)\\s([^\\n]{2,80}?)[\\s)\\]*_.]*$`,
    'iu',
  ),
  // "(AP Photo/Ann Lee)", "AFP Photo / Ann Lee"
  /(?:^|[\s(])(\p{Lu}{2,5} photo\s?\/\s?[^\n()]{2,60}?)[\s)]*$/iu,
  // "Ann Lee/Getty Images", "Getty Images", "Ann Lee via AP"
  /(?:^|[.!?)”"]\s|[(|–—]\s?)((?:[\p{Lu}][^\n.!?()|]{0,50}?(?:\/| via | \| ))?(?:Getty Images|Getty|Shutterstock|iStock|Alamy|Unsplash|Reuters|AFP|AP|EPA|PA Media|PA Wire|Wikimedia Commons|Anadolu|Flickr))[\s)*_.]*$/u,
  // "The bridge at dusk. (Ann Lee / Tidewater Weekly)", "The bridge at dusk. © Ann Lee"
  /[\s.](?:\(((?:\p{Lu}[\p{L}'’.-]+ ){0,3}?\p{Lu}[\p{L}'’.-]+\s?[/|:]\s?\p{Lu}[^()\n]{1,40})\)|©\s?([^\n]{2,60}?))[\s.*_]*$/u,
  // "Courtesy of the museum", "Courtesy Ann Lee"
  /(?:^|[.!?]\s|\()courtesy (?:of )?([^\n()]{2,60}?)[\s).]*$/iu,
];

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|said|says|shows?|showed|taken|made|where|why|how|what)\b/iu;

/** The longest caption: a longer paragraph with a credit at its end is text. */
const LONGEST = 360;

/** Whose the picture is, as a span of the paragraph, if the paragraph is a caption or ends with a credit. */
export function findCredit(plain: string): Span | null {
  const tail = plain.slice(-LONGEST);
  for (const pattern of CREDITS) {
    const name = pattern.exec(tail)?.slice(1).find(Boolean);
    if (name === undefined) continue;
    const words = name.trim();
    // A credit is a name, not a sentence: "The photo: a man in a hat that nobody wore since."
    if (
      words.split(/\s+/u).length > 8 ||
      !/^\W*\p{Lu}|©|@|^(?:archive|handout|library|private|supplied)\b/u.test(words) ||
      VERB.test(words)
    )
      continue;
    const start = plain.length - tail.length + tail.lastIndexOf(words);
    return { start, end: start + words.length };
  }
  return null;
}

/** "Image caption, Two boats on the strait" */
const NAMED = new RegExp(`^${PICTURE} caption[,:]`, 'iu');

/** Whether a paragraph that ends with a credit is a caption as a whole. */
export function isCaption(plain: string): boolean {
  return plain.length <= LONGEST && (NAMED.test(plain) || findCredit(plain) !== null);
}

/** Credits of an article, each name once. */
export function uniqueMentions(mentions: readonly Mention[]): Mention[] {
  const names = new Set<string>();
  return mentions.filter(({ name }) => !names.has(name.toLowerCase()) && names.add(name.toLowerCase()));
}
