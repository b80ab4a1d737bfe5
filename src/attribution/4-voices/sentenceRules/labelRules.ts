import { isQuote, spanOf } from '../../../language/any/attribution/pieces.ts';
import type { Block } from '../../../types.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { speakerOf } from '../../3-people/speakerOf.ts';
import { toldAfter } from '../quotationRules.ts';
import type { Scene } from '../scene.ts';
import { sourceIn } from '../sources/sourceLabel.ts';
import { quotedIn } from '../speakerLabels.ts';
import { because, voiceOf, type Voice } from '../voice.ts';
import { stated } from './reportRules.ts';

/** A quotation under "Quote:" or "Quote from the council:". */
export function labelledQuotation(scene: Scene, line: Line, i: number): Voice | null {
  const { block } = line;
  if (block.section !== 'quote') return null;
  // “The choice is an attempt,” Edda Quill stressed.
  const isTold = line.pieces.some(isQuote) && line.statement?.report.speaker && line.quoted < 1;
  if (isTold) return stated(scene, line, i);
  // “It is an attempt. It will fail,” Edda Quill stressed.
  const told = quotedByLabel(scene, block) ?? (line.statement ? null : toldAfter(scene, line, i));
  if (told) return told;
  const source = scene.sources.inOwnWords(block, 'quotation under a label');
  const before = scene.lines[i - 1]?.block;
  const goesOn = before?.section === 'quote' && before.label?.start === block.label?.start;
  const isBack = !goesOn && source.speaker !== null && isInterposed(scene);
  const said = goesOn ? scene.voices[i - 1] : isBack ? null : scene.last;
  // what was reported inside the quotation ends with its sentence
  const isOver = !said || (goesOn && said.kind === 'indirect');
  const voice = isOver
    ? source
    : { ...said, reason: because('quotation under a label', block.label, said.speaker) };
  // who is reported inside a quotation of a whole paragraph
  const inner = scene.cast.language
    .findReports(line.tokens)
    .find(({ link }) => link === 'according' || link === 'before');
  const who = inner?.speaker && line.tokens[inner.speaker.from]?.word;
  // “We count shells, *they count* men.”
  if (!inner?.speaker || (who && scene.cast.language.people.pronouns[who]))
    return { ...voice, kind: 'direct' };
  const named = speakerOf(scene.text, scene.cast, line.tokens, inner.speaker);
  const kind = inner.link === 'according' ? 'direct' : 'indirect';
  const reason = because('report in the quotation', spanOf(line.tokens, inner.cue), named);
  return voiceOf(kind, named, voice.outlet, reason);
}

/** Quote: “It is an attempt,” *Edda Quill stressed.* ¶ Quote: “It will fail.”: whoever spoke last did so in a quotation alone that names them. */
function isInterposed({ last, voices, lines }: Scene): boolean {
  if (!last || lines[voices.lastIndexOf(last)]?.block.section !== 'quote') return false;
  const { rule } = last.reason;
  return rule !== 'quotation under a label' && rule !== 'label of the quotation';
}

/** "Quote from Mara Quist, its director, in a comment to Radio Sund:" */
function quotedByLabel(scene: Scene, block: Block): Voice | null {
  const { language } = scene.cast;
  const span = quotedIn(scene.text, block, language.labels);
  const source = span && sourceIn(scene.text, span, language, () => true);
  if (!source) return null;
  const { speaker, role, outlet } = source;
  if (outlet) scene.cast.meet({ ...outlet, form: 'name', role: null }, '', 'medium');
  const voice = scene.inOwnWords({ ...speaker, role }, 'label of the quotation');
  const own = scene.cast.isMedium(voice.speaker?.name ?? '') ? voice.speaker : voice.outlet;
  // Quist wrote *on Telegram* that it was late. ¶ Quote from Quist: “It is late.”
  const heard = scene.last?.speaker?.name === voice.speaker?.name ? scene.last?.outlet : null;
  return { ...voice, outlet: outlet ?? own ?? heard ?? null };
}
