import type { NameFigures, NameSearch } from './names/measure.ts';
import type { Quality } from './quality.ts';
import type { Speed } from './speed.ts';

/** Everything that one run measured. */
export interface Results {
  /** ISO day. */
  readonly date: string;
  /** Commit that was measured, null outside a repository. */
  readonly commit: string | null;
  /** Node.js version and processor. */
  readonly machine: string;
  /** Whether only a part of the questions was put. */
  readonly quick: boolean;
  readonly engines: readonly EngineFacts[];
  readonly quality: readonly SetResult[];
  readonly speed: readonly SpeedResult[];
  /** How names are read; left out where other data is measured. */
  readonly names?: NamesResult;
}

/** How misspelt names are read, with capitals and in small letters, and what engines find for them. */
export interface NamesResult {
  readonly read: readonly ({ readonly name: string } & NameFigures)[];
  readonly found: readonly NameSearch[];
}

export interface EngineFacts {
  readonly name: string;
  readonly version: string;
  readonly settings: string;
}

/** How all engines did on one set. */
export interface SetResult {
  readonly set: string;
  readonly articles: number;
  readonly passages: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly engines: readonly ({ readonly name: string } & Quality)[];
}

export interface SpeedResult {
  readonly name: string;
  readonly sizes: readonly Speed[];
}
