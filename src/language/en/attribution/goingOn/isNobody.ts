import type { TaggedWord } from '../../../goingOn.ts';

/** "*Nobody* had asked", "*No one* had asked" */
export const isNobody = ([no, one]: readonly TaggedWord[]): boolean =>
  no?.word === 'nobody' || (no?.word === 'no' && one?.word === 'one');
