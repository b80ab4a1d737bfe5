import type { Engine } from './engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse, fuseTokens } from './fuse.ts';
import { lunrEngine } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { whosaid } from './whosaid.ts';
import { winkBm25 } from './winkBm25.ts';

export const engines: readonly Engine[] = [
  whosaid,
  fuse,
  fuseTokens,
  minisearch,
  lunrEngine,
  flexsearch,
  orama,
  winkBm25,
];
