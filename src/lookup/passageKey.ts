import { sentenceBefore } from '../article/sentenceBefore.ts';
import { shownAbove } from '../article/shownAbove.ts';
import type { Article, Match, Quotation, Span } from '../types.ts';
import { spansWithin } from '../text/spans.ts';
import { shortHash } from './shortHash.ts';

/** A passage with its words, and the words of it that matched. */
export type MatchedQuotation = Quotation & Pick<Match, 'terms'>;

/** A passage that was found in its article. */
export type FoundPassage = MatchedQuotation &
  Partial<Pick<Match, 'before' | 'above'>> & { readonly article: Article };

/** Longest key: what a `custom_id` holds after a prefix of twenty characters. */
const LONGEST = 80;

const KEY = /^([\w-]{8})\.([0-9a-z]{1,8})\.([\w-]{8})\.([0-9a-z_-]*)$/;

/**
 * A passage as it is kept in a button, so that the button works after a restart: hash of the article's id,
 * offset, hash of the quote, and what matched as offset and length of each term.
 *
 *     "Xf3kQ2a1.4z.bH7_x0Qe.0-5_c-9"
 */
export function passageKey({ article, passage, quote, terms }: MatchedQuotation): string {
  const spans = terms.map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
  const written = spansWithin(quote, spans).map(
    ({ start, end }) => `${start.toString(36)}-${(end - start).toString(36)}`,
  );
  const key = `${shortHash(article.id)}.${passage.start.toString(36)}.${shortHash(quote)}.`;
  return written.reduce(
    (text, span) => (text.length + span.length < LONGEST ? `${text}${text === key ? '' : '_'}${span}` : text),
    key,
  );
}

/** The passage of a key, or null when the article is gone or says something else there now. */
export function findPassage(articles: readonly Article[], key: string): FoundPassage | null {
  const [, id, offset, hash, spans] = KEY.exec(key) ?? [];
  const article = articles.find((candidate) => shortHash(candidate.id) === id);
  const passage = article?.passages.find(({ start }) => start === parseInt(offset ?? '', 36));
  if (!article || !passage) return null;
  const quote = article.text.slice(passage.start, passage.end);
  if (shortHash(quote) !== hash) return null;
  return {
    article,
    passage,
    quote,
    before: sentenceBefore(article, passage),
    above: shownAbove(article, passage),
    terms: readSpans(spans ?? '', passage.start),
  };
}

/** Whether a key is of an article that is no longer there. */
export function isOfGone(articles: readonly Pick<Article, 'id'>[], key: string): boolean {
  const id = KEY.exec(key)?.[1];
  return id !== undefined && !articles.some((article) => shortHash(article.id) === id);
}

function readSpans(written: string, from: number): Span[] {
  return written
    .split('_')
    .map((span) => span.split('-').map((number) => parseInt(number, 36)))
    .map(([start = NaN, length = NaN]) => ({ start: from + start, end: from + start + length }))
    .filter(({ end }) => !Number.isNaN(end));
}
