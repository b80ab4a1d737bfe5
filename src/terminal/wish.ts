import type { AskOptions } from '../types.ts';

/** What a person wants from the command line. */
export type Wish =
  | { command: 'ask'; question: string | null; options: AskOptions; json: boolean; knowledge: string | null }
  | { command: 'sources'; article: string | null; json: boolean; explain: boolean; knowledge: string | null }
  | { command: 'check'; json: boolean; knowledge: string | null }
  | { command: 'import'; page: string; knowledge: string | null }
  | { command: 'start' | 'preview'; knowledge: string | null }
  /** How a command is called, or which version this is. */
  | { command: 'tell'; text: string };
