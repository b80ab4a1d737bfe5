import { isNickname, isQuote } from '../../language/any/attribution/pieces.ts';
import type { Phrase, Piece, Report } from '../../language/attribution.ts';
import type { Line } from '../2-reports/readLines.ts';
import { nameOf } from '../3-people/naming.ts';
import { answeredAlone } from './answeredAlone.ts';
import { blockAbove } from './blockAbove.ts';
import { continued } from './continued.ts';
import { isWholeName } from './isWholeName.ts';
import { oncePer } from '../../values/once.ts';
import { ALL_QUOTED, GOES_ON_QUOTED, kindOf } from './kindOf.ts';
import { ledUpToQuotation } from './ledUpToQuotation.ts';
import { personInHeading } from './namedHeadings.ts';
import { type Finder, firstOf, type Scene } from './scene.ts';
import { startsWithName, turnInside } from './speakerLabels.ts';
import { spokenBefore } from './spokenBefore.ts';
import { toldOf, toldOfAbove } from './toldOf.ts';
import { because, reportReason, voiceOf, type Voice } from './voice.ts';
import { voiceToldIn } from './voiceToldIn.ts';

/** How many sentences after a quotation may stand until one tells who speaks. */
const FURTHEST = 20;

/** The first that finds a voice decides; `ruleExamples.ts` has an example of each. */
const FINDERS: readonly Finder[] = [
  askedByAuthor,
  turnInQuotation,
  closedBy,
  answeredAlone,
  continued,
  openedBefore,
  toldAfter,
  toldOfAfter,
  ledUpTo,
  underHeading,
  askedBefore,
  underNote,
  toldOf,
  toldOfAbove,
  exchanged,
  spokenBefore,
  afterQuotation,
  onlySource,
];

/** Who speaks in a sentence in quotation marks that does not say so itself. */
export const voiceOfQuotation = (scene: Scene, line: Line, i: number): Voice =>
  firstOf(FINDERS, scene, line, i) ??
  voiceOf(kindOf(line), null, null, because('quotation without a speaker'));

/** *“Why did you stay?” I asked.* Quist said that she had to. ¶ *“And the ferry?”*: what the author asks, and asks next behind what is told, is nobody's. */
function askedByAuthor(scene: Scene, line: Line, i: number): Voice | null {
  const { block, first, end } = line;
  const isQuestion = first && end >= block.end - 1 && QUESTION.test(scene.text.slice(block.start, end));
  const isAsked = placesAsked(scene).some((at) => at < i && at >= i - FURTHEST);
  const isNext = isQuestion && isAsked && scene.voices[i - 1]?.kind !== 'direct';
  if (!isNext && !isTaggedByAuthor(scene, line)) return null;
  return voiceOf(kindOf(line), null, null, because('quotation without a speaker'));
}

