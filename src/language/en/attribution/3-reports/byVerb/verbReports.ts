import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { verbGroup, type VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isInscription, isTime, isTimeAlone, isYear } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { exceptionStart, findSubject } from '../subjects/findSubject.ts';
import type { Found } from '../found.ts';
import { QUESTION } from '../links/links.ts';
import { isMute } from './isMute.ts';
import { isReportingVerb } from '../verbs/isReportingVerb.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { cueOfOther } from '../verbs/otherVerbs.ts';
import { ownerOfFigures } from '../texts/ownerOfFigures.ts';
import { HEARING } from './heardOf.ts';
import { isHearsay, passiveReport } from './passiveReports.ts';
import { withoutReach } from '../carriers/reachedBy.ts';
import { reportAfter } from './reportAfter.ts';
import { reportAside } from './reportAside.ts';
import { reportBefore } from './reportBefore.ts';
import { isLedTo, steppedUp } from './steppedUp.ts';
import { cueByForm } from '../verbs/verbsByForm.ts';

/** What a verb reports: what stands before it, after it or around it. */
export function verbReport(pieces: readonly Piece[], v: number, earlier: readonly Found[]): Found | null {
  const cue = cueOf(pieces[v]?.word ?? '') ?? cueOfOther(pieces, v) ?? cueByForm(pieces, v);
  if (!cue || !isReportingVerb(pieces, v, cue)) return null;
  const group = verbGroup(pieces, v);
  const isNegated = group.negated || opensNegated(pieces, v);
  if ((isNegated && !isStanding(pieces, v, cue)) || isPurpose(pieces, group)) return null;
  if (group.passive) return passiveReport(pieces, v, cue, group);
  const found = findSubject(pieces, v, groupStart(pieces, group), cue, earlier);
  const subject = found && { ...found, phrase: shownIn(pieces, found.phrase, cue) ?? found.phrase };
  if (!subject || (subject.phrase && isNobody(pieces, subject.phrase, cue))) return null;
  const voice = { ...subject, phrase: voiceOf(pieces, v, cue, subject.phrase) };
  return (
    (group.modal ? null : reportAside(pieces, v, cue, voice)) ??
    reportBefore(pieces, v, cue, voice) ??
    reportAfter(pieces, v, cue, voice, group)
  );
}

/** "*Nor did* Quist *say* so", "*Neither has* Quist *said* so" */
const opensNegated = (pieces: readonly Piece[], v: number): boolean =>
  /^(?:nor|neither|never)$/.test(pieces[0]?.word ?? '') &&
  pieces[1]?.pos === 'AUX' &&
  !pieces.slice(2, v).some((piece) => isFiniteVerb(piece) || /^[,:;]$/.test(piece.word));

/** She came *to say* so; but: she went on *to say* so, she is said *to have said* so. */
const isPurpose = (pieces: readonly Piece[], group: VerbGroup): boolean =>
  group.infinitive &&
  !isHearsay(pieces, group.from) &&
  !isLedTo(pieces, group) &&
  exceptionStart(pieces, group.from) < 0 &&
  takenTo(pieces, group) < 0 &&
  steppedUp(pieces, group) < 0;

/** She *took* to Telegram to say so: where she goes to a medium and speaks there; -1 where she does not. */
function takenTo(pieces: readonly Piece[], { from }: VerbGroup): number {
  const medium = pieces[from - 2];
  const to = pieces[from - 3]?.word === 'the' ? from - 4 : from - 3;
  const isThere = medium?.capital === true && pieces[to]?.word === 'to';
  return isThere && /^(?:took|takes|turned|turns|went|goes)$/.test(pieces[to - 1]?.word ?? '') ? to - 1 : -1;
}

/** The place of "keeps" in "she *keeps* telling them so", of "tires" in "she never *tires* of saying so"; -1 where she just says so. */
function keptOn(pieces: readonly Piece[], gerund: number): number {
  if (!pieces[gerund]?.word.endsWith('ing')) return -1;
  if (/^(?:keeps?|kept)$/.test(pieces[gerund - 1]?.word ?? '')) return gerund - 1;
  const isOf =
    pieces[gerund - 1]?.word === 'of' && /^(?:fond|tires?|tired)$/.test(pieces[gerund - 2]?.word ?? '');
  return isOf ? gerund - 2 : -1;
}

/** Where the verb begins that has the subject: "*went* on to say", "*took* to Telegram to say". */
function groupStart(pieces: readonly Piece[], group: VerbGroup): number {
  const { infinitive, from } = group;
  const kept = infinitive ? -1 : keptOn(pieces, from);
  if (kept >= 0) return verbGroup(pieces, kept).from;
  if (!infinitive) return from;
  const exception = exceptionStart(pieces, from);
  if (exception > 0) return exception;
  const taken = Math.max(takenTo(pieces, group), steppedUp(pieces, group));
  if (taken > 0) return verbGroup(pieces, taken).from;
  return verbGroup(pieces, from - (pieces[from - 2]?.word === 'on' ? 3 : 2)).from;
}

