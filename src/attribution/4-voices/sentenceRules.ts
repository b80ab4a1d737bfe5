import { isQuote, phraseOf, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase } from '../../language/attribution.ts';
import type { Line } from '../2-reports/readLines.ts';
import { nameOf } from '../3-people/naming.ts';
import { speakerOf } from '../3-people/speakerOf.ts';
import { toldAfter, voiceOfQuotation } from './quotationRules.ts';
import type { Finder, Scene } from './scene.ts';
import { answered, turn } from './interviewRules.ts';
import { introductionOf, type Introduction } from './introductions.ts';
import type { Block } from '../../types.ts';
import { sourceIn } from './sourceLabel.ts';
import { quotedIn } from './speakerLabels.ts';
import { because, reportReason, silent, voiceOf, type Voice } from './voice.ts';

/** The first that finds a voice decides; `rules.ts` has an example of each. */
const FINDERS: readonly Finder[] = [
  headingOrQuestion,
  introduced,
  announced,
  turn,
  answered,
  signed,
  labelledQuotation,
  toldBelow,
  excerpt,
  ledUpTo,
  hangingOn,
  stated,
  quotation,
  reportedOn,
];

/** Who speaks in a sentence that is no headline. */
export function voiceOfSentence(scene: Scene, line: Line, i: number): Voice {
  for (const find of FINDERS) {
    const voice = find(scene, line, i);
    if (voice) return voice;
  }
  return scene.sources.silence(line.block, because('own words'));
}

/** Nobody speaks in a heading, or in what an interviewer asks. */
function headingOrQuestion(_: Scene, line: Line): Voice | null {
  const { kind } = line.block;
  return kind === 'heading' || kind === 'question' ? silent(because('own words')) : null;
}

/** *The governor added:* ¶ It is tired. It will not last. */
function ledUpTo(scene: Scene, { first, block, quoted }: Line, i: number): Voice | null {
  const before = scene.lines[i - 1];
  const last = scene.voices.at(-1);
  if (quoted > 0 || !before || before.quoted > 0) return null;
  if (!first && before.block !== block) return null;
  if (!first)
    return last && (last.reason.rule === 'led up to' || isWrittenOut(before)) ? writtenOn(last) : null;
  const { pieces, leadIn } = before;
  const { isSpeechVerb } = scene.cast.language.labels;
  const isSaid = leadIn !== null && pieces.some(({ word }, at) => at >= leadIn.to && isSpeechVerb(word));
  const who = isSaid ? leadIn : writesIn(scene, before, block);
  if (!who || !before.first) return null;
  const named = speakerOf(scene.text, scene.cast, pieces, who);
  return voiceOf('direct', named, null, because('led up to', spanOf(pieces, who)));
}

/** *Reader Mara Quist emails from Lisk.* ¶ I am 81, and the lift is out. */
function writesIn({ text, cast: { language } }: Scene, before: Line, { start, end }: Block): Phrase | null {
  const [, writer] = language.labels.writesIn.exec(text.slice(before.start, before.end)) ?? [];
  if (writer === undefined || !language.labels.oneself.test(text.slice(start, end))) return null;
  const verb = before.pieces.findIndex((piece) => piece.start >= before.start + writer.length);
  const who = language.phraseEndingAt(before.pieces, verb);
  return who && phraseOf(who);
}

/** Mara Quist, who is there, *writes:* The pier is full. */
const isWrittenOut = ({ statement, quoted }: Line): boolean =>
  statement?.report.press === 'writes' && statement.report.link === 'quote' && quoted === 0;

const writtenOn = (voice: Voice): Voice =>
  voice.reason.rule === 'led up to' ? voice : { ...voice, reason: because('led up to', voice.speaker) };

/** > It is tired. — Mara Quist, engineer */
function signed(scene: Scene, { block }: Line): Voice | null {
  const signature = scene.signatures.get(block.start);
  return signature ? scene.inOwnWords(signature, 'signature') : null;
}

/**
 * *Later Mara Quist contradicted him:* “It is tired.” What looks like a label may be a sentence that leads up to a quotation,
 * or say whose words it is: *Mara Quist's full statement:* “It is tired.”
 */
