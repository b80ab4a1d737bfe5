import { join } from 'node:path';
import { homeFolder } from '../disk/homeFolder.ts';

/** Where programs keep what they can't make again: `$XDG_STATE_HOME`, `%LOCALAPPDATA%` or `~/.local/state`. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base =
    environment.XDG_STATE_HOME ||
    environment.LOCALAPPDATA ||
    join(homeFolder('XDG_STATE_HOME'), '.local', 'state');
  return join(base, 'whosaid');
}
