import { attributionsOf, passageAt, textOf } from '../article/packedArticle.ts';
import { quotationOf } from '../article/quotationOf.ts';
import { deepFreeze } from '../values/deepFreeze.ts';
import { languageOf } from '../language/languages.ts';
import { onceWhileUsed } from '../values/once.ts';
import type { Article, Attribution, Kind, Source } from '../types.ts';
import { clean } from './clean.ts';
import { NOT_STATED, OWN_WORDS } from './attributionLine.ts';

/** Passages by their places in their articles, and how many there are of each kind. */
export interface Share {
  readonly said: { readonly article: Article; readonly places: number[] }[];
  readonly kinds: Record<Kind, number>;
}

/** A source without the words of its quotations. */
export interface Gathered extends Share {
  readonly name: string;
  readonly names: Set<string>;
  /** By the name of an outlet: what it carried. */
  readonly carried: Map<string, Share>;
  role: string | null;
}

/** Everybody who is quoted in the articles, the most quoted first, names that mean the same together. */
export function groupSources(articles: readonly Article[]): Source[] {
  return gatherSources(articles).map(sourceOf);
}

/** The same without the words, which take most of the time and of the memory. */
export function gatherSources(articles: readonly Article[]): Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const article of articles) {
    const key = sameNames(article);
    const text = textOf(article);
    for (const [place, attribution] of attributionsOf(article).entries()) {
      const { speaker, role } = attribution;
      if (!speaker) continue;
      const source = sourceCalled(gathered, speaker.name, key(speaker.name));
      source.names.add(speaker.name).add(clean(text, speaker));
      source.role ??= role;
      record(source, { article, place, attribution });
    }
  }
  return mostQuotedFirst(gathered);
}

/** The passages without a speaker: quotations whose speaker is not stated, and the articles' own words. */
export function groupUnattributed(articles: readonly Article[]): Source[] {
  const gathered = new Map<string, Gathered>();
  for (const article of articles) {
    for (const [place, attribution] of attributionsOf(article).entries()) {
      const name = attribution.kind === 'none' ? OWN_WORDS : NOT_STATED;
      if (!attribution.speaker) record(sourceCalled(gathered, name), { article, place, attribution });
    }
  }
  return mostQuotedFirst(gathered).map(sourceOf);
}

/** The source with its quotations, frozen; they are made when they are asked for. */
export function sourceOf({ name, names, role, carried, kinds, said }: Gathered): Source {
  const quotations = onceWhileUsed(() =>
    deepFreeze(
      said.flatMap(({ article, places }) =>
        places.map((place) => quotationOf(article, passageAt(article, place)!)),
      ),
    ),
  );
  return Object.freeze({
    name,
    role,
    kinds: Object.freeze({ ...kinds }),
    get quotations() {
      return quotations();
    },
    names: Object.freeze([...names]),
    outlets: Object.freeze([...carried.keys()]),
  });
}

/** No passages. */
export function emptyShare(): Share {
  return { said: [], kinds: { direct: 0, mixed: 0, indirect: 0, none: 0 } };
}

function mostQuotedFirst(gathered: ReadonlyMap<string, Gathered>): Gathered[] {
  return [...gathered.values()].sort((a, b) => countOf(b) - countOf(a));
}

function countOf({ said }: Share): number {
  return said.reduce((sum, { places }) => sum + places.length, 0);
}

/** A passage of a source. */
interface Told {
  readonly article: Article;
  readonly place: number;
  readonly attribution: Attribution;
}

function record(source: Gathered, told: Told): void {
  add(source, told);
  const outlet = told.attribution.outlet?.name;
  if (outlet === undefined) return;
  const carried = source.carried.get(outlet) ?? emptyShare();
  source.carried.set(outlet, carried);
  add(carried, told);
}

function add({ said, kinds }: Share, { article, place, attribution: { kind } }: Told): void {
  kinds[kind] += 1;
  const last = said.at(-1);
  if (last?.article === article) last.places.push(place);
  else said.push({ article, places: [place] });
}

/** The source with this key, a new one unless it is known. */
function sourceCalled(gathered: Map<string, Gathered>, name: string, key = name): Gathered {
  const known = gathered.get(key);
  if (known) return known;
  const source: Gathered = { ...emptyShare(), name, names: new Set(), carried: new Map(), role: null };
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
