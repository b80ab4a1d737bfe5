import { describe, expect, it } from '@jest/globals';
import { Drafts } from '../../src/editing/drafts.ts';

describe('drafts', () => {
  it('are handed out once, to whom they belong', () => {
    const drafts = new Drafts<string>();
    const key = drafts.keep('text', 'ann');
    expect(drafts.take(key, 'bo')).toEqual({ kind: 'not yours' });
    expect(drafts.take(key, 'ann')).toEqual({ kind: 'yours', draft: 'text' });
    expect(drafts.take(key, 'ann')).toEqual({ kind: 'taken' });
  });

  it('are gone after half an hour, and when they were never there', () => {
    const drafts = new Drafts<string>();
    const key = drafts.keep('text', 'ann', 0);
    expect(drafts.take(key, 'ann', 30 * 60_000)).toEqual({ kind: 'gone' });
    expect(drafts.take('nix', 'ann')).toEqual({ kind: 'gone' });
  });

  it('are sixteen at most: the oldest goes', () => {
    const drafts = new Drafts<number>();
    const keys = Array.from({ length: 17 }, (_, place) => drafts.keep(place, 'ann'));
    const kinds = keys.map((key) => drafts.take(key, 'ann').kind);
    expect(kinds).toEqual(['gone', ...Array<string>(16).fill('yours')]);
  });

  it('have a key that nobody guesses, short enough for a button', () => {
    const drafts = new Drafts<number>();
    const keys = new Set(Array.from({ length: 100 }, () => drafts.keep(1, 'ann')));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[\w-]{16}$/);
  });
});
