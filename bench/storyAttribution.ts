import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article, Attribution, Layout } from '../src/types.ts';
import { share } from './metrics.ts';

interface GoldPassage {
  readonly quote: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly speaker_also?: readonly (string | null)[];
  readonly outlet_also?: readonly (string | null)[];
}

interface GoldStory {
  readonly file: string;
  readonly publisher: string | null;
  readonly publisher_also?: readonly string[];
  readonly passages: readonly GoldPassage[];
  readonly not_passages: readonly string[];
}

/** What is right over the passages of some stories; all but the last three are parts of 1. */
export interface StoryScore {
  readonly found: number;
  readonly kind: number;
  readonly speaker: number;
  readonly outlet: number;
  /** Of the passages that somebody said, or that came through an outlet, alone. */
  readonly speakerWhereQuoted: number;
  readonly outletWhereThereIsOne: number;
  /** What whoever says "nobody" and "no outlet" every time gets. */
  readonly nobody: number;
  readonly noOutlet: number;
  readonly publisher: number;
  readonly passages: number;
  readonly stories: number;
  /** Lines shown as passages that are none: captions, labels, advertisements. */
  readonly wronglyShown: number;
}

/** Says who said each passage of an article that was read. */
export type Attributor = (article: Layout) => Article;

/**
 * Scores the stories of a folder of `test/stories`, with other attributions than ours where some are given. A passage
 * that is not found is wrong in everything.
 */
export function scoreStories(folder: string, attributor: Attributor = attribute): StoryScore {
  const scored = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => scoreStory(folder, JSON.parse(readFileSync(join(folder, name), 'utf8')), attributor));
  const passages = scored.flatMap((story) => story.passages);
  const quoted = passages.filter(({ gold }) => gold.speaker !== null);
  const carried = passages.filter(({ gold }) => gold.outlet !== null);
  return {
    found: share(passages.map(({ found }) => found !== null)),
    kind: share(passages.map(({ gold, found }) => found?.kind === gold.kind)),
    speaker: share(passages.map(hasSpeaker)),
    outlet: share(passages.map(hasOutlet)),
    speakerWhereQuoted: share(quoted.map(hasSpeaker)),
    outletWhereThereIsOne: share(carried.map(hasOutlet)),
    nobody: share(passages.map(({ gold }) => isOneOf(null, [gold.speaker, ...(gold.speaker_also ?? [])]))),
    noOutlet: share(passages.map(({ gold }) => isOneOf(null, [gold.outlet, ...(gold.outlet_also ?? [])]))),
    publisher: share(scored.map(({ hasPublisher }) => hasPublisher)),
    passages: passages.length,
    stories: scored.length,
    wronglyShown: scored.reduce((sum, story) => sum + story.wronglyShown, 0),
  };
}

interface Scored {
  readonly gold: GoldPassage;
  /** Null where no passage has these words. */
  readonly found: Attribution | null;
}

function scoreStory(folder: string, story: GoldStory, attributor: Attributor) {
  const text = readFileSync(join(folder, story.file), 'utf8');
  const article = attributor(readArticle({ id: story.file, text }));
  const shown = article.passages.map(({ start, end }) => text.slice(start, end));
  const passages = story.passages.map((gold): Scored => {
    const place = shown.findIndex((quote) => bare(quote) === bare(gold.quote));
    return { gold, found: article.passages[place]?.attribution ?? null };
  });
  return {
    passages,
    hasPublisher: isOneOf(article.publisher, [story.publisher, ...(story.publisher_also ?? [])]),
    wronglyShown: story.not_passages.filter((line) => shown.some((quote) => quote.includes(line))).length,
  };
}

function hasSpeaker({ gold, found }: Scored): boolean {
  return found !== null && isOneOf(found.speaker?.name, [gold.speaker, ...(gold.speaker_also ?? [])]);
}

function hasOutlet({ gold, found }: Scored): boolean {
  return found !== null && isOneOf(found.outlet?.name, [gold.outlet, ...(gold.outlet_also ?? [])]);
}

/** Marks at the edges (of quotations, lists and tables), articles and titles do not count. */
const bare = (words: string): string => words.replace(/^["“”„«»*|•\s]+|["“”„«»*|•\s]+$/gu, '');
const key = (name: string | null | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|prof|d(?:er|ie|as|em|en|es)|eine?[rmns]?)\.? /u, '');
const isOneOf = (name: string | null | undefined, answers: readonly (string | null)[]): boolean =>
  answers.map(key).includes(key(name));
