import type { Language } from '../../language/language.ts';
import type { Span } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { formsIn, wordsOf } from '../words/claimWords.ts';
import { withoutNamesakes } from './withoutNamesakes.ts';
import { openingOf, readReport } from '../message/report.ts';
import { QUOTED } from '../quoted.ts';

/**
 * The words with which an article tells, in the paragraph of a passage and the one before, how and to whom its speaker spoke:
 * those outside quotation marks of all that they say there, but for the days of which they speak: "Wren said that *on Tuesday* the
 * ferry left". None where the article is not at hand, or nobody is known to speak.
 */
export function formsAround({ match, article, language: { claims } }: Beside): string[] {
  const { passage } = match;
  const name = passage.attribution.speaker?.name;
  if (!article || name === undefined) return [];
  return article.passages
    .filter(
      ({ paragraph, attribution }) =>
        (paragraph === passage.paragraph || paragraph === passage.paragraph - 1) &&
        attribution.speaker?.name === name,
    )
    .flatMap(({ start, end }) => formsOfTelling(article.text.slice(start, end).replace(QUOTED, ' '), claims));
}

/** The words of a sentence without the days in what it reports. */
function formsOfTelling(sentence: string, claims: Language['claims']): string[] {
  const words = wordsOf(sentence, claims);
  const reported = reportedIn(sentence, claims);
  return words
    .filter(({ form, start }) => !(claims.isDate(form) && start >= reported.start && start < reported.end))
    .map(({ form }) => form);
}

/** Where a sentence reports: behind "that" or the like, or before a clause that only says who said it; nowhere where neither is plain. */
function reportedIn(sentence: string, claims: Language['claims']): Span {
  const { claim, speaker, rest } = readReport(sentence, claims);
  if (speaker !== null && rest === '' && sentence.startsWith(claim)) return { start: 0, end: claim.length };
  for (const { form, end } of wordsOf(sentence, claims)) {
    if (!claims.isReporting(form)) continue;
    const after = sentence.slice(end);
    const opened = openingOf(claims).exec(after)?.[0].length ?? claims.bareClauseAt(form, after);
    if (opened >= 0) return { start: end + opened, end: sentence.length };
  }
  return { start: 0, end: 0 };
}

/** The words of all passages that somebody said or that have their last name. */
export function formsBeside(name: string, { article, language }: Beside): ReadonlySet<string> {
  const { claims } = language;
  const last = wordsOf(name, claims).at(-1)?.form;
  const words = article?.passages.map(({ start, end, attribution }) => ({
    isTheirs: attribution.speaker?.name === name,
    forms: formsIn(withoutNamesakes(article.text.slice(start, end), name, language), claims),
  }));
  return new Set(
    (words ?? [])
      .filter(({ isTheirs, forms }) => isTheirs || forms.includes(last ?? ''))
      .flatMap(({ forms }) => forms),
  );
}
