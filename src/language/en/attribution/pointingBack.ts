import { indexFrom } from '../../../values/indexFrom.ts';
import { phraseOf, tagged } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectOf } from './2-phrases/subjects.ts';
import { isSomebody } from './3-reports/isSomebody.ts';
import { wordingReport } from './3-reports/wordingReports.ts';

/** What was said, as the sentence behind it calls it. */
const WORDS =
  /^(?:words?|remarks?|message|answer|reply|response|verdict|warning|plea|comment|cry|shout|order|advice)$/;

/**
 * Who said what stands before a sentence, by what the sentence says of it: “…” *That was all Mara Quist would say.* “…” *So
 * said Mara Quist.* “…” *The words are those of Mara Quist.* “…” *With that, Mara Quist left.*
 */
export function quotedBehind(pieces: readonly Piece[]): Phrase | null {
  const who = whoPut(pieces) ?? soSaid(pieces) ?? wordsFrom(pieces) ?? withThat(pieces);
  return who && isSomebody(pieces, who) ? who : null;
}

/** *That was* all she would say, *It was* Quist's verdict, *Those were* the words of Quist */
function whoPut(pieces: readonly Piece[]): Phrase | null {
  if (!/^(?:that|this|it|those|these|such)$/.test(pieces[0]?.word ?? '')) return null;
  const [first, ...others] = pieces;
  const quotation = first && tagged({ ...first, word: '“x,”' }, 'QUOTE');
  return wordingReport(quotation ? [quotation, ...others] : pieces, 1)?.speaker ?? null;
}

/** *So said* Quist, *Thus spoke* Quist */
function soSaid(pieces: readonly Piece[]): Phrase | null {
  const [first, verb] = pieces;
  const isSaid =
    /^(?:so|thus)$/.test(first?.word ?? '') &&
    /^(?:said|says|wrote|writes|spoke|speaks|ran|went)$/.test(verb?.word ?? '');
  const who = isSaid ? phraseStartingAt(pieces, 2) : null;
  return who && phraseOf(who);
}

/** *The words are those of* Quist, *The message came from* Quist, *The words belong to* Quist, *The speaker is* Quist */
function wordsFrom(pieces: readonly Piece[]): Phrase | null {
  const noun = indexFrom(pieces, 0, ({ word }) => WORDS.test(word) || word === 'speaker', 4);
  if (noun < 1 || !/^(?:the|those|these|that)$/.test(pieces[0]?.word ?? '')) return null;
  const told = pieces
    .slice(noun + 1, noun + 4)
    .map(({ word }) => word)
    .join(' ');
  const [link] =
    /^(?:(?:is|are|was|were) (?:those of|that of|from)|(?:is|are|was|were)|(?:came|comes|come) from|belongs? to|belonged to)(?= |$)/.exec(
      told,
    ) ?? [];
  if (!link || (pieces[noun]?.word !== 'speaker' && !link.includes(' '))) return null;
  const who = phraseStartingAt(pieces, noun + 1 + link.split(' ').length);
  return who && phraseOf(who);
}

/** *With that,* Quist left, *With those words* Quist left */
function withThat(pieces: readonly Piece[]): Phrase | null {
  const opener = pieces
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ');
  if (!/^(?:with (?:that|this) ,|with (?:these|those) words)$/.test(opener)) return null;
  const from = pieces[3]?.word === ',' ? 4 : 3;
  const who = subjectOf(pieces.slice(from));
  return who?.from === 0 ? { from, to: who.to + from, beside: null } : null;
}
