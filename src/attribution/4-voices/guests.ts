import type { AttributionLanguage, Phrase, Piece } from '../../language/attribution.ts';
import { isQuote } from '../../language/any/attribution/pieces.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { Block } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { nameOf } from '../3-people/naming.ts';
import { unquoted } from './letters.ts';

/** The paragraphs of an interview in which somebody is quoted who is not asked: "Tom Fry, who has come in, laughs. “Ask a scientist,” he says." */
export function findGuests(
  text: string,
  lines: readonly Line[],
  answers: ReadonlyMap<Block, Block>,
  language: AttributionLanguage,
): ReadonlySet<Block> {
  const own = new Map<Block, Line[]>();
  for (const line of lines) {
    if (!answers.has(line.block) && !goesOn(line.block)) continue;
    const before = own.get(line.block);
    if (before) before.push(line);
    else own.set(line.block, [line]);
  }
  const guests = new Set(
    [...own].filter(([, some]) => areOfGuest(text, some, language)).map(([block]) => block),
  );
  const [last, closing = []] = [...own].at(-1) ?? [];
  const isBelow = last && goesOn(last) && !lines.some(({ block }) => block.label && block.start > last.start);
  if (isBelow && areToldBelow(text, closing, language)) guests.add(last);
  return guests;
}

/** "The café is shut in May. Tom Fry told the Courier that it was a joke.": what the medium adds below the last turn. */
function areToldBelow(
  text: string,
  lines: readonly Line[],
  { labels, people }: AttributionLanguage,
): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  const words = first && last ? text.slice(first.start, last.end) : '';
  if (labels.oneself.test(words) || labels.ourselves.test(words)) return false;
  return lines.some(({ statement, pieces }) => {
    const { speaker = null, addressee = null } = statement?.report ?? {};
    const isToMedium = addressee !== null && pieces[addressee.to - 1]?.capital === true;
    return speaker !== null && isToMedium && namesOne(text, pieces, speaker, people);
  });
}

/** A paragraph below the one that names whose turn it is. */
const goesOn = ({ label, start }: Block): boolean => label !== null && label.end < start;

function areOfGuest(
  text: string,
  lines: readonly Line[],
  { labels, subjectOf, people }: AttributionLanguage,
): boolean {
  const besides = lines
    .map((line) => unquoted(text, line))
    .join(' ')
    .replace(labels.toldMe, '');
  if (labels.oneself.test(besides) || labels.ourselves.test(besides)) return false;
  const [first] = lines;
  const subject = first && first.quoted < 0.5 ? subjectOf(first.pieces) : null;
  const told = first && subject ? nameOf(text, first.pieces, subject, people) : null;
  const isNamed = told?.form === 'name' && told.name.includes(' ') && !people.isBody(told.name);
  const quotes = lines.filter(({ statement, pieces }) => statement?.report.speaker && pieces.some(isQuote));
  // "The ministry has not replied. Its head, Tom Fry, called it “a joke”."
  const isOfOther = quotes.some(
    ({ statement, pieces, quoted }) =>
      quoted < 0.6 && statement?.report.speaker && namesOne(text, pieces, statement.report.speaker, people),
  );
  return isOfOther || (isNamed && quotes.some(({ statement }) => statement?.report.link === 'before'));
}

/** A phrase with a name of two words or more, which is no body's. */
function namesOne(text: string, pieces: readonly Piece[], phrase: Phrase, people: PeopleLanguage): boolean {
  const { form, name } = nameOf(text, pieces, phrase, people);
  return form === 'name' && name.includes(' ') && !people.isBody(name);
}
