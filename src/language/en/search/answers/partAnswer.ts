import { spanOf, touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { NUMBER } from '../another/numbers/counts.ts';
import { familiesIn } from '../words/familiesIn.ts';

const ASKS = /\bhow many\b/iu;
/** What asks for all of them. */
const ASKS_WHOLE =
  /(?<!\p{LC})(?:in total|al(?:l )?together|in all|total|overall|are there|were there|there (?:are|were))(?!\p{LC})/iu;
/** What asks for those of them that are there yet. */
export const ASKS_LEFT =
  /(?<!\p{LC})(?:left|remain(?:s|ing)?|still|surviv\p{LC}*|now|any ?more|today)(?!\p{LC})/iu;

const OF = '(?:the |its |their |his |her |all |these |those )';
/** "*74* of the *151* seats" */
const PART_OF = new RegExp(
  String.raw`(?<![\p{LC}\d.,])(?<part>${NUMBER}) (?:out )?of ${OF}?(?<whole>${NUMBER})(?! ?(?:%|percent))(?<noun>(?: [\p{LC}-]+)?)`,
  'dgiu',
);
/** "Of the *14* murals that she painted in the country, *five* survive" */
const OF_WHOLE = new RegExp(
  String.raw`(?<!\p{LC})of ${OF}(?<whole>${NUMBER})(?<noun> [\p{LC}-]+)(?<told>[^,;:.]{0,80}),? (?<part>${NUMBER})(?!\p{LC})`,
  'dgiu',
);
/** Where all of them are, or what has them: "seats *in the council*". */
const PLACE = /^ (?:in|of|on|at|from|for) (?:(?:the|its|their|his|her) )?[\p{LC}-]+/iu;
const CLAUSE = /^ (?:that|which|who|she|he|they|it|we)(?!\p{LC})/iu;
/** "do *they* have" */
const OF_SOMEBODY = /(?<!\p{LC})(?:do|does|did|has|have|had) (?:they|she|he|it|we)(?!\p{LC})/iu;

/** Of the whole and a part of it that a sentence counts the one that is asked for: *74* of “74 of the 151 seats”, where it is asked how many somebody has. */
export function partAnswer(question: string, sentence: string, answer: Span): Span {
  if (!ASKS.test(question)) return answer;
  for (const pattern of [PART_OF, OF_WHOLE]) {
    for (const { index, 0: words, indices, groups } of sentence.matchAll(pattern)) {
      const places = indices!.groups!;
      const [part, whole] = [spanOf(places['part']!), spanOf(places['whole']!)];
      if (![part, whole].some((span) => touches(span, answer))) continue;
      const behind = sentence.slice(index + words.length).split(/[.;:]/u, 1)[0]!;
      const asked = sideAsked(question, {
        noun: groups!['noun']!,
        ofAll: groups!['told'] ?? PLACE.exec(behind)?.[0] ?? '',
        ofPart: `${sentence.slice(0, index)} ${groups!['told'] === undefined ? behind.replace(PLACE, '') : behind}`,
      });
      if (asked !== null) return asked === 'whole' ? whole : part;
    }
  }
  return answer;
}

/** What is counted, and what is told of all of them and of a part. */
interface Told {
  readonly noun: string;
  readonly ofAll: string;
  readonly ofPart: string;
}

/** Whether a question asks for all, "How many murals did she *paint*?", or for a part; null where it does not tell. */
function sideAsked(question: string, { noun, ofAll, ofPart }: Told): 'whole' | 'part' | null {
  if (ASKS_LEFT.test(question)) return 'part';
  if (ASKS_WHOLE.test(question)) return 'whole';
  const asked = familiesIn(question).filter((family) => !familiesIn(noun).includes(family));
  const isTold = (words: string) => familiesIn(words).some((family) => asked.includes(family));
  if (CLAUSE.test(ofAll) && isTold(ofAll)) return 'whole';
  if (isTold(ofPart)) return 'part';
  if (isTold(ofAll)) return 'whole';
  return OF_SOMEBODY.test(question) ? 'part' : null;
}
