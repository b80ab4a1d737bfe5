import { perWords } from '../../../../values/perWords.ts';
import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Report } from '../../../attribution.ts';
import { withoutCarriers } from './carriers/carriedBy.ts';
import { cueOf } from '../../reportingVerbs.ts';
import { accompanyingReport } from './sources/accompanyingReports.ts';
import { asAuthor } from './texts/authors.ts';
import { asCited, learnedReport, passedOnReport } from './sources/cited.ts';
import { believedReport, versionReport } from './views/believedReports.ts';
import { borneReport } from './texts/borneReports.ts';
import { behindPronoun, closesWithName, movedBy } from './sources/cataphora.ts';
import { cleftReport } from './wordings/cleftReports.ts';
import { colonReport } from './colons/colonReports.ts';
import {
  conclusionReport,
  convictionReport,
  noDoubtReport,
  viewTakenReport,
} from './views/convictionReports.ts';
import {
  hopeReport,
  ratherReport,
  requestReport,
  struckReport,
  wishReport,
  wonderReport,
} from './views/wishReports.ts';
import { feelingReport } from './views/feelingReports.ts';
import { embeddedReport } from './byVerb/embeddedReports.ts';
import type { Found } from './found.ts';
import { inTextReport } from './texts/inTextReports.ts';
import { interruptedReport } from './interruptedReports.ts';
import {
  captionReport,
  givenReport,
  knowledgeReport,
  madeKnownReport,
  messageReport,
  readOutReport,
} from './wordings/messageReports.ts';
import { nameBehindColon } from './colons/namesAtColon.ts';
import { isSomebody } from './subjects/isSomebody.ts';
import { FIGURES } from './texts/ownerOfFigures.ts';
import { ownedMessageReport } from './wordings/ownedMessages.ts';
import { accordingTo } from './sources/accordingTo.ts';
import { asReportedBy, citedBy, inView, inWordsOf, signature } from './sources/phraseReports.ts';
import { toldByReport, toneReport } from './byVerb/passiveReports.ts';
import { quotedAside, quotedVerbReport } from './wordings/quotedAsides.ts';
import { representedBy } from './views/representedBy.ts';
import { ofAntecedent, ofSubjectAround, ofWhere } from './relativeSpeakers.ts';
import { settingOf } from './openings.ts';
import { sideReport, stanceReport } from './views/stanceReports.ts';
import { pollReport, surveyReport } from './texts/surveyReports.ts';
import { textInWhich } from './texts/textInWhich.ts';
import { verbReport } from './byVerb/verbReports.ts';
import { forWhomReport } from './views/viewReports.ts';
import { heldReport, heldSoReport, quotingReport, wordingReport } from './wordings/wordingReports.ts';

/** What may report at one word of a sentence. */
type Finder = (pieces: readonly Piece[], i: number, earlier: readonly Found[]) => Found | null;

