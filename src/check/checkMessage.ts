import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { shownQuote } from '../text/marks.ts';
import type { Answer, Article, Match } from '../types.ts';
import { comparableWords, type Comparable } from './words/comparable.ts';
import {
  compareWords,
  countNew,
  findInRow,
  isLongPart,
  sizeOf,
  withoutRepeats,
  type Difference,
  type DifferenceKind,
} from './words/compare.ts';
import type { Finding, Verdict } from './finding.ts';
import { judgeOtherWords } from './words/judgeOtherWords.ts';
import { withOwnAbbreviations } from './speaker/abbreviations.ts';
import { withAgency } from './speaker/agencyOf.ts';
import { compareAttitude } from './words/attitude.ts';
import { compareDispute } from './words/dispute.ts';
import { compareEnds } from './words/ends.ts';
import { compareLeadIn } from './words/leadIn.ts';
import { loneNames } from './speaker/loneName.ts';
import { messageText, sentencesOf } from './message/messageSentences.ts';
import { compareRelativeClause } from './speaker/relativeClauses.ts';
import { withMeantElsewhere } from './speaker/meantElsewhere.ts';
import { compareNamesake } from './speaker/namesakes.ts';
import { isReactionAlone } from './message/reactions.ts';
import { withNextQuotations } from './message/nextQuotation.ts';
import { findOtherOwner, NONE } from './speaker/otherOwner.ts';
import { isMarkedAtEnd } from './words/omissions.ts';
import { splitOrigin } from './message/origin.ts';
import { withoutOwnBody } from './speaker/ownBody.ts';
import { sharedTelling } from './words/sharedTelling.ts';
import { withoutRelation } from './speaker/relation.ts';
import { compareStance } from './words/stance.ts';
import { speakersAround } from './message/sharedQuotation.ts';
import { compareSignedDay } from './speaker/signedDay.ts';
import { readReport, type Report } from './message/report.ts';
import { compareRoles } from './speaker/roles.ts';
import { untilQuotationEnds } from './words/untilQuotationEnds.ts';
import { wholeSentence } from './words/wholeSentence.ts';
import { bodySpokenFor, isBodysName } from './speaker/spokenFor.ts';
import { strangersBeside } from './speaker/strangers.ts';
import {
  contractedFrom,
  filledFrom,
  renamedFrom,
  turnedFrom,
  withoutAsides,
  wordsIn,
  type Typed,
} from './typed.ts';
import { compareTopic } from './words/topic.ts';
import { compareTelling } from './speaker/whoSaid.ts';

export interface CheckOptions {
  /** Asks the articles; the passages that may say what a text says, best first. */
  readonly ask: (text: string) => Promise<Answer>;
  /** The articles that are asked, for what they tell elsewhere of who said a passage; nothing of it without them. */
  readonly articles?: readonly Article[];
}

/** What a sentence is judged with. */
interface Judging extends Required<CheckOptions> {
  readonly language: Language;
}

/** Sentences of a message that are looked at; the others are no finding, so that whoever asks can tell. */
export const MOST_SENTENCES = 12;

/** Share of the telling words of the shorter text that the longer one has, from which both say much the same. */
const CLOSE = 0.6;
/** So many names in a row may be more than a name: a line in capitals. */
const FEWEST_OF_A_CLAIM = 4;

/** Judges each sentence of a message by itself; a lone word such as "look!" is no sentence. */
export async function checkMessage(
  message: string,
  { ask, articles = [] }: CheckOptions,
): Promise<Finding[]> {
  const language = languageOf(detectLanguage(message));
  const findings: Finding[] = [];
  const sentences = sentencesOf(message, language, loneNames(articles, language));
  const judging = { ask, articles, language };
  const text = messageText(message, language.claims);
  const speakers = withNextQuotations(
    speakersAround(sentences, language.claims),
    sentences,
    text,
    language.claims,
  );
  for (const [place, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    // One after the other: a question at a time is what others wait for.
    // oxlint-disable-next-line no-await-in-loop
    findings.push(await checkSentence(sentence, speakers[place] ?? null, judging));
  }
  return withMeantElsewhere(findings, text, articles, language);
}

/** Looks for the words of a sentence, then for what says the opposite or something else in other words. */
async function checkSentence(written: string, around: string | null, judging: Judging): Promise<Finding> {
  const { ask, articles, language } = judging;
  // "This is so sad" alone claims nothing that an article could have.
  if (isReactionAlone(written, language.claims)) return notFound(written);
  const { text, ...origin } = splitOrigin(written, articles, language.claims);
  const sentence = text.replace(language.claims.opensTalk, '');
  const report = { ...readReport(sentence, language.claims), ...origin, around };
  const answer = await ask(report.claim);
  const named = judge(sentence, report, answer.matches, judging);
  const finding = named.verdict === 'not found' ? await judgeWhole(named, report, judging) : named;
  if (isTold(finding)) return finding;
  const question = language.claims.asQuestion(report.claim);
  const read = question === null ? answer : await ask(question);
  const other = judgeOtherWords(sentence, report, [read, answer], language);
  if (other) return other;
  const about = [read, answer].find(({ answered }) => answered)?.matches[0] ?? null;
  return finding.match === null ? { ...finding, match: about } : finding;
}

/** What the articles have of a sentence with who said it, where too little was said to be found without. */
async function judgeWhole(finding: Finding, report: Report, judging: Judging): Promise<Finding> {
  const { sentence } = finding;
  const whole = wholeSentence(sentence, report, judging.language);
  if (!whole) return finding;
  const { matches } = await judging.ask(sentence);
  const named = judge(sentence, report, matches, judging);
  return named.verdict === 'exact' ? named : judge(sentence, whole, matches, judging);
}

/** What may be said in other words as well. */
const OTHER_WORDS: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['words', 'order']);

