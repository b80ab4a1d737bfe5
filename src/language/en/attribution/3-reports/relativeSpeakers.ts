import type { Piece } from '../../../attribution.ts';
import { antecedentOf } from '../2-phrases/antecedents.ts';
import { isRelative } from '../2-phrases/wordKinds.ts';
import type { Found } from './found.ts';
import { tellsWhich } from './nounObstacles.ts';

/**
 * The report of whom a relative word means: "*Mara Quist*, who is sure that it is late", "Lisk Zoo, whose *director* said so".
 * Null where it means nobody, or only tells which of all people do something else: "a man who is sure that it is late has left".
 */
export function ofAntecedent(pieces: readonly Piece[], report: Found): Found | null {
  const { speaker } = report;
  const word = pieces[speaker?.from ?? 0];
  if (!speaker || !isRelative(word)) return report;
  if (word?.word === 'whose')
    return speaker.to > speaker.from + 1
      ? { ...report, speaker: { ...speaker, from: speaker.from + 1 } }
      : null;
  if (speaker.to > speaker.from + 1) return report;
  const meant = tellsWhich(pieces, speaker.from) ? null : antecedentOf(pieces, speaker.from);
  return meant && { ...report, speaker: meant };
}
