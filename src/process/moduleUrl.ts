import { pathToFileURL } from 'node:url';
import { packageRoot } from '../disk/packageRoot.ts';

/**
 * The URL of a module that runs in a thread or process of its own, such as `reader/worker`: the source where this is one, else
 * what was built of it. `build.mjs` lists those modules.
 */
export function moduleUrl(name: string): string {
  const file = import.meta.url.endsWith('.ts') ? `/src/${name}.ts` : `/dist/src/${name}.js`;
  return pathToFileURL(packageRoot()).href + file;
}
