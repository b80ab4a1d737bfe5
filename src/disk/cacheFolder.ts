import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { homeFolder } from './homeFolder.ts';

/** Where programs keep what they can make again: `$XDG_CACHE_HOME`, `%LOCALAPPDATA%` or `~/.cache`. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base =
    environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homeFolder('XDG_CACHE_HOME'), '.cache');
  return join(base, 'whosaid');
}

/** The folder that was chosen, or else the system's; null, with a warning, for who has neither. */
export function cacheFolderOf(
  {
    cacheFolder,
    warn = (message) => process.emitWarning(message),
  }: {
    readonly cacheFolder?: string | null | undefined;
    readonly warn?: ((message: string) => void) | undefined;
  },
  find: () => string = defaultCacheFolder,
): string | null {
  if (cacheFolder !== undefined) return cacheFolder;
  try {
    return find();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    warn(`nothing is kept from one start to the next: ${error.message}`);
    return null;
  }
}
