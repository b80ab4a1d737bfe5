import { indexFrom } from '../../../../../values/indexFrom.ts';
import { phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { isOrdinary } from '../subjects/isOrdinary.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** "*Her* modelling suggests that …", "*the union*'s count puts it at 4,000": they tell what they have found out. */
export function ownerOfFigures(
  pieces: readonly Piece[],
  phrase: Phrase | null,
  { lemma }: Cue,
): Phrase | null {
  if (!phrase || !/^(?:show|suggest|indicate|find|put|estimate)$/.test(lemma)) return null;
  if (!FIGURES.test(pieces[phrase.to - 1]?.word ?? '')) return null;
  // "Another estimate, *by the union*, puts it at 4,000"
  const by = phrase.beside?.from ?? -1;
  const maker = pieces[by]?.word === 'by' ? phraseStartingAt(pieces, by + 1) : null;
  if (maker && isSomebody(pieces, maker)) return phraseOf(maker);
  const isTheirs = /^(?:his|her)$/.test(pieces[phrase.from]?.word ?? '') && phrase.to - phrase.from < 4;
  if (isTheirs) return { from: phrase.from, to: phrase.from + 1, beside: null };
  const mark = indexFrom(pieces, phrase.from + 1, ({ word }) => /^'s?$/.test(word), phrase.to);
  // "the union's own count", "police estimates"
  const end = mark > 0 ? mark : phrase.to - 1;
  const owner = { from: phrase.from, to: end, beside: null };
  const isNear = mark > 0 ? phrase.to - mark < 4 : end === phrase.from + 1;
  const isOwner = isSomebody(pieces, owner) || GOVERNED.test(pieces[end - 1]?.word ?? '');
  const bare = mark < 0 && end === phrase.from + 1 ? (pieces[phrase.from]?.word ?? '') : '';
  // official figures, council figures
  const isKind = OF_A_KIND.test(pieces[end - 1]?.word ?? '') || GOVERNED.test(bare) || bare === 'council';
  const isAny = pieces[end - 1]?.pos === 'DET'; // another estimate
  return isNear && isOwner && !isKind && !isAny && !isKindOfModel(pieces, owner) && !isTime(pieces[end - 1])
    ? owner
    : null;
}

/** "*Climate* models suggest that …": a kind of models, and nobody whose they are. */
const isKindOfModel = (pieces: readonly Piece[], { from, to }: Phrase): boolean =>
  from === 0 && to === 1 && pieces[to]?.word.startsWith('model') === true && isOrdinary(pieces[0]);

/** What figures are, and nobody whose they are. */
const OF_A_KIND =
  /^(?:official|initial|preliminary|provisional|early|internal|public|new|latest|recent|census|satellite|sales|survey|polling)$/;

/** Places that have an administration, which counts. */
const GOVERNED = /^(?:city|town|county|state|district|borough|province|region|country|village|parish)$/;

export const FIGURES =
  /^(?:modell?ing|models?|research|work|analysis|calculations?|estimates?|data|figures|measurements?|projections?|forecasts?|counts?|tall(?:y|ies)|reckoning)$/;
