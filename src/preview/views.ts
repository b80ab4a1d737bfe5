import { groupSources } from '../attribution/groupSources.ts';
import { shownIn } from '../text/marks.ts';
import type { Article } from '../types.ts';
import type { ArticleView, SourceCount } from './protocol.ts';

/** An article with who speaks in it, as the pane shows it. */
export function viewOf(article: Article): ArticleView {
  const { id, title, publisher, author, published, url, language, text, passages } = article;
  const about = { id, title, publisher, author, published, url, language };
  const shown = passages.map((passage) => ({ ...passage, shown: shownIn(text, passage) }));
  return { ...about, text, passages: shown, sources: countSources(article) };
}

function countSources(article: Article): SourceCount[] {
  return groupSources([article]).map(({ name, names, role, outlets, kinds, quotations }) => ({
    name,
    names,
    role,
    outlets,
    kinds,
    passages: quotations.length,
  }));
}