function announced(scene: Scene, { block, first, quoted, pieces: own }: Line): Voice | null {
  const { label } = block;
  const { language } = scene.cast;
  const isInside = first && quoted > 0.9 && label !== null && label.start >= block.start;
  if (!isInside) return null;
  const words = scene.text.slice(label.start, label.end);
  const shifted = [...language.tokenize(`${words}:`)].map((token) => ({
    start: token.start + label.start,
    end: token.end + label.start,
    word: token.word,
    pos: token.pos,
    capital: token.capital,
  }));
  const pieces = language.mend(shifted);
  const leader = language.hasVerb(words)
    ? language.leadInOf(pieces)
    : (language.findReports([...pieces, ...own])[0]?.speaker ?? null);
  const naming = leader && nameOf(scene.text, pieces, leader, language.people);
  const isSomebody =
    naming?.sort === 'description'
      ? language.people.isPersonNoun(language.people.headNoun(naming.name))
      : naming !== null;
  if (!leader || !isSomebody) return null;
  const named = speakerOf(scene.text, scene.cast, pieces, leader);
  return voiceOf('direct', named, scene.carriers.outletOf(named), because('led up to', label));
}

/** It is tired. ¶ – wrote Mara Quist on Telegram. */
function toldBelow(scene: Scene, { block, statement }: Line): Voice | null {
  const tail = statement ? undefined : scene.tails.get(block);
  if (!tail) return null;
  const { line, report } = tail;
  return scene.reportVoice(line, report, 'direct', because('told below', spanOf(line.pieces, report.cue)));
}

/** At a Dinner, Mara Quist Spoke of Bridges ¶ *It is tired.* */
function excerpt(scene: Scene, line: Line): Voice | null {
  const speaker = scene.excerpts.get(line.block);
  if (!speaker || (line.statement && line.pieces.some(isQuote))) return null;
  return scene.inOwnWords(speaker, 'under a heading');
}

/** Officials said that talks had begun. *Otherwise, the union has threatened to strike.* */
function hangingOn(scene: Scene, line: Line, i: number): Voice | null {
  const before = line.first ? undefined : scene.voices[i - 1];
  const isReport = before?.speaker && (before.kind === 'indirect' || before.kind === 'mixed');
  if (!isReport || !scene.cast.language.hangsOn(line.pieces, line.statement?.report ?? null)) return null;
  return { ...before, kind: 'indirect', reason: because('the report goes on', before.speaker) };
}

/** Mara Quist, head of the Lisk Guild: “It is tired.” */
function introduced(scene: Scene, { block, first, quoted }: Line): Voice | null {
  const intro =
    ((first || quoted > 0.9) && introductionOf(scene.text, block, scene.cast.language)) ||
    (quoted > 0.9 && introductionAbove(scene, block));
  if (!intro) return null;
  if (intro.outlet) scene.cast.meet({ ...intro.outlet, sort: 'name', role: null }, '', 'medium');
  const voice = scene.inOwnWords(intro.speaker, 'introduced');
  return { ...voice, outlet: intro.outlet ?? voice.outlet };
}

