import type { Language } from '../language/language.ts';
import { shownQuote } from '../text/marks.ts';
import type { Beside } from './beside.ts';
import { comparableWords, type Comparable } from './words/comparable.ts';
import { compareWords, findInRow, isLongPart, withoutRepeats } from './words/compare.ts';
import { withOwnAbbreviations } from './speaker/abbreviations.ts';
import { withAgency } from './speaker/agencyOf.ts';
import { compareAttitude } from './words/attitude.ts';
import { compareDispute } from './words/dispute.ts';
import { compareEnds } from './words/ends.ts';
import { compareLeadIn } from './words/leadIn.ts';
import { compareRelativeClause } from './speaker/relativeClauses.ts';
import { compareNamesake } from './speaker/namesakes.ts';
import { findOtherOwner, NONE } from './speaker/otherOwner.ts';
import { isMarkedAtEnd } from './words/omissions.ts';
import { withoutOwnBody } from './speaker/ownBody.ts';
import { sharedTelling } from './words/sharedTelling.ts';
import { withoutRelation } from './speaker/relation.ts';
import { compareStance } from './words/stance.ts';
import { compareSignedDay } from './speaker/signedDay.ts';
import { readReport } from './message/report.ts';
import { compareRoles } from './speaker/roles.ts';
import { untilQuotationEnds } from './words/untilQuotationEnds.ts';
import { bodySpokenFor, isBodysName } from './speaker/spokenFor.ts';
import { strangersBeside } from './speaker/strangers.ts';
import { contractedFrom, filledFrom, renamedFrom, turnedFrom, withoutAsides, type Typed } from './typed.ts';
import { compareTopic } from './words/topic.ts';
import { compareTelling } from './speaker/whoSaid.ts';

/** Share of the telling words of the shorter text that the longer one has, from which both say much the same. */
export const CLOSE = 0.6;
/** So many names in a row may be more than a name: a line in capitals. */
const FEWEST_OF_A_CLAIM = 4;

/**
 * In what a sentence differs from a passage, and who besides its speaker is named; `found` are the quotes of all passages that may
 * say it.
 */
export function compareWith(shown: Beside, typed: Typed, found: readonly string[]) {
  const beside = withAgency(shown);
  const { match, language } = beside;
  const quote = withoutAsides(shownQuote(match), typed, language);
  const contracted = contractedFrom(typed, quote, language);
  const filled = filledFrom(quote, contracted, language);
  const {
    sentence,
    report: read,
    whole,
    claim,
    said,
  } = renamedFrom(turnedFrom(filled, quote, language), beside);
  const named = withOwnAbbreviations(read, beside);
  const owned = withoutRelation(named, beside);
  const report = withoutOwnBody(owned, beside);
  const words = comparableWords(quote, language);
  const passage = untilQuotationEnds(words, [whole, said], language.claims);
  // With its own reporting clause a passage says by itself who spoke.
  const isWhole = compareWords(whole, passage).length === 0;
  const share = sharedTelling(claim, passage);
  const body = report.speaker === null ? null : bodySpokenFor(beside);
  const isBody = body !== null && isBodysName(body, report.speaker ?? '', language);
  const isTellingPart =
    !isNameAlone(claim) &&
    (share >= CLOSE || isLongPart(claim, passage) || isAllClaimed(claim, quote, language));
  const roles = isBody ? [] : compareRoles(report, beside, found);
  const others = strangersBeside(report, beside, { isWhole, isBody });
  // Where they differ in who or what somebody is, whose they are is not told as well.
  const isOpen = isTellingPart && !isBody && roles.length + others.length === 0;
  const owner = isOpen ? findOtherOwner(report, beside) : NONE;
  const strangers = [...others, ...owner.strangers];
  return {
    match: shown.match,
    differences: withoutRepeats([
      ...(isWhole
        ? []
        : [
            ...compareWords(claim, passage),
            ...compareTelling(report, beside),
            ...compareSignedDay(report, beside),
            // With what verb somebody else said it matters less than that it was somebody else.
            ...(strangers.length > 0 ? [] : compareStance(report, beside)),
            ...compareRelativeClause(report, beside),
            ...compareLeadIn(report, quote, language),
            ...compareNamesake(report, beside),
            ...compareTopic(report, beside, { found, body: [...(body ?? [])] }),
          ]),
      ...compareEnds(sentence, report, quote, passage, language),
      ...(strangers.length > 0 ? [] : compareAttitude(sentence, report, quote, passage, language)),
      ...compareDispute(report, beside),
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
export function isNameAlone(claim: readonly Comparable[]): boolean {
  return claim.length < FEWEST_OF_A_CLAIM && claim.every(({ isName }) => isName);
}
