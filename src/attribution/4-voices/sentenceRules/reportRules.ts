import type { Line } from '../../2-reports/readLines.ts';
import type { Scene } from '../scene.ts';
import { because, reportReason, type Voice } from '../voice.ts';

/** The sentence itself says who speaks. */
export function stated(scene: Scene, line: Line): Voice | null {
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
  const { showing, people } = cast.language;
  const report = statement?.report;
  const pronoun = people.pronouns[pieces[report?.speaker?.from ?? -1]?.word ?? ''];
  const isThing = pronoun?.gender === null && pronoun.own !== null && !pronoun.sorts.includes('people');
  const isDocument = people.isBody(people.headNoun(speaker?.name ?? ''));
  return isThing && showing.has(report?.lemma ?? '') && !isDocument;
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
