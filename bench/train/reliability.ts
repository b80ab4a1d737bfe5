import { isDoubtful } from '../../src/reply/doubt.ts';
import { loadWordModel } from '../../src/search/models.ts';
import type { FusionResult, Judged } from './judged.ts';
import { percent, table } from './markdown.ts';

const BINS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** Tables of how far the confidence can be trusted: of all that is held back, by words alone, and of each set. */
export function trusted(results: readonly FusionResult[], threshold: number): string[] {
  const learned = results.filter(({ name }) => name === 'learned from');
  const heldBack = results.filter(({ name }) => !/learned from\)?$/.test(name));
  return [
    `### all that is held back\n\n${reliability(judgedBy('reading', heldBack), threshold)}`,
    `### learned from, by words alone\n\n${reliability(judgedBy('words', learned), loadWordModel().threshold)}`,
    ...results.map((one) => `### ${one.name}\n\n${reliability(judgedBy('reading', [one]), threshold)}`),
  ];
}

function judgedBy(judge: string, results: readonly FusionResult[]): Judged[] {
  return results.flatMap(({ stages }) => stages.flatMap(({ by, judged }) => (by === judge ? judged : [])));
}

/** How many questions have a confidence in each range, and with "Not certain" and without; and how many of these are right. */
export function reliability(judged: readonly Judged[], threshold: number): string {
  const answered = judged.filter(({ confidence }) => confidence >= threshold);
  const marked = answered.filter(({ confidence }) => isDoubtful({ answered: true, confidence }));
  return table(
    ['confidence', 'questions', 'right'],
    [
      ...BINS.slice(0, -1).map((from, at) => {
        const to = BINS[at + 1]!;
        const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
        return rowOf(`${from}–${Math.min(1, to)}`, inside);
      }),
      rowOf('marked "Not certain"', marked),
      rowOf(
        'answered, not marked',
        answered.filter((one) => !marked.includes(one)),
      ),
    ],
  );
}

function rowOf(name: string, inside: readonly Judged[]): string[] {
  const right = inside.filter(({ kind, place }) => kind === 'answerable' && place === 0);
  return [name, String(inside.length), percent(right.length / inside.length)];
}
