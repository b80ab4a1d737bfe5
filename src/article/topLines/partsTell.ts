import type { Part } from './partLine.ts';

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
 * "*Ann Lee* · 3 May · 4 min read", "*Ann Lee*, LRF", "*Ann Lee* | Lisk | 3 May".
 */
export function signerOf(parts: readonly Part[], accepts: Accepts, agency?: RegExp): string | null {
  const at = parts[0]?.kind === 'section' ? 1 : 0;
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
  const isSigned = at === 1 || next?.kind === 'medium' || isTimed || isOfAgency;
  return isSigned || isPlaced(name, next, after) ? name.words : null;
}

/** "*Ann Lee*, Lisk", "*Ann Lee* | Lisk | 3 May": a person, and then a name of one word and nothing else or a day. */
const isPlaced = ({ kind }: Part, next: Part | undefined, after: Part | undefined): boolean =>
  kind === 'person' &&
  next?.kind === 'name' &&
  !next.words.includes(' ') &&
  (after === undefined || after.kind === 'day');

/** The day that a line has, the one of publication before that of a change; else the month or season of an issue with its year. */
export const dayOf = (parts: readonly Part[]): string | null =>
  (parts.find(({ kind }) => kind === 'day') ?? parts.find(({ kind, isSaid }) => kind === 'issue' && isSaid))
    ?.words ?? null;
