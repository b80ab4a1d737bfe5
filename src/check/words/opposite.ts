import type { Language } from '../../language/language.ts';
import type { Difference } from './compare.ts';
import { standsOf, type Stand } from './stands.ts';
import { wordsOf } from './claimWords.ts';

/** Whether a passage says of the same thing that it is so or not so: `opposite` tells with which words it does not. */
export type Agreement =
  | { readonly kind: 'same' | 'none' }
  | { readonly kind: 'opposite'; readonly difference: Difference };

const NONE: Agreement = { kind: 'none' };

/**
 * Compares on which side of opposites a claim and a passage stand; that both are about the same is for the caller to know.
 * Only one side that differs makes an opposite: two may take each other back.
 */
export function compareSides(claim: string, passage: string, { claims }: Language): Agreement {
  const [mine, theirs] = [claim, passage].map((text) => standsOf(text, wordsOf(text, claims), claims));
  if (!mine || !theirs) return NONE;
  const framed = (isFrame: boolean) => [
    mine.filter((stand) => stand.isFrame === isFrame),
    theirs.filter((stand) => stand.isFrame === isFrame),
  ];
  // "Agreed to pay" and "refused to pay" differ in what they say of paying; only without that in agreeing and refusing.
  for (const [one = [], other = []] of [framed(false), framed(true)]) {
    const shared = axesOf(one).filter((axis) => axesOf(other).includes(axis));
    if (shared.length > 0) return agreementOn(shared, one, other);
  }
  return NONE;
}

function agreementOn(axes: readonly number[], mine: readonly Stand[], theirs: readonly Stand[]): Agreement {
  const sure = axes.flatMap((axis) => {
    const [one, other] = [clearOn(axis, mine), clearOn(axis, theirs)];
    return one && other ? [{ one, other }] : [];
  });
  const differing = sure.filter(({ one, other }) => one.sign !== other.sign);
  const [first] = differing;
  if (!first) return { kind: sure.length > 0 ? 'same' : 'none' };
  if (differing.length > 1) return NONE;
  const difference = { kind: 'opposite', message: [told(first.one)], article: [told(first.other)] } as const;
  return { kind: 'opposite', difference };
}

/** What a text says on an axis; null where it says both, and where it is not sure. */
function clearOn(axis: number, stands: readonly Stand[]): Stand | null {
  const on = stands.filter((stand) => stand.axis === axis);
  const [first] = on;
  return first && on.every(({ sign, isUnsure }) => sign === first.sign && !isUnsure) ? first : null;
}

function axesOf(stands: readonly Stand[]): number[] {
  return [...new Set(stands.map(({ axis }) => axis))];
}

/** "refused … hand" */
function told({ words }: Stand): string {
  return words.map(({ form }) => form).join(' … ');
}
