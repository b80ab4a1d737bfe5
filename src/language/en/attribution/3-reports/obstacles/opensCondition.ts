import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';

/** "*Should it turn*, Lisk may see rain", "It may pass; *were it to* stay, …" */
export function opensCondition(pieces: readonly Piece[], end: number): boolean {
  const start = lastIndexBefore(pieces, end, ({ word }) => word === ';') + 1;
  const next = pieces[start + 1];
  return (
    /^(?:should|were)$/.test(pieces[start]?.word ?? '') &&
    (/^(?:DET|PRON)$/.test(next?.pos ?? '') || next?.capital === true) &&
    pieces[end - 1]?.word === ','
  );
}