/** Whether it is said already what is right or wrong with a sentence: more than that its words are others. */
function isTold({ verdict, differences, strangers }: Finding): boolean {
  if (verdict === 'not found') return false;
  return strangers.length > 0 || !differences.some(({ kind }) => OTHER_WORDS.has(kind));
}

/** How many sentences of a message are not looked at. */
export function countUnread(message: string): number {
  const sentences = sentencesOf(message, languageOf(detectLanguage(message)));
  return Math.max(sentences.length - MOST_SENTENCES, 0);
}

/** Judges a sentence beside the passages that may say the same. */
function judge(sentence: string, report: Report, matches: readonly Match[], judging: Judging): Finding {
  const typed = wordsIn(sentence, report, judging.language);
  const found = matches.map(shownQuote);
  const compared = matches.map((match) => compareWith(match, typed, found, judging));
  const exact = compared.filter(
    ({ differences, isTellingPart }) => differences.length === 0 && isTellingPart,
  );
  const best =
    exact.find(({ strangers }) => strangers.length === 0) ??
    exact[0] ??
    compared
      .filter(({ share }) => share >= CLOSE && !isNameAlone(typed.claim))
      .sort(
        (one, other) =>
          countNew(one.differences) - countNew(other.differences) ||
          sizeOf(one.differences) - sizeOf(other.differences),
      )[0];
  if (!best) return notFound(sentence);
  const { match, differences, strangers, isShortened } = best;
  return { sentence, verdict: verdictOf(differences, strangers), match, differences, strangers, isShortened };
}

function notFound(sentence: string): Finding {
  return { sentence, verdict: 'not found', match: null, differences: [], strangers: [] };
}

function compareWith(shown: Match, typed: Typed, found: readonly string[], { articles, language }: Judging) {
  const match = withAgency(shown, articles, language);
  const quote = withoutAsides(shownQuote(match), typed, language);
  const contracted = contractedFrom(typed, quote, language);
  const filled = filledFrom(quote, contracted, language);
  const {
    sentence,
    report: read,
    whole,
    claim,
    said,
  } = renamedFrom(turnedFrom(filled, quote, language), match, articles, language);
  const named = withOwnAbbreviations(read, match, articles, language);
  const owned = withoutRelation(named, match, articles, language);
  const report = withoutOwnBody(owned, match, articles, language);
  const words = comparableWords(quote, language);
  const passage = untilQuotationEnds(words, [whole, said], language.claims);
  // With its own reporting clause a passage says by itself who spoke.
  const isWhole = compareWords(whole, passage).length === 0;
  const share = sharedTelling(claim, passage);
  const body = report.speaker === null ? null : bodySpokenFor(match, articles, language);
  const isBody = body !== null && isBodysName(body, report.speaker ?? '', language);
  const isTellingPart =
    !isNameAlone(claim) &&
    (share >= CLOSE || isLongPart(claim, passage) || isAllClaimed(claim, quote, language));
  const roles = isBody ? [] : compareRoles(report, match, found, articles, language);
  const others = strangersBeside(report, match, articles, { isWhole, isBody }, language);
  // Where they differ in who or what somebody is, whose they are is not told as well.
  const isOpen = isTellingPart && !isBody && roles.length + others.length === 0;
  const owner = isOpen ? findOtherOwner(report, match, articles, language) : NONE;
  const strangers = [...others, ...owner.strangers];
  return {
    match: shown,
    differences: withoutRepeats([
      ...(isWhole
        ? []
        : [
            ...compareWords(claim, passage),
            ...compareTelling(report, match, articles, language),
            ...compareSignedDay(report, match, articles, language),
            // With what verb somebody else said it matters less than that it was somebody else.
            ...(strangers.length > 0 ? [] : compareStance(report, match, articles, language)),
            ...compareRelativeClause(report, match, articles, language),
            ...compareLeadIn(report, quote, language),
            ...compareNamesake(report, match, articles, language),
            ...compareTopic(report, match, { found, body: [...(body ?? [])] }, language),
          ]),
      ...compareEnds(sentence, report, quote, passage, language),
      ...(strangers.length > 0 ? [] : compareAttitude(sentence, report, quote, passage, language)),
      ...compareDispute(report, match, articles, language),
      ...roles,
      ...owner.differences,
    ]),
    strangers,
    share,
    isTellingPart,
    isShortened: filled !== contracted || isCutAtEnd(typed, words, language),
  };
}

/** Whether a claim marks at its end that it goes on, as it does in a passage. */
function isCutAtEnd({ sentence, report, claim }: Typed, passage: readonly Comparable[], language: Language) {
  const at = findInRow(claim, passage);
  const next = at < 0 ? undefined : passage[at + claim.length];
  return next?.isBehindQuotation === false && isMarkedAtEnd(sentence, report.claim, language);
}

/** Whether a few words are all that somebody is said to have said in a passage, too: "Wren noted that *it was cold*." */
function isAllClaimed(claim: readonly Comparable[], quote: string, language: Language): boolean {
  if (claim.length < 2 || claim.length >= FEWEST_OF_A_CLAIM) return false;
  const said = comparableWords(readReport(quote, language.claims).claim, language);
  return said.length === claim.length && findInRow(claim, said) === 0;
}

/** A name claims nothing. */
function isNameAlone(claim: readonly Comparable[]): boolean {
  return claim.length < FEWEST_OF_A_CLAIM && claim.every(({ isName }) => isName);
}

function verdictOf(differences: readonly Difference[], strangers: readonly string[]): Verdict {
  if (differences.length > 0) return 'altered';
  return strangers.length > 0 ? 'another speaker' : 'exact';
}
