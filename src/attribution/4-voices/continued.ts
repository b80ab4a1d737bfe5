import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Line } from '../2-reports/readLines.ts';
import { kindOf } from './kindOf.ts';
import type { Scene } from './scene.ts';
import { because, type Voice } from './voice.ts';
import type { Report } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';

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

/** Mara Quist said it was late, but *Tom Fry* called it early. “We are not beggars.”: who has the last word of two in a sentence, and a name. */
function secondSpeaker(
  { statement, reports, pieces }: Line,
  { personal, plural }: PeopleLanguage,
): Report | null {
  const first = statement?.report;
  const last = reports.at(-1);
  if (!first?.speaker || !last?.speaker || last === first || last.clause.from < first.clause.to) return null;
  const { speaker, clause, content } = last;
  // nobody else's words stand between, nor behind
  const isLast = first.clause.from < 3 && (content.at(-1)?.to ?? 0) >= pieces.length - 1;
  const joint = pieces[clause.from - 1];
  const isApart = joint?.word === ';' || (joint?.pos === 'CCONJ' && pieces[clause.from - 2]?.word === ',');
  const words = pieces.slice(speaker.from, speaker.to);
  const isNamed = words.some(({ capital }) => capital) && !personal.has(words[0]?.word ?? '');
  return isLast &&
    isApart &&
    isNamed &&
    clause.from === speaker.from &&
    !plural.test(words.at(-1)?.word ?? '')
    ? last
    : null;
}
