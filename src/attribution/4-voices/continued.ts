import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Line } from '../2-reports/readLines.ts';
import { kindOf } from './kindOf.ts';
import type { Scene } from './scene.ts';
import { secondSpeaker } from './secondSpeaker.ts';
import { because, type Voice } from './voice.ts';

/** “It is tired,” said Mara Quist. *“It will not last.”* */
export function continued(scene: Scene, line: Line, i: number): Voice | null {
  const voice = scene.voices[i - 1];
  if (!voice?.speaker || (line.first && !line.opening?.continues)) return null;
  const before = scene.lines[i - 1]!;
  const second = secondSpeaker(before, scene.cast.language.people);
  const told = second && because('the quotation goes on', spanOf(before.pieces, second.cue));
  if (second && told) return scene.reportVoice(before, second, kindOf(line), told);
  return { ...voice, kind: kindOf(line), reason: because('the quotation goes on', voice.speaker) };
}
