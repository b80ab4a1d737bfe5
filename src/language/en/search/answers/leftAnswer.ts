import { spanOf } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { NUMBER } from '../another/numbers/counts.ts';
import { ASKS_LEFT } from './partAnswer.ts';

/** "had 300 lamps; *40* are left" */
const LEFT = new RegExp(
  String.raw`(?<![\p{LC}\d.,])(?<left>${NUMBER})(?: (?:of (?:them|these|those)|[\p{LC}-]+))?,? (?:(?:is|are|were|have|has) (?:been )?(?:still |now )?(?:left|remaining|still|surviv\p{LC}*)|(?:still |now )?(?:remain(?:s|ed)?|survive[sd]?|exist(?:s|ed)?))(?!\p{LC})`,
  'dgiu',
);
const FIGURE = new RegExp(String.raw`^${NUMBER}(?: [\p{LC}-]+){0,2}$`, 'iu');

/** How many are left, where another number of a sentence was to answer: *40* of “had 300 lamps; 40 remain”. */
export function leftAnswer(question: string, sentence: string, answer: Span): Span {
  if (!/\bhow many\b/iu.test(question) || !ASKS_LEFT.test(question)) return answer;
  if (!FIGURE.test(sentence.slice(answer.start, answer.end))) return answer;
  const left = [...sentence.matchAll(LEFT)].map(({ indices }) => indices!.groups!['left']!);
  const last = left.at(-1);
  const isOther = left.every(([start, end]) => end <= answer.start || answer.end <= start);
  return last && isOther ? spanOf(last) : answer;
}
