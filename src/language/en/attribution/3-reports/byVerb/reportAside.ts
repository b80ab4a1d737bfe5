import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { IRREGULAR_PASTS } from '../../1-tokens/irregularPasts.ts';
import { isTime, isTimePhrase, isTimeSpan } from '../../2-phrases/wordKinds.ts';
import { addresseeAfter } from './addressee.ts';
import { afterVerb } from './afterVerb.ts';
import type { Subject } from '../subjects/subject.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { isAuthor } from '../obstacles/obstacle.ts';
import { isDocument } from '../subjects/isDocument.ts';

/** "As Quist told the Brine, …" */
export function reportAside(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
): Found | null {
  if (place !== 'before' || pieces[from - 1]?.word !== 'as') return null;
  // as the guild condemned the plan; but: as the guild admitted in May
  if (cue.complement === 'object' && !/^(?:ADP|PUNCT)$/.test(pieces[v + 1]?.pos ?? '')) return null;
  if (isAuthor(pieces, phrase)) return null; // as we saw in May
  if (hasObject(pieces, v, cue, from)) return null;
  if (phrase && isNounOfObject(pieces, v, cue, phrase)) return null;
  // as she had asked them to; as some of you remind me; as they read aloud
  const isDeed =
    /^(?:remind|read)$/.test(cue.lemma) || (cue.lemma === 'ask' && pieces[v + 1]?.pos === 'PRON');
  if (isDeed && from > 1 && pieces[from - 2]?.word !== ',') return null;
  const endsInTo = pieces.at(-2)?.word === 'to' && !pieces.slice(v).some(({ word }) => word === ',');
  if ((endsInTo && from > 1) || pieces[(phrase?.to ?? 0) - 1]?.word === 'you') return null;
  // as gusts of 94 mph were seen: nobody tells it
  const isThing = !isSomebody(pieces, phrase) && !(phrase && isDocument(pieces, phrase));
  if (isThing && cue.form === 'past' && pieces[v + 1]?.pos === 'ADP') return null;
  if (hasComeTrue(pieces, v, cue, from)) return null;
  if (/^(?:ADJ|ADV)$/.test(pieces[from - 2]?.pos ?? '')) return null; // twice as many as the catcher found
  // it closed as the guild warned of ice: both happened
  const isBeside = from > 1 && pieces[from - 2]?.word !== ',' && cue.lemma !== 'tell';
  const behind = pieces[v + 1];
  const hasThing = /^(?:for|of|on|to|against)$/.test(behind?.word ?? '') && !isTime(pieces[v + 2]);
  if (isBeside && (hasThing || behind?.pos === 'NUM')) return null;
  // as Quist put it, as she sees it
  const isPut = /^(?:put|see)$/.test(cue.lemma) && pieces[v + 1]?.word === 'it';
  // as they speak to sailors, as one who spent years learning
  // he left as she sobbed
  if (cue.complement === 'manner' || cue.form === 'gerund' || (cue.complement === 'quoted' && !isPut))
    return null;
  const end = isPut ? v + 2 : afterVerb(pieces, v, cue);
  if (end < 0) return null;
  const clause = { from: from - 1, to: end };
  const kind = ['as somebody said', cue.lemma, 'before'] as const;
  return {
    ...reportOfRest(pieces, phrase, clause, kind, v + 1, v),
    addressee: addresseeAfter(pieces, v, cue),
  };
}

/** "The train was late, *as passengers had feared*": it was, whoever thought so before; but: it would be, as they had feared. */
function hasComeTrue(pieces: readonly Piece[], v: number, { lemma, form }: Cue, from: number): boolean {
  const isBefore = pieces.slice(from, v).some(({ word }) => word === 'had');
  const isForetold =
    FORETELLING.test(lemma) && form === 'past' && (isBefore || pieces[v]?.word.endsWith('ed') === true);
  const isPromised = isBefore && /^(?:warn|promise|pledge|threaten|vow)$/.test(lemma);
  const isToCome = pieces.some(({ word }) => /^(?:will|'ll|would|could|may|might|should)$/.test(word));
  return (isForetold || isPromised) && !isToCome && !pieces.some(isQuote);
}

/** "Mayor out *as council accepts resignation*": what happens beside it; but: as Quist noted last week, as Quist wrote Monday */
function hasObject(pieces: readonly Piece[], v: number, cue: Cue, from: number): boolean {
  const isBeside = from > 1 && pieces[from - 2]?.word !== ',';
  const at = v + 1;
  const isThing =
    /^(?:NOUN|DET|NUM)$/.test(pieces[at]?.pos ?? '') &&
    !isTime(pieces[at]) &&
    !isTimePhrase(pieces, at) &&
    !isTimeSpan(pieces, at);
  return isBeside && cue.complement === 'clause' && isThing && !addresseeAfter(pieces, v, cue);
}

const FORETELLING = /^(?:expect|predict|fear|forecast|anticipate|hope|foresee|suspect)$/;

/** What has a verb's ending: a headline's "cuts", "trimmed", "cut". */
const hasVerbEnding = ({ word }: Piece): boolean => /(?:[^s]s|ed)$/.test(word) || IRREGULAR_PASTS.has(word);

/** "Gold slips as Chile *lifts output* forecast": another verb and a thing stand before what is a noun, too; but: as the weather office forecast */
function isNounOfObject(
  pieces: readonly Piece[],
  v: number,
  { lemma, form }: Cue,
  { from, to }: Range,
): boolean {
  const isNoun = form === 'present' || pieces[v]?.word === lemma;
  const last = pieces[to - 1];
  if (!isNoun || !last || to !== v || isSomebody([{ ...last, capital: false }], { from: 0, to: 1 }))
    return false;
  return pieces
    .slice(from + 1, to - 1)
    .some((piece) => hasVerbEnding(piece) && !piece.capital && !last.capital);
}
