import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GoldArticle } from './attributionGold.ts';

const GUM_NEWS = new URL('data/gum_news.json.gz', import.meta.url);
/** Invented stories. */
export const STORIES = new URL('../test/stories/', import.meta.url);
export const ENGLISH: readonly string[] = ['.', 'held-out', 'unseen'];
export const GERMAN: readonly string[] = ['de', 'de/held-out', 'de/unseen'];
/** Pages as people copy them, beside the stories. */
export const PAGES: readonly string[] = [
  '../pages/dev',
  '../pages/dev-later',
  '../pages/dev-third',
  '../pages/dev-fourth',
  '../pages/dev-fifth',
  '../pages/dev-sixth',
  '../pages/dev-seventh',
  '../pages/dev-eighth',
  '../pages/dev-ninth',
  '../pages/dev-tenth',
  '../pages/dev-eleventh',
  '../pages/dev-twelfth',
  '../pages/dev-thirteenth',
  '../pages/dev-fourteenth',
  '../pages/dev-fifteenth',
  '../pages/dev-sixteenth',
  '../pages/dev-seventeenth',
  '../pages/dev-eighteenth',
  '../pages/dev-nineteenth',
  '../pages/dev-twentieth',
  '../pages/dev-twenty-first',
  '../pages/dev-twenty-second',
  '../pages/dev-twenty-third',
  '../pages/dev-twenty-fourth',
  '../pages/dev-twenty-fifth',
  '../pages/dev-twenty-sixth',
  '../pages/dev-twenty-seventh',
  '../pages/dev-twenty-eighth',
  '../pages/dev-twenty-ninth',
  '../pages/dev-thirtieth',
  '../pages/dev-thirty-first',
  '../pages/dev-thirty-second',
  '../pages/dev-thirty-third',
  '../pages/dev-thirty-fourth',
  '../pages/dev-thirty-fifth',
  '../pages/dev-thirty-sixth',
  '../pages/dev-thirty-seventh',
  '../pages/dev-thirty-eighth',
  '../pages/dev-thirty-ninth',
  '../pages/dev-fortieth',
  '../pages/held-back',
  '../pages/held-back-later',
  '../pages/held-back-third',
  '../pages/held-back-fourth',
  '../pages/held-back-fifth',
];
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
