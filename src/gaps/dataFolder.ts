import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep what they can't make again: `$XDG_STATE_HOME`, `%LOCALAPPDATA%` or `~/.local/state`. */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_STATE_HOME || environment.LOCALAPPDATA || join(homedir(), '.local', 'state');
  return join(base, 'whosaid');
}
