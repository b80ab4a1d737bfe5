import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, from the sources as well as from `dist/`. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = [join(here, '..'), join(here, '..', '..')].find((root) =>
    existsSync(join(root, 'package.json')),
  );
  return found ?? process.cwd();
}
