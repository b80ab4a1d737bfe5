import { spanOf } from '../../../language/any/attribution/pieces.ts';
import { clean } from '../../clean.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import { because, reportReason, type Voice } from '../voice.ts';

/** The sentence itself says who speaks. */
export function stated(scene: Scene, line: Line, i: number): Voice | null {
  const { statement } = line;
  if (!statement) return null;
  // "It is noted that the quay is open": whoever the paragraph goes back to noted it
  const noting = statement.report.speaker ? null : scene.sources.noting(line.block);
  if (noting) return { ...noting, kind: statement.kind };
  const reason = reportReason(line, statement.report);
  const voice = shownAbove(scene, line, i, scene.reportVoice(line, statement.report, statement.kind, reason));
  if (isShownByNothing(scene, line, voice) || isOnlyPlanned(scene, line, voice))
    return scene.sources.silence(line.block, because('own words'));
  // what a medium announces of itself are the article's own words; what it wrote before is a report
  const name = voice.speaker?.name ?? '';
  const isOwn = isPublisher(scene, name) && !statement.report.press;
  return isOwn && (name !== scene.layout.publisher || isPublishedByMedium(scene))
    ? scene.sources.silence(line.block, because('the publisher itself', voice.speaker))
    : voice;
}

/** "The guild published the film. *It shows* a pier": what the pronoun means is no document. */
function isShownByNothing({ cast }: Scene, { pieces, statement }: Line, { speaker }: Voice): boolean {
  const { showing, isDocumentNoun, people } = cast.language;
  const report = statement?.report;
  const pronoun = people.pronouns[pieces[report?.speaker?.from ?? -1]?.word ?? ''];
  const isThing = pronoun?.gender === null && pronoun.own !== null && !pronoun.sorts.includes('people');
  const isDocument = isDocumentNoun(people.headNoun(speaker?.name ?? ''));
  return isThing && showing.has(report?.lemma ?? '') && !isDocument;
}

/** "The Brine has seen *the accounts*. They show a loss": the documents of the sentence before, and not whoever saw them. */
function shownAbove(scene: Scene, { pieces, block, statement }: Line, i: number, voice: Voice): Voice {
  const { showing, isDocumentNoun, people, phraseEndingAt } = scene.cast.language;
  const { speaker, lemma = '' } = statement?.report ?? {};
  const pronoun = people.pronouns[pieces[speaker?.from ?? -1]?.word ?? ''];
  const isMany = pronoun?.sorts.includes('people') === true && showing.has(lemma);
  const before = scene.lines[i - 1];
  if (!isMany || before?.block !== block || isDocumentNoun(people.headNoun(voice.speaker?.name ?? '')))
    return voice;
  const last = before.pieces.findLastIndex(({ word }) => isDocumentNoun(word) && people.plural.test(word));
  const phrase = last < 0 ? null : phraseEndingAt(before.pieces, last + 1);
  if (!phrase) return voice;
  const span = spanOf(before.pieces, phrase);
  return { ...voice, speaker: { ...span, name: clean(scene.text, span) }, role: null };
}

/** "*Norland plans to* mend it": a name of which nothing tells that it is a person's, and so what a country or a firm does. */
function isOnlyPlanned({ cast }: Scene, { statement }: Line, { speaker }: Voice): boolean {
  const { lemma = '', link = null } = statement?.report ?? {};
  const { hoping, people } = cast.language;
  const name = speaker?.name ?? '';
  if (!hoping.has(lemma) || link !== 'object' || !/^\p{Lu}/u.test(name)) return false;
  // of one word, and no first name
  return !name.includes(' ') && !cast.isPerson(name) && people.genderOfName(`${name} `) === null;
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

/** Officials said that talks had begun. *Otherwise, the union has threatened to strike.* */
export function hangingOn(scene: Scene, line: Line, i: number): Voice | null {
  const before = line.first ? undefined : scene.voices[i - 1];
  const isReport = before?.speaker && (before.kind === 'indirect' || before.kind === 'mixed');
  if (!isReport || !scene.cast.language.hangsOn(line.pieces, line.statement?.report ?? null)) return null;
  return { ...before, kind: 'indirect', reason: because('the report goes on', before.speaker) };
}

/** „Das Dach ist dicht“, sagte Mara Quist. *Es sei erst im Mai erneuert worden.* Mara Quist said it was tight. *It had been mended in May.* */
export function reportedOn(scene: Scene, { pieces, first }: Line, i: number): Voice | null {
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

/** Mara Quist argued that it was tired. *Why had nobody looked?* The minister replied that … */
export function askedBetween(
  scene: Scene,
  { block, first, pieces, statement }: Line,
  i: number,
): Voice | null {
  const before = scene.voices[i - 1];
  const answer = scene.lines[i + 1];
  const { answers, people } = scene.cast.language;
  const report = answer?.block === block ? answer.statement?.report : undefined;
  const isAsked = pieces.at(-1)?.word === '?' && statement === null && !first;
  if (!isAsked || !answer || !report?.speaker || !answers.has(report.lemma)) return null;
  // "She replied …" may be the same one
  if (people.personal.has(answer.pieces[report.speaker.from]?.word ?? '')) return null;
  const isReport = before?.speaker && (before.kind === 'indirect' || before.kind === 'mixed');
  if (!isReport) return null;
  return { ...before, kind: 'indirect', reason: because('the report goes on', before.speaker) };
}
