import { BORROWED } from '../../any/abbreviations.ts';
import type { Abbreviations } from '../../article.ts';
import { wordSet } from '../../wordList.ts';

export const ABBREVIATIONS: Abbreviations = {
  open: wordSet(`${BORROWED} M MM mme mmes mlle Pr Me St Ste mgr cf p.ex av env vs`),
  numbered: wordSet('al n° no art p pp vol chap fig tél'),
  either: wordSet('j.-c s.a inc cie jr u.s'),
  starters:
    wordSet(`le la les un une des il elle ils elles on nous vous je ce cette ces en dans sur mais et pour par avec
    selon au aux du son sa ses leur leurs après avant depuis si quand comme c'est à de`),
  ordinals: false,
};
