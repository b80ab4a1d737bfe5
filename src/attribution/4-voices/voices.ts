import type { Layout } from '../../types.ts';
import type { Line } from '../2-reports/lines.ts';
import type { Cast } from '../3-people/cast.ts';
import { nameOf } from '../3-people/naming.ts';
import { meetNames } from '../3-people/speakers.ts';
import { Scene } from './scene.ts';
import { voiceOfSentence } from './sentenceRules.ts';
import { because, reportReason, silent, type Voice } from './voice.ts';

/** The voice of each sentence, by the offset where the sentence begins. */
export function findVoices(layout: Layout, lines: readonly Line[], cast: Cast): Map<number, Voice> {
  const found = new Map<number, Voice>();
  const scene = new Scene(layout, lines, cast);
  for (const [i, line] of lines.entries()) {
    const { section, kind } = line.block;
    if (section === 'background' && lines[i - 1]?.block.section !== section) {
      // a background section does not speak for the story's source
      scene.last = null;
      scene.carriers.forget();
    }
    if (kind === 'title') {
      found.set(line.start, voiceOfTitle(scene, line));
      // nothing after a headline goes back to it
      scene.voices.push(silent(because('own words')));
      continue;
    }
    scene.enter(line);
    const voice = voiceOfSentence(scene, line, i);
    found.set(line.start, voice);
    scene.voices.push(voice);
    if (voice.speaker) scene.last = voice;
    // “It will not last.” She added …: who speaks was just heard, named or not
    if (voice.speaker && voice.kind === 'direct' && !line.statement) cast.remind(voice.speaker.name);
    meetNames(scene.text, cast, line);
  }
  return found;
}

/** Who speaks in a headline, which nobody has been named before. */
function voiceOfTitle({ text, cast }: Scene, line: Line): Voice {
  const { pieces, statement } = line;
  const phrase = statement?.report.speaker;
  if (!statement || !phrase) return silent(because('own words'));
  const { name, role, start, end } = nameOf(text, pieces, phrase, cast.language.people);
  const { kind, report } = statement;
  return { kind, speaker: { name, start, end }, role, outlet: null, reason: reportReason(line, report) };
}