/** "footage of *Mara Quist* saying so" */
function shownIn(pieces: readonly Piece[], phrase: Phrase | null, { form }: Cue): Phrase | null {
  const of = phrase ? indexFrom(pieces, phrase.from + 1, ({ word }) => word === 'of', phrase.to) : -1;
  const isShown = phrase !== null && of > 0 && form === 'gerund' && isInscription(pieces, phrase);
  return isShown && pieces[of + 1]?.capital ? { from: of + 1, to: phrase.to, beside: null } : null;
}

const isNobody = (pieces: readonly Piece[], phrase: Phrase, cue: Cue): boolean =>
  // a video that claims something speaks for itself
  (isInscription(pieces, phrase) && !isLine(pieces, phrase) && !/^(?:claim|allege)$/.test(cue.lemma)) ||
  isMute(pieces, phrase, cue) ||
  isTimeAlone(pieces, phrase) ||
  isDate(pieces, phrase) ||
  isAnybody(pieces, phrase, cue.lemma) ||
  isOwnText(pieces, phrase) ||
  isNotAll(pieces, phrase) ||
  (cue.complement === 'thought' && isOrgan(pieces, phrase)) ||
  isOwnThing(pieces, phrase, cue) ||
  isNone(pieces, phrase) ||
  (phrase.to === phrase.from + 1 && pieces[phrase.from]?.word === 'there') || // There was shouting
  pieces[phrase.from]?.word === 'having'; // Having said that, she left

/** "The shipping *line* says so", "the *line, Sund Ferries*, says so": a firm, and nothing drawn or written. */
const isLine = (pieces: readonly Piece[], { to, beside }: Phrase): boolean =>
  /^lines?$/.test(pieces[to - 1]?.word ?? '') &&
  ((beside !== null && pieces[beside.from]?.capital === true) ||
    /^(?:shipping|cruise|ferry|container|freight|steamship)$/.test(pieces[to - 2]?.word ?? ''));

/** "*Anyone who promised it* lied", "*whoever promises it* lies", "*everyone* knows": nobody in particular does; but: everyone who was there says it was loud */
const isAnybody = (pieces: readonly Piece[], { from }: Phrase, lemma: string): boolean =>
  /^(?:any(?:one|body)|whoever)$/.test(pieces[from]?.word ?? '') ||
  (lemma === 'know' && /^every(?:one|body)$/.test(pieces[from]?.word ?? ''));

/** "*The brain* thinks it is ill", "*your eyes* know that it is late" */
const isOrgan = (pieces: readonly Piece[], { to }: Phrase): boolean =>
  /^(?:brain|body|mind|heart|ear|eye|nose|tongue|gut|stomach|skin|muscle|nerve|cell|liver|lung)s?$/.test(
    pieces[to - 1]?.word ?? '',
  );

/** "*My phone* says that I am tired", "*your cat* thinks so"; but: my mates say so, my other half thinks so, my mother's letters say so */
function isOwnThing(pieces: readonly Piece[], phrase: Phrase, { complement }: Cue): boolean {
  const isThought = complement === 'thought';
  const isOwn = (isThought ? /^(?:my|your|our)$/ : /^my$/).test(pieces[phrase.from]?.word ?? '');
  const isAlone =
    phrase.beside === null && !pieces.slice(phrase.from, phrase.to).some(({ pos }) => pos === 'PART');
  if (!isOwn || !isAlone) return false;
  // "my own *letters* from home"
  const noun = pieces[headOf(pieces, phrase).to - 1]?.word ?? '';
  if (isOrgan(pieces, phrase) || OWN_THING.test(noun)) return true;
  return isThought && !isSomebody(pieces, phrase) && !OWN_PEOPLE.test(noun);
}

/** Who is called so by those that have them: "my *mates*", "my other *half*". */
const OWN_PEOPLE =
  /^(?:half|ones?|mates?|lads?|lot|contacts?|boss(?:es)?|kin|sis|besties?|village|town|household)$/;

/** What somebody has, or a part of them, that tells them something and does not speak. */
const OWN_THING =
  /^(?:(?:i|smart|tele)?phone|mobile|laptop|computer|tablet|printer|app|(?:smart)?watch|clock|alarm|diary|diaries|calendar|notebook|note|journal|letter|e-?mail|inbox|ticket|receipt|passport|compass|map|sat-?nav|scale|thermometer|tracker|meter|car|bike|van|boat|oven|fridge|toaster|kettle|dictionary|mirror|cat|dog|horse|parrot|hamster|head|knee|bone|hand|foot|feet|back|leg|shoulder|instinct|conscience|experience|memory|memories|dream|nightmare|record|calculation|spreadsheet|break)s?$/;

/** "by *April 27* on a petition, which asks for a recount", "a picture dated *Jan 8* shows" */
const isDate = (pieces: readonly Piece[], { from }: Phrase): boolean =>
  (isTime(pieces[from]) || MONTH.test(pieces[from]?.word ?? '')) && pieces[from + 1]?.pos === 'NUM';

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;

