import { indexFrom } from '../../../../../values/indexFrom.ts';
import { phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import { signOf } from '../../../../any/attribution/signatures.ts';
import type { Piece } from '../../../../attribution.ts';
import { apposedNameEnd } from '../../2-phrases/appositions.ts';
import { phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { clauseEnd } from '../clauseEnd.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { ownerAround } from '../texts/issuers.ts';

/** "*As reported by the Courier*, the work is dear", "*As noted by Quist on Telegram*, …": what is reported is the rest of the sentence. */
export function asReportedBy(pieces: readonly Piece[], i: number): Found | null {
  const verb = /^(?:first|earlier|previously|originally)$/.test(pieces[i + 1]?.word ?? '') ? i + 2 : i + 1;
  if (pieces[verb + 1]?.word !== 'by') return null;
  if (!/^(?:reported|noted|quoted|written|stated|revealed)$/.test(pieces[verb]?.word ?? '')) return null;
  const phrase = phraseStartingAt(pieces, verb + 2);
  // "said, *as quoted by the agency Brine*, that it was late", "said, *as quoted by the agency Brine*: “…”": the medium has it from somebody
  const behind = pieces.slice(phrase?.to ?? i, (phrase?.to ?? i) + 2).map(({ word }) => word);
  const isQuoted = pieces[verb]?.word === 'quoted' && behind[0] === ',' && behind[1] === 'that';
  const isSaid = behind[0] === ':' && cueOf(pieces[i - 2]?.word ?? '') !== null;
  // "Quist, *as quoted by the agency Brine*, said"
  const isNext = behind[0] === ',' && cueOf(behind[1] ?? '') !== null;
  const isThrough = isQuoted || (pieces[i - 1]?.word === ',' && (isSaid || isNext));
  if (!phrase || isThrough) return null;
  const isCiting = pieces[phrase.to]?.word === ',' && pieces[phrase.to + 1]?.word === 'citing';
  // "by the guard *on Facebook*"
  const place = pieces[phrase.to]?.word === 'on' ? phraseStartingAt(pieces, phrase.to + 1) : null;
  const end = isCiting ? clauseEnd(pieces, phrase.to + 2) : (place?.to ?? phrase.to);
  const clause = { from: i, to: end };
  return reportOfRest(pieces, phraseOf(phrase), clause, ['as somebody said', 'report'], verb + 2);
}

/** "Sources at two yards, *cited by the Herald*, await a first order": what they are cited with is the rest. */
export function citedBy(pieces: readonly Piece[], i: number): Found | null {
  if (pieces[i + 1]?.word !== 'by' || pieces[i - 1]?.word !== ',') return null;
  const speaker = phraseEndingAt(pieces, i - 1, 0);
  const end = clauseEnd(pieces, i + 2);
  const isWhole = speaker?.from === 0 && isFiniteVerb(pieces[end + 1]);
  if (!isWhole || pieces[end]?.word !== ',') return null;
  const clause = { from: 0, to: end + 1 };
  return reportOfRest(pieces, phraseOf(speaker), clause, ['cited by', 'cite', 'clause'], i + 1, i);
}

/** "in her view", "in Quist's words", "by his own account": what is reported is the rest of the sentence. */
export function inView(pieces: readonly Piece[], i: number): Found | null {
  for (let end = i + 2; end < Math.min(i + 9, pieces.length); end++) {
    // "live *in Lisk*, by the ministry's count"
    if (pieces[end - 1]?.word === ',' && pieces[end]?.word === 'by') return null;
    if (
      !/^(?:view|opinion|words|account|telling|estimates?|counts?|tally|calculations?|experience|reckoning|admission|estimation|judgment|judgement|assessment)$/.test(
        pieces[end]?.word ?? '',
      )
    )
      continue;
    const owner = pieces[end - 1]?.word === 'own' ? end - 2 : end - 1; // by Quist's own admission
    // "by *my* count": the author's own
    if (/^(?:my|our)$/.test(pieces[owner]?.word ?? '')) return null;
    const owned = pieces[owner]?.word === "'s" || pieces[owner]?.word === "'";
    const phrase = { from: i + 1, to: owned ? owner : owner + 1, beside: null };
    // "In its judgment, *the court found* it late"
    if (!owned && i === 0 && isReportedBehind(pieces, end + 1)) return null;
    if (!owned && !(phrase.to === phrase.from + 1 && pieces[phrase.from]?.pos === 'PRON')) return null;
    const clause = { from: i, to: end + 1 };
    const isOwn = !owned && owner < end - 1;
    const subject = isOwn ? ownerAround(pieces, clause) : null;
    // "she sang and, by her own account, lost count": only what she lost
    if (pieces[i - 2]?.pos === 'CCONJ' && owner < end - 1) return null;
    return reportOfRest(pieces, subject ?? phrase, clause, ['in the view of', 'view'], i + 1);
  }
  return null;
}

/** Whether behind the comma somebody reports, of whom "its" tells. */
function isReportedBehind(pieces: readonly Piece[], comma: number): boolean {
  const verb = indexFrom(pieces, comma + 1, isFiniteVerb);
  const subject =
    verb > 0 && cueOf(pieces[verb]?.word ?? '') ? subjectEndingAt(pieces, verb, comma + 1) : null;
  return pieces[comma]?.word === ',' && subject?.from === comma + 1 && isSomebody(pieces, subject);
}

/** "in the words of Quist", "by the count of the guild": what is reported is the rest of the sentence. */
export function inWordsOf(pieces: readonly Piece[], i: number): Found | null {
  const opener = wordsOf(pieces, { from: i, to: i + 4 });
  if (
    !/^(?:in the (?:words|view|opinion|eyes)|by the (?:count|estimates?|reckoning|account|tally|calculations?)) of$/.test(
      opener,
    )
  )
    return null;
  const phrase = phraseStartingAt(pieces, i + 4);
  if (!phrase) return null;
  // "paid *by the account of* the fund"
  const isApart = i === 0 || pieces[i - 1]?.word === ',';
  if (opener.startsWith('by') && !(isApart && isSomebody(pieces, phrase))) return null;
  // "in the words of the keeper, Quist,"
  const end = apposedNameEnd(pieces, phrase);
  const clause = { from: i, to: end ?? phrase.to };
  const beside = end === null ? null : { from: phrase.to, to: end };
  return reportOfRest(pieces, phraseOf(phrase, beside), clause, ['in the view of', 'view'], i + 4);
}

/** “…” – Mara Quist */
export function signature(pieces: readonly Piece[]): Found | null {
  const sign = signOf(pieces);
  if (!sign) return null;
  const { quote, from, to } = sign;
  if (pieces.slice(from, from + 3).some((piece) => isFiniteVerb(piece))) return null;
  const phrase =
    pieces[from]?.capital || pieces[from]?.word === 'the' ? phraseStartingAt(pieces, from) : null;
  if (!phrase) return null;
  const beside = to > phrase.to ? { from: phrase.to, to } : null;
  const clause = { from: quote + 1, to: pieces.length };
  return reportOfRest(pieces, phraseOf(phrase, beside), clause, ['signed quotation', 'sign', 'before'], from);
}
