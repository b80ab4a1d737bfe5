import { indexFrom } from '../../../values/indexFrom.ts';
import { isQuote, phraseOf, spanOf } from '../../../language/any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../language/attribution.ts';
import type { Block } from '../../../types.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { nameOf } from '../../3-people/naming.ts';
import { speakerOf } from '../../3-people/speakerOf.ts';
import { blockAbove } from '../blockAbove.ts';
import { type Introduction, introductionOf } from '../introductions.ts';
import type { Scene } from '../scene.ts';
import { because, type Voice, voiceOf } from '../voice.ts';
import { voiceToldIn } from '../voiceToldIn.ts';
import { oncePer } from '../../../values/once.ts';

/** *The governor added:* ¶ It is tired. *Here is Mara Quist's latest post on X:* ¶ It is tired. It will not last. */
export function ledUpTo(scene: Scene, line: Line, i: number): Voice | null {
  const { first, block, quoted } = line;
  const before = scene.lines[i - 1];
  const last = scene.voices.at(-1);
  if (quoted > 0 || !before || before.quoted > 0) return null;
  if (!first)
    return last && (last.reason.rule === 'led up to' || isWrittenOut(scene, before, line))
      ? writtenOn(last)
      : null;
  const { pieces, leadIn } = before;
  const { isSpeechVerb, showing } = scene.cast.language.labels;
  const isSaid = leadIn !== null && indexFrom(pieces, leadIn.to, ({ word }) => isSpeechVerb(word)) >= 0;
  const isShown = pieces.at(-1)?.word === ':' && showing.test(scene.text.slice(before.start, before.end));
  const given = before.first && (isSaid || isShown) ? scene.cast.language.announcedIn(pieces) : null;
  if (given?.speaker)
    return scene.reportVoice(before, given, 'direct', because('led up to', spanOf(pieces, given.speaker)));
  const who = isSaid ? leadIn : writesIn(scene, before, block);
  if (!who || !before.first) return null;
  const named = speakerOf(scene.text, scene.cast, pieces, who);
  return voiceOf('direct', named, null, because('led up to', spanOf(pieces, who)));
}

/** Mara Quist made her position clear. *The pier will close.*: what a sentence announces, and the next one tells. */
export function toldNext(
  scene: Scene,
  { first, block, statement, pieces, reports }: Line,
  i: number,
): Voice | null {
  const before = scene.lines[i - 1];
  if (first || before?.block !== block || statement || reports.length > 0 || before.statement) return null;
  const who = scene.cast.language.announcerOf(before.pieces, pieces);
  if (!who) return null;
  return voiceToldIn(scene, before, who, 'indirect', 'the report goes on');
}

/** *The bank said that:* ¶ – wages rose; ¶ – *rents rose.* *According to the bank, three things rose:* ¶ – *wages.* */
export function listed(scene: Scene, line: Line, i: number): Voice | null {
  const { block, first, quoted, statement } = line;
  const before = scene.lines[i - 1];
  const isItem = block.kind === 'item' && first && quoted === 0 && statement === null;
  if (!before || !isItem || blockAbove(scene.layout.blocks, block) !== before.block) return null;
  const last = scene.voices[i - 1];
  if (before.block.kind === 'item') return last?.reason.rule === 'led up to' ? last : null;
  const { pieces } = before;
  const report =
    before.statement?.report ??
    before.reports.find(({ content }) => content.every(({ from }) => from >= pieces.length - 1));
  if (!report?.speaker || pieces.at(-1)?.word !== ':') return null;
  return scene.reportVoice(before, report, 'indirect', because('led up to', spanOf(pieces, report.cue)));
}

/** *Reader Mara Quist emails from Lisk.* ¶ I am 81, and the lift is out. */
function writesIn({ text, cast: { language } }: Scene, before: Line, { start, end }: Block): Phrase | null {
  const [, writer] = language.labels.writesIn.exec(text.slice(before.start, before.end)) ?? [];
  if (writer === undefined || !language.labels.oneself.test(text.slice(start, end))) return null;
  const verb = before.pieces.findIndex((piece) => piece.start >= before.start + writer.length);
  const who = language.phraseEndingAt(before.pieces, verb);
  return who && phraseOf(who);
}

/** Mara Quist, who is there, *writes:* The pier is full. *It holds.* Mara Quist *replies:* Wait until May. *Your boat* is safe. */
function isWrittenOut({ text, cast }: Scene, { statement, quoted, first }: Line, next: Line): boolean {
  const { press, link } = statement?.report ?? {};
  if (link !== 'quote' || quoted > 0) return false;
  const { asked } = cast.language.labels;
  return press === 'writes' || (first && asked.test(text.slice(next.start, next.end)));
}

