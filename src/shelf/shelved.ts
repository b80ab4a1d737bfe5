import { checkArticle } from '../article/checkArticle.ts';
import { readArticle } from '../article/read.ts';
import { clearAway } from '../process/litter.ts';
import { deepFreeze } from '../values/deepFreeze.ts';
import { attribute } from '../attribution/attribute.ts';
import { checkAttribution } from '../attribution/checkAttribution.ts';
import { readSegment, type Segment } from '../search/index/segment.ts';
import type { Article, ArticleSource, Problem } from '../types.ts';

/** A warning about a knowledge file. */
export interface Warning extends Problem {
  /** Its path. */
  readonly file: string;
}

/** A file of the knowledge with all that is known from it alone: unchanged as long as the file is. */
export interface Shelved {
  readonly file: string;
  /** As of `fingerprintOf`. */
  readonly fingerprint: string;
  readonly article: Article;
  /** What its author should look at. */
  readonly warnings: readonly Warning[];
  readonly segment: Segment;
}

/** Characters of an article from which on much is left behind when it has been read. */
const MUCH = 300_000;

/** Reads an article, which is then frozen. Throws a KnowledgeError for a text that can't be read. */
export function shelve(source: ArticleSource, file: string, fingerprint = ''): Shelved {
  const isLarge = source.text.length >= MUCH;
  const { article, warnings } = readWhole(source, file);
  if (isLarge) {
    clearAway();
    // What that has emptied goes back to the system.
    clearAway();
  }
  const segment = readSegment(article);
  if (isLarge) clearAway();
  return { file, fingerprint, article, warnings, segment };
}

/** Its layout is no longer there afterwards. */
function readWhole(source: ArticleSource, file: string): Pick<Shelved, 'article' | 'warnings'> {
  const layout = readArticle(source, file);
  const article = deepFreeze(attribute(layout));
  const problems = [...checkArticle(layout), ...checkAttribution(layout, article)];
  return { article, warnings: problems.map((problem) => ({ file, ...problem })) };
}
