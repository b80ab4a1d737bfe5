import type { AttributionLanguage } from '../../language/attribution.ts';
import { isQuote } from '../../language/any/attribution/pieces.ts';
import type { Block } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { nameOf } from '../3-people/naming.ts';

/** The paragraphs of an interview in which somebody is quoted who is not asked: "Tom Fry, who has come in, laughs. “Ask a scientist,” he says." */
export function findGuests(
  text: string,
  lines: readonly Line[],
  answers: ReadonlyMap<Block, Block>,
  language: AttributionLanguage,
): ReadonlySet<Block> {
  const own = new Map<Block, Line[]>();
  for (const line of lines) {
    if (!answers.has(line.block)) continue;
    const before = own.get(line.block);
    if (before) before.push(line);
    else own.set(line.block, [line]);
  }
  return new Set([...own].filter(([, some]) => areOfGuest(text, some, language)).map(([block]) => block));
}

function areOfGuest(
  text: string,
  lines: readonly Line[],
  { labels, subjectOf, people }: AttributionLanguage,
): boolean {
  const besides = lines
    .map(({ start, end }) => text.slice(start, end).replace(/[“"«„][^”"»]*[”"»]/gu, ''))
    .join(' ');
  if (labels.oneself.test(besides) || labels.ourselves.test(besides)) return false;
  const [first] = lines;
  const subject = first && first.quoted < 0.5 ? subjectOf(first.pieces) : null;
  const told = first && subject ? nameOf(text, first.pieces, subject, people) : null;
  const isNamed = told?.sort === 'name' && told.name.includes(' ') && !people.isBody(told.name);
  return (
    isNamed &&
    lines.some(({ statement, pieces }) => statement?.report.link === 'before' && pieces.some(isQuote))
  );
}