const writtenOn = (voice: Voice): Voice =>
  voice.reason.rule === 'led up to' ? voice : { ...voice, reason: because('led up to', voice.speaker) };

/**
 * *Later Mara Quist contradicted him:* “It is tired.” What looks like a label may be a sentence that leads up to a quotation,
 * or say whose words it is: *Mara Quist's full statement:* “It is tired.” *Coach Mara Quist:* ¶ “It is tired.”
 */
export function announced(scene: Scene, { block, first, quoted, pieces: own }: Line): Voice | null {
  const { label } = block;
  const { language } = scene.cast;
  if (!first || quoted <= 0.9 || label === null) return null;
  const above = blockAbove(scene.layout.blocks, block);
  const isAbove = above?.kind === 'label' && above.label?.start === label.start;
  if (label.start < block.start && !isAbove) return null;
  const words = scene.text.slice(label.start, label.end);
  const shifted = [...language.tokenize(`${words}:`)].map((token) => ({
    start: token.start + label.start,
    end: token.end + label.start,
    word: token.word,
    pos: token.pos,
    capital: token.capital,
  }));
  const pieces = language.mend(shifted);
  const leader = language.findReports([...pieces, ...own.map(closed)])[0]?.speaker;
  if (!leader) return null;
  const { name, role } = nameOf(scene.text, pieces, leader, language.people);
  // "Yesterday's statement:" on a line of its own
  if (isAbove && !role && language.people.genderOfName(name) === null) return null;
  const named = speakerOf(scene.text, scene.cast, pieces, leader);
  return voiceOf('direct', named, scene.carriers.outletOf(named), because('led up to', label));
}

/** *“It is tired.* It will not last.”: a sentence of a quotation, as if it were the whole of it. */
const closed = (piece: Piece): Piece =>
  isQuote(piece) && /^\p{L}.*[.!?…]$/u.test(piece.word) ? { ...piece, word: `“${piece.word}”` } : piece;

/** Mara Quist, head of the Lisk Guild: “It is tired.” */
export function introduced(scene: Scene, { block, first, quoted }: Line): Voice | null {
  const own = (first && quoted > 0) || quoted > 0.9 ? introductionIn(scene, block) : null;
  const intro = own ?? (quoted > 0.9 ? introductionAbove(scene, block) : null);
  if (!intro) return null;
  if (intro.outlet) scene.cast.meet({ ...intro.outlet, form: 'name', role: null }, '', 'medium');
  const voice = scene.inOwnWords(intro.speaker, 'introduced');
  return { ...voice, outlet: intro.outlet ?? voice.outlet };
}

/** The words before a quotation; without a medium that is surely one, those around them tell whether they name one. */
function introductionIn(scene: Scene, block: Block): Introduction | null {
  const { text, cast } = scene;
  const intro = introductionOf(text, block, cast.language);
  return intro && !intro.outlet && isPressReview(scene)
    ? introductionOf(text, block, cast.language, true)
    : intro;
}

/** "Mara Quist, head of the Lisk Guild:" on a line of its own above a quotation. */
function introductionAbove(scene: Scene, block: Block): Introduction | null {
  if (!/^["“„«‘']/u.test(scene.text.slice(block.start, block.start + 1))) return null;
  const { blocks } = scene.layout;
  const above = blockAbove(blocks, block);
  if (above?.kind !== 'label' || above.label || scene.excerpts.get(block)) return null;
  return introductionIn(scene, above);
}

/**
 * Whether an article lets none but the press speak where names stand before quotations: its headline or its first words say so
 * ("What the papers say"), or a medium that is surely one stands beside each name that has anything else than what may be one.
 */
const isPressReview = oncePer(({ text, layout: { blocks }, cast: { language } }: Scene): boolean => {
  const found = blocks.flatMap((block) => {
    const sure = introductionOf(text, block, language);
    const perhaps = sure && introductionOf(text, block, language, true);
    return perhaps ? [{ block, sure, isOpen: !sure.outlet && perhaps.outlet !== null }] : [];
  });
  const first = found[0]?.block.start ?? 0;
  const isSaid = blocks.some(
    ({ kind, start, end }) =>
      start < first &&
      kind !== 'notice' &&
      language.labels.press.test(text.slice(start, Math.min(end, first))),
  );
  const settled = found.filter(({ isOpen }) => !isOpen);
  return isSaid || (settled.length > 0 && settled.every(({ sure }) => sure.outlet !== null));
});
