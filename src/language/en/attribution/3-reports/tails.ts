import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Report } from '../../../attribution.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { verbGroup } from '../2-phrases/verbGroups.ts';
import { PREPOSITION } from './settings.ts';

/** "*wrote* Mara Quist on Telegram.", "Mara Quist *said* to Reuters." below what was said: a verb, somebody, and no more said. */
export function tailOf(pieces: readonly Piece[]): Report | null {
  const at = pieces.findIndex(({ pos }) => pos !== 'PUNCT');
  const cue = cueOf(pieces[at]?.word ?? '');
  const isFinite = cue?.form === 'past' || cue?.form === 'present';
  if (!cue || !isFinite || pieces[at]?.capital || pieces.some(isQuote)) return null;
  const words = pieces.findIndex(({ word }, i) => i > at + 1 && PREPOSITION.has(word));
  const phrase = phraseStartingAt(words > 0 ? pieces.slice(0, words) : pieces, at + 1);
  if (!phrase || pieces.slice(phrase.to).some(({ word }) => word === 'that')) return null;
  const group = verbGroup(pieces, at);
  return {
    rule: 'words before the verb',
    lemma: cue.lemma,
    cue: { from: group.from, to: at + 1 },
    speaker: { ...phrase, beside: null },
    content: [],
    addressee: null,
    clause: { from: 0, to: pieces.length },
    link: 'before',
    setting: 0,
    isAdvice: false,
    press: null,
  };
}
