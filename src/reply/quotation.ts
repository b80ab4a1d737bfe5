import type { APIEmbed } from 'discord.js';
import { webAddressOf } from '../article/webAddress.ts';
import type { ArticleReference, Before, Fact, Passage, Quotation } from '../types.ts';
import { lineOf } from './lineOf.ts';
import { fit, LIMITS } from './limits.ts';
import { emphasize, escapeMarkdown, quote, tame } from './markdown.ts';
import { spansWithin } from '../text/spans.ts';
import { asShown, type Marked } from '../text/marks.ts';
import { COLOURS } from './message.ts';
import type { MatchedQuotation } from '../lookup/passageKey.ts';
import { placeOf } from './place.ts';
import { discordDate } from './published.ts';
import { withBefore, type Understandable } from './withBefore.ts';
import type { Words } from './words/words.ts';

/** What stands around a quotation. */
export interface Frame {
  /** Markdown of at most 256 characters: the question. */
  readonly title: string;
  /** A short line of Markdown above the quotation. */
  readonly remark?: string;
  /** What the quotation's article says of itself, above the quotation. */
  readonly fact?: Fact;
  /** Plain text at the foot, after the place. */
  readonly notes?: readonly string[];
  /** The reader's language. */
  readonly words: Words;
}

/** Longest parts of a passage that is shown among others: two of them fit into any message, three into one without more. */
const BRIEF = { quote: 380, line: 140, origin: 110 };

/** Longest line of an attribution that is shown whole, of who wrote the article and when, of a fact about it, of a place, of the line above. */
const LONGEST = { line: 360, authorship: 200, fact: 400, place: 120, above: 200 };

/** A quotation as a message shows it. */
export interface Quoted {
  /** Markdown: the quote with the matched words in bold, and who said it. */
  readonly words: string;
  /** The question, the article and its link, and where the quote stands. */
  readonly card: APIEmbed;
}

/** A passage as an answer, or beside what was asked. */
export function renderQuotation(
  finding: Understandable,
  { title, remark, fact, notes = [], words }: Frame,
): Quoted {
  const { article, passage, before, above: line } = finding;
  const above =
    [remark, fact && renderFact(fact, words)].map((part) => (part ? `${part}\n\n` : '')).join('') +
    (line ? `${SMALL}${fit(tame(line), LONGEST.above, escapeMarkdown)}\n` : '');
  const attributions = [
    attributionOf(passage, LONGEST.line, words),
    before && aboutBefore(before, passage, words),
  ];
  const below = `\n\n${attributions.filter(Boolean).join('\n')}${authorshipOf(article, words)}`;
  const quoted = renderQuote(withBefore(finding), LIMITS.shared - above.length - below.length);
  // Notes stay whole: what a list keeps of its answer stands at the end of the footer.
  const place = fit(tame(placeOf(passage, words)), LONGEST.place);
  const foot = [place, kindOf(passage, words), ...notes];
  return {
    words: above + quoted + below,
    card: {
      color: remark ? COLOURS.unsure : COLOURS.sure,
      ...authorOf(article),
      ...(title && { title }),
      footer: { text: fit(tame(foot.filter(Boolean).join(' · ')), LIMITS.footer) },
    },
  };
}

/** "**About this article · published by:** Ukrainska Pravda"; a line each of several, which share the room of one. */
function renderFact(fact: Fact, { facts }: Words): string {
  const all = withBeside(fact);
  const room = Math.floor(LONGEST.fact / all.length);
  const lines = all.map(({ kind, value }) => {
    const told = fit(tame(value ?? ''), room, escapeMarkdown);
    return `**${facts[kind]}:** ${(kind === 'published' && discordDate(value ?? '')) || told}`;
  });
  return lines.join('\n');
}

const withBeside = (fact: Fact): Fact[] => [fact, ...(fact.beside ? withBeside(fact.beside) : [])];

