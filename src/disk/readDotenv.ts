import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import dotenv from 'dotenv';
import { diskReason } from './diskReason.ts';

/** What is in a UTF-16 file, as PowerShell 5 writes one, and in no `.env`. */
const NUL = 0;

/** Takes the settings of `.env` into the environment. Says in one line why none are taken of one that is there, otherwise null. */
export function readDotenv(file = resolve('.env'), environment = process.env): string | null {
  if (!existsSync(file)) return null;
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return `${file} is a folder, and nothing is set by it; remove it`;
    // Reading a pipe would wait until somebody writes into it.
    if (!stats.isFile()) return `${file} is a device, pipe or socket, and nothing is set by it; remove it`;
    const bytes = readFileSync(file);
    if (bytes.includes(NUL)) return `${file} is UTF-16, and nothing is set by it; save it as UTF-8`;
    for (const [name, value] of Object.entries(dotenv.parse(bytes))) environment[name] ??= value;
    return null;
  } catch (error) {
    return `${file} is passed over: ${diskReason(error)}`;
  }
}
