import type { Source } from '../types.ts';
import { shortHash } from './shortHash.ts';

/** A source as it is kept in a menu: its place in the list, and a hash of its name. */
export function sourceKey({ name }: Pick<Source, 'name'>, place: number): string {
  return `${place}.${shortHash(name)}`;
}

/** The source of a key; null when the list has somebody else there now. */
export function findSource<Listed extends Pick<Source, 'name'>>(
  sources: readonly Listed[],
  key: string,
): Listed | null {
  const place = Number(key.split('.')[0]);
  const source = sources[place];
  return source && sourceKey(source, place) === key ? source : null;
}
