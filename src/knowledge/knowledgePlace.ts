import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { packageRoot } from '../disk/packageRoot.ts';

/** Where articles are unless told: `knowledge` where the program is started, otherwise that of the package. */
export function knowledgePlace(working = process.cwd(), root = packageRoot()): string {
  const own = resolve(working, 'knowledge');
  return existsSync(own) ? own : join(root, 'knowledge');
}

/** Where new articles go unless told: the same, but never into an installed package, which the next version replaces. */
export function importPlace(working = process.cwd(), root = packageRoot()): string {
  const isInstalled = root.split(sep).includes('node_modules');
  return isInstalled ? resolve(working, 'knowledge') : knowledgePlace(working, root);
}
