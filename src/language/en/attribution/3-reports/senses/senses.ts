import type { Sense } from './sense.ts';
import { ARGUING } from './arguing.ts';
import { CALLING } from './calling.ts';
import { DECIDING } from './deciding.ts';
import { DOING } from './doing.ts';
import { KNOWING } from './knowing.ts';
import { MEASURING } from './measuring.ts';
import { TELLING } from './telling.ts';
import { THINKING } from './thinking.ts';
import { TITLING } from './titling.ts';

/** Senses that decide before anything else; of those of one verb, which stand together, the first that holds counts. */
export const SENSES: readonly Sense[] = [
  ...TITLING,
  ...CALLING,
  ...TELLING,
  ...ARGUING,
  ...KNOWING,
  ...THINKING,
  ...MEASURING,
  ...DECIDING,
  ...DOING,
];
