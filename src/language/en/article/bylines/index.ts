import { initialledLine } from '../../../any/article/initialledLine.ts';
import { nameLine } from '../../../any/article/nameLine.ts';
import type { BylineLanguage } from '../../../surroundings.ts';
import { OUTLET_WORDS } from '../../outlets.ts';
import { AUTHORS } from './authors.ts';
import { LINES } from './lines.ts';
import { PARTS } from './lineParts.ts';
import { WEEKDAY } from '../../calendar.ts';
import { ABROAD, isPerson, JOURNALIST, ON_SHIFT, TIME, YEARLY } from './parts.ts';
import { PUBLISHED } from './published.ts';
import { BESIDE_PLACE, DATED, PLACED, WRITERS } from './writers.ts';

export const BYLINES: BylineLanguage = {
  by: /^by(?::\s*|\s+)/iu,
  names: new RegExp(`${nameLine('and').source}|^${ON_SHIFT}$`, 'u'),
  initialled: { line: initialledLine('and'), article: /^the /iu },
  lines: LINES,
  authors: AUTHORS,
  authorFirst:
    /^.{20,}?[\p{Ll}\d](?:\.["”’]?|["”’]\.)(?= (?:She|He|They|Her|His|Their|(?:Read|See) more (?:about|by|from)|(?:Follow|Reach|Contact|E-?mail) ) ?[^"“]*$)/u,
  writers: WRITERS,
  dated: DATED,
  placed: new RegExp(`${PLACED.source}|${BESIDE_PLACE.source}`, 'u'),
  isPerson,
  noWriter: new RegExp(
    `^(?:the|with)\\b|\\b(?:${OUTLET_WORDS.join('|')}|${ABROAD}|${JOURNALIST}|desk|agency|bureau|press|association|society|club|council|committee|union|federation|foundation|institute|ministry|board|office|service|league|company|university|summary|advisory|conference|briefings?|remarks|speeches|transcript|releases?|publications?|announcement|preprint|reviewed|sports?|app|bookmark|later|menu|notebook)\\b`,
    'iu',
  ),
  published: PUBLISHED,
  today: new RegExp(`^(?:${WEEKDAY},? )?${YEARLY}(?:,? ${TIME})?(?: [A-Z]{2,4})?$`, 'u'),
  parts: PARTS,
};
