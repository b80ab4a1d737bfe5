import { auroc, refusedAt90 } from '../metrics.ts';
import type { Verdict } from './confidence.ts';
import { decimal, percent } from './markdown.ts';

/** What one judge said to a question. */
export interface Judged {
  readonly kind: Verdict['kind'];
  readonly confidence: number;
  /** Place of the first right passage in the ranking, from 0; -1 for none. */
  readonly place: number;
}

/** What came out for one set, by the judges that took part. */
export interface FusionResult {
  readonly name: string;
  readonly stages: readonly { readonly by: string; readonly judged: readonly Judged[] }[];
}

/** A figure of what a judge said to a set's questions, and how it is written. */
export interface Column {
  readonly name: string;
  readonly value: (judged: readonly Judged[], threshold: number) => number;
  readonly write: (value: number) => string;
}

export const COLUMNS: readonly Column[] = [
  { name: 'first', value: (judged) => among(judged, 1), write: percent },
  { name: 'in three', value: (judged) => among(judged, 3), write: percent },
  { name: 'off-topic AUROC', value: (judged) => area(judged, 'off-topic'), write: decimal },
  { name: 'unanswerable AUROC', value: (judged) => area(judged, 'unanswerable'), write: decimal },
  {
    name: 'answered',
    value: (judged, threshold) => 1 - below(confidencesOf(judged, 'answerable'), threshold),
    write: percent,
  },
  { name: 'right of these', value: rightOfAnswered, write: percent },
  { name: 'right but refused', value: rightButRefused, write: percent },
  {
    name: 'off-topic refused',
    value: (judged, threshold) => below(confidencesOf(judged, 'off-topic'), threshold),
    write: percent,
  },
  {
    name: 'unanswerable refused',
    value: (judged, threshold) => below(confidencesOf(judged, 'unanswerable'), threshold),
    write: percent,
  },
  {
    name: '… at 90 % answered',
    value: (judged) =>
      refusedAt90(confidencesOf(judged, 'answerable'), confidencesOf(judged, 'unanswerable')),
    write: percent,
  },
];

export function ofKind(judged: readonly Judged[], kind: Judged['kind']): Judged[] {
  return judged.filter((one) => one.kind === kind);
}

function confidencesOf(judged: readonly Judged[], kind: Judged['kind']): number[] {
  return ofKind(judged, kind).map(({ confidence }) => confidence);
}

function below(confidences: readonly number[], threshold: number): number {
  return confidences.filter((one) => one < threshold).length / confidences.length;
}

function among(judged: readonly Judged[], places: number): number {
  const answerable = ofKind(judged, 'answerable');
  return answerable.filter(({ place }) => place >= 0 && place < places).length / answerable.length;
}

function area(judged: readonly Judged[], kind: Judged['kind']): number {
  const others = confidencesOf(judged, kind);
  return others.length > 0 ? auroc(confidencesOf(judged, 'answerable'), others) : NaN;
}

function rightOfAnswered(judged: readonly Judged[], threshold: number): number {
  const answered = ofKind(judged, 'answerable').filter(({ confidence }) => confidence >= threshold);
  return answered.filter(({ place }) => place === 0).length / answered.length;
}

function rightButRefused(judged: readonly Judged[], threshold: number): number {
  const answerable = ofKind(judged, 'answerable');
  const refused = answerable.filter(({ place, confidence }) => place === 0 && confidence < threshold);
  return refused.length / answerable.length;
}
