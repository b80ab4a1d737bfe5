import type { Line } from '../../2-reports/readLines.ts';
import { nameOf } from '../../3-people/naming.ts';
import type { Scene } from '../scene.ts';
import { turnOf } from '../speakerLabels.ts';
import { because, type Voice } from '../voice.ts';

/** MARA QUIST: It is tired. */
export function turn(scene: Scene, line: Line): Voice | null {
  const { block } = line;
  if (scene.guests.has(block)) return null;
  const name = turnOf(scene.text, block, (words) => scene.cast.isPerson(words), scene.cast.language.labels);
  const voice = name && scene.inOwnWords(name, 'turn');
  const goesOn = name !== null && name.end < block.start;
  // "Quist was born in Lisk. Her book comes out in May.": what tells of her goes on to the end of its paragraph
  const isTold = !line.first && scene.voices.at(-1)?.kind === 'none';
  return goesOn && (isTold || isToldOf(scene, line, voice?.speaker?.name ?? '')) ? null : voice;
}

/** **How long will it last?** ¶ *It is tired.* */
export function answered(scene: Scene, line: Line): Voice | null {
  const question = scene.answers.get(line.block);
  const person = question ? scene.cast.firstPerson() : null;
  if (!question || !person || scene.guests.has(line.block) || isToldOf(scene, line, person.name)) return null;
  const voice = scene.inOwnWords(person, 'answer');
  return { ...voice, reason: because('answer', question) };
}

/** "Quist laughs and pours tea.", "She gets up.": a paragraph of an interview that tells of whoever speaks in it. */
function isToldOf(scene: Scene, { block, pieces, quoted, statement }: Line, name: string): boolean {
  const { labels, subjectOf, people } = scene.cast.language;
  if (labels.narrator.test(scene.text.slice(block.start, block.end))) return true;
  const subject = quoted < 0.5 ? (statement?.report.speaker ?? subjectOf(pieces)) : null;
  const told = subject ? nameOf(scene.text, pieces, subject, people) : null;
  return told?.sort === 'name' && ` ${name}`.endsWith(` ${told.name}`);
}
