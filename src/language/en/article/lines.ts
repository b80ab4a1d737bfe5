import { readDataLines } from '../../../disk/data.ts';
import { once } from '../../../values/once.ts';
import type { LineLanguage, SignWeights } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const LINES: LineLanguage = {
  bindingWords: wordSet(
    `a an the this that these those i me my we our us you your he him his she her it its they them their who which what
     is are was were be been being has have had do does did will would can could may might must shall should not no
     and or but if because as while when where than so of at by for with about into from in on to up out over after before`,
  ),
  // As bench/train/lines.ts has learned it.
  weights: once(() => {
    const weights = new Map<string, SignWeights>();
    for (const line of readDataLines('en/lines.txt')) {
      const [boilerplate, headline, sign = ''] = line.split('\t');
      weights.set(sign, { boilerplate: Number(boilerplate), headline: Number(headline) });
    }
    return weights;
  }),
};
