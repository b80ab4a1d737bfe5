import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Answer, Match } from '../../types.ts';
import { isAboutSame } from './aboutSame.ts';
import type { Finding } from '../finding.ts';
import { compareSides } from './opposite.ts';
import { otherNumber } from './otherNumber.ts';
import type { Report } from '../message/report.ts';
import { findStrangers } from '../speaker/whoSaid.ts';

/** Passages that are looked at, of each answer. */
const MOST_LOOKED_AT = 3;
/** From this confidence on a passage that was read is taken for what the claim is about. */
const SURE = 0.4;
/** Less is enough where the very words that answer have the other number. */
const SURE_OF_WORDS = 0.25;

/**
 * What the passages that were found for a claim say of it in other words: the opposite, another number, or the same as the words of
 * somebody else. Null where nothing of this is sure.
 */
export function judgeOtherWords(
  sentence: string,
  report: Report,
  answers: readonly Answer[],
  language: Language,
): Finding | null {
  const found = answers.flatMap((answer) =>
    answer.matches.slice(0, MOST_LOOKED_AT).map((match, place) => ({
      match,
      confidence: answer.by === 'reading' && answer.answered && place === 0 ? answer.confidence : 0,
    })),
  );
  return (
    findOpposite(sentence, found, language) ??
    findOtherNumber(sentence, report, found, language) ??
    findOtherSpeaker(sentence, report, found, language)
  );
}

interface Found {
  readonly match: Match;
  /** That it answers, where it was read as the answer; else 0. */
  readonly confidence: number;
}

/** Where one passage says the same, another one's opposite is none. */
function findOpposite(sentence: string, found: readonly Found[], language: Language): Finding | null {
  const about = found.filter(({ match, confidence }) =>
    isAboutSame(sentence, match, confidence >= SURE, language),
  );
  const compared = about.map(({ match }) => ({
    match,
    agreement: compareSides(sentence, shownQuote(match), language),
  }));
  if (compared.some(({ agreement }) => agreement.kind === 'same')) return null;
  for (const { match, agreement } of compared) {
    if (agreement.kind !== 'opposite') continue;
    return { sentence, verdict: 'altered', match, differences: [agreement.difference], strangers: [] };
  }
  return null;
}

function findOtherNumber(
  sentence: string,
  { claim }: Report,
  found: readonly Found[],
  language: Language,
): Finding | null {
  for (const { match, confidence } of found) {
    if (confidence < (match.answer ? SURE_OF_WORDS : SURE)) continue;
    const difference = otherNumber(claim, match, language);
    if (difference) return { sentence, verdict: 'altered', match, differences: [difference], strangers: [] };
  }
  return null;
}

function findOtherSpeaker(
  sentence: string,
  report: Report,
  found: readonly Found[],
  language: Language,
): Finding | null {
  for (const { match, confidence } of found) {
    if (confidence < SURE || !match.passage.attribution.speaker) continue;
    if (!isAboutSame(report.claim, match, true, language)) continue;
    const strangers = findStrangers(report, match.passage, shownQuote(match), language.claims);
    if (strangers.length > 0)
      return { sentence, verdict: 'another speaker', match, differences: [], strangers };
  }
  return null;
}
