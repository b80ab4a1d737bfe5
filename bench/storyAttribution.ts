import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../src/article/read.ts';
import { attribute } from '../src/attribution/attribute.ts';
import type { Article, Attribution, Layout } from '../src/types.ts';
import { share } from './metrics.ts';

export interface GoldPassage {
  readonly quote: string;
  /** Snippets have none. */
  readonly kind?: string;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly speaker_also?: readonly (string | null)[];
  readonly outlet_also?: readonly (string | null)[];
}

/** A few sentences of news, with who said each; see `test/snippets`. */
interface Snippet {
  readonly text: string;
  readonly passages: readonly GoldPassage[];
}

interface GoldStory {
  readonly file: string;
  readonly publisher: string | null;
  readonly publisher_also?: readonly string[];
  readonly passages: readonly GoldPassage[];
  readonly not_passages: readonly string[];
}

/** What is right over some passages; all but their number are parts of 1. */
export interface PassageScore {
  readonly found: number;
  readonly speaker: number;
  readonly outlet: number;
  /** Of the passages that somebody said, or that came through an outlet, alone. */
  readonly speakerWhereQuoted: number;
  readonly outletWhereThereIsOne: number;
  /** What whoever says "nobody" and "no outlet" every time gets. */
  readonly nobody: number;
  readonly noOutlet: number;
  readonly passages: number;
}

/** What is right over the passages of some stories. */
export interface StoryScore extends PassageScore {
  readonly kind: number;
  readonly publisher: number;
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
  return {
    ...scorePassages(passages),
    kind: share(passages.map(({ gold, found }) => found?.kind === gold.kind)),
    publisher: share(scored.map(({ hasPublisher }) => hasPublisher)),
    stories: scored.length,
    wronglyShown: scored.reduce((sum, story) => sum + story.wronglyShown, 0),
  };
}

/** Scores the snippets of a file of `test/snippets`, each as an article of its own. */
export function scoreSnippets(file: string): PassageScore {
  const snippets: readonly Snippet[] = JSON.parse(readFileSync(file, 'utf8'));
  return scorePassages(
    snippets.flatMap(({ text, passages }) => {
      const article = attribute(readArticle({ id: 'snippet', text: `---\ntitle: Snippet\n---\n${text}\n` }));
      return scoredIn(article, passages);
    }),
  );
}

function scorePassages(passages: readonly Scored[]): PassageScore {
  const quoted = passages.filter(({ gold }) => gold.speaker !== null);
  const carried = passages.filter(({ gold }) => gold.outlet !== null);
  return {
    found: share(passages.map(({ found }) => found !== null)),
    speaker: share(passages.map(hasSpeaker)),
    outlet: share(passages.map(hasOutlet)),
    speakerWhereQuoted: share(quoted.map(hasSpeaker)),
    outletWhereThereIsOne: share(carried.map(hasOutlet)),
    nobody: share(passages.map(({ gold }) => isOneOf(null, [gold.speaker, ...(gold.speaker_also ?? [])]))),
    noOutlet: share(passages.map(({ gold }) => isOneOf(null, [gold.outlet, ...(gold.outlet_also ?? [])]))),
    passages: passages.length,
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
  const lines = [...article.text.matchAll(/[^\n]+/gu)];
  return {
    passages: scoredIn(article, story.passages),
    hasPublisher: isOneOf(article.publisher, [story.publisher, ...(story.publisher_also ?? [])]),
    wronglyShown: story.not_passages.filter((words) => isShown(article, lines, words)).length,
  };
}

/** Whether a passage has words that are to be hidden, whole; where they are a line of the text, one of that line: sentences name the page, too. */
function isShown({ text, passages }: Article, lines: readonly RegExpExecArray[], words: string): boolean {
  const own = lines.filter(([line]) => line.trim() === words);
  return passages.some(
    ({ start, end }) =>
      text.slice(start, end).includes(words) &&
      (own.length === 0 || own.some(({ 0: line, index }) => start < index + line.length && end > index)),
  );
}

const quotesOf = ({ text, passages }: Article): string[] =>
  passages.map(({ start, end }) => text.slice(start, end));

/** Each passage of the gold beside the one of the article that has its words. */
function scoredIn(article: Article, passages: readonly GoldPassage[]): Scored[] {
  const shown = quotesOf(article).map(bare);
  return passages.map((gold) => ({
    gold,
    found: article.passages[shown.indexOf(bare(gold.quote))]?.attribution ?? null,
  }));
}

function hasSpeaker({ gold, found }: Scored): boolean {
  return found !== null && isOneOf(found.speaker?.name, [gold.speaker, ...(gold.speaker_also ?? [])]);
}

function hasOutlet({ gold, found }: Scored): boolean {
  return found !== null && isOneOf(found.outlet?.name, [gold.outlet, ...(gold.outlet_also ?? [])]);
}

/** Marks at the edges (of quotations, lists and tables), articles and titles do not count. */
export const bare = (words: string): string => words.replace(/^["“”„«»*|•\s]+|["“”„«»*|•\s]+$/gu, '');
const key = (name: string | null | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|prof|d(?:er|ie|as|em|en|es)|eine?[rmns]?)\.? /u, '');
/** Whether a name is one of the right answers. */
export const isOneOf = (name: string | null | undefined, answers: readonly (string | null)[]): boolean =>
  answers.map(key).includes(key(name));
