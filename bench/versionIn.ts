import { readFileSync } from 'node:fs';

/** The version that a package.json tells. */
export function versionIn(file: string | URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
