import { rmSync } from 'node:fs';

/** Removes the cache that `globalSetup.ts` gave. */
export default function removeCache(): void {
  rmSync(process.env.XDG_CACHE_HOME!, { recursive: true, force: true });
}
