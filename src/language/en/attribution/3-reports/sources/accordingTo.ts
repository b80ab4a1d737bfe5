import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isDash, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { apposedNameEnd } from '../../2-phrases/appositions.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isPossessive, isRelative } from '../../2-phrases/wordKinds.ts';
import { clauseEnd } from '../clauseEnd.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { issuerOf } from '../texts/issuers.ts';
import { namelessEnd } from './namelessEnd.ts';

/** What somebody has of their own that tells something: "according to *his data*". */
export const OWN = /^(?:data|figures|information|words|estimates?|calculations?|account|observations?)$/;

/** What somebody or something is measured by. */
const MEASURE =
  /^(?:index|age|size|needs?|wishes|means|abilit(?:y|ies)|rank|weight|height|income|status|taste|mood|kind|type|importance)$/;

/** What is handed out or put in order by some measure: "paid *according to the figures*"; but: paid, according to the figures; paid according to the guild */
const isShared = (pieces: readonly Piece[], according: number, { from }: Range): boolean =>
  /^(?:paid|priced|charged|taxed|billed|graded|ranked|sorted|seated|arranged|grouped|divided|shared|split|allotted|allocated|distributed|calculated|adjusted|var(?:y|ies|ied))$/.test(
    pieces[according - 1]?.word ?? '',
  ) &&
  /^(?:figures|numbers?|amounts?|dates?|rates?|scale|formula|hours|distances?|colou?rs?|rules|order|tables?|tariff|prices?|scores?|points)$/.test(
    headAt(pieces, from),
  );

/** "*Per* Quist, the ice is thin", "the ice is thin, *as per* the guard"; but: Per Ravndal said */
function isPerAt(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece?.word !== 'per' || piece.pos === 'PROPN') return false;
  const from = perStart(pieces, i);
  if (from > 0) return !piece.capital && pieces[from - 1]?.word === ',';
  const comma = pieces.findIndex(({ word }) => word === ',');
  return (
    comma > 1 &&
    comma < 9 &&
    pieces.slice(comma).some((after) => isFiniteVerb(after)) &&
    !pieces.slice(0, comma).some((inside) => isFiniteVerb(inside))
  );
}

/** Where "*per* Quist" and "*as per* Quist" begin. */
const perStart = (pieces: readonly Piece[], per: number): number =>
  pieces[per - 1]?.word === 'as' ? per - 1 : per;

/** "according to data from *the Lisk Guild*", "according to *Mara Quist*'s estimate" */
function giverOf(pieces: readonly Piece[], { from, to }: Range): Range | null {
  const owner = { from, to: to - 2 };
  const isOwned = pieces[to - 2]?.word === "'s" && OWN.test(pieces[to - 1]?.word ?? '');
  if (isOwned && pieces[to - 3]?.capital && isSomebody(pieces, owner)) return owner;
  const joint = indexFrom(pieces, from + 1, ({ word }) => /^(?:from|of|by)$/.test(word), to);
  const giver = { from: joint + 1, to };
  const isGiven = joint > 0 && /^(?:data|figures|statistics|numbers)$/.test(pieces[joint - 1]?.word ?? '');
  const isNamed = pieces.slice(giver.from, to).some(({ capital }) => capital);
  return isGiven && isNamed && isSomebody(pieces, giver) ? giver : null;
}

/** "according to X": what is reported is the rest of the sentence. */
export function accordingTo(pieces: readonly Piece[], i: number): Found | null {
  const isPer = isPerAt(pieces, i);
  if (!isPer && (pieces[i]?.word !== 'according' || pieces[i + 1]?.word !== 'to')) return null;
  const at = isPer ? perStart(pieces, i) : i;
  const start = isPer ? i + 1 : i + 2;
  const phrase = phraseStartingAt(pieces, start);
  if (!phrase || (isPer && !isSomebody(pieces, phrase) && !isDocumentNoun(pieces[phrase.to - 1])))
    return null; // 5,000 euros, per year
  if (isShared(pieces, i, phrase)) return null;
  // heavy according to his age, to their needs
  if (isPossessive(pieces[phrase.from]) && MEASURE.test(pieces[phrase.to - 1]?.word ?? '')) return null;
  const next = pieces[phrase.to];
  const goesOn = next?.word === ',' || isRelative(next) || next?.pos === 'VERB' || next?.pos === 'ADP';
  // "according to his data" is according to him
  const isHis =
    phrase.to <= phrase.from + 3 &&
    isPossessive(pieces[phrase.from]) &&
    (phrase.to === phrase.from + 2 || pieces[phrase.from + 1]?.word === 'own') &&
    OWN.test(pieces[phrase.to - 1]?.word ?? '');
  const end = apposedNameEnd(pieces, phrase) ?? (goesOn ? clauseEnd(pieces, phrase.to) : phrase.to);
  const beside = end > phrase.to + 1 ? { from: phrase.to, to: end } : null;
  const unnamed = namelessEnd(pieces, phrase);
  const speaker = unnamed
    ? { from: phrase.from, to: unnamed, beside: null }
    : isHis
      ? { from: phrase.from, to: phrase.from + 1, beside: null }
      : (issuerOf(pieces, phrase, { from: at, to: end }) ??
        phraseOf(giverOf(pieces, phrase) ?? phrase, beside));
  const report = reportOfRest(pieces, speaker, { from: at, to: end }, ['according to', 'according'], start);
  const aside = end >= pieces.length - 1 ? asideBefore(pieces, at) : 0;
  return aside > 0 ? { ...report, content: [{ from: aside, to: at }] } : report;
}

/** Where "*which it often is*, according to Quist" begins behind a dash; 0 where the whole sentence is according to somebody. */
function asideBefore(pieces: readonly Piece[], end: number): number {
  const dash = lastIndexBefore(pieces, end, (piece) => isDash(piece) || piece.word === '-');
  return dash > 0 && pieces[dash + 1]?.word === 'which' ? dash + 1 : 0;
}