/** The quote, or the part of it around what matched, as a block quotation of at most `limit` characters. */
export function renderQuote(
  found: Pick<MatchedQuotation, 'quote' | 'terms'> & { readonly passage: Marked },
  limit: number,
): string {
  const { passage, quote: words, terms } = asShown(found);
  const first = terms.reduce((least, { start }) => Math.min(least, start), Infinity) - passage.start;
  const begin = words.length > limit ? beginBefore(words, first, limit) : 0;
  const offset = passage.start + begin;
  const shown = words.slice(begin);
  const inBold = spansWithin(
    shown,
    terms.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
  );
  const ellipsis = begin > 0 ? '…' : '';
  return quote(ellipsis + fit(shown, limit - 3, (part) => emphasize(part, inBold)));
}

/** Where to begin a quote that is too long, so that its first word that matched is seen. */
function beginBefore(words: string, first: number, limit: number): number {
  // Escapes can make a text twice as long, so a quarter of the limit is half of what may be shown.
  const begin = words.indexOf(' ', first - limit / 4) + 1;
  return first > limit / 2 && begin <= first ? begin : 0;
}

/**
 * Passages, to stand one below the other: the beginning of each quote, who said it, where it stands, and what else there is
 * to say; at most `longest` characters of each quote.
 */
export function renderBriefly(
  quotations: readonly (Quotation & Partial<MatchedQuotation>)[],
  words: Words,
  {
    longest = BRIEF.quote,
    about = () => [],
  }: { longest?: number; about?: (quotation: Quotation) => readonly (string | null)[] } = {},
): string[] {
  const manyArticles = areMixed(quotations);
  return quotations.map((quotation) => {
    const { article, passage } = quotation;
    const origin = [placeOf(passage, words), ...about(quotation), manyArticles ? article.title : null];
    const quoted = renderQuote({ terms: [], ...quotation }, longest);
    const where = fit(tame(origin.filter(Boolean).join(' · ')), BRIEF.origin, escapeMarkdown);
    return `${quoted}\n${attributionOf(passage, BRIEF.line, words)}\n${SMALL}${where}`;
  });
}

/** Begins a line of small text in Discord's Markdown. */
export const SMALL = '-# ';

/** Who said a passage, through whom, and who published it: the line that stands below every quote. */
function attributionOf({ attribution }: Passage, limit: number, words: Words): string {
  return `— ${fit(tame(lineOf(attribution, words)), limit, escapeMarkdown)}`;
}

/** Who said the sentence before, where that is somebody else. */
function aboutBefore({ passage: before }: Before, passage: Passage, words: Words): string | null {
  const line = lineOf(before.attribution, words);
  if (line === lineOf(passage.attribution, words)) return null;
  return `${SMALL}${words.answer.sentenceBefore}: ${fit(tame(line), LONGEST.line, escapeMarkdown)}`;
}

/** A small line with who wrote the article and when it was published; nothing where neither is known. */
function authorshipOf({ author, published }: ArticleReference, { answer }: Words): string {
  const parts = [
    author === null ? '' : answer.by(fit(tame(author), LONGEST.authorship, escapeMarkdown)),
    published === null ? '' : (discordDate(published) ?? fit(tame(published), LIMITS.choice, escapeMarkdown)),
  ];
  const words = parts.filter(Boolean).join(' · ');
  return words && `\n${SMALL}${words}`;
}

/** What a reader should know of the words of a passage; nothing where they are the article's own. */
export function kindOf({ attribution: { kind } }: Passage, { kinds }: Pick<Words, 'kinds'>): string | null {
  return kind === 'none' ? null : kinds[kind];
}

/** A question or message as the title of an embed. */
export function titleOf(text: string): string {
  return fit(tame(text), LIMITS.title, escapeMarkdown);
}

/** The article above the embed; an embed's author is plain text and a link, with no Markdown to break. */
export function authorOf({ id, title, url }: ArticleReference): Pick<APIEmbed, 'author'> {
  const name = fit(tame(title) || tame(id), LIMITS.author);
  const link = webAddressOf(url ?? '');
  return name ? { author: { name, ...(link !== null && { url: link }) } } : {};
}

/** Whether passages are of several articles, so that each names its own. */
export function areMixed(quotations: readonly Pick<Quotation, 'article'>[]): boolean {
  return new Set(quotations.map(({ article }) => article.id)).size > 1;
}
