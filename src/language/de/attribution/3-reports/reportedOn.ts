import type { Piece } from '../../../attribution.ts';
import { REPORTED_FORMS, SHARED_FORMS } from '../verbs.ts';

/**
 * Whether the verb of a sentence tells by its form that somebody's words go on: "Die Becken *seien* undicht." A clause
 * that depends on another tells nothing: "…, als *sei* nichts gewesen".
 */
export function isReportedOn(pieces: readonly Piece[]): boolean {
  const comma = pieces.findIndex(({ word, pos }) => word === ',' || pos === 'QUOTE');
  const main = pieces.slice(0, comma < 0 ? pieces.length : comma);
  if (main[0]?.pos === 'SCONJ' || pieces.at(-1)?.word === '?' || main.some(({ word }) => word === 'ich'))
    return false;
  return main.some(
    ({ word, pos }, i) =>
      i > 0 && (pos === 'AUX' || pos === 'X') && (REPORTED_FORMS.has(word) || SHARED_FORMS.has(word)),
  );
}
