import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Attribution, Kind, Mention, Reason, Span } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Named } from '../3-people/speakerOf.ts';
import type { VoiceRuleName } from './ruleExamples.ts';

/** Who speaks in a sentence, and why we think so. */
export type Voice = Pick<Attribution, 'kind' | 'speaker' | 'role' | 'outlet' | 'reason'>;

export function voiceOf(kind: Kind, named: Named | null, outlet: Mention | null, reason: Reason): Voice {
  return { kind, speaker: named && mentionOf(named), role: named?.role ?? null, outlet, reason };
}

/** Nobody speaks: the article's own words. */
export const silent = (reason: Reason): Voice => ({
  kind: 'none',
  speaker: null,
  role: null,
  outlet: null,
  reason,
});

/** A rule of this room, and the words that show it: none where nothing was found, so that such reasons are all equal. */
export function because(rule: VoiceRuleName, ...evidence: readonly (Span | null | undefined)[]): Reason {
  return { rule, evidence: evidence.flatMap((span) => (span ? [{ start: span.start, end: span.end }] : [])) };
}

/** A rule of the language, with the words that report and those that name the speaker. */
export function reportReason({ pieces }: Line, { rule, cue, speaker }: Report): Reason {
  return { rule, evidence: [cue, speaker].flatMap((range) => (range ? [spanOf(pieces, range)] : [])) };
}

export const mentionOf = ({ name, start, end }: Mention): Mention => ({ name, start, end });
