import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range, Report } from '../../../../attribution.ts';
import { apposedNameEnd } from '../../2-phrases/appositions.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';

/** Somebody is quoted as saying something. */
export interface Citation {
  readonly speaker: Phrase;
  /** Who quotes, where the text names them. */
  readonly by: Range | null;
  /** First piece of the reporting clause. */
  readonly from: number;
}

/** How many words may stand between "quoted" and "as saying". */
const FURTHEST = 16;

/** "Quist was quoted (by the Brine) as *saying*", "the Brine quoted Quist as *saying*"; `v` is the last word. */
export function citationAt(pieces: readonly Piece[], v: number): Citation | null {
  if (pieces[v - 1]?.word !== 'as') return perceivedAt(pieces, v);
  const verb = lastIndexBefore(
    pieces,
    v,
    ({ word }) => /^(?:quot|cit)(?:ed|es|ing)$/.test(word),
    v - FURTHEST + 1,
  );
  if (verb < 1) return null;
  const group = verbGroup(pieces, verb);
  const subject = subjectEndingAt(pieces, group.from, 0);
  if (!subject) return null;
  if (group.passive) {
    const by = indexFrom(pieces, verb + 1, ({ word }) => word === 'by', v + 2);
    const agent = by > 0 ? phraseStartingAt(pieces, by + 1) : null;
    return { speaker: subject, by: agent, from: subject.from };
  }
  const cited = phraseStartingAt(pieces, verb + 1);
  if (!cited) return null;
  // "the Brine quoted the keeper, *Quist*, as saying"
  const end = apposedNameEnd(pieces, cited);
  const beside = end !== null && end < v ? { from: cited.to, to: end } : null;
  return { speaker: phraseOf(cited, beside), by: subject, from: subject.from };
}

/** "“…,” Quist *was quoted as saying*": the sentence does not say by whom. */
export function isCited(pieces: readonly Piece[], { cue }: Report): boolean {
  const v = cue.to - 1;
  return pieces[v - 1]?.word === 'as' && citationAt(pieces, v)?.by === null;
}

const PERCEIVED = /^(?:heard|overheard|seen|filmed|recorded|caught|captured|videoed|videotaped|taped|shown)$/;

/** "Quist can be heard *saying* that it is late", "Quist was caught on camera *telling* a guard so": somebody heard it. */
function perceivedAt(pieces: readonly Piece[], v: number): Citation | null {
  if (!pieces[v]?.word.endsWith('ing')) return null;
  const verb = perceivedBefore(pieces, v);
  const group = verb > 0 ? verbGroup(pieces, verb) : null;
  const subject = group?.passive && !group.negated ? subjectEndingAt(pieces, group.from, 0) : null;
  return subject && { speaker: subject, by: null, from: subject.from };
}

/** Where somebody is perceived: "*heard* saying", "*caught* on a hot microphone saying"; -1 where nobody is. */
function perceivedBefore(pieces: readonly Piece[], v: number): number {
  const verb = lastIndexBefore(pieces, v, ({ word }) => PERCEIVED.test(word), v - 5);
  if (verb < 0 || verb === v - 1) return verb;
  const isOn = /^(?:on|in)$/.test(pieces[verb + 1]?.word ?? '');
  return isOn && !pieces.slice(verb + 1, v).some(({ pos }) => /^(?:VERB|AUX|PUNCT|PRON)$/.test(pos))
    ? verb
    : -1;
}
