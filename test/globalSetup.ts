import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all programs that the tests start a cache of their own; `globalTeardown.ts` removes it. */
export default function giveCache(): void {
  process.env.XDG_CACHE_HOME = mkdtempSync(join(tmpdir(), 'whosaid-cache-'));
}
