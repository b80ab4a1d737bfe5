import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece, Report } from '../../../../attribution.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { isForMedium } from './forMedium.ts';
import { CONVERSATION } from '../openings.ts';
import { SPEAKING } from '../speakingStart.ts';

/** "Mara Quist, *speaking to the Daily Brine*, said" */
export function besideOf(pieces: readonly Piece[], { speaker }: Report): number[] {
  const { from, to } = speaker?.beside ?? { from: 0, to: 0 };
  // "Mara Quist, *quoted in the Daily Brine*, said"
  const speaking = indexFrom(
    pieces,
    from,
    ({ word }) => SPEAKING.test(word) || /^(?:quoted|cited)$/.test(word),
    from + 2,
  );
  // "Mara Quist, *on the air of Radio Brine*, said"
  const air = indexFrom(pieces, from, ({ word }) => word === 'air', to - 1);
  // "Mara Quist, speaking *for the guild*, said"
  const isFor = pieces[speaking + 1]?.word === 'for' && !isForMedium(pieces, speaking + 1);
  const at = speaking < 0 || isFor ? air : speaking;
  // “No,” said the mayor, Mara Quist, in an interview *with the Daily Brine*
  const told = indexFrom(pieces, from, (piece) => isFiniteVerb(piece) || isRelative(piece));
  const talks = [...pieces.keys()]
    .slice(from, told < 0 ? to : Math.min(told, to))
    .filter((i) => CONVERSATION.test(pieces[i - 1]?.word ?? '') && !(isFor && i === speaking + 1));
  // “No,” wrote the mayor, Mara Quist, *on Telegram*; according to the guard *on Telegram*
  const apart = [...pieces.keys()].filter(
    (i) =>
      i >= from &&
      i < to &&
      (i === from || pieces[i - 1]?.word === ',') &&
      /^(?:on|in)$/.test(pieces[i]?.word ?? ''),
  );
  const beside = [...apart, ...talks, ...talkIn(pieces, from, to)];
  // "speaking *exclusively* to Radio Brine"
  const place = pieces[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  return at >= 0 && place < to ? [place, ...beside] : beside;
}

/** “No,” said Mara Quist, who was there, *in a voice message to* Radio Brine: behind a comma of its own. */
function talkIn(pieces: readonly Piece[], from: number, to: number): number[] {
  const opener = lastIndexBefore(
    pieces,
    to,
    ({ word }, i) => /^(?:in|via|by)$/.test(word) && (pieces[i - 1]?.word === ',' || i === from),
    from,
  );
  const goesTo = indexFrom(
    pieces,
    opener + 1,
    ({ word }) => /^(?:to|with|on|for)$/.test(word),
    Math.min(to, opener + 6),
  );
  const noun = pieces[goesTo - 1]?.word ?? '';
  return opener >= 0 && goesTo > 0 && (CONVERSATION.test(noun) || WRITTEN_TO.test(noun)) ? [goesTo] : [];
}

/** What goes to anybody, and to a medium only by its name. */
export const WRITTEN_TO = /^(?:letter|message|e-?mail|text|note|voicemail|call)$/;
