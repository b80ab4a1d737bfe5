import type { ArticleLanguage } from '../../language/article.ts';
import { isName } from '../bylines.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare, endsSentence } from '../shapes.ts';
import { partLine } from '../topLines/partLine.ts';
import { SECTION, wordsOf } from './belowLinks.ts';

/** Characters of the longest line that tells what a document is, and from when. */
const LONGEST_KIND = 120;

/** "Minutes of the board meeting, 3 May 2026": the first line of a document that has no other title. */
export const isDatedKind = (first: Paragraph | undefined, { labels }: ArticleLanguage): boolean =>
  first !== undefined &&
  first.plain.length <= LONGEST_KIND &&
  labels.documents.test(first.plain) &&
  !endsSentence(first.plain);

/** "Minutes of the spring meeting" below the name of whoever met, and no more than that: "Lisk Rowing Club"; but: "Ferry fares", "Thin Ice" above "By Ann Lee" */
const isOfMinutes = (at: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean =>
  (language.labels.records?.test(bare(paragraphs[at]!.plain)) ?? false) &&
  !language.bylines.by.test(paragraphs[at + 1]?.plain ?? '') &&
  paragraphs
    .slice(0, at)
    .every(
      ({ plain, mark }) =>
        mark === 'none' &&
        !language.sentences.isWhole(plain) &&
        !endsSentence(plain) &&
        bare(plain).split(' ').every(isCapital),
    );

/** "Friends *of the* Pier": the longer words of a name have capitals. */
const isCapital = (word: string): boolean => word.length < LETTERS || /^\P{Ll}/u.test(word);
/** Letters of a word from which on a name writes it with a capital. */
const LETTERS = 4;

/**
 * "Ruth Kettle obituary", which is the headline and not what stands below it: "Potter whose teapots never dripped". Below
 * "Obituary" so is the name of whom the text tells.
 */
function isObituary(at: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean {
  const { obituary, obituaries } = language.labels;
  const plain = bare(paragraphs[at]!.plain);
  if (obituary?.test(plain)) return true;
  const below = paragraphs.slice(at + 1);
  return (
    (obituaries?.test(bare(paragraphs[at - 1]?.plain ?? '')) ?? false) &&
    isName(plain, language) &&
    wordsOf(below[0]) > SECTION &&
    (below.find((one) => endsSentence(one.plain))?.plain.includes(plain.split(' ').at(-1)!) ?? false)
  );
}

/** Whether a line is a headline by the kind of what it stands above: an obituary, or minutes. */
export const isOfKind = (at: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean =>
  isObituary(at, paragraphs, language) || isOfMinutes(at, paragraphs, language);

/**
 * The place of the name of a newsletter, where the line that seemed to be the headline tells of which issue it is, or whose it
 * is: "ALLOTMENT NEWS", "Summer 2025", "The newsletter of the plots at Lisk". The place of that line where it does neither.
 */
export function nameOfIssue(at: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const isOwner = language.labels.newsletter?.test(bare(paragraphs[at]!.plain)) ?? false;
  const issue = isOwner ? at - 1 : at;
  return issue > 0 && isIssue(paragraphs[issue], language) ? issue - 1 : at;
}

/** "Summer 2025", "Issue 14, Spring 2026" */
export function isIssue(line: Paragraph | undefined, language: ArticleLanguage): boolean {
  const parts = line ? partLine(bare(line.plain), language) : [];
  return parts.length > 0 && parts.every(({ kind }) => kind === 'issue');
}