/** The finders, each with the words that it is for, or for any; the first that finds a report wins. */
const FINDERS: readonly { readonly at: RegExp | null; readonly find: Finder }[] = [
  { at: /^(?:all|what|thing)$/, find: cleftReport },
  { at: /^(?:according|per)$/, find: accordingTo },
  { at: /^as$/, find: asReportedBy },
  { at: /^(?:cited|quoted)$/, find: citedBy },
  { at: /^(?:in|by)$/, find: inWordsOf },
  { at: /^in$/, find: surveyReport },
  { at: /^in$/, find: inTextReport },
  { at: /^(?:g(?:ives?|ave)|puts?|shows?|showed)$/, find: pollReport },
  { at: /^which$/, find: textInWhich },
  { at: /^(?:in|by)$/, find: inView },
  { at: /^to$/, find: quotingReport },
  { at: null, find: believedReport },
  { at: /^(?:has|had|have)$/, find: versionReport },
  { at: /^(?:for|to)$/, find: forWhomReport },
  {
    at: /^(?:issu(?:e[ds]?|ing)|ma(?:kes?|de|king)|gi(?:ves?|ving)|gave|publish(?:ed)?|release[ds]?|puts?|sends?|sent|circulated?|offer(?:ed)?|repeat(?:ed)?|raised?|voiced?|express(?:e[ds]|ing)?|unleash(?:e[ds])?|fired?|post(?:s|ed)?|e-?mail(?:s|ed)|text(?:s|ed)|float(?:s|ed)|advance[sd])$/,
    find: messageReport,
  },
  {
    at: /^(?:re)?(?:post|share|publish|tweet|upload|circulate|illustrate)(?:e?d|e?s)$/,
    find: captionReport,
  },
  { at: /^(?:reads?|quote[sd])$/, find: readOutReport },
  { at: /^(?:express|voic|convey|extend|register|rais)(?:e?d|e?s)$/, find: feelingReport },
  { at: /^g(?:ave|ives|iven)$/, find: givenReport },
  { at: /^let$/, find: knowledgeReport },
  { at: /^(?:learn(?:ed|t|s)|heard|understands)$/, find: learnedReport },
  { at: /^(?:lets?|ma(?:de|kes))$/, find: madeKnownReport },
  { at: null, find: convictionReport },
  { at: /^doubt$/, find: noDoubtReport },
  { at: /^(?:(?:dis)?agree[sd]?|concur(?:s|red)?|mind|opinion|view)$/, find: stanceReport },
  { at: /^(?:against|opposed|favou?r)$/, find: sideReport },
  { at: /^(?:like|love|prefer|wants?|wish(?:es)?)$/, find: wishReport },
  { at: /^rather$/, find: ratherReport },
  { at: /^(?:hop(?:es|ing)|intends|means|plans)$/, find: hopeReport },
  { at: null, find: struckReport },
  { at: /^(?:takes?|took|taken|holds?|held)$/, find: viewTakenReport },
  { at: /^(?:com(?:es?|ing)|came|reach(?:e[sd])?|arrive[sd]?|draws?|drew)$/, find: conclusionReport },
  { at: /^want(?:s|ed)$/, find: wonderReport },
  { at: /^(?:wish|ask|request|want)(?:ed|es|s)$/, find: requestReport },
  { at: /^(?:report|write|inform)s?$|^(?:reported|wrote|informed)$/, find: passedOnReport },
  { at: /^with$/, find: accompanyingReport },
  { at: /^(?:so|is|are|was|were|came|comes?)$/, find: wordingReport },
  { at: /^(?:is|are|was|were)$/, find: heldReport },
  { at: /^(?:is|are|was|were)$/, find: heldSoReport },
  { at: /^that$/, find: ownedMessageReport },
  {
    at: /^(?:claim|say|believe|think|argue|insist|hope|promise)(?:s|d|ed)?$|^(?:said|thought)$/,
    find: embeddedReport,
  },
  { at: null, find: interruptedReport },
  { at: null, find: toldByReport },
  { at: null, find: toneReport },
  { at: null, find: verbReport },
];

const findersOf = (isFor: (at: RegExp) => boolean): readonly Finder[] =>
  FINDERS.filter(({ at }) => at === null || isFor(at)).map(({ find }) => find);

/** All words that some finder is for. */
const AT = new RegExp(FINDERS.flatMap(({ at }) => at?.source ?? []).join('|'));
const findersFor = perWords((word) => findersOf((at) => at.test(word)));
const OTHERS = findersOf(() => false);

/** Most words are those that no finder is for: one look tells, and they need not be remembered. */
const findersAt = (word: string): readonly Finder[] => (AT.test(word) ? findersFor(word) : OTHERS);

/** Everything that is reported in a sentence, in the order of the words. */
export function findReports(pieces: readonly Piece[]): Report[] {
  const rest = behindPronoun(pieces);
  const behind = pieces.slice(rest);
  const named = rest > 0 ? findReports(behind).filter((report) => closesWithName(behind, report)) : [];
  if (named.length > 0) return named.map((report) => movedBy(report, rest));
  const found: Found[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const report = isQuote(pieces[i]) ? quotedVerbReport(pieces, i) : reportAt(pieces, i, found);
    const meant = report && ofAntecedent(pieces, report);
    if (meant) found.push(ofWhere(pieces, ofSubjectAround(pieces, meant)));
  }
  const borne = borneReport(pieces);
  if (borne) found.splice(0, found.length, borne);
  const aside = quotedAside(pieces, found);
  if (aside) found.splice(0, found.length, aside);
  const quotes = found.some(({ content }) =>
    content.some(({ from, to }) => pieces.slice(from, to).some(isQuote)),
  );
  const last = [quotes ? null : colonReport(pieces), nameBehindColon(pieces), signature(pieces)].filter(
    (report) => report !== null,
  );
  const spoken = withoutReaders(
    pieces,
    withoutShown(pieces, withoutHearsay(withoutUnnamed(pieces, representedBy(pieces, found)))),
  );
  const told = [...withoutCarriers(pieces, spoken), ...last].map((report) =>
    asAuthor(pieces, asCited(pieces, report)),
  );
  return told.map((report) => ({
    ...report,
    setting: settingOf(pieces, report),
    isAdvice: isAdvice(pieces, report),
    press: pressOf(pieces, report),
  }));
}

