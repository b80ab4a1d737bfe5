import type { Fault } from './standin/rest.ts';

/** Something that happens to the first answer of an interaction, and what becomes of it. */
export interface RestFault {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly interaction: 'answered' | 'lost';
  /** What the log says about a lost one. */
  readonly logged?: string;
}

const at = 'callback';

export const REST_FAULTS: readonly RestFault[] = [
  { name: '429, for 0.3 s', faults: [{ at, retryAfter: 0.3 }], interaction: 'answered' },
  {
    name: '429, longer than Discord waits',
    faults: [{ at, retryAfter: 10, times: 99 }],
    interaction: 'lost',
    logged: 'RateLimitError',
  },
  { name: '500 once', faults: [{ at, status: 500 }], interaction: 'answered' },
  { name: '503 three times', faults: [{ at, status: 503, times: 3 }], interaction: 'answered' },
  {
    name: '503 always',
    faults: [{ at, status: 503, times: 99 }],
    interaction: 'lost',
    logged: 'Discord did not take the answer',
  },
  {
    name: 'reset before Discord took the answer',
    faults: [{ at, reset: 'before' }],
    interaction: 'answered',
  },
  { name: 'reset after Discord took the answer', faults: [{ at, reset: 'after' }], interaction: 'answered' },
  {
    name: 'reset always',
    faults: [{ at, reset: 'before', times: 99 }],
    interaction: 'lost',
    logged: 'Discord did not take the answer',
  },
  {
    name: 'Discord takes the answer, but says so late',
    faults: [{ at, slowAfter: 1_500 }],
    interaction: 'answered',
  },
  { name: 'Discord takes the answer late', faults: [{ at, slowBefore: 1_500 }], interaction: 'answered' },
];
