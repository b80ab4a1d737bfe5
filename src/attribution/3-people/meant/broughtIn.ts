import type { Piece } from '../../../language/attribution.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';

/** Letters of a sentence that brings somebody in, without the words for them, at most: a longer one tells of what people do. */
const LONGEST = 80;
/** Letters before these words, at most. */
const LONGEST_OPENING = 40;

/** What it takes to tell whether a pronoun means somebody who was just brought in. */
type Told = Omit<Asked, 'link' | 'beside'>;

/**
 * Quist said it was late. *A nurse* shook her head. “Never,” *she* said; *A nurse* got up. *She* laughed. “Never,” she said: somebody
 * new whom all sentences are about since the one that brings them in, of this paragraph or at the beginning of the one before.
 */
export function whoIsBroughtIn(told: Told): Character | null {
  const { recent, naming, gender, lines, at, traces } = told;
  if (naming.form !== 'pronoun' || gender === null) return null;
  for (const one of recent) {
    if (traces.of(one.id).subject !== at - 1 || isOther(gender, one.gender)) continue;
    const from = firstSentenceOf(one, told);
    if (from === null || traces.of(one.id).namedTimes !== at - from) continue;
    if (lines.slice(from, at).some((line) => !isQuiet(line, told)) || !bringsIn(one, lines[from]!, told))
      continue;
    return one;
  }
  return null;
}

/** The number of the sentence that names somebody first, if what follows tells of nobody else. */
function firstSentenceOf({ start }: Character, { lines, at }: Told): number | null {
  const own = lines[at]?.block;
  let from = at - 1;
  while (from > 0 && start < lines[from]!.start) from--;
  const block = lines[from]?.block;
  if (!block || start >= lines[from]!.end) return null;
  const isAbove = lines[from]!.first && lines[at]?.first === true && lines[at - 1]?.block === block;
  return block === own || isAbove ? from : null;
}

/** A sentence in which nobody speaks, and nothing is done to anybody. */
const isQuiet = ({ reports, start, end, quoted }: Line, { text, language: { people } }: Told): boolean =>
  reports.length === 0 && quoted === 0 && people.meant?.undergone.test(text.slice(start, end)) !== true;

/** "*A nurse* shook her head", "*Quist's widow* wept": a short sentence about somebody who has no name. */
function bringsIn({ sort, isDescribed, name, start }: Character, line: Line, told: Told): boolean {
  const { text, language, gender, speaker, traces } = told;
  const { people } = language;
  const opening = text.slice(line.start, start);
  // "He said it was a bad year. *Then* a partner confessed": told by whoever speaks in the paragraph
  const isTold = /^\p{L}+ $/u.test(opening) && speaker !== null && traces.of(speaker).block === line.block;
  const isOpening =
    !isTold && opening.length <= LONGEST_OPENING && people.meant?.spokenOf.test(opening) !== true;
  const behind = line.pieces.filter((piece) => piece.start >= start + name.length);
  // "A man threw a stone at *him*": “he” may be either
  const isWithOther = behind.some(
    ({ word }, i) =>
      people.pronouns[word]?.gender === gender &&
      (!people.possessives.has(word) || (people.pronouns[word].own === word && isAlone(behind[i + 1]?.pos))),
  );
  return (
    sort === 'person' &&
    isDescribed &&
    !isGeneral(behind, told) &&
    (people.meant?.indefinite.test(name) === true || people.kin.test(name)) &&
    line.end - line.start - name.length <= LONGEST &&
    isOpening &&
    !isWithOther
  );
}

/** "A keeper *earns* nine crowns. “It is too little,” he *said*": what any keeper does, where what is said is told in the past. */
function isGeneral(behind: readonly Piece[], { lines, at, language }: Told): boolean {
  const now = language.people.meant?.now;
  const verb = behind.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.word ?? '';
  const { pieces, statement } = lines[at]!;
  const said = statement ? (pieces[statement.report.cue.to - 1]?.word ?? '') : '';
  return now !== undefined && said !== '' && now.test(verb) && !now.test(said);
}

/** Whether what stands behind "her" is nothing of hers. */
const isAlone = (next: string | undefined): boolean =>
  next === undefined || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next);
