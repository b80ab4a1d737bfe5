import { gatherSources, sourceOf, type Gathered } from '../attribution/groupSources.ts';
import { findSpeaker, speakerCalled, withOutlets } from '../lookup/speakers.ts';
import { oncePer } from '../values/once.ts';
import { readFor } from '../search/search.ts';
import type { Article, Source } from '../types.ts';
import type { Corpus } from './corpus.ts';

/** The articles of a corpus, or only the one whose id is given. */
export function articlesIn({ articles }: Pick<Corpus, 'articles'>, article?: string): readonly Article[] {
  return article === undefined ? articles : articles.filter(({ id }) => id === article);
}

/** Everybody who is quoted, the most quoted first. */
export function sourcesIn(corpus: Corpus, article?: string): Source[] {
  return gatheredIn(corpus, article).map(sourceOf);
}

/** Everybody whose words may be asked for alone: the sources, and the outlets that carried what others said. */
export function speakersIn(corpus: Corpus, article?: string): Source[] {
  return article === undefined
    ? [...speakersOfAll(corpus.articles)]
    : withOutlets(gatheredIn(corpus, article));
}

// They are asked for at each letter that is typed, and stay while the articles do.
const sourcesOfAll = oncePer((articles: readonly Article[]) => gatherSources(articles));
const speakersOfAll = oncePer((articles: readonly Article[]) => withOutlets(sourcesOfAll(articles)));

function gatheredIn(corpus: Corpus, article?: string): readonly Gathered[] {
  return article === undefined ? sourcesOfAll(corpus.articles) : gatherSources(articlesIn(corpus, article));
}

/** Whom somebody means by a name, also misspelt as names of a question may be; null for nobody who is quoted. */
export function findSpeakerIn(corpus: Corpus, name: string, article?: string): Source | null {
  return findSpeaker(speakersIn(corpus, article), name, spelling(corpus, article));
}

/** The same; throws a UserError for nobody who is quoted. */
export function speakerCalledIn(corpus: Corpus, name: string, article?: string): Source {
  return speakerCalled(speakersIn(corpus, article), name, spelling(corpus, article));
}

/** How a misspelt name is read among those of the articles. */
function spelling({ index }: Corpus, article?: string): (name: string) => string {
  return (name) => readFor(index, name, article).text;
}
