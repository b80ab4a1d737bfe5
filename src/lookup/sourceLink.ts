import { readFrontMatter } from '../article/frontMatter.ts';
import { linkToSentence } from '../article/textFragment.ts';
import { webAddressOf } from '../article/webAddress.ts';
import type { Article, Quotation } from '../types.ts';

/** A link to the place that a quotation is from; null where there is none that may be followed. */
export type LinkTo = (
  quotation: Pick<Quotation, 'passage' | 'quote'> & { readonly article: { readonly id: string } },
) => string | null;

/** Longest address of a button. https://discord.com/developers/docs/components/reference#button */
const LONGEST = 512;

/**
 * Finds the links into some articles: each opens the article's page at the sentence, or the page where that is too long, and
 * where the article says something else there now.
 */
export function linksInto(articles: readonly Article[]): LinkTo {
  return ({ article: { id }, passage, quote }) => {
    const article = articles.find((one) => one.id === id);
    const url = webAddressOf(article?.url ?? '');
    if (!article || url === null) return null;
    const whole = url.length <= LONGEST ? url : null;
    if (article.text.slice(passage.start, passage.end) !== quote) return whole;
    const from = readFrontMatter(article.text, id).bodyStart;
    const link = linkToSentence(url, article.text, passage, { from, longest: LONGEST });
    return link ?? whole;
  };
}
