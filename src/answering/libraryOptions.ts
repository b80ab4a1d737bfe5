import type { Semantic } from '../meaning/semantic.ts';

/** How a library reads its articles and answers from them. */
export interface LibraryOptions {
  /** Search by meaning: on where its model is, unless `false` or `off`; a name or folder chooses another model. */
  readonly semantic?: boolean | string | Semantic | undefined;
  /**
   * Where what was read of articles and the encoder's vectors are kept from one start to the next; the system's cache folder
   * unless given, `null` for nowhere.
   */
  readonly cacheFolder?: string | null | undefined;
  /** Largest file in bytes; 2 MB unless given. */
  readonly largestFile?: number | undefined;
  /**
   * Whether the program runs on for long: articles are then read in a process of their own however short they are, which
   * takes a moment longer, and the memory that it takes goes back to the system.
   */
  readonly runsOn?: boolean | undefined;
  /** Whether the articles are there for a while alone, so that nothing of them is kept on the disk; their vectors are. */
  readonly isPassing?: boolean | undefined;
  /** Hears how many of the files have been read while a library is loaded. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Hears what goes wrong in the background. Unless given it is a warning of the process. */
  readonly warn?: ((message: string) => void) | undefined;
}
