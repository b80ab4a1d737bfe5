/** Words that begin a clause on which another one rests, by themselves; what may begin it too is added where it is looked for. */
export const SUBORDINATORS: readonly string[] = [
  'when',
  'while',
  'as',
  'after',
  'before',
  'although',
  'though',
  'because',
  'since',
  'until',
];
