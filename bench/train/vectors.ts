import { asEncoder } from '../../src/meaning/bundledReader.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { onLearnedScale } from '../../src/meaning/unrelated.ts';
import type { Reader, Vectors } from '../../src/reader/types.ts';
import type { SearchIndex } from '../../src/search/index/searchIndex.ts';

/** How near the passages of an index are to a question in meaning, in order, as the library tells it. */
export type Comparer = (index: SearchIndex, question: string) => Promise<Float32Array>;

/** Compares with the reader's vectors; those of passages are made once. */
export async function comparer(reader: Reader): Promise<Comparer> {
  const { unrelated } = await asEncoder(reader);
  const known = new WeakMap<SearchIndex, Promise<Vectors>>();
  return async (index, question) => {
    const passages = known.get(index) ?? reader.encode(passagesOf(index));
    known.set(index, passages);
    const values = cosines(await reader.encode([question]), await passages);
    return unrelated ? onLearnedScale(values, unrelated) : values;
  };
}

function passagesOf({ articles }: SearchIndex): string[] {
  return articles.flatMap(({ text, passages }) => passages.map(({ start, end }) => text.slice(start, end)));
}
