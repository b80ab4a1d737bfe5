import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of a file that holds several. */
export interface Part {
  /** The file's name without its ending. */
  readonly file: string;
  /** Which one of the file it is, from 0. */
  readonly at: number;
  readonly text: string;
}

/** The texts in the `.txt` files of a folder, each behind a line that begins with `sign`; none where there is no such folder. */
export function partsIn(folder: string, sign: string): Part[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return files.toSorted().flatMap((name) => {
    const texts = `\n${readFileSync(join(folder, name), 'utf8')}`.split(`\n${sign}`).slice(1);
    return texts.map((text, at) => ({ file: name.replace('.txt', ''), at, text }));
  });
}
