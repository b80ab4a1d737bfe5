import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import { because, type Voice } from '../voice.ts';
import { signsOf } from './signs.ts';

/** Sentences back to the last one that somebody spoke in, at most. */
const REACH = 6;
/** Above these log-odds a sentence goes on with what was said; chosen on what was learned from. */
const SURELY_GOES_ON = 0;

/** Quist said the bridge was tired. *It would close in May.* What was learned of such places tells that it is hers. */
export function goneOn(scene: Scene, line: Line, i: number): Voice | null {
  const { language } = scene.cast;
  const grammar = language.goingOn;
  const at = scene.voices.findLastIndex(({ speaker }) => speaker !== null);
  const voice = scene.voices[at];
  const said = scene.lines[at];
  if (!grammar || !voice?.speaker || !said || voice !== scene.last || i - at > REACH) return null;
  if (line.quoted >= language.quotedShare) return null;
  const place = {
    line,
    next: scene.lines[i + 1],
    voice,
    said,
    distance: i - at,
    chain: chainAt(scene, at),
    language,
    grammar,
  };
  if (grammar.oddsOf(signsOf(place), line, said) <= SURELY_GOES_ON) return null;
  return { ...voice, kind: 'indirect', reason: because('goes on', voice.speaker) };
}

/** Sentences in a row, up to the one at `at`, that go on with what was said. */
function chainAt({ voices }: Scene, at: number): number {
  let chain = 0;
  while (voices[at - chain]?.reason.rule === 'goes on') chain++;
  return chain;
}
