import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../../src/reader/types.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { readingsOf, windowAround, type JudgedSpan } from '../../src/search/windows.ts';
import type { SearchIndex } from '../../src/search/index/searchIndex.ts';

/** Reads passages with questions; what was read in an earlier run comes from the disk. */
export interface ReadingRoom {
  read(index: SearchIndex, question: string, passages: readonly number[]): Promise<Readings>;
  /** Keeps what was read for the next run. */
  save(): void;
}

/** What was read of the passages of a window: its place there, both odds, and the words that answer. */
type Kept = readonly (readonly [place: number, passage: number, span: number, start: number, end: number])[];

export function openReadingRoom(reader: Reader): ReadingRoom {
  const file = join(
    tmpdir(),
    `whosaid-judgements-${createHash('sha1').update(reader.name).digest('hex')}.json`,
  );
  const kept: Record<string, Kept> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = new Map(Object.entries(kept));
  return {
    async read(index, question, passages) {
      const windows = passages.map((passage) => windowAround(index, passage));
      const keys = windows.map(({ passages: texts, at }) => keyOf([question, String(at), ...texts]));
      const unread = keys.flatMap((key, place) => (known.has(key) ? [] : [place]));
      const fresh = await reader.read(
        question,
        unread.map((place) => windows[place]!),
      );
      unread.forEach((place, number) => known.set(keys[place]!, keptOf(fresh[number] ?? [])));
      return readingsOf(
        index,
        passages,
        windows,
        windows.map(({ passages: texts }, place) => judgementsOf(texts.length, known.get(keys[place]!)!)),
      );
    },
    save: () => writeFileSync(file, JSON.stringify(Object.fromEntries(known))),
  };
}

function keptOf(judged: readonly (JudgedSpan | null)[]): Kept {
  return judged.flatMap((one, place) =>
    one ? [[place, one.passage, one.span, one.start, one.end] as const] : [],
  );
}

function judgementsOf(count: number, kept: Kept): (JudgedSpan | null)[] {
  const judged = Array.from({ length: count }, (): JudgedSpan | null => null);
  for (const [place, passage, span, start, end] of kept) judged[place] = { passage, span, start, end };
  return judged;
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join('\u0000')).digest('base64url');
}