/** "Mara Quist, head of the Lisk Guild:" on a line of its own above a quotation. */
function introductionAbove({ text, layout, cast }: Scene, block: Block): Introduction | null {
  if (!/^["“„«]/u.test(text.slice(block.start, block.start + 1))) return null;
  const above = layout.blocks[layout.blocks.indexOf(block) - 1];
  if (above?.kind !== 'label' || above.label) return null;
  return introductionOf(text, above, cast.language);
}

/** "Quote from Mara Quist, its director, in a comment to Radio Sund:" */
function quotedByLabel(scene: Scene, block: Block): Voice | null {
  const { language } = scene.cast;
  const span = quotedIn(scene.text, block, language.labels);
  const source = span && sourceIn(scene.text, span, language, () => true);
  if (!source) return null;
  const { speaker, role, outlet } = source;
  if (outlet) scene.cast.meet({ ...outlet, sort: 'name', role: null }, '', 'medium');
  const voice = scene.inOwnWords({ ...speaker, role }, 'label of the quotation');
  const own = scene.cast.isMedium(voice.speaker?.name ?? '') ? voice.speaker : voice.outlet;
  // Quist wrote *on Telegram* that it was late. ¶ Quote from Quist: “It is late.”
  const heard = scene.last?.speaker?.name === voice.speaker?.name ? scene.last?.outlet : null;
  return { ...voice, outlet: outlet ?? own ?? heard ?? null };
}

/** A quotation under "Quote:" or "Quote from the council:". */
function labelledQuotation(scene: Scene, line: Line, i: number): Voice | null {
  const { block } = line;
  if (block.section !== 'quote') return null;
  // “The choice is an attempt,” Edda Quill stressed.
  const isTold = line.pieces.some(isQuote) && line.statement?.report.speaker && line.quoted < 1;
  if (isTold) return stated(scene, line);
  // “It is an attempt. It will fail,” Edda Quill stressed.
  const told = quotedByLabel(scene, block) ?? (line.statement ? null : toldAfter(scene, line, i));
  if (told) return told;
  const source = scene.sources.inOwnWords(block, 'quotation under a label');
  const before = scene.lines[i - 1]?.block;
  const goesOn = before?.section === 'quote' && before.label?.start === block.label?.start;
  const said = goesOn ? scene.voices[i - 1] : scene.last;
  // what was reported inside the quotation ends with its sentence
  const isOver = !said || (goesOn && said.kind === 'indirect');
  const voice = isOver
    ? source
    : { ...said, reason: because('quotation under a label', block.label, said.speaker) };
  // who is reported inside a quotation of a whole paragraph
  const inner = scene.cast.language
    .findReports(line.tokens)
    .find(({ link }) => link === 'according' || link === 'before');
  if (!inner?.speaker) return { ...voice, kind: 'direct' };
  const named = speakerOf(scene.text, scene.cast, line.tokens, inner.speaker);
  const kind = inner.link === 'according' ? 'direct' : 'indirect';
  const reason = because('report in the quotation', spanOf(line.tokens, inner.cue), named);
  return voiceOf(kind, named, voice.outlet, reason);
}

/** The sentence itself says who speaks. */
function stated(scene: Scene, line: Line): Voice | null {
  const { statement } = line;
  if (!statement) return null;
  // "It is noted that the quay is open": whoever the paragraph goes back to noted it
  const noting = statement.report.speaker ? null : scene.sources.noting(line.block);
  if (noting) return { ...noting, kind: statement.kind };
  const voice = scene.reportVoice(
    line,
    statement.report,
    statement.kind,
    reportReason(line, statement.report),
  );
  if (isShownByNothing(scene, line, voice)) return scene.sources.silence(line.block, because('own words'));
  // what a medium announces of itself are the article's own words; what it wrote before is a report
  const name = voice.speaker?.name ?? '';
  const isOwn = isPublisher(scene, name) && !statement.report.press;
  return isOwn && (name !== scene.layout.publisher || isPublishedByMedium(scene))
    ? scene.sources.silence(line.block, because('the publisher itself', voice.speaker))
    : voice;
}

/** "The guild published the film. *It shows* a pier": what the pronoun means is no document. */
function isShownByNothing({ cast }: Scene, { pieces, statement }: Line, { speaker }: Voice): boolean {
  const { showing, people } = cast.language;
  const report = statement?.report;
  const pronoun = people.pronouns[pieces[report?.speaker?.from ?? -1]?.word ?? ''];
  const isThing = pronoun?.gender === null && pronoun.own !== null && !pronoun.sorts.includes('people');
  const isDocument = people.isBody(people.headNoun(speaker?.name ?? ''));
  return isThing && showing.has(report?.lemma ?? '') && !isDocument;
}

/** The publisher, or "SBC News" of SBC. */
const isPublisher = ({ layout: { publisher }, cast }: Scene, name: string): boolean =>
  publisher !== null &&
  (name === publisher || (name.startsWith(`${publisher} `) && cast.language.outlets.isMediumName(name)));

/** Whether the publisher is a medium: by its name, or because somebody signed the article. Whoever publishes a statement speaks in it. */
function isPublishedByMedium({ layout: { author, publisher }, cast }: Scene): boolean {
  const name = publisher ?? '';
  return author !== null || cast.language.outlets.isMediumName(name) || cast.isMedium(name);
}

/** A sentence in quotation marks that does not say itself who speaks. */
function quotation(scene: Scene, line: Line, i: number): Voice | null {
  const isSpeech = line.quoted >= scene.cast.language.quotedShare || line.block.kind === 'quotation';
  return isSpeech ? voiceOfQuotation(scene, line, i) : null;
}

/** „Das Dach ist dicht“, sagte Mara Quist. *Es sei erst im Mai erneuert worden.* Mara Quist said it was tight. *It had been mended in May.* */
function reportedOn(scene: Scene, { pieces, first }: Line, i: number): Voice | null {
  const before = scene.voices[i - 1];
  if (!before?.speaker) return null;
  const isReport = before.kind === 'indirect' || before.kind === 'mixed';
  // what a medium itself reports, the article goes on with in its own words
  // nor do facts go on with what is only somebody's view
  const isView = before.reason.rule === 'in the view of';
  const goesOn = isReport && !isView && !first && before.speaker.name !== before.outlet?.name;
  if (!scene.cast.language.isReportedOn(pieces, goesOn)) return null;
  return { ...before, kind: 'indirect', reason: because('the report goes on', before.speaker) };
}
