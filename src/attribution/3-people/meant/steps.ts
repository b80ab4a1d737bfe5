import { stepOf as stepUpTo } from '../../../values/stepOf.ts';

/** A number of sentences or people, in steps that grow; what is farther than forty of them is never. */
export const stepOf = (count: number): string => stepUpTo(count, 41);
