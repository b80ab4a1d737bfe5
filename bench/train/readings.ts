import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../../src/reader/types.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { readingsOf, windowAround } from '../../src/search/windows.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';

/** Reads passages with questions; what was read in an earlier run comes from the disk. */
export interface ReadingRoom {
  read(index: SearchIndex, question: string, passages: readonly number[]): Promise<Readings>;
  /** Keeps what was read for the next run. */
  save(): void;
}

type Kept = readonly [passage: number, span: number];

export function openReadingRoom(reader: Reader): ReadingRoom {
  const file = join(
    tmpdir(),
    `whosaid-readings-${createHash('sha1').update(reader.name).digest('hex')}.json`,
  );
  const kept: Record<string, Kept> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = new Map(Object.entries(kept));
  return {
    async read(index, question, passages) {
      const windows = passages.map((passage) => windowAround(index, passage));
      const keys = windows.map(({ passages: texts, at }) => keyOf([question, String(at), ...texts]));
      const unread = keys.flatMap((key, place) => (known.has(key) ? [] : [place]));
      const fresh = readingsOf(
        unread.map((place) => passages[place]!),
        unread.map((place) => windows[place]!),
        await reader.read(
          question,
          unread.map((place) => windows[place]!),
        ),
      );
      for (const place of unread) {
        const reading = fresh.get(passages[place]!);
        if (reading) known.set(keys[place]!, [reading.passage, reading.span]);
      }
      return new Map(
        passages.flatMap((passage, place) => {
          const reading = known.get(keys[place]!);
          return reading ? [[passage, { passage: reading[0], span: reading[1], words: null }] as const] : [];
        }),
      );
    },
    save: () => writeFileSync(file, JSON.stringify(Object.fromEntries(known))),
  };
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join('\u0000')).digest('base64url');
}
