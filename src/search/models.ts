import { readDataText } from '../disk/data.ts';
import { once } from '../values/once.ts';
import type { Model } from './rankingModel.ts';
import type { NameModel } from './names/nameModel.ts';
import type { SlipModel } from './spelling/slipModel.ts';

/** For questions that are answered by words alone; learned by `bench/train/ranker.ts`. */
export const loadWordModel = once(() => loadModel('byWords'));

/** For questions that are answered by words and meaning; learned by `bench/train/fusion.ts`. */
export const loadMeaningModel = once(() => loadModel('byMeaning'));

/** When words of a question are a spelling of a name; learned by `bench/train/names.ts`. */
export const loadNameModel = once((): NameModel => {
  const model: NameModel = JSON.parse(readDataText('weights/names.json'));
  return model;
});

/** When an unknown word is a slip of another one, and no name; learned by `bench/train/slips.ts`. */
export const loadSlipModel = once((): SlipModel => {
  const model: SlipModel = JSON.parse(readDataText('weights/slips.json'));
  return model;
});

/** For questions whose best passages were read; learned by `bench/train/fusion.ts`. */
export const loadReadingModel = once(() => loadModel('byReading'));

function loadModel(name: string): Model {
  const model: Model = JSON.parse(readDataText(`weights/${name}.json`));
  return model;
}
