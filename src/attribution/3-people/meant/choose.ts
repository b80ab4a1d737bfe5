import type { MeantLanguage } from '../../../language/meant.ts';
import { placeOf } from '../areOthers.ts';
import { isOther, type Character } from '../character.ts';
import type { Asked } from './asked.ts';
import { candidatesFor, type Candidate } from './signs.ts';

/** Says whom words mean; null for nobody who was named before. */
export type Choose = (asked: Asked, meant: MeantLanguage) => Character | null;

/** The rules decide unless somebody else is likelier by so much, in log-odds: at 1 a third more was won on sets that were left out, and short texts of the tests were wrong. */
export const MARGIN = 2;

/** Whom words mean: the likeliest by what `bench/train/meant.ts` has learned, if it is likelier enough than whom the rules choose. */
export const chooseMeant: Choose = (asked, meant) => {
  const { ruled, naming } = asked;
  // "the second diplomat" is nobody who was not counted
  const isNew = meant.another.test(naming.name) || placeOf(naming.name, meant.counted) > 0;
  if (!ruled && (naming.form === 'name' || isNew)) return ruled;
  // whoever spoke last and was named last goes on: this is so common that weighing it would take long
  if (ruled && ruled.id === asked.speaker && ruled === asked.recent[0]) return ruled;
  if (ruled && isJustMet(asked, ruled, meant)) return ruled;
  const { all, forms } = candidatesFor(asked, meant);
  const weights = forms.map((form) => meant.weights().get(form) ?? new Map<string, number>());
  const own = all.find(({ who }) => who === ruled);
  let best = own;
  let most = own ? oddsOf(own, weights) + MARGIN : -Infinity;
  for (const candidate of all) {
    const odds = candidate === own ? -Infinity : oddsOf(candidate, weights);
    if (odds < most) continue;
    best = candidate;
    most = odds;
  }
  return best ? best.who : ruled;
};

/** Quist said it was late. I met a man. *He* said no: somebody without a name whom the author met in the sentence before. */
function isJustMet(
  { naming, recent, gender, traces, lines, at, text }: Asked,
  { id, isDescribed, gender: own }: Character,
  meant: MeantLanguage,
): boolean {
  const { named, subject, namedTimes } = traces.of(id);
  const isNew = named === at - 1 && namedTimes === 1 && subject !== named;
  const above = lines[at - 1];
  return (
    naming.form === 'pronoun' &&
    isDescribed &&
    recent[0]?.id === id &&
    isNew &&
    !isOther(gender, own) &&
    above !== undefined &&
    meant.own.test(text.slice(above.start, above.end))
  );
}

function oddsOf({ facts }: Candidate, weights: readonly ReadonlyMap<string, number>[]): number {
  let sum = 0;
  for (const fact of facts) for (const known of weights) sum += known.get(fact) ?? 0;
  return sum;
}
