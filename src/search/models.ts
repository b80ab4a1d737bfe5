import { readDataText } from '../disk/data.ts';
import { once } from '../values/once.ts';
import type { Model } from './rankingModel.ts';
import type { NameModel } from './names/nameModel.ts';
import type { SlipModel } from './spelling/slipModel.ts';

const read = (name: string) => JSON.parse(readDataText(`weights/${name}.json`));

/** For questions that are answered by words alone; learned by `bench/train/ranker.ts`. */
export const loadWordModel = once((): Model => read('byWords'));

/** For questions that are answered by words and meaning; learned by `bench/train/fusion.ts`. */
export const loadMeaningModel = once((): Model => read('byMeaning'));

/** For questions whose best passages were read; learned by `bench/train/fusion.ts`. */
export const loadReadingModel = once((): Model => read('byReading'));

/** When words of a question are a spelling of a name; learned by `bench/train/names.ts`. */
export const loadNameModel = once((): NameModel => read('names'));

/** When an unknown word is a slip of another one, and no name; learned by `bench/train/slips.ts`. */
export const loadSlipModel = once((): SlipModel => read('slips'));
