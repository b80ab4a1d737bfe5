import { loadSet, type QaSet } from '../data.ts';
import { loadUkrainian } from '../paraphrases.ts';
import { heldBackPart, learningPart, withoutParagraphsOf } from '../splits.ts';

/** A set and how much one of its questions counts, so that no set drowns the others. */
export interface LearningSet {
  readonly set: QaSet;
  readonly weight: number;
}

/** What is learned from: encyclopedia articles, their sections, and people's stories. */
export function learningSets(): LearningSet[] {
  return [
    { set: learningPart(loadSet('squadshifts_new_wiki')), weight: 1 },
    { set: learningPart(loadSet('squadshifts_reddit')), weight: 1 },
    { set: learningPart(loadSet('selqa_dev_test')), weight: 2 },
    { set: withoutParagraphsOf(learningPart(loadSet('squad2_dev_half')), loadSet('xquad_en')), weight: 1 },
  ];
}

/** Sets in other languages than English; nothing is learned from them. */
export function otherLanguageSets(): QaSet[] {
  return [loadSet('xquad_de'), loadSet('xquad_es'), loadSet('xquad_ru'), loadUkrainian()];
}

/** What the result is judged by. */
export function heldBackSets(): QaSet[] {
  return [
    loadSet('xquad_en'),
    heldBackPart(loadSet('selqa_dev_test')),
    heldBackPart(loadSet('squadshifts_reddit')),
    heldBackPart(loadSet('squad2_dev_half')),
  ];
}
