import type { Part, PartKind } from './partLine.ts';

/** Whether a name may be that of somebody who writes. */
type Accepts = (name: string) => boolean;

/**
 * Who the parts of a line say wrote the article: "Jo Doe" of "Housing | By Jo Doe, The Lamp". A name behind that, which may be a
 * place's, is another's where nothing more is told of it.
 */
export function writersOf(parts: readonly Part[], accepts: Accepts, isNamedOnce: Accepts): string | null {
  const people: string[] = [];
  let isOpen = false;
  for (const { kind, isSaid, words } of parts) {
    if (kind === 'role' && isSaid) isOpen = true;
    const isPerson =
      (kind === 'person' && isSaid) ||
      (isOpen && kind === 'name' && !isSaid && words.includes(' ') && isNamedOnce(words));
    if (kind === 'person') isOpen = isSaid;
    else if (kind !== 'role') isOpen = false;
    if (isPerson && accepts(words)) people.push(words);
  }
  return people.length > 0 ? people.join(', ') : null;
}

/**
 * Whose name stands where a line has that of the writer: "*Ann Lee*, Tarrow Observer", "Housing | *Ann Lee* | 3 May",
 * "*Ann Lee* · Court Reporter", "*Ann Lee* · 3 May · 4 min read", "*Ann Lee*, LRF", "*Ann Lee* | Lisk | 3 May", "3 May, 07:40 | *Ann Lee*, Quay Star | 2 min read".
 */
export function signerOf(parts: readonly Part[], accepts: Accepts, agency?: RegExp): string | null {
  const at = Math.max(
    0,
    parts.findIndex(({ kind }) => !LEADING.has(kind)),
  );
  const [name, next] = [parts[at], parts[at + 1]];
  if (name?.kind !== 'person' && name?.kind !== 'name') return null;
  if (!name.words.includes(' ') || !accepts(name.words)) return null;
  const [after] = parts.slice(at + 2);
  const isTimed = next?.kind === 'day' && (after?.kind === 'hour' || (after?.kind === 'day' && after.isSaid));
  const isAgency = (part: Part | undefined): boolean =>
    part?.kind === 'name' && (agency?.test(part.words) ?? false);
  // "Ann Lee, Jo Doe, LRF"
  const isSecond = next?.kind === 'person' && next.words.includes(' ') && accepts(next.words);
  if (isSecond && (isAgency(after) || after?.kind === 'medium')) return `${name.words}, ${next.words}`;
  const isOfAgency = isAgency(next);
  const before = parts[at - 1];
  const isBelowDay = name.kind === 'person' && (before?.kind === 'day' || before?.kind === 'hour');
  const isBeside = next?.kind === 'medium' || next?.kind === 'role';
  const isSigned = before?.kind === 'section' || isBeside || isTimed || isOfAgency;
  return isSigned || isBelowDay || isPlaced(name, next, after) ? name.words : null;
}

/** What may stand before whoever signs. */
const LEADING: ReadonlySet<PartKind> = new Set(['section', 'day', 'hour']);

/** "*Ann Lee*, Lisk", "*Ann Lee* | Lisk | 3 May", "*Ann Lee* | Quay Star | 3 May": a person, and a name behind it, of one word where no day follows. */
const isPlaced = ({ kind }: Part, next: Part | undefined, after: Part | undefined): boolean =>
  kind === 'person' &&
  next?.kind === 'name' &&
  (after === undefined ? !next.words.includes(' ') : after.kind === 'day');

/** The day that a line has, the one of publication before that of a change; else the month or season of an issue with its year. */
export const dayOf = (parts: readonly Part[]): string | null =>
  (parts.find(({ kind }) => kind === 'day') ?? parts.find(({ kind, isSaid }) => kind === 'issue' && isSaid))
    ?.words ?? null;
