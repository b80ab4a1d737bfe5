import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../src/errors.ts';
import type { Library, LibraryOptions } from '../../src/library.ts';
import type { ArticleSource } from '../../src/types.ts';
import { versionIn } from '../versionIn.ts';
import type { Engine } from './engine.ts';

/** What every version's `src/index.ts` has. */
interface Face {
  readonly Library: {
    fromTexts(
      sources: readonly ArticleSource[],
      options: Pick<LibraryOptions, 'cacheFolder'>,
    ): Pick<Library, 'ready' | 'isSemantic' | 'ask'>;
  };
}

/** Vectors that an earlier version keeps, out of the way of the bot's own. */
const CACHE = join(tmpdir(), 'whosaid-bench-earlier');

/**
 * An earlier version as it shipped: a checkout of it in `folder`, where `npm ci` has built it. It splits articles as it did,
 * and answers at its own threshold.
 *
 * Throws a UserError where nothing is built, or what finds by meaning is not installed.
 */
export async function earlierVersion(folder: string): Promise<Engine> {
  const file = resolve(folder, 'dist/src/index.js');
  if (!existsSync(file)) throw new UserError(`${file} is not there; run npm ci in ${folder}`);
  const { Library: Earlier }: Face = await import(pathToFileURL(file).href);
  return {
    name: `Whosaid at ${commitOf(folder)}`,
    package: null,
    version: versionIn(resolve(folder, 'package.json')),
    settings: 'as that version shipped',
    // Sizes are made of parts of articles, and its library takes whole texts.
    most: 0,
    async index({ articles }) {
      const library = Earlier.fromTexts(
        articles.map(({ id, text }) => ({ id, text })),
        { cacheFolder: CACHE },
      );
      await library.ready;
      if (!library.isSemantic) throw new UserError(`${folder} answers by words alone; run npm ci there`);
      return async (question, limit) => {
        // It answers by words when its encoder is late, as on a busy machine; the second time the vector is there.
        await library.ask(question, { limit });
        const { matches, confidence, answered } = await library.ask(question, { limit });
        const hits = matches.map(({ passage, score }) => ({ passage, score }));
        return { hits, confidence, answered };
      };
    },
  };
}

/** Which version it is: its commit, or the folder's name outside a repository. */
function commitOf(folder: string): string {
  const { stdout } = spawnSync('git', ['-C', folder, 'rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' });
  return stdout?.trim() || folder;
}
