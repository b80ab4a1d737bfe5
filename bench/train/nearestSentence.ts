import type { SearchIndex } from '../../src/search/index/searchIndex.ts';
import type { Verdict } from './confidence.ts';
import type { Judged } from './judged.ts';
import { learnConfidence } from './learnConfidence.ts';
import { predict } from './logistic.ts';
import type { Comparer } from './vectors.ts';

/** What an encoder alone says of a question: the sentence with the nearest vector answers. */
export interface Nearest {
  /** How near the nearest is. */
  readonly cosine: number;
  /** Place of the first right passage, from 0; -1 for none. */
  readonly place: number;
}

/** A question that encoders were asked, by their names. */
export interface Neared {
  readonly set: string;
  readonly kind: Verdict['kind'];
  readonly nearest: Readonly<Record<string, Nearest>>;
}

/** What each encoder says of the question as it was put. */
export async function nearestBy(
  encoders: Readonly<Record<string, Comparer>>,
  index: SearchIndex,
  question: string,
  isRight: (passage: number) => boolean,
): Promise<Neared['nearest']> {
  const said = Object.entries(encoders).map(async ([name, compare]) => {
    const cosines = await compare(index, question);
    const order = [...cosines.keys()].sort((a, b) => cosines[b]! - cosines[a]!);
    return [name, { cosine: cosines[order[0]!] ?? 0, place: order.findIndex(isRight) }] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}

/** The threshold that a cosine lacks: how likely the nearest sentence answers, learned for each encoder from its cosine alone. */
export function learnNearest(cases: readonly Neared[]): Map<string, Float64Array> {
  const names = Object.keys(cases[0]?.nearest ?? {});
  return new Map(
    names.map((name) => {
      const judged = cases.map(({ set, kind, nearest }) => {
        const { cosine, place } = nearest[name]!;
        return { set, kind, values: [cosine], isTrue: place === 0, weight: 1 };
      });
      return [name, learnConfidence(judged)];
    }),
  );
}

/** What each encoder says of questions, as a judge. */
export function nearestStages(
  cases: readonly Neared[],
  learned: ReadonlyMap<string, Float64Array>,
): { readonly by: string; readonly judged: Judged[] }[] {
  return [...learned].map(([by, weights]) => ({
    by,
    judged: cases.map(({ kind, nearest }) => {
      const { cosine, place } = nearest[by]!;
      return { kind, place, confidence: predict([cosine], weights) };
    }),
  }));
}