/** "Analysts expect no rise, *with Mara Quist stressing that* …": what somebody with a name says is the news. */
function withoutUnnamed(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  const beside = found.find(({ rule }) => rule === 'beside the sentence')?.speaker;
  const isNamed = beside && pieces.slice(beside.from, beside.to).some(({ capital }) => capital);
  const areSome = ({ speaker }: Found): boolean =>
    speaker !== null && speaker.to === speaker.from + 1 && /[^s]s$/.test(pieces[speaker.from]?.word ?? '');
  return isNamed ? found.filter((report) => !areSome(report) || report.speaker?.from !== 0) : found;
}

/** What is read out or shown, and has somebody's words in it. */
const BEARING =
  /^(?:letters?|e-?mails?|notes?|messages?|posts?|statements?|texts?|tweets?|memos?|articles?|leaflets?|diar(?:y|ies)|recordings?|videos?|clips?|films?|footage|interviews?|broadcasts?)$/;
/** Pieces between such a noun and "in which": "a letter *from the school to the guild,* in which". */
const LONGEST_BETWEEN = 9;

/** "Fry read a letter from the school, *in which the pupils wrote: “No.”*": theirs, whoever reads it out; but: a letter in which he wrote */
function withoutReaders(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  const inner = found.find(({ speaker, content }) => {
    const which = (speaker?.from ?? 0) - 1;
    const isInWhich = pieces[which]?.word === 'which' && pieces[which - 1]?.word === 'in';
    const isBorne =
      isInWhich &&
      pieces.slice(Math.max(0, which - LONGEST_BETWEEN), which).some(({ word }) => BEARING.test(word));
    const isQuoted = content.some(({ from, to }) => pieces.slice(from, to).some(isQuote));
    return isBorne && isQuoted && pieces[speaker?.from ?? 0]?.pos !== 'PRON';
  });
  return inner ? found.filter(({ cue }) => cue.from >= inner.cue.from) : found;
}

/** "Models suggest that it will be dry, *according to Mara Quist*": figures are told of by whoever closes the sentence. */
function withoutShown(pieces: readonly Piece[], found: readonly Found[]): readonly Found[] {
  const closing = found.find(
    ({ link, clause, speaker }) =>
      link === 'according' && clause.to >= pieces.length - 1 && isSomebody(pieces, speaker),
  );
  // "the union's figures show": the union's
  const isShown = ({ lemma, cue, speaker }: Found): boolean =>
    /^(?:show|suggest|indicate)$/.test(lemma) &&
    speaker?.to === cue.from &&
    FIGURES.test(pieces[cue.from - 1]?.word ?? '');
  return closing
    ? found.filter((report) => report.cue.from > closing.clause.from || !isShown(report))
    : found;
}

/** "Quist *is said to* have answered “No”": she answered. */
const withoutHearsay = (found: readonly Found[]): readonly Found[] =>
  found.filter(({ rule, clause }) => rule !== 'hearsay' || !found.some(({ cue }) => cue.from === clause.to));

function reportAt(pieces: readonly Piece[], i: number, earlier: readonly Found[]): Found | null {
  for (const find of findersAt(pieces[i]!.word)) {
    const report = find(pieces, i, earlier);
    if (report !== null) return report;
  }
  return null;
}

/** “not to pay” goes on with the sentence: She urged the tenants “not to pay”, and blamed “poor advice”. */
function isAdvice(pieces: readonly Piece[], { lemma, addressee, cue, link }: Found): boolean {
  const isInside = (i: number): boolean => /^["“«„‘']\p{Ll}/u.test(pieces[i]?.word ?? '');
  const isObject = cueOf(pieces[cue.to - 1]?.word ?? '')?.complement === 'object';
  return (
    (addressee !== null && lemma !== 'tell' && isInside(addressee.to)) ||
    (isObject && link === 'quote' && isInside(cue.to))
  );
}

/** "Kanal Nord *wrote* earlier that", "the Bugle *reported*", "Kanal Nord *reports, citing* police" */
function pressOf(pieces: readonly Piece[], { lemma, cue }: Found): Report['press'] {
  if (lemma === 'write') return 'writes';
  // the clerk was pleased *to report* that
  if (lemma !== 'report' || pieces[cue.to - 2]?.word === 'to') return null;
  return /^(?:citing|reference)$/.test(pieces[cue.to + 1]?.word ?? '') ? 'cites' : 'reports';
}
