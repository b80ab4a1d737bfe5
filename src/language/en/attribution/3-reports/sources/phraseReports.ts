import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isDash, phraseOf } from '../../../../any/attribution/pieces.ts';
import { signOf } from '../../../../any/attribution/signatures.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { apposedNameEnd } from '../../2-phrases/appositions.ts';
import { headAt, phraseEndingAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isPossessive, isRelative } from '../../2-phrases/wordKinds.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { clauseEnd } from '../clauseEnd.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { issuerOf, ownerAround } from '../texts/issuers.ts';
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
  const aside = asideBefore(pieces, at);
  if (aside > 0 && end >= pieces.length - 1) {
    const content = [{ from: aside, to: at }];
    return {
      rule: 'according to',
      lemma: 'according',
      cue: { from: at, to: start },
      speaker,
      content,
      addressee: null,
      clause: { from: at, to: end },
      link: 'according',
    };
  }
  return reportOfRest(
    pieces,
    speaker,
    { from: at, to: end },
    { rule: 'according to', lemma: 'according', cueTo: start },
  );
}

/** Where "*which it often is*, according to Quist" begins behind a dash; 0 where the whole sentence is according to somebody. */
function asideBefore(pieces: readonly Piece[], end: number): number {
  const dash = lastIndexBefore(pieces, end, (piece) => isDash(piece) || piece.word === '-');
  return dash > 0 && pieces[dash + 1]?.word === 'which' ? dash + 1 : 0;
}

/** "*As reported by the Courier*, the work is dear", "*As noted by Quist on Telegram*, …": what is reported is the rest of the sentence. */
export function asReportedBy(pieces: readonly Piece[], i: number): Found | null {
  const verb = /^(?:first|earlier|previously|originally)$/.test(pieces[i + 1]?.word ?? '') ? i + 2 : i + 1;
  if (pieces[verb + 1]?.word !== 'by') return null;
  if (!/^(?:reported|noted|quoted|written|stated|revealed)$/.test(pieces[verb]?.word ?? '')) return null;
  const phrase = phraseStartingAt(pieces, verb + 2);
  // "said, *as quoted by the agency Brine*, that it was late": the medium has it from somebody
  const isThrough =
    pieces[verb]?.word === 'quoted' &&
    pieces[phrase?.to ?? i]?.word === ',' &&
    pieces[(phrase?.to ?? i) + 1]?.word === 'that';
  if (!phrase || isThrough) return null;
  const isCiting = pieces[phrase.to]?.word === ',' && pieces[phrase.to + 1]?.word === 'citing';
  // "by the guard *on Facebook*"
  const place = pieces[phrase.to]?.word === 'on' ? phraseStartingAt(pieces, phrase.to + 1) : null;
  const end = isCiting ? clauseEnd(pieces, phrase.to + 2) : (place?.to ?? phrase.to);
  const clause = { from: i, to: end };
  return reportOfRest(pieces, phraseOf(phrase), clause, {
    rule: 'as somebody said',
    lemma: 'report',
    cueTo: verb + 2,
  });
}

/** "Sources at two yards, *cited by the Herald*, await a first order": what they are cited with is the rest. */
export function citedBy(pieces: readonly Piece[], i: number): Found | null {
  if (pieces[i + 1]?.word !== 'by' || pieces[i - 1]?.word !== ',') return null;
  const speaker = phraseEndingAt(pieces, i - 1, 0);
  const end = clauseEnd(pieces, i + 2);
  const isWhole = speaker?.from === 0 && isFiniteVerb(pieces[end + 1]);
  if (!isWhole || pieces[end]?.word !== ',') return null;
  return {
    rule: 'cited by',
    lemma: 'cite',
    cue: { from: i, to: i + 1 },
    speaker: phraseOf(speaker),
    content: [{ from: end + 1, to: pieces.length }],
    addressee: null,
    clause: { from: 0, to: end + 1 },
    link: 'clause',
  };
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
    return reportOfRest(pieces, subject ?? phrase, clause, {
      rule: 'in the view of',
      lemma: 'view',
      cueTo: i + 1,
    });
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
  const opener = pieces.slice(i, i + 4).map(({ word }) => word);
  if (
    !/^(?:in the (?:words|view|opinion|eyes)|by the (?:count|estimates?|reckoning|account|tally|calculations?)) of$/.test(
      opener.join(' '),
    )
  )
    return null;
  const phrase = phraseStartingAt(pieces, i + 4);
  if (!phrase) return null;
  // "paid *by the account of* the fund"
  const isApart = i === 0 || pieces[i - 1]?.word === ',';
  if (opener[0] === 'by' && !(isApart && isSomebody(pieces, phrase))) return null;
  // "in the words of the keeper, Quist,"
  const end = apposedNameEnd(pieces, phrase);
  const clause = { from: i, to: end ?? phrase.to };
  const beside = end === null ? null : { from: phrase.to, to: end };
  return reportOfRest(pieces, phraseOf(phrase, beside), clause, {
    rule: 'in the view of',
    lemma: 'view',
    cueTo: i + 4,
  });
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
  return {
    rule: 'signed quotation',
    lemma: 'sign',
    cue: { from: quote + 1, to: from },
    speaker: phraseOf(phrase, beside),
    content: [{ from: 0, to: quote + 1 }],
    addressee: null,
    clause: { from: quote + 1, to: pieces.length },
    link: 'before',
  };
}
