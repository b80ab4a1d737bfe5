// Builds dist/, in which every file is new afterwards: the JavaScript of src/ and commands/, and the page of the preview.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { buildSync } from 'esbuild';

/** What is started: the program, the library, and what runs in a process or thread of its own (`src/process/moduleUrl.ts`). */
const STARTED = ['main', 'index', 'shelf/process', 'reader/worker', 'meaning/worker'];

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '--noCheck'], { stdio: 'inherit' });
cpSync('src/preview/static', 'dist/src/preview/static', { recursive: true });
try {
  for (const { path, text } of joined()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped));
  }
} catch {
  // esbuild's program for this system is among the optional packages, which may be left out.
  process.stderr.write('esbuild does not run here; all works, but starts a third of a second later\n');
}

/** What is started joined with what it imports, in few files instead of a thousand, each of which costs half a millisecond at the start. */
function joined() {
  const { outputFiles } = buildSync({
    entryPoints: STARTED.map((name) => `dist/src/${name}.js`),
    outdir: 'dist',
    outbase: 'dist',
    chunkNames: 'src/chunks/[hash]',
    splitting: true,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles;
}

/**
 * The escape for a UTF-16 code unit in strings, regular expressions and patterns of `String.raw`; esbuild writes it in strings alone.
 * V8 keeps the text of what it runs, in two bytes for each character of a file that has one beyond Latin-1.
 */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
