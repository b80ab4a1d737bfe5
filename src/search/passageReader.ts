import type { ReadingFigures } from '../types.ts';
import type { Scene } from './evidence.ts';
import type { Readings } from './fuse.ts';
import { readingsOf, windowAround, windowOf, type Judgement, type PassageWindow } from './windows.ts';

/** Reads passages with a question, by their number. */
export interface PassageReader {
  /** A passage with those around it: what was read of it, and of others on the way. */
  readonly around: (passage: number) => Promise<Readings>;
  /** A passage without its neighbours; null where it has no words. */
  readonly alone: (passage: number) => Promise<ReadingFigures | null>;
}

/** Reads the question with each window, as a reader does. */
export type ReadWindows = (
  question: string,
  windows: readonly PassageWindow[],
) => Promise<readonly (readonly (Judgement | null)[])[]>;

/** Reads the passages of an index with a question. */
export function passageReader(
  { index, question }: Pick<Scene, 'index' | 'question'>,
  read: ReadWindows,
): PassageReader {
  return {
    async around(passage) {
      const windows = [windowAround(index, passage)];
      return readingsOf(index, [passage], windows, await read(question.text, windows));
    },
    async alone(passage) {
      const window = windowOf(index, passage);
      const [judged] = await read(question.text, [window]);
      const judgement = judged?.[window.at];
      return judgement ? { passage: judgement.passage, span: judgement.span } : null;
    },
  };
}
