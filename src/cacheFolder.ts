import { join } from 'node:path';
import { homeFolder } from './homeFolder.ts';

/** Where programs keep what they can make again: `$XDG_CACHE_HOME`, `%LOCALAPPDATA%` or `~/.cache`. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base =
    environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homeFolder('XDG_CACHE_HOME'), '.cache');
  return join(base, 'whosaid');
}
