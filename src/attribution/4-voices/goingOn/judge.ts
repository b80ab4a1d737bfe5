import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import { because, type Voice } from '../voice.ts';
import { signsOf } from './signs.ts';

/** Sentences back to the last one that somebody spoke in, at most. */
const REACH = 6;
/** Longer rows of sentences that go on are not told apart. */
const LONGEST_CHAIN = 3;
/** Above these log-odds a sentence goes on with what was said; chosen on what was learned from. */
const SURELY_GOES_ON = 0;

/** Quist said the bridge was tired. *It would close in May.* What was learned of such places tells that it is hers. */
export function goneOn(scene: Scene, line: Line, i: number): Voice | null {
  const { language } = scene.cast;
  const grammar = language.goingOn;
  const at = lastSpokenAt(scene, i);
  const voice = scene.voices[at];
  const said = scene.lines[at];
  if (!grammar || !voice || !said || voice !== scene.last) return null;
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

/** The sentence before the i-th in which somebody spoke; -1 where that is too far. */
function lastSpokenAt({ voices }: Scene, i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) if (voices[at]?.speaker) return at;
  return -1;
}

/** Sentences in a row, up to the one at `at`, that go on with what was said; as many as are told apart. */
function chainAt({ voices }: Scene, at: number): number {
  let chain = 0;
  while (chain < LONGEST_CHAIN && voices[at - chain]?.reason.rule === 'goes on') chain++;
  return chain;
}
