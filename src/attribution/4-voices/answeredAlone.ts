import type { Line } from '../2-reports/readLines.ts';
import { ALL_QUOTED } from './kindOf.ts';
import type { Scene } from './scene.ts';
import { because, type Voice } from './voice.ts';

/**
 * Mara Quist said nobody came. The insurers asked whether it was safe. *“I told them it was.”*: where several or a body ask, whoever
 * says "I" is the person who spoke before in the paragraph.
 */
export function answeredAlone(scene: Scene, line: Line, i: number): Voice | null {
  const { text, lines, voices, cast } = scene;
  const [asked, asking] = [voices[i - 1]?.speaker, lines[i - 1]];
  const isAsked = asking?.quoted === 0 && cast.language.asking.has(asking.statement?.report.lemma ?? '');
  const isOwn = cast.language.people.meant?.own.test(text.slice(line.start, line.end)) === true;
  if (!asked || !isAsked || line.first || line.quoted < ALL_QUOTED || !isOwn) return null;
  const sortOf = (name: string | undefined): string | undefined =>
    cast.recent.find((one) => one.name === name)?.sort;
  if (!/^(?:people|body)$/.test(sortOf(asked.name) ?? '')) return null;
  let from = i;
  while (lines[from - 1]?.block === line.block) from--;
  const voice = voices.slice(from, i - 1).findLast(({ speaker }) => sortOf(speaker?.name) === 'person');
  return voice?.speaker
    ? { ...voice, kind: 'direct', reason: because('question and answer', asked, voice.speaker) }
    : null;
}
