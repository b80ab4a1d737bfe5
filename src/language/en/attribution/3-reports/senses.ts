import type { Sense } from './sense.ts';
import { ARGUING } from './senses/arguing.ts';
import { CALLING } from './senses/calling.ts';
import { DECIDING } from './senses/deciding.ts';
import { DOING } from './senses/doing.ts';
import { KNOWING } from './senses/knowing.ts';
import { MEASURING } from './senses/measuring.ts';
import { TELLING } from './senses/telling.ts';
import { THINKING } from './senses/thinking.ts';
import { TITLING } from './senses/titling.ts';

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
