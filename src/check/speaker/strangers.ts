import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import { findOtherFirstName } from './otherFirstName.ts';
import { findOtherGender } from './otherGender.ts';
import { compareNamesake, findOtherNamesake } from './namesakes.ts';
import { isOfClauseBefore } from './isOfClauseBefore.ts';
import { isByAuthor } from './isByAuthor.ts';
import type { Report } from '../message/report.ts';
import { findOtherQuoted, findOtherSource, findStrangers } from './whoSaid.ts';

/**
 * Those whom a message names and who did not say a passage, each once. `isWhole` is whether the passage says by itself all that the
 * message does, `isBody` whether the message names the body for which whoever said it speaks.
 */
export function strangersBeside(
  report: Report,
  beside: Beside,
  { isWhole, isBody }: { readonly isWhole: boolean; readonly isBody: boolean },
): string[] {
  const { match, language } = beside;
  const { passage } = match;
  const { headline = null } = report;
  const { claims } = language;
  // Who of several is meant by a last name may be left open.
  const isOpen = compareNamesake(report, beside).length > 0;
  const named = isWhole
    ? []
    : [
        ...(isBody || isOpen || isByAuthor(report, beside)
          ? []
          : findStrangers(report, passage, shownQuote(match), claims)),
        ...(isOpen ? [] : findOtherFirstName(report, beside)),
        ...findOtherNamesake(report, beside),
        ...findOtherGender(report, beside),
        ...(report.speaker !== null && isOfClauseBefore(report.claim, beside) ? [report.speaker] : []),
      ];
  return [
    ...new Set([
      ...named,
      ...findOtherQuoted(report, passage, claims),
      ...findOtherSource(report, passage, claims),
      ...(headline === null || headline === match.article.title ? [] : [headline]),
    ]),
  ];
}
