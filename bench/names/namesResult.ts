import { fuse } from '../engines/fuse.ts';
import { minisearch } from '../engines/minisearch.ts';
import { whosaid } from '../engines/whosaid.ts';
import type { NamesResult } from '../results.ts';
import { thisRun } from '../thisRun.ts';
import { measureNames, nameQuestions, readStories, searchNames, type NameSearch } from './measure.ts';

/** How Whosaid reads the names of the stories, and what it, Fuse.js and MiniSearch find for them. */
export async function measureAllNames(): Promise<NamesResult> {
  const run = thisRun();
  const stories = readStories();
  const questions = nameQuestions(stories);
  const read = [
    { name: 'with capital letters', asked: questions.filter(({ isSmall }) => !isSmall) },
    { name: 'in small letters', asked: questions.filter(({ isSmall }) => isSmall) },
  ].map(({ name, asked }) => ({ name, ...measureNames(stories, asked) }));
  const found: NameSearch[] = [];
  for (const engine of [whosaid, fuse, minisearch]) found.push(await searchNames(engine, stories, questions));
  return { ...run, read, found };
}