/** "*An earlier version* said", "*a previous entry* of ours said": what the page itself told before; but: an earlier version *of the bill* */
const isOwnText = (pieces: readonly Piece[], { from }: Phrase): boolean =>
  /^(?:earlier|previous|prior)$/.test(pieces[from + 1]?.word ?? '') &&
  /^(?:entry|version|update|post)$/.test(pieces[from + 2]?.word ?? '') &&
  (pieces[from + 3]?.pos !== 'ADP' || /^(?:this|ours?)$/.test(pieces[from + 4]?.word ?? ''));

/** "*Not everyone* thinks that it was late", "*hardly any* say so", "*not even the mayor* said so": nobody in particular does. */
const isNotAll = (pieces: readonly Piece[], { from }: Phrase): boolean =>
  (/^(?:not|hardly|scarcely|barely)$/.test(pieces[from - 1]?.word ?? '') &&
    /^(?:(?:every|all|many|much)|(?:one|an?|any)$)/.test(pieces[from]?.word ?? '')) ||
  (pieces[from - 2]?.word === 'not' && pieces[from - 1]?.word === 'even');

/**
 * "*Nobody* said that it was late", "*nothing* suggests it", "*no witness* says so", "*neither side* has said why", "*few* say so", "neither Quist nor *Fry* has
 * said so"; but: *No 10* says so, *a few* say so
 */
function isNone(pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const word = pieces[from]?.word ?? '';
  const next = to > from + 1 ? pieces[from + 1] : undefined;
  if (word === 'no') return next?.pos !== 'NUM' || next.word === 'one';
  if (/^(?:nobody|none|no-?one|neither|few|(?:no|any|some|every)thing)$/.test(word)) return true;
  if (/^(?:much|little)$/.test(word) && to === from + 1) return true; // much suggests it
  const nor = lastIndexBefore(pieces, from, (piece) => piece.word === 'nor', from - 2);
  return nor > 0 && pieces.slice(0, nor).some((piece) => piece.word === 'neither');
}

/** Who says it; null where the subject only hears it: "The lamp was out, a court has heard", "…, court told". */
function voiceOf(pieces: readonly Piece[], v: number, cue: Cue, phrase: Phrase | null): Phrase | null {
  // "Ferry inquiry told alarm rang for minutes", as headlines have it
  const isHeadline =
    phrase?.from === 0 &&
    phrase.to === v &&
    pieces[0]?.pos !== 'DET' &&
    !pieces.slice(0, v).some(({ pos }) => pos === 'ADP'); // officials close to the inquiry told Radio Sund
  const isTold = cue.lemma === 'hear' || (cue.lemma === 'tell' && (isHeadline || v === pieces.length - 1));
  if (isTold && HEARING.test(pieces[(phrase?.to ?? 0) - 1]?.word ?? '')) return null;
  return (
    ownerOfFigures(pieces, phrase, cue) ?? (phrase && withoutReach(pieces, withoutPlace(pieces, phrase)))
  );
}

/** "*The Water Ministry* in Lisk disputes it", "*research by Lisk College* in 2023 suggests it": without the place, and the year. */
function withoutPlace(pieces: readonly Piece[], phrase: Phrase): Phrase {
  const isDated = pieces[phrase.to - 2]?.word === 'in' && isYear(pieces[phrase.to - 1]);
  // but: a review published in 2021
  if (isDated && pieces[phrase.to - 3]?.capital) return { ...phrase, to: phrase.to - 2 };
  const at = indexFrom(
    pieces,
    phrase.from + 1,
    ({ word }, i) => /^(?:in|at)$/.test(word) && i > phrase.to - 4,
    phrase.to,
  );
  const noun = pieces[at - 1];
  return at > phrase.from + 1 && noun?.capital && isBody(noun.word) ? { ...phrase, to: at } : phrase;
}

/** "*Whether* it would hold, she *could not say*." */
const isUnknown = (pieces: readonly Piece[], v: number): boolean =>
  QUESTION.has(pieces[0]?.word ?? '') &&
  pieces.slice(v - 2, v).some(({ word }) => /^(?:could|can|ca|cannot)$/.test(word)) &&
  pieces.slice(v + 1).every(({ pos }) => pos === 'PUNCT');

/** What "not" makes a statement of: "does not deny the sale", "did not accept that …", "did not rule out a sale", "does not believe that …". */
const isStanding = (pieces: readonly Piece[], v: number, { lemma }: Cue): boolean =>
  (/^(?:think|believe|expect)$/.test(lemma) && /^do(?:es)?$/.test(pieces[v - 2]?.word ?? '')) ||
  /^(?:deny|dispute|reject|doubt|exclude)$/.test(lemma) ||
  (lemma === 'say' && isUnknown(pieces, v)) ||
  (lemma === 'rule' && pieces[v + 1]?.word === 'out') ||
  (lemma === 'accept' && pieces[v + 1]?.word === 'that');
