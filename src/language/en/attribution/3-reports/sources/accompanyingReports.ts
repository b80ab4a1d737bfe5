import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { findLink, type Link } from '../links/links.ts';

/** Pieces between "with" and the verb at most. */
const FURTHEST = 24;

/** "The towns met, *with Mara Quist stressing that* she would bring no offer": what she says is the sentence's news. */
export function accompanyingReport(pieces: readonly Piece[], i: number): Found | null {
  const before = pieces[i - 1];
  if (before?.word !== ',' && before?.pos !== 'QUOTE') return null;
  for (let v = i + 2; v < Math.min(pieces.length, i + FURTHEST); v++) {
    const { word = '', pos } = pieces[v] ?? {};
    if (pos === 'QUOTE') return null;
    const link = pos === 'VERB' && word.endsWith('ing') ? linkOf(pieces, v) : null;
    const speaker = link && subjectEndingAt(pieces, v, i + 1);
    if (!speaker) continue;
    // "with the board showing five minutes": what can be seen on a thing
    if (cueOf(word)?.lemma === 'show' && !isDocument(pieces, speaker)) continue;
    const clause = { from: 0, to: link.from };
    const lemma = cueOf(word)?.lemma ?? word;
    return reportOfRest(pieces, speaker, clause, ['beside the sentence', lemma, link.kind], v + 1, v);
  }
  return null;
}

/** What the participle reports. */
function linkOf(pieces: readonly Piece[], v: number): Link | null {
  const cue = cueOf(pieces[v]?.word ?? '');
  return cue && findLink(pieces, v + 1, cue, null);
}
