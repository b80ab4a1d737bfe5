import { shownQuote } from '../../text/marks.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Beside } from '../beside.ts';
import { wordsOf, type Word } from './claimWords.ts';
import type { Difference } from './compare.ts';
import { ownerOf } from '../speaker/owners.ts';
import { readReport, type Report } from '../message/report.ts';

/**
 * What a message says a passage is about, or whose whoever said it is, where neither the passage nor what stands by it has
 * that: "Wren on *Lund*: “…”", "*Lund's* lawyer".
 * `found` are the passages that were found, `body` the words of the body for which whoever said it speaks.
 */
export function compareTopic(
  { topic = null, speaker }: Report,
  { match, language }: Beside,
  { found, body }: { readonly found: readonly string[]; readonly body: readonly string[] },
): Difference[] {
  const { claims, search } = language;
  const quote = shownQuote(match);
  const { attribution, context = '' } = match.passage;
  const beside = [
    attribution.speaker?.name,
    attribution.role,
    attribution.outlet?.name,
    match.before?.words,
    match.above,
    context,
  ];
  const isNew = (texts: readonly (string | null | undefined)[]) => {
    const heard = new Set(texts.flatMap((text) => wordsOf(text ?? '', claims).flatMap(formsOf)));
    return (word: Word) => !formsOf(word).some((form) => heard.has(form));
  };
  const isNewHere = isNew([...beside, quote, match.article.title]);
  const isNewName = isNew(found);
  // A first name may stand elsewhere.
  const isNewTopic = (word: Word, next: Word | undefined) =>
    isNewHere(word) && !(word.isCapital && next?.isCapital === true && !isNewHere(next) && !isNewName(word));
  const tells = ({ form, isCapital, isNumber }: Word) =>
    isCapital || isNumber || (form.length > 3 && !search.isStopWord(normalizeWord(form)));
  // What somebody speaks of may belong to others than they do.
  const isNewOwner = isNew([...beside, readReport(quote, claims).speaker, ...body]);
  const owner = speaker === null ? null : ownerOf(wordsOf(speaker, claims), claims);
  return [
    ...differenceOf(
      'words',
      wordsOf(topic ?? '', claims).filter((word, at, all) => tells(word) && isNewTopic(word, all[at + 1])),
    ),
    ...differenceOf('name', owner && isNewOwner(owner) ? [owner] : []),
  ];
}

function differenceOf(kind: Difference['kind'], words: readonly Word[]): Difference[] {
  return words.length === 0 ? [] : [{ kind, message: words.map(({ form }) => form), article: [] }];
}

/** A word with and without what makes an owner of it, and without its accents. */
function formsOf({ form }: Word): string[] {
  const name = form.replace(/'s$/u, '');
  return [name, normalizeWord(name)];
}
