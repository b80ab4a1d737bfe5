import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: from the sources, from `dist/`, and from what `build.mjs` joins there. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ['..', '../..', '../../..']
    .map((up) => join(here, up))
    .find((root) => existsSync(join(root, 'package.json')));
  return found ?? process.cwd();
}
