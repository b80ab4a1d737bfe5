import { spanOf } from '../../../language/any/attribution/pieces.ts';
import { clean } from '../../clean.ts';
import type { Piece, Report } from '../../../language/attribution.ts';
import type { Gender } from '../../../language/people.ts';
import { hasWords } from '../../../text/hasWords.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { isOther } from '../../3-people/character.ts';
import { standsForThing } from '../../3-people/meansThing.ts';
import { speakerOf } from '../../3-people/speakerOf.ts';
import type { Scene } from '../scene.ts';
import { because, reportReason, voiceOf, type Voice } from '../voice.ts';
import { whoSpokeBefore, whoWasAsked } from './replies.ts';
import { arePeople } from '../../3-people/peopleNouns.ts';

/** The sentence itself says who speaks. */
export function stated(scene: Scene, line: Line, i: number): Voice | null {
  const { statement } = line;
  if (!statement) return null;
  // "It is noted that the quay is open": whoever the paragraph goes back to noted it
  const noting = statement.report.speaker ? null : scene.sources.noting(line.block);
  if (noting) return { ...noting, kind: statement.kind };
  const reason = reportReason(line, statement.report);
  const reply = replyBy(scene, line, i);
  if (reply) return reply;
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

/** “Why did you stay?” Ann Rowe asked the nurse. *“I was told to,” she replied.*: whoever was asked, not who asked. */
function replyBy(scene: Scene, line: Line, i: number): Voice | null {
  const { language } = scene.cast;
  const { people, answers } = language;
  const { statement, pieces, first } = line;
  const before = scene.lines[i - 1];
  const { speaker, lemma = '' } = statement?.report ?? {};
  const gender = people.pronouns[pieces[speaker?.from ?? -1]?.word ?? '']?.gender ?? null;
  const isReply = gender !== null && speaker?.to === (speaker?.from ?? 0) + 1 && answers.has(lemma);
  if (!statement || !before || !isReply || first) return null;
  const who = scene.voices[i - 1]?.speaker ? whoWasAsked(language, before) : null;
  const isNamed = who && !people.personal.has(before.pieces[who.from]?.word ?? '');
  const named = isNamed
    ? speakerOf(scene.text, scene.cast, before.pieces, who)
    : whoSpokeBefore(scene, i - 1, gender);
  if (!named || isOther(scene.cast.genderOf(named.name), gender)) return null;
  scene.cast.hear(named);
  return voiceOf(statement.kind, named, null, reportReason(line, statement.report));
}

/** "The guild published the film. *It shows* a pier": what the pronoun means is no document. */
function isShownByNothing({ cast }: Scene, { pieces, statement }: Line, { speaker }: Voice): boolean {
  const { showing, isDocumentNoun, people } = cast.language;
  const report = statement?.report;
  const pronoun = people.pronouns[pieces[report?.speaker?.from ?? -1]?.word ?? ''];
  const isDocument = isDocumentNoun(people.headNoun(speaker?.name ?? ''));
  return standsForThing(pronoun) && showing.has(report?.lemma ?? '') && !isDocument;
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

/** Whoever was reported to say something in the sentence before. */
function reportAbove({ voices }: Scene, i: number): Voice | null {
  const before = voices[i - 1];
  const isReport = before?.kind === 'indirect' || before?.kind === 'mixed';
  return isReport && before.speaker ? before : null;
}

const goingOn = (before: Voice): Voice => ({
  ...before,
  kind: 'indirect',
  reason: because('the report goes on', before.speaker),
});

/** Officials said that talks had begun. *Otherwise, the union has threatened to strike.* */
export function hangingOn(scene: Scene, line: Line, i: number): Voice | null {
  const before = line.first ? null : reportAbove(scene, i);
  const report = line.statement?.report ?? null;
  const isHanging = scene.cast.language.hangsOn(line.pieces, report);
  return before && (isHanging || (report && isWithin(scene, line, report, i))) ? goingOn(before) : null;
}

/** Mara Quist said that it was late. *Her brother had asked the guild for help.* */
function isWithin({ cast, lines }: Scene, { pieces }: Line, report: Report, i: number): boolean {
  const link = lines[i - 1]?.statement?.report.link;
  return (link === undefined || /^(?:that|clause)$/.test(link)) && cast.language.isToldWithin(pieces, report);
}

/** Mara Quist said that it was late. *The board had told her that it was safe.*: whoever was told tells it. */
export function toldToSpeaker(scene: Scene, line: Line, i: number): Voice | null {
  const { cast } = scene;
  const { people, toldBefore } = cast.language;
  const { pieces, first, statement } = line;
  const before = first ? null : reportAbove(scene, i);
  const teller = statement?.report.speaker;
  if (!before?.speaker || !teller) return null;
  const whom = toldBefore(pieces, statement.report);
  const genderAt = (at: number): Gender | null => people.pronouns[pieces[at]?.word ?? '']?.gender ?? null;
  const gender = whom && genderAt(whom.from);
  const { name } = before.speaker;
  const isPronoun = teller.to === teller.from + 1 && genderAt(teller.from) === gender;
  const isSame = isPronoun || hasWords(name.toLowerCase(), pieces[teller.to - 1]?.word ?? '');
  // somebody of whom the name tells nothing may be meant, but no "captain of the ferry"
  const known = cast.genderOf(name) ?? (people.articles.test(name) ? null : gender);
  return gender && known === gender && !isSame ? goingOn(before) : null;
}

/** „Das Dach ist dicht“, sagte Mara Quist. *Es sei erst im Mai erneuert worden.* Mara Quist said it was tight. *It had been mended in May.* */
export function reportedOn(scene: Scene, { pieces, first }: Line, i: number): Voice | null {
  const before = scene.voices[i - 1];
  if (!before?.speaker) return null;
  // what a medium itself reports, the article goes on with in its own words
  // nor do facts go on with what is only somebody's view
  const isView = before.reason.rule === 'in the view of' || isOnlyCalled(scene, i - 1);
  const goesOn = reportAbove(scene, i) && !isView && !first && before.speaker.name !== before.outlet?.name;
  const told = goesOn ? (scene.lines[i - 1]?.pieces ?? null) : null;
  if (!scene.cast.language.isReportedOn(pieces, told) || isOfOthers(scene, pieces, i)) return null;
  return goingOn(before);
}

/** Mara Quist *called the plan a mistake*, or *described it as one*: what she calls something, and nothing that she tells of it. */
const isOnlyCalled = ({ lines, cast }: Scene, i: number): boolean => {
  const { link, lemma = '' } = lines[i]?.statement?.report ?? {};
  return link === 'object' && cast.language.calling.has(lemma);
};

/** The crowd chanted “Stay!” *Some had come at dawn.* The firm cited “rising costs”. *Inspectors had been there*: of others, behind what was no more than called so. */
function isOfOthers(
  { lines, voices, cast: { language } }: Scene,
  pieces: readonly Piece[],
  i: number,
): boolean {
  const isCalled =
    voices[i - 1]?.kind === 'mixed' && /^(?:object|quote)$/.test(lines[i - 1]?.statement?.report.link ?? '');
  const subject = isCalled ? language.subjectOf(pieces) : null;
  const first = pieces[subject?.from ?? -1];
  const { some, plural } = language.people;
  if (!first) return false;
  return some.test(first.word) || (plural.test(first.word) && arePeople(first.word, language.people));
}

/** Mara Quist argued that it was tired. *Why had nobody looked?* The minister replied that … */
export function askedBetween(
  scene: Scene,
  { block, first, pieces, statement }: Line,
  i: number,
): Voice | null {
  const answer = scene.lines[i + 1];
  const { answers, people } = scene.cast.language;
  const report = answer?.block === block ? answer.statement?.report : undefined;
  const isAsked = pieces.at(-1)?.word === '?' && statement === null && !first;
  if (!isAsked || !answer || !report?.speaker || !answers.has(report.lemma)) return null;
  // "She replied …" may be the same one
  if (people.personal.has(answer.pieces[report.speaker.from]?.word ?? '')) return null;
  const before = reportAbove(scene, i);
  return before && goingOn(before);
}
