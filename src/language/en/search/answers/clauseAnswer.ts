import { touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { daysIn } from '../daysIn.ts';

const CLAUSES = /[^;]+/gu;

/** Of a sentence whose clauses tell of other days each the one of the asked day, where words of another were found: “*Elms play Orr on Friday*; Fenn play Garrow on Sunday”. */
export function clauseAnswer(question: string, sentence: string, answer: Span): Span {
  const asked = sentence.includes(';') ? daysIn(question) : new Set<string>();
  if (asked.size === 0) return answer;
  const clauses = [...sentence.matchAll(CLAUSES)].map(({ 0: words, index }) => {
    const start = index + words.search(/\S/u);
    return { start, end: start + words.trim().replace(/[.!?]$/u, '').length, days: daysIn(words) };
  });
  if (clauses.some(({ days }) => days.size === 0)) return answer;
  const meant = clauses.filter(({ days }) => [...asked].every((day) => days.has(day)));
  const [only] = meant;
  if (!only || meant.length > 1 || touches(only, answer)) return answer;
  return { start: only.start, end: only.end };
}
