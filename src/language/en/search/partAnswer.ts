import type { Span } from '../../../types.ts';
import { NUMBER } from './another/counts.ts';
import { familiesIn } from './familiesIn.ts';

const ASKS = /\bhow many\b/iu;
/** What asks for all of them. */
const ASKS_WHOLE =
  /(?<!\p{LC})(?:in total|al(?:l )?together|in all|total|overall|are there|were there|there (?:are|were))(?!\p{LC})/iu;
/** What asks for those of them that are there yet. */
const ASKS_LEFT = /(?<!\p{LC})(?:left|remain(?:s|ing)?|still|surviv\p{LC}*|now|any ?more|today)(?!\p{LC})/iu;

const OF = '(?:the |its |their |his |her |all |these |those )';
/** "*74* of the *151* seats" */
const PART_OF = new RegExp(
  String.raw`(?<![\p{LC}\d.,])(?<part>${NUMBER}) (?:out )?of ${OF}?(?<whole>${NUMBER})(?! ?(?:%|percent))(?<what>(?: [\p{LC}-]+){0,2})`,
  'dgiu',
);
/** "Of the *14* murals that she painted in the country, *five* survive" */
const OF_WHOLE = new RegExp(
  String.raw`(?<!\p{LC})of ${OF}(?<whole>${NUMBER})(?<told> [^,;:.]{2,80}),? (?<part>${NUMBER})(?<what>(?: [\p{LC}-]+){0,3})`,
  'dgiu',
);

/** Of the whole and a part of it that a sentence counts the one that is asked for: *74* of “74 of the 151 seats”, where it is asked how many somebody has. */
export function partAnswer(question: string, sentence: string, answer: Span): Span {
  if (!ASKS.test(question)) return answer;
  for (const pattern of [PART_OF, OF_WHOLE]) {
    for (const { indices, groups } of sentence.matchAll(pattern)) {
      const places = indices!.groups!;
      const part = spanOf(places['part']!);
      const whole = spanOf(places['whole']!);
      if (![part, whole].some(({ start, end }) => answer.start < end && start < answer.end)) continue;
      return isWholeAsked(question, groups!['told'] ?? '') ? whole : part;
    }
  }
  return answer;
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** Whether all are asked for: "How many murals did she *paint*?", of those "that she *painted*". */
function isWholeAsked(question: string, told: string): boolean {
  if (ASKS_LEFT.test(question)) return false;
  if (ASKS_WHOLE.test(question)) return true;
  const clause = new Set(
    familiesIn(told.replace(/^.*?(?= (?:that|which|who|she|he|they|it|we)(?!\p{LC}))/iu, '')),
  );
  const isClause = / (?:that|which|who|she|he|they|it|we)(?!\p{LC})/iu.test(told);
  return isClause && familiesIn(question).some((family) => clause.has(family));
}
