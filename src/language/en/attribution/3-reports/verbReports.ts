import { allBut, endsClause, isDash, isNominal, isNoun, isQuote } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { type Cue, cueOf } from '../../reportingVerbs.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { GOING_ON, verbGroup, type VerbGroup } from '../2-phrases/verbGroups.ts';
import {
  isFiniteVerb,
  isInscription,
  isPossessive,
  isTime,
  isTimeAlone,
  isTimePhrase,
} from '../2-phrases/words.ts';
import { clauseEnd } from './clauseEnd.ts';
import { findSubject, type Subject } from './findSubject.ts';
import type { Found } from './found.ts';
import { isReportingVerb } from './isReportingVerb.ts';
import { isSomebody } from './isSomebody.ts';
import { cueByForm } from './verbsByForm.ts';
import { DIRECTING, findLink, isDoubted } from './links.ts';
import { passiveReport } from './passiveReports.ts';

export function verbReport(pieces: readonly Piece[], v: number, earlier: readonly Found[]): Found | null {
  const piece = pieces[v];
  const cue = piece && (cueOf(piece.word) ?? cueByForm(pieces, v));
  if (!cue || !isReportingVerb(pieces, v, cue)) return null;
  const group = verbGroup(pieces, v);
  const denied = group.negated && !isStanding(pieces, v, cue);
  if (denied || (group.infinitive && !GOING_ON.test(pieces[group.from - 2]?.word ?? ''))) return null;
  if (group.passive) return passiveReport(pieces, v, cue, group);
  const from = group.infinitive
    ? verbGroup(pieces, group.from - (pieces[group.from - 2]?.word === 'on' ? 3 : 2)).from
    : group.from;
  const subject = findSubject(pieces, v, from, cue, earlier);
  if (subject?.phrase && (isInscription(pieces, subject.phrase) || isTimeAlone(pieces, subject.phrase)))
    return null;
  // "The lamp was out, a court has heard": whoever hears does not say it
  // so is "The lamp was out, court told", where nobody follows whom it told
  const isTold = cue.lemma === 'hear' || (cue.lemma === 'tell' && v === pieces.length - 1);
  const isHearing = isTold && HEARING.test(pieces[(subject?.phrase?.to ?? 0) - 1]?.word ?? '');
  const heard = subject && isHearing ? { ...subject, phrase: null } : subject;
  const voice = heard && { ...heard, phrase: ownerOfFigures(pieces, heard.phrase, cue) ?? heard.phrase };
  return (
    voice &&
    ((group.modal ? null : reportAside(pieces, v, cue, voice)) ??
      reportBefore(pieces, v, cue, voice) ??
      reportAfter(pieces, v, cue, voice, group))
  );
}