/** A question and nothing else. */
const QUESTION = /^["“„«‘'][^.!"”]+\?["”»’']$/u;

/** The places of the sentences in which the author asks something: “Why did you stay?” *I asked*, but not “Hello,” *I said*. */
const placesAsked = oncePer((scene: Scene): readonly number[] =>
  scene.lines.flatMap((line, at) => (isTaggedByAuthor(scene, line, /\?.$/u) ? [at] : [])),
);

/** “Why did you stay?” *I asked.* “It is late,” *we say*; what the quotation has to look like may be given. */
function isTaggedByAuthor({ text, cast }: Scene, { pieces, quoted }: Line, quotation = /./u): boolean {
  const { labels } = cast.language;
  const isAuthor = ({ start, end }: Piece): boolean =>
    [labels.oneself, labels.ourselves].some((words) => words.test(text.slice(start, end)));
  const asks = (piece: Piece, at: number): boolean =>
    at > 0 &&
    isQuote(pieces[at - 1]) &&
    quotation.test(pieces[at - 1]!.word) &&
    labels.isSpeechVerb(pieces[at + 1]?.word ?? '') &&
    isAuthor(piece);
  return quoted > 0 && quoted < ALL_QUOTED && pieces.some(asks);
}

/** “QUIST: It is tired.” */
function turnInQuotation(scene: Scene, { start, end }: Line): Voice | null {
  const turn = turnInside(scene.text, start, end);
  return turn && scene.inOwnWords(turn, 'turn in the quotation');
}

/** Keepers said that it was late. *“It is tired.* It will not last,” said Mara Quist: whoever ends a quotation has begun it. */
function closedBy(scene: Scene, line: Line, i: number): Voice | null {
  const { opening } = line;
  const isNew = opening !== null && opening.start >= (scene.lines[i - 1]?.end ?? 0);
  const next = isNew ? nextSpeaker(scene, i) : undefined;
  const clause = next?.statement?.report.clause;
  const isOutside = clause && (next.pieces[clause.from]?.start ?? 0) >= (opening?.end ?? Infinity);
  return next?.opening === opening && isOutside ? toldAfter(scene, line, i) : null;
}

/** He shrugged, saying: “Tired. *It is.”* */
function openedBefore(scene: Scene, line: Line, i: number): Voice | null {
  const before = scene.lines[i - 1];
  const opener = !line.first && before ? openerOf(before) : null;
  if (!before || !opener) return null;
  const evidence = reportReason(before, opener).evidence;
  return scene.reportVoice(
    before,
    opener,
    kindOf(line),
    because('opened in the sentence before', ...evidence),
  );
}

/** *“It is tired.* It will not last,” said Mara Quist. */
export function toldAfter(scene: Scene, line: Line, i: number): Voice | null {
  const next = nextSpeaker(scene, i);
  if (!next?.statement) return null;
  const { report } = next.statement;
  const { evidence } = reportReason(next, report);
  return scene.reportVoice(next, report, kindOf(line), because('told after the quotation', ...evidence));
}

/**
 * *“It is tired.”* That was all Mara Quist would say. *“It is tired.”* Mara Quist, 54, keeps the bridge: whom the sentence behind
 * it names for what was said, or is the first to name at all.
 */
function toldOfAfter(scene: Scene, line: Line, i: number): Voice | null {
  const isAlone = line.quoted >= ALL_QUOTED && line.block.kind !== 'quotation';
  const next = isAlone ? firstUnquoted(scene, i) : undefined;
  if (!next) return null;
  const who = scene.cast.language.quotedBehind(next.pieces) ?? newcomer(scene, next);
  if (!who) return null;
  return voiceToldIn(scene, next, who, 'direct', 'told of after');
}

/** The sentence behind a quotation that has no speaker, in its paragraph. */
function firstUnquoted({ lines }: Scene, i: number): Line | undefined {
  const next = lines.slice(i + 1, i + FURTHEST).find(({ quoted }) => quoted < ALL_QUOTED);
  const isPlain = (piece: Piece, at: number): boolean =>
    !isQuote(piece) || isNickname(next?.pieces ?? [], at);
  return next?.pieces.every(isPlain) && next.block === lines[i]?.block ? next : undefined;
}

/** *Mara Quist*, 54, keeps the bridge: a person whom nothing before names, in full, with whom a sentence begins. */
function newcomer({ text, cast }: Scene, { pieces, statement }: Line): Phrase | null {
  const { people, subjectOf } = cast.language;
  const subject = statement ? statement.report.speaker : subjectOf(pieces);
  if (subject?.from !== 0) return null;
  const naming = nameOf(text, pieces, subject, people);
  const { name } = naming;
  const isAged = subject.beside !== null && pieces[subject.beside.from]?.pos === 'NUM';
  const isPerson = isAged || people.genderOfName(name) !== null;
  const isNew = isWholeName(naming, people) && isPerson && !people.isThing(name) && !cast.isPerson(name);
  return isNew ? subject : null;
}

/** Mara Quist issued a statement. ¶ *“It is tired.”* */
function ledUpTo(scene: Scene, line: Line, i: number): Voice | null {
  return ledUpToQuotation(scene, line, i, kindOf(line));
}

/** At A Harbour Dinner, Mara Quist Said ¶ *“It is tired.”*; Mara Quist, engineer ¶ *“It is tired.”* */
function underHeading(scene: Scene, line: Line): Voice | null {
  const { blocks } = scene.layout;
  const above = line.first ? blockAbove(blocks, line.block) : undefined;
  if (!above || above.sentences.length > 0) return null;
  const person = line.quoted >= ALL_QUOTED ? personInHeading(scene.text, above, scene.cast.language) : null;
  if (person) return scene.inOwnWords(person, 'under a heading');
  const match = scene.cast.language.labels.saying.exec(scene.text.slice(above.start, above.end));
  const name = match?.[1];
  if (!match || !name) return null;
  const start = above.start + match.index + match[0].indexOf(name);
  return scene.inOwnWords({ name, start, end: start + name.length }, 'under a heading');
}

/** [ Letter to the Guild, 4 May ] ¶ *“It is tired.”*: nobody who spoke above it. */
function underNote(scene: Scene, line: Line): Voice | null {
  const isOfNobody = line.first && scene.excerpts.get(line.block) === null;
  return isOfNobody ? voiceOf(kindOf(line), null, null, because('quotation without a speaker')) : null;
}

/** We asked Mara Quist why. *“It is tired.”* */
function askedBefore(scene: Scene, line: Line, i: number): Voice | null {
  const before = scene.lines[i - 1];
  const isBare = before && before.quoted === 0 && !scene.voices[i - 1]?.speaker;
  const who = isBare && line.quoted >= ALL_QUOTED ? scene.cast.language.askedIn(before.pieces) : null;
  if (!before || !who) return null;
  return voiceToldIn(scene, before, who, 'direct', 'question and answer');
}

/** “Did you look?” asked Quist. ¶ “No,” Fry answered. ¶ *“It is eleven minutes away.”* */
function exchanged(scene: Scene, line: Line, i: number): Voice | null {
  const [asking, answering] = [scene.lines[i - 2], scene.lines[i - 1]];
  const [asked, answered] = [scene.voices[i - 2], scene.voices[i - 1]];
  if (!asking || !answering || !asked?.speaker || !answered?.speaker || line.quoted < ALL_QUOTED) return null;
  if (!line.first || !answering.first || !asking.first || asked.speaker.name === answered.speaker.name)
    return null;
  const goesOn = answered.reason.rule === 'question and answer';
  const isQuestion = /\?["”’»]/u.test(scene.text.slice(asking.start, asking.end));
  const isAnswer = isQuestion && scene.cast.language.answers.has(answering.statement?.report.lemma ?? '');
  if (!(goesOn || isAnswer) || asked.kind !== 'direct' || answered.kind !== 'direct') return null;
  return {
    ...asked,
    kind: 'direct',
    reason: because('question and answer', asked.speaker, answered.speaker),
  };
}

/** A paragraph of quotation after another one, no "Source: Mara Quist" between them. */
function afterQuotation(scene: Scene, line: Line, i: number): Voice | null {
  const voice = scene.voices[i - 1];
  const isOthers = scene.sources.namesPerson(scene.lines[i - 1]?.end ?? 0, line.block);
  if (!voice?.speaker || isOthers || startsWithName(scene.text, line.block)) return null;
  if (isLedIn(scene, line)) return null;
  return { ...voice, kind: kindOf(line), reason: because('quotation after quotation', voice.speaker) };
}

/** *The view from Lisk:* ¶ “It is tired.”: words of their own lead up to it. */
function isLedIn({ text, layout, cast }: Scene, { block, first }: Line): boolean {
  const above = first ? blockAbove(layout.blocks, block) : undefined;
  const words = above?.kind === 'label' ? text.slice(above.start, above.end) : '';
  return words.endsWith(':') && !cast.language.labels.fullText.test(words);
}

/** The article names one source and nobody else who could speak. */
function onlySource(scene: Scene, line: Line): Voice | null {
  const source = scene.sources.of(line.block);
  return source && { ...scene.sources.inOwnWords(line.block, 'the only source'), kind: kindOf(line) };
}

/** The sentence after a quotation of several that says who spoke: “One. Two. Three,” she said. */
function nextSpeaker(scene: Scene, at: number): Line | undefined {
  for (const line of scene.lines.slice(at + 1, at + FURTHEST)) {
    const goesOn = line.block === scene.lines[at]?.block || line.opening?.continues;
    // “…! Not yet,” said Mara Quist, a baker who …
    const closes = line.opening !== null && line.statement?.report.link === 'before';
    if (!goesOn || (line.quoted < GOES_ON_QUOTED && !closes)) return undefined;
    if (line.statement) return line.statement.report.link === 'before' ? line : undefined;
  }
  return undefined;
}

/** Whose quotation a sentence ends in, though most of it is not theirs: He shrugged, saying: “One. Two.” */
function openerOf({ reports, pieces }: Line): Report | null {
  const quotes = ({ content }: Report): boolean =>
    content.some(({ from, to }) => pieces.slice(from, to).some(({ pos }) => pos === 'QUOTE'));
  return reports.findLast((report) => quotes(report)) ?? null;
}
