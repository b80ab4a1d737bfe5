import { oddsOf, readWeights } from '../../../../disk/learned.ts';
import { once } from '../../../../values/once.ts';
import type { GoingOnLanguage } from '../../../goingOn.ts';
import { breaksOff } from './goingOnBreaks.ts';
import { goesOnByForm } from './goingOnByForm.ts';
import { MODAL, tenseOf } from './goingOnTense.ts';

/** As bench/train/goingOn.ts has learned them. */
const weights = once(() => readWeights('en/goingOn.txt'));

export const GOING_ON: GoingOnLanguage = {
  tenseOf,
  goesOnByForm,
  breaksOff,
  isModal: (word) => MODAL.test(word),
  isDefinite: (word) => /^(?:the|this|that|these|those)$/.test(word),
  oddsOf: (signs) => oddsOf(signs, weights()),
};
