import type { MeantLanguage } from '../../../language/meant.ts';
import type { Character } from '../character.ts';
import type { Asked } from './asked.ts';
import { candidatesFor, type Candidate } from './signs.ts';

/** Says whom words mean; null for nobody who was named before. */
export type Choose = (asked: Asked, meant: MeantLanguage) => Character | null;

/** The rules decide unless somebody else is likelier by so much, in log-odds; chosen on pages that were left out. */
export const MARGIN = 1.5;

/** Whom words mean, by the rules and by what `bench/train/meant.ts` has learned. */
export const chooseMeant: Choose = (asked, meant) => chooseBy(meant.weights(), MARGIN)(asked, meant);

/**
 * The likeliest that may be meant, if it is likelier by `margin` than whom the rules choose; surely the only one who is told to
 * be of the age that is named.
 */
export const chooseBy =
  (weights: ReadonlyMap<string, number>, margin: number): Choose =>
  (asked, meant) => {
    const { ruled } = asked;
    if (!ruled && asked.naming.sort === 'pronoun') return ruled;
    const candidates = candidatesFor(asked, meant);
    const own = candidates.find(({ who }) => who === ruled);
    const least = own ? oddsOf(own, weights) : -Infinity;
    let best = own;
    let most = least + margin;
    for (const candidate of candidates) {
      if (!mayBe(candidate, own, asked)) continue;
      if (candidate.signs.includes(OF_AGE)) return candidate.who;
      const odds = oddsOf(candidate, weights);
      if (odds < most) continue;
      best = candidate;
      most = odds;
    }
    return best ? best.who : ruled;
  };

const oddsOf = ({ signs }: Candidate, weights: ReadonlyMap<string, number>): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);

/**
 * Whether somebody may be meant instead of whom the rules choose: not where the article tells more of that one, be it that they
 * are what the words say, or that they are a woman; nor one of whom it does not tell that, where the rules take it for somebody new.
 */
function mayBe(
  { who, isFit, isTold, isHinted }: Candidate,
  own: Candidate | undefined,
  { ruled, gender }: Asked,
): boolean {
  if (!isFit) return false;
  if (who === null) return !own?.isTold;
  if ((!isHinted && ruled === null) || (!isTold && own?.isTold)) return false;
  return gender === null || ruled?.gender !== gender || who.gender === gender;
}

/** The sign of the only one of whom the article tells the age by which somebody is called. */
const OF_AGE = 'aged only told';
