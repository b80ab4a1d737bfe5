import type { Span } from '../../../../types.ts';

/** The parts of one source of a "Source:" line, as offsets of its words. */
export interface SourceLine {
  /** Who speaks; null where only a medium is named. */
  readonly who: Span | null;
  readonly role: Span | null;
  /** The medium, or the platform on which somebody wrote. */
  readonly medium: Span | null;
  /** Whom the medium cites without a name: "its sources". */
  readonly unnamed: Span | null;
}

export const NOBODY: SourceLine = { who: null, role: null, medium: null, unnamed: null };

export const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

/** Without spaces and commas at its ends. */
export function trimmed(words: string, { start, end }: Span): Span {
  const inner = words.slice(start, end);
  const lead = /^[\s,]*/u.exec(inner)?.[0].length ?? 0;
  const trail = /[\s,]*$/u.exec(inner.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}

export function shifted({ who, role, medium, unnamed }: SourceLine, by: number): SourceLine {
  const move = (span: Span | null): Span | null => span && { start: span.start + by, end: span.end + by };
  return { who: move(who), role: move(role), medium: move(medium), unnamed: move(unnamed) };
}

/** Without parts that have no word: of "Source: ," nothing is left. */
export function withoutEmpty(words: string, { who, role, medium, unnamed }: SourceLine): SourceLine {
  const full = (span: Span | null): Span | null =>
    span && /[\p{L}\p{N}]/u.test(words.slice(span.start, span.end)) ? span : null;
  return { who: full(who), role: full(role), medium: full(medium), unnamed: full(unnamed) };
}