/** "*Her* modelling suggests that …", "*the union*'s count puts it at 4,000": they tell what they have found out. */
function ownerOfFigures(pieces: readonly Piece[], phrase: Phrase | null, { lemma }: Cue): Phrase | null {
  if (!phrase || !/^(?:show|suggest|indicate|find|put|estimate)$/.test(lemma)) return null;
  if (!FIGURES.test(pieces[phrase.to - 1]?.word ?? '')) return null;
  const isTheirs = /^(?:his|her)$/.test(pieces[phrase.from]?.word ?? '') && phrase.to - phrase.from < 4;
  if (isTheirs) return { from: phrase.from, to: phrase.from + 1, beside: null };
  const mark = pieces.findIndex(({ word }, i) => i > phrase.from && i < phrase.to && /^'s?$/.test(word));
  // "the union's own count", "police estimates"
  const end = mark > 0 ? mark : phrase.to - 1;
  const owner = { from: phrase.from, to: end, beside: null };
  const isNear = mark > 0 ? phrase.to - mark < 4 : end === phrase.from + 1;
  const isOwner = isSomebody(pieces, owner) || GOVERNED.test(pieces[end - 1]?.word ?? '');
  return isNear && isOwner && !isTime(pieces[end - 1]) ? owner : null;
}

/** Places that have an administration, which counts. */
const GOVERNED = /^(?:city|town|county|state|district|borough|province|region|country|village|parish)$/;

const FIGURES =
  /^(?:modell?ing|models?|research|work|analysis|calculations?|estimates?|data|figures|measurements?|projections?|forecasts?|counts?|tall(?:y|ies)|reckoning)$/;

const HEARING = /^(?:court|jury|tribunal|inquest|inquiry|hearing|committee|panel)$/;

/** What "not" makes a statement of: "does not deny the sale", "did not rule out a sale", "does not believe that …". */
const isStanding = (pieces: readonly Piece[], v: number, { lemma }: Cue): boolean =>
  (/^(?:think|believe|expect)$/.test(lemma) && /^do(?:es)?$/.test(pieces[v - 2]?.word ?? '')) ||
  /^(?:deny|dispute|reject|doubt)$/.test(lemma) ||
  (lemma === 'rule' && pieces[v + 1]?.word === 'out');

/** "As Quist told the Brine, …" */
function reportAside(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
): Found | null {
  if (place !== 'before' || pieces[from - 1]?.word !== 'as' || cue.complement === 'object') return null;
  if (/^(?:ADJ|ADV)$/.test(pieces[from - 2]?.pos ?? '')) return null; // twice as many as the catcher found
  const isPut = cue.lemma === 'put' && pieces[v + 1]?.word === 'it'; // as Quist put it
  const end = isPut ? v + 2 : afterVerb(pieces, v, cue);
  if (end < 0) return null;
  const clause = { from: from - 1, to: end };
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  return {
    rule: 'as somebody said',
    lemma: cue.lemma,
    cue: { from: v, to: v + 1 },
    speaker: phrase,
    content: allBut(pieces, clause),
    addressee,
    clause,
    link: 'before',
  };
}

/** What is said comes first: “…,” she said; The bill is high, said Mara Quist. */
function reportBefore(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
): Found | null {
  if (place === 'shared' || place === 'relative' || place === 'first' || isAuthor(pieces, phrase))
    return null;
  const boundary = pieces[from - 1];
  if (!isQuote(boundary) && boundary?.word !== ',' && !isDash(boundary)) return null;
  const content = { from: 0, to: from };
  const inverted = place === 'inverted';
  const verbEnd = inverted ? (phrase?.beside?.to ?? phrase?.to ?? v + 1) : afterVerb(pieces, v, cue);
  if (verbEnd < 0) return null;
  const end = mannerEnd(pieces, verbEnd);
  // "When he knocked, she expected rain" tells what she thought
  if (cue.complement === 'thought' && cue.form === 'past' && !inverted && end > v + 1) return null;
  const more = { from: end, to: pieces.length };
  const quoted = isQuote(boundary) && endsClause(boundary);
  if (cue.complement === 'manner' && cue.lemma !== 'go' && !quoted) return null; // Asked why, he laughed.
  if (cue.complement === 'quoted' && !quoted) return null; // When we rang, she spoke.
  const parenthetical = pieces[end]?.word === ',' && end < pieces.length - 2;
  // People like Scott, he said. Guns shot down nine drones, the guard has announced.
  const isPerfect = /^(?:has|have)$/.test(pieces[v - 1]?.word ?? '') && from > 6;
  const last = (cue.complement === 'anything' || isPerfect) && end >= pieces.length - 1;
  if (!quoted && !parenthetical && !last && !hasClause(pieces, content)) return null;
  return {
    rule: 'words before the verb',
    lemma: cue.lemma,
    cue: { from: v, to: v + 1 },
    speaker: phrase,
    content: more.to > more.from ? [content, more] : [content],
    addressee: ADDRESSED.has(cue.lemma) && !inverted ? addresseeAfter(pieces, v) : null,
    clause: { from, to: end },
    link: 'before',
  };
}

/** Where the words end that tell how something was said; they begin at a comma: “…,” he said, *his voice breaking*. */
function mannerEnd(pieces: readonly Piece[], comma: number): number {
  if (pieces[comma]?.word !== ',') return comma;
  const manner = pieces.slice(comma + 1, comma + 4);
  const owned = isPossessive(manner[0]) && isNoun(manner[1]) && manner[2]?.word.endsWith('ing');
  const verb = manner[0]?.pos === 'ADV' ? manner[1] : manner[0];
  const gerund = /^(?:VERB|ADJ)$/.test(verb?.pos ?? '') && verb?.word.endsWith('ing') && !cueOf(verb.word);
  return owned || gerund ? clauseEnd(pieces, comma + 1) : comma;
}

/** What is said follows the verb: she said (that) …; she said: “…” */
function reportAfter(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  { phrase, from, place }: Subject,
  group: VerbGroup,
): Found | null {
  if (place === 'inverted' || isAuthor(pieces, phrase)) return null;
  const opener = place === 'before' ? pieces[from - 1] : undefined;
  if (/^(?:what|which|whether)$/.test(opener?.word ?? '')) return null; // what Quist says her plan would do
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  const link =
    (addressee && findLink(pieces, addressee.to, cue, phrase)) ??
    (addressee && cue.lemma !== 'promise' ? null : findLink(pieces, v + 1, cue, phrase));
  if (!link) return null;
  // is threatening to strike, accusing them of “theft”
  const isGoingOn =
    (/^(?:is|are|'s|'re)$/.test(pieces[group.from]?.word ?? '') && pieces[link.from]?.word === 'to') ||
    pieces.slice(link.from).some(isQuote);
  if (link.kind === 'object' && cue.form === 'gerund' && cue.complement === 'object' && !isGoingOn)
    return null;
  // doubted this, understood from the police that
  const isTold =
    (cue.lemma === 'doubt' && isDoubted(pieces, v + 1)) ||
    (cue.lemma === 'understand' && pieces[v + 1]?.word === 'from');
  if (
    cue.complement === 'thought' &&
    cue.form === 'past' &&
    !isTold &&
    !pieces.slice(group.from, v).some(({ pos }) => pos === 'AUX') &&
    link.kind !== 'quote'
  )
    return null;
  const onlySays = pieces.slice(group.from, link.from).some(({ word }) => word === 'only'); // would tell us only that
  if (group.modal && !group.negated && !onlySays && link.kind !== 'quote' && cue.lemma !== 'say') return null;
  const aside =
    place === 'relative' ||
    (opener !== undefined && (opener.pos === 'SCONJ' || SUBORDINATING.has(opener.word)));
  const end = aside ? clauseEnd(pieces, link.from) : pieces.length;
  return {
    rule: 'words after the verb',
    lemma: cue.lemma,
    cue: { from: group.from, to: v + 1 },
    speaker: phrase,
    content: [{ from: link.from, to: end }],
    addressee,
    clause: { from, to: link.from },
    link: link.kind,
  };
}

/** Words that begin a clause inside another: "while a judge found …, the court declined". */
const SUBORDINATING = new Set(
  'while when whenever if after although though because since before once until unless where whereas as'.split(
    ' ',
  ),
);

/** "I" and "you" outside quotation marks are the author and the reader. */
const isAuthor = (pieces: readonly Piece[], phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to - phrase.from === 1 && /^(?:i|we|you)$/.test(pieces[phrase.from]?.word ?? '');

/** The end of a reporting clause without anything reported after its verb, or -1. */
function afterVerb(pieces: readonly Piece[], v: number, cue: Cue): number {
  let i = v + 1;
  const addressee = ADDRESSED.has(cue.lemma) ? addresseeAfter(pieces, v) : null;
  if (addressee) i = addressee.to;
  const first = pieces[i];
  if (!first || first.word === ',' || first.word === '.' || isQuote(first)) return i;
  const adjunct =
    isTimePhrase(pieces, i) ||
    first.pos === 'ADP' ||
    first.pos === 'ADV' ||
    first.pos === 'SCONJ' ||
    isTime(first) ||
    first.pos === 'PART' ||
    first.pos === 'NOUN' ||
    first.pos === 'ADJ' ||
    first.word.endsWith('ing');
  if (!adjunct || first.word === 'that') return -1;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || isQuote(piece) || piece.word === ',' || piece.word === ':') break;
    if (piece.word === 'that' && piece.pos === 'SCONJ') return -1;
  }
  return i;
}

const ADDRESSED = new Set([
  ...DIRECTING,
  'tell',
  'inform',
  'assure',
  'notify',
  'warn',
  'advise',
  'urge',
  'promise',
]);

function addresseeAfter(pieces: readonly Piece[], v: number): Range | null {
  return phraseStartingAt(pieces, v + 1);
}

/** A noun before another one's article: "Since *Easter* the ferry …". */
const opensPhrase = (pieces: readonly Piece[], i: number): boolean =>
  isNominal(pieces[i]) && pieces[i + 1]?.pos === 'DET';

function hasClause(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  if (first?.pos === 'ADP' || first?.pos === 'SCONJ') {
    // a lead-in ("After he left, she said"), unless a main clause follows it
    const main = pieces.findIndex(
      (piece, i) => i > from && i < to - 1 && (piece.word === ',' || opensPhrase(pieces, i)),
    );
    return main > 0 && hasClause(pieces, { from: main + 1, to });
  }
  for (let i = from; i < to; i++) if (isFiniteVerb(pieces[i]) || isQuote(pieces[i])) return true;
  return false;
}
