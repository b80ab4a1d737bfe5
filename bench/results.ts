import type { NameFigures, NameSearch } from './names/measure.ts';
import type { Quality } from './quality.ts';
import type { Speed } from './speed.ts';

/** What was measured: sets and parts each by a run of its own, or all of them by one. A part that was not measured is left out. */
export interface Results {
  readonly engines: readonly EngineFacts[];
  readonly quality?: readonly SetResult[];
  readonly names?: NamesResult;
  readonly speed?: SpeedResult;
}

/** When something was measured, of what and on what. */
export interface Run {
  /** ISO day. */
  readonly date: string;
  /** Commit that was measured, null outside a repository. */
  readonly commit: string | null;
  /** Node.js version and processor. */
  readonly machine: string;
}

export interface EngineFacts {
  readonly name: string;
  readonly version: string;
  readonly settings: string;
}

/** How all engines did on one set. */
export interface SetResult extends Run {
  readonly set: string;
  /** BCP 47 tag of its articles' language. */
  readonly language: string;
  /** How many questions the set has; fewer may have been put, spread evenly over it. */
  readonly questions: number;
  readonly articles: number;
  readonly passages: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly engines: readonly ({ readonly name: string } & Quality)[];
}

/** How misspelt names are read, with capitals and in small letters, and what engines find for them. */
export interface NamesResult extends Run {
  readonly read: readonly ({ readonly name: string } & NameFigures)[];
  readonly found: readonly NameSearch[];
}

export interface SpeedResult extends Run {
  /** For how many seconds an engine was asked at each size at most. */
  readonly seconds: number;
  readonly engines: readonly { readonly name: string; readonly sizes: readonly Speed[] }[];
}
