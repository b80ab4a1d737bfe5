import type { CreditLanguage } from '../../surroundings.ts';
import type { TextRule } from '../../textRule.ts';
import { NOTHING } from '../nothing.ts';

/** Words that name a picture in many languages, as the text of a pattern. */
export const PICTURE = 'photos?|video|fotos?|bild|grafik|fotografie|fotografía|imagen|crédit photo|фото';

/** What a picture is and then whose: "Photo: Upland Bulletin". */
export const namedCredit = (example: string, picture: string, more = ''): TextRule => ({
  example,
  holds: [':', '/'],
  pattern: new RegExp(
    `(?:^|[\\s(\\[|·•–—*_])(?:${picture})${more}\\s?[:/]\\s?([^\\n]{2,80}?)[\\s)\\]*_.]*$`,
    'iu',
  ),
});

/** Credits that need no word for a picture. */
export const SIGNED: readonly TextRule[] = [
  {
    example: '(AP Photo/Ann Lee)',
    holds: ['photo'],
    pattern: /(?:^|[\s(])(\p{Lu}{2,5} photo\s?\/\s?[^\n()]{2,60}?)[\s)]*$/iu,
  },
  {
    example: 'Boats wait at dusk. (LRF Photo)',
    holds: ['photo'],
    pattern: /\((\p{Lu}{2,6}) [Pp]hotos?\)[\s*_.]*$/u,
  },
  {
    example: 'Ann Lee/Getty Images',
    pattern:
      /(?:^|[.!?)”"]\s|[(|–—]\s?)((?:[\p{Lu}][^\n.!?()|]{0,50}?(?:\/| via | \| ))?(?:Getty Images|Getty|Shutterstock|iStock|Alamy|Unsplash|Reuters|AFP|AP|EPA|PA Media|PA Wire|Wikimedia Commons|Anadolu|Flickr))[\s)*_.]*$/u,
  },
  {
    example: 'Lisk Institute/A. Lee',
    holds: ['/'],
    pattern:
      /^((?:\p{Lu}[\p{LC}.'’&-]*(?: (?:of |for |the )?\p{Lu}[\p{LC}.'’&-]*){0,5}\s?\/\s?){1,4}\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{LC}'’-]+)$/u,
  },
  {
    example: 'Boats wait at dusk. ANN LEE/Tidewater Weekly',
    holds: ['/'],
    pattern: /[.!?]["”’)]?\s((?:\p{Lu}[\p{LC}.'’-]+ ){1,2}\p{Lu}[\p{LC}.'’-]+\s?\/\s?\p{Lu}[^\n.!?]{2,40})$/u,
  },
  {
    example: 'The bridge at dusk. (Ann Lee / Tidewater Weekly)',
    holds: ['(', '©'],
    pattern:
      /[\s.](?:\(((?:\p{Lu}[\p{LC}'’.-]+ ){0,3}?\p{Lu}[\p{LC}'’.-]+\s?[/|:]\s?\p{Lu}[^()\n]{1,40})\)|©\s?([^\n]{2,60}?))[\s.*_]*$/u,
  },
];

export const CREDITS: CreditLanguage = {
  lines: [namedCredit('Die Brücke am Abend. Foto: Ann Lee', PICTURE), ...SIGNED],
  captions: [],
  unnamed: NOTHING,
  verb: NOTHING,
  stray: NOTHING,
  depicts: NOTHING,
  view: NOTHING,
  placed: NOTHING,
  taken: NOTHING,
  tail: NOTHING,
};
