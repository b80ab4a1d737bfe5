import type { Span } from '../../../../types.ts';
import { NUMBER_WORD } from '../numbers.ts';

const NUMBER = String.raw`(?:\d[\d.,]*(?<![.,])|${NUMBER_WORD}(?:-${NUMBER_WORD})?)`;
/** "by *22* votes to *9*", "voted *7*-*2*" */
const COUNT = new RegExp(
  String.raw`(?<![\p{LC}\d.,-])(?:(?<=(?:by|vot(?:e|ed|es) (?:by )?|vote of |majority of ) ?)(?<won>${NUMBER})(?: votes)? ?(?:to|[–-]) ?(?<lost>${NUMBER})|(?<most>${NUMBER}) votes to (?<fewest>${NUMBER}))(?![\p{LC}\d%-]|[.,]\d| ?(?:percent|per cent|o['’]clock))`,
  'dgiu',
);
const VOTES = /(?<!\p{LC})(?:vot(?:e|es|ed|ers|ing)|ballots?)(?!\p{LC})/iu;
const ASKS = /\bhow many\b/iu;
const ASKS_AGAINST = /(?<!\p{LC})(?:against|oppos\p{LC}+|reject\p{LC}*|no)(?!\p{LC})/iu;
const ASKS_FOR = /(?<!\p{LC})(?:for|in favou?r|back\p{LC}*|support\p{LC}*|approv\p{LC}*|yes)(?!\p{LC})/iu;
const CARRIED =
  /(?<!\p{LC})(?:back(?:s|ed|ing)?|approv(?:es?|ed|ing)|pass(?:es|ed)?|agreed?|adopt(?:s|ed)|carried|accept(?:s|ed)|endors(?:es?|ed)|in favou?r|for)(?!\p{LC})/iu;
const LOST =
  /(?<!\p{LC})(?:reject(?:s|ed|ing)?|defeat(?:s|ed)|(?:vot|turn)(?:es?|ed|ing|s) (?:it |them )?down|threw (?:it )?out|thrown out|against|block(?:s|ed)|fail(?:s|ed)?|lost)(?!\p{LC})/iu;

/** Of two sides of a vote, the winning one first, the one that is asked for: *9* of “backed by 22 votes to 9”, where it is asked how many were against it. */
export function ballotAnswer(question: string, sentence: string, answer: Span): Span {
  const [asksAgainst, asksFor] = [ASKS_AGAINST.test(question), ASKS_FOR.test(question)];
  if (!ASKS.test(question) || asksAgainst === asksFor || !VOTES.test(question)) return answer;
  const [isCarried, isLost] = [CARRIED.test(sentence), LOST.test(sentence)];
  const counts = [...sentence.matchAll(COUNT)];
  const [count] = counts;
  if (!count || counts.length > 1 || isCarried === isLost) return answer;
  const { won, most, lost, fewest } = count.indices!.groups!;
  const [start, end] = (asksFor === isCarried ? (won ?? most) : (lost ?? fewest))!;
  const [from, to] = [count.index, count.index + count[0].length];
  return from < answer.end && answer.start < to ? { start, end } : answer;
}
