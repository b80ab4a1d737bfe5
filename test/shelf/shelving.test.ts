import { beforeEach, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/errors.ts';
import { fold } from '../../src/shelf/folded.ts';
import type { ShelfEntry } from '../../src/shelf/readShelf.ts';
import { shelve, type Shelved } from '../../src/shelf/shelved.ts';
import { Shelving } from '../../src/shelf/shelving.ts';
import { atOnce, type Slices } from '../../src/values/slices.ts';

const shelvedOf = (file: string): Shelved => shelve({ id: file, text: `${file}\n\nGulls fly low.\n` }, file);
const read = (file: string): ShelfEntry => ({ kind: 'read', folded: fold(shelvedOf(file)) });
const refused = (file: string): ShelfEntry => ({
  kind: 'refused',
  error: new KnowledgeError(file, 1, 1, 'empty'),
});

describe('a shelf', () => {
  const old = shelvedOf('c');
  let begun: string[];
  let shelving: Shelving;
  const begin = function* ({ file }: Shelved): Slices<void> {
    begun.push(file);
    yield;
  };
  beforeEach(() => {
    begun = [];
    shelving = new Shelving(['a', 'b', 'c', 'd'], [old], begin);
  });
  const filled = () => atOnce(shelving.fill()).map(({ file }) => file);

  it('is filled in the order of the files, each as soon as those before it are known', () => {
    shelving.take(read('d'));
    expect([filled(), shelving.done]).toEqual([[], 1]);
    shelving.take(read('a'));
    expect([filled(), shelving.done]).toEqual([['a'], 2]);
    shelving.take({ kind: 'same', file: 'c' });
    expect([filled(), shelving.done]).toEqual([['a'], 3]);
    shelving.take(read('b'));
    expect([filled(), shelving.done]).toEqual([['a', 'b', 'c', 'd'], 4]);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has what was read, and what has not changed as it was', () => {
    for (const entry of [read('a'), read('b'), { kind: 'same', file: 'c' } as const, read('d')])
      shelving.take(entry);
    const shelf = atOnce(shelving.fill());
    expect(shelf).toEqual(['a', 'b', 'c', 'd'].map(shelvedOf));
    expect(shelf[2]).toBe(old);
  });

  it('goes on behind what can’t be read, and tells of it in order', () => {
    for (const entry of [refused('c'), read('b'), refused('a'), read('d')]) shelving.take(entry);
    expect(shelving.missing()).toEqual([]);
    expect(filled()).toEqual(['b', 'd']);
    expect(shelving.errors.map(({ file }) => file)).toEqual(['a', 'c']);
  });

  it('tells of which files nothing is known', () => {
    shelving.take(read('b'));
    expect(shelving.missing()).toEqual(['a', 'c', 'd']);
    expect(shelving.entryOf('b')?.kind).toBe('read');
  });
});
