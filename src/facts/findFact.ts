import { gatherSources } from '../attribution/groupSources.ts';
import type { Article, ArticleFactKind, Fact, Span } from '../types.ts';

/** What an article, or its front matter, says of itself; `value` is null where it says nothing. */
export function findFact(article: Article, kind: ArticleFactKind): Fact {
  if (kind === 'picture') {
    const [credit] = article.credits;
    const span = credit ? { start: credit.start, end: credit.end } : null;
    return { kind, value: namesOf(article), span, beside: null };
  }
  if (kind === 'quoted') return { kind, value: quotedIn(article), span: null, beside: null };
  const value = article[FIELDS[kind]];
  return { kind, value, span: value === null ? null : spanOf(article.text, value), beside: null };
}

/** The field of an article that tells a fact. */
const FIELDS = {
  subject: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'published',
  address: 'url',
} as const satisfies Readonly<Record<Exclude<ArticleFactKind, 'picture' | 'quoted'>, keyof Article>>;

/** Everybody whose words it has, the most quoted first. */
function quotedIn(article: Article): string | null {
  const names = gatherSources([article]).map(({ name }) => name);
  return names.length === 0 ? null : names.join(', ');
}

function namesOf({ credits }: Article): string | null {
  return credits.length === 0 ? null : credits.map(({ name }) => name).join(', ');
}

/** Where the file has a value for the first time: in its front matter, if that names it. */
function spanOf(text: string, value: string): Span | null {
  const start = text.indexOf(value);
  return start < 0 ? null : { start, end: start + value.length };
}
