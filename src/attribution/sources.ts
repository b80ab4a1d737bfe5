import { quotationOf } from '../article/quotation.ts';
import { languageOf } from '../language/languages.ts';
import type { Article, Kind, Passage, Quotation, Source } from '../types.ts';
import { NOT_STATED, OWN_WORDS } from './line.ts';
import { clean } from './clean.ts';

type Kinds = Record<Kind, number>;

/** A source while its quotations are gathered. */
interface Gathered {
  readonly name: string;
  readonly names: Set<string>;
  readonly outlets: Set<string>;
  readonly kinds: Kinds;
  readonly quotations: Quotation[];
  role: string | null;
}

/** Everybody who is quoted in the articles, the most quoted first, names that mean the same together. */
export function groupSources(articles: readonly Article[]): Source[] {
  const gathered = new Map<string, Gathered>();
  for (const article of articles) {
    const key = sameNames(article);
    for (const passage of article.passages) add(gathered, key, article, passage);
  }
  return finish(gathered);
}

/** The passages without a speaker: quotations whose speaker is not stated, and the articles' own words. */
export function groupUnattributed(articles: readonly Article[]): Source[] {
  const gathered = new Map<string, Gathered>();
  for (const article of articles) {
    for (const passage of article.passages) {
      const { speaker, kind } = passage.attribution;
      if (!speaker) record(sourceOf(gathered, kind === 'none' ? OWN_WORDS : NOT_STATED), article, passage);
    }
  }
  return finish(gathered);
}

function finish(gathered: ReadonlyMap<string, Gathered>): Source[] {
  return [...gathered.values()]
    .map(({ names, outlets, ...source }) => ({ ...source, names: [...names], outlets: [...outlets] }))
    .sort((a, b) => b.quotations.length - a.quotations.length);
}

function add(
  gathered: Map<string, Gathered>,
  key: (name: string) => string,
  article: Article,
  passage: Passage,
): void {
  const { speaker, role } = passage.attribution;
  if (!speaker) return;
  const source = sourceOf(gathered, speaker.name, key(speaker.name));
  source.names.add(speaker.name).add(clean(article.text, speaker));
  source.role ??= role;
  record(source, article, passage);
}

function record(source: Gathered, article: Article, passage: Passage): void {
  const { outlet, kind } = passage.attribution;
  if (outlet) source.outlets.add(outlet.name);
  source.kinds[kind]++;
  source.quotations.push(quotationOf(article, passage));
}

/** The source with this key, a new one unless it is known. */
function sourceOf(gathered: Map<string, Gathered>, name: string, key = name): Gathered {
  const kinds = { direct: 0, mixed: 0, indirect: 0, none: 0 };
  const source = gathered.get(key) ?? {
    name,
    names: new Set(),
    role: null,
    outlets: new Set(),
    kinds,
    quotations: [],
  };
  gathered.set(key, source);
  return source;
}

/** The same key for names that mean the same: case and "the" aside, or aliases of the article. */
function sameNames({ aliases, language }: Article): (name: string) => string {
  const { articles } = languageOf(language).attribution.people;
  const plain = (name: string): string => name.toLowerCase().replace(articles, '');
  const first = new Map(
    aliases.flatMap((names) => names.map((name) => [plain(name), plain(names[0] ?? name)])),
  );
  return (name) => first.get(plain(name)) ?? plain(name);
}
