import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GoldArticle } from './attributionGold.ts';

const GUM_NEWS = new URL('data/gum_news.json.gz', import.meta.url);
/** Invented stories. */
export const STORIES = new URL('../test/stories/', import.meta.url);
export const ENGLISH: readonly string[] = ['.', 'held-out', 'unseen'];
export const GERMAN: readonly string[] = ['de', 'de/held-out', 'de/unseen'];
const PAGE_SETS = new URL('../test/pages/', import.meta.url);
/** Pages as people copy them, beside the stories, by their numbers; those that are held back come last. */
export const PAGES: readonly string[] = readdirSync(PAGE_SETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    folder: `../pages/${name}`,
    isHeldBack: name.startsWith('held-back'),
    first: Math.min(...readdirSync(new URL(name, PAGE_SETS)).map((file) => Number.parseInt(file, 10))),
  }))
  .toSorted((one, other) => Number(one.isHeldBack) - Number(other.isHeldBack) || one.first - other.first)
  .map(({ folder }) => folder);
/** A few sentences at a time, in as many constructions as there are. */
export const SNIPPETS: readonly string[] = ['dev', 'held-back'].flatMap((half) =>
  ['agencies', 'business', 'features'].map((kind) => `snippets/${half}/${kind}`),
);

/** Annotated articles of a file (.json or .json.gz); of Wikinews unless given. */
export function readGold(file: string | undefined): GoldArticle[] {
  const bytes = readFileSync(file ?? GUM_NEWS);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const { docs }: { docs: GoldArticle[] } = JSON.parse(
    (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
  );
  return docs;
}

/** The texts in a folder of stories. */
export function textFilesOf(folder: URL): string[] {
  return readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md');
}

/** What a folder of stories is called. */
export function nameOf(folder: string): string {
  return folder === '.' ? 'test/stories' : folder.replace('../', '');
}
