import { Deserializer, Serializer } from 'node:v8';
import { inflateRawSync } from 'node:zlib';
import { packArticle, unpackArticle, type PackedArticle } from '../article/packedArticle.ts';
import { litter } from '../process/litter.ts';
import { deflate } from '../text/deflate.ts';
import type { Shelved } from './shelved.ts';

/** What was read of a file, in one array: some two fifths of the memory, and what one process says to another. */
export interface Folded {
  readonly file: string;
  /** As of `fingerprintOf`. */
  readonly fingerprint: string;
  /** Length of the article's text. */
  readonly characters: number;
  /** A packed article and what is known from it, as V8 writes values, compressed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Packed extends Omit<Shelved, 'article'> {
  readonly article: PackedArticle;
}

/** Bytes that it takes to make one which was compressed: it comes in pieces, and is joined. */
const INFLATED = 2;

/** Folds what was read of a file. */
export function fold(shelved: Shelved): Folded {
  const packed: Packed = { ...shelved, article: packArticle(shelved.article) };
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(packed);
  const written = serializer.releaseBuffer();
  const bytes = deflate(written);
  litter(written.length);
  const { file, fingerprint } = shelved;
  return { file, fingerprint, characters: packed.article.text.length, bytes };
}

/** What was read of the file; each array in it has its own memory. The file may lie elsewhere than when it was read. */
export function unfold({ file, bytes }: Folded): Shelved {
  const written = inflateRawSync(bytes);
  const deserializer = new Deserializer(written);
  deserializer.readHeader();
  const packed: Packed = deserializer.readValue();
  litter(INFLATED * written.length);
  const warnings = packed.warnings.map((warning) => ({ ...warning, file }));
  return { ...packed, file, warnings, article: unpackArticle(packed.article) };
}
