import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Report } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isPossessive } from '../2-phrases/wordKinds.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonOrPeople } from '../people/titles.ts';

/** Those to whom somebody speaks in public, which is a statement of their own. */
const PUBLIC =
  /^(?:reporters|journalists|jurors|lawmakers|mps|congress|inquest|inquiry|hearing|investigators|detectives)$/;

/** What is asked of somebody, and states nothing. */
const ASKING = /^(?:ask|beg|call|implore|plead|urge)$/;

/**
 * Quist said it was late. *Her brother had asked the guild for help.* *He had told a neighbour where he was going.* *They had called
 * the town hall*: what those of whom somebody tells had told one another by then; but: *He had told the court that it was late.*
 */
export function isToldWithin(pieces: readonly Piece[], report: Report): boolean {
  const { speaker, cue, addressee, lemma, content, link } = report;
  if (!speaker || speaker.from > 0 || pieces.some(isQuote) || link === 'before') return false;
  const isPerfect = pieces[cue.from]?.word === 'had' || pieces[cue.from - 1]?.word === 'had';
  if (!isPerfect || !isOfThem(pieces.slice(speaker.from, speaker.to))) return false;
  if (!addressee) return lemma === 'call' && isRung(pieces, content[0]?.from ?? cue.to);
  const whom = pieces.slice(addressee.from, addressee.to);
  const noun = whom.at(-1)?.word ?? '';
  return ASKING.test(lemma) || !(PUBLIC.test(noun) || isBody(noun) || whom.some(({ capital }) => capital));
}

/** "he", "her brother" */
const isOfThem = (words: readonly Piece[]): boolean =>
  words.length === 1
    ? /^(?:s?he|they)$/.test(words[0]!.word)
    : isPossessive(words[0]) &&
      isPersonOrPeople(words.at(-1)?.word ?? '') &&
      !words.some(({ capital }, i) => capital && i > 0);

/** "called *the town hall* and …", and not "called the plan a mistake", "called it late" */
function isRung(pieces: readonly Piece[], from: number): boolean {
  const thing = phraseStartingAt(pieces, from);
  return thing !== null && /^(?:ADP|CCONJ|SCONJ|PUNCT|PART)$/.test(pieces[thing.to]?.pos ?? 'PUNCT');
}
