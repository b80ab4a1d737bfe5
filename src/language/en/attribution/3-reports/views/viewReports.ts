import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { allBut, isQuote, phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { apposedNameEnd } from '../../2-phrases/appositions.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { isFiniteVerb, isRelative, isTime } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { clauseEnd } from '../clauseEnd.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** "*For Mara Quist*, the visit is “three months too late”", "*to her* the doubts are “a footnote”": so it is in her words. */
export function forWhomReport(pieces: readonly Piece[], i: number): Found | null {
  const asked = i === 0 ? weighedBy(pieces) : null;
  const opening = asked ?? forName(pieces, i) ?? toPronoun(pieces, i);
  if (!opening) return null;
  // "For Quist, there is one way: “…”"
  const colon = pieces.findIndex(({ word }, at) => word === ':' && isQuote(pieces[at + 1]));
  const clause = colon > opening.to ? { from: i, to: colon + 1, beside: null } : opening;
  // "For Quist, the case *shows* what a small team can do"
  const isOpinion =
    asked !== null ||
    isSeenSo(pieces, opening) ||
    isHeldSo(pieces, opening) ||
    pieces
      .slice(opening.to + 1, opening.to + 6)
      .some(({ word }) => /^(?:shows|means|proves|amounts)$/.test(word));
  // "For Mara Quist, chairman of the guild, it is a second term" is no opinion
  const name = phraseStartingAt(pieces, i + 1);
  const isOfOffice = isOffice(pieces[(name?.to ?? 0) + 1]);
  const isTold = isOpinion || (!isOfOffice && isJudged(pieces, i, opening.to));
  if (!isTold && !pieces.slice(clause.to).some(isQuote)) return null;
  if (isSaidByOther(pieces, opening.to)) return null;
  const speaker = phraseStartingAt(pieces, i + 1);
  if (!speaker) return null;
  // "for the keeper, *Quist*, it is"
  const named = apposedNameEnd(pieces, speaker);
  return {
    rule: 'in the view of',
    lemma: 'view',
    cue: { from: i, to: i + 1 },
    speaker: phraseOf(speaker, named === null ? null : { from: speaker.to, to: named }),
    content: i === 0 ? allBut(pieces, clause) : [{ from: clause.to, to: pieces.length }],
    addressee: null,
    clause,
    link: 'according',
  };
}

/** "*For Mara Quist* the first question is why", "*For Tom Fry, a keeper there,* the matter is clear": what somebody makes of it. */
function weighedBy(pieces: readonly Piece[]): Phrase | null {
  const name = pieces[0]?.word === 'for' ? phraseStartingAt(pieces, 1) : null;
  const noun = name ? indexFrom(pieces, name.to, ({ word }) => WEIGHED.test(word)) : -1;
  const the = lastIndexBefore(pieces, noun, ({ word }) => word === 'the', noun - 3);
  const isApart = the === name?.to || pieces[the - 1]?.word === ',';
  const verb = pieces[pieces[noun + 1]?.pos === 'ADV' ? noun + 2 : noun + 1]?.word ?? '';
  const isTold = the > 0 && isApart && /^(?:is|lies|remains)$/.test(verb);
  const isNamed = name !== null && pieces[name.to - 1]?.capital === true;
  return isTold && isNamed && !pieces.slice(1, the).some(isFiniteVerb)
    ? { from: 0, to: the, beside: null }
    : null;
}

/** What somebody weighs. */
const WEIGHED =
  /^(?:questions?|surprise|test|task|problem|lesson|matter|issue|danger|risk|answer|part|hope)$/;

/** "*To* Mara Quist, it looked like a trick": to her, whatever it was; but: to Lisk, it is a mile. */
function isSeenSo(pieces: readonly Piece[], { from, to }: Range): boolean {
  const isPerson =
    isRelative(pieces[from + 3]) || isRelative(pieces[from + 4]) || pieces[from + 2]?.capital === true;
  return (
    pieces[from]?.word === 'to' && from === 0 && pieces[from + 1]?.capital === true && isPerson && to > 3
  );
}

/** "For Mara Quist, a keeper there, it *should* have been old": as it is to somebody described; but: for Mara Quist, 52, it rings true. */
function isHeldSo(pieces: readonly Piece[], { from, to }: Range): boolean {
  const name = pieces[from]?.word === 'for' && from === 0 ? phraseStartingAt(pieces, 1) : null;
  const isNamed = name !== null && pieces[1]?.capital === true && pieces[name.to - 1]?.capital === true;
  if (!isNamed || to < name.to + 4 || pieces[name.to + 1]?.pos === 'NUM') return false;
  const verb = indexFrom(pieces, to + 1, isFiniteVerb);
  const word = pieces[verb]?.word ?? '';
  // "For Mara Quist, of Lisk, the trial *starts* on Monday"
  const isArticle = /^an?$/.test(pieces[name.to + 1]?.word ?? '') || isRelative(pieces[name.to + 1]);
  const isNow = isArticle && /[^s]s$/.test(word) && !/^(?:was|is|has|'s|does|comes?)$/.test(word);
  return isNow || /^(?:should|must|ought)$/.test(word) || isWeighed(pieces, verb) || isSummedUp(pieces, verb);
}

/** "the price *was the hardest* question", "the lesson *is that* …", "the numbers *make it plausible*": what somebody makes of it. */
function isWeighed(pieces: readonly Piece[], verb: number): boolean {
  const [is, next, most] = pieces.slice(verb, verb + 3).map(({ word }) => word);
  if (/^(?:make|show|prove|mean|suggest|speak|point)$/.test(is ?? '')) return true;
  const isMost = next === 'the' && /^(?:most|least|only|real|main|\p{LC}+est)$/u.test(most ?? '');
  return /^(?:is|are|was|were|'s)$/.test(is ?? '') && (next === 'that' || isMost);
}

/** "*there is nothing* to discuss", "*neither* side *can* give in", "*the whole thing* is about money": what somebody makes of it all. */
function isSummedUp(pieces: readonly Piece[], verb: number): boolean {
  const before = pieces.slice(Math.max(0, verb - 3), verb).map(({ word }) => word);
  const is = pieces[verb]?.word ?? '';
  const isNothing = pieces[verb + 1]?.word === 'nothing' && pieces[verb + 2]?.word === 'to';
  const isUnable =
    before.some((word) => /^(?:neither|nobody|nothing|none)$/.test(word)) &&
    /^(?:can|will|should|must)$/.test(is);
  return (
    (before.at(-1) === 'there' && /^(?:is|'s)$/.test(is) && isNothing) ||
    isUnable ||
    (before.join(' ') === 'the whole thing' && /^(?:is|has)$/.test(is))
  );
}

/** "For Mara Quist, *that is not good enough*", "For her, *the report is a relief*": what somebody makes of what was told. */
function isJudged(pieces: readonly Piece[], i: number, from: number): boolean {
  if (i > 0) return false;
  const thing = phraseStartingAt(pieces, from);
  const isThis = /^(?:that|this|it|these|those)$/.test(pieces[from]?.word ?? '');
  const at = isThis ? from + 1 : (thing?.to ?? 0);
  const isThe = thing !== null && pieces[from]?.pos === 'DET' && isJudgement(pieces, at + 1);
  // "For her, the quarrel *is about* money"
  const isAbout =
    (/^(?:her|him|them)$/.test(pieces[1]?.word ?? '') || isNamedAtLength(pieces, from)) &&
    thing !== null &&
    isAboutThing(pieces, at + 1);
  // "For her, *that will be the* test"
  const willBe = wordsOf(pieces, { from: at, to: at + 3 });
  const isBe = /^(?:is|'s|are|'re|remains?)$/.test(pieces[at]?.word ?? '') || willBe === 'will be the';
  return (isThis || isThe || isAbout) && isBe;
}

/** "For *Mara Quist, a keeper there*, the quarrel is about money" */
const isNamedAtLength = (pieces: readonly Piece[], from: number): boolean =>
  pieces[0]?.word === 'for' && pieces[1]?.capital === true && pieces[2]?.capital === true && from > 5;

/** is *about money*; but: about nine kilometres away, about an hour away */
const isAboutThing = (pieces: readonly Piece[], about: number): boolean =>
  pieces[about]?.word === 'about' &&
  !pieces.slice(about, about + 4).some(({ pos, word }) => pos === 'NUM' || word === 'an');

/** is *wide open*, *a relief*, *no comfort*: an opinion, and no number. */
const isJudgement = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[pieces[at]?.pos === 'ADV' ? at + 1 : at]?.pos === 'ADJ' && pieces[at]?.word !== 'different') ||
  (/^(?:an?|no|not)$/.test(pieces[at]?.word ?? '') && !pieces.slice(at).some(({ pos }) => pos === 'NUM'));

/** For the Guild, *Mara Quist called* the visit “a joke”: she speaks, for whomever. */
function isSaidByOther(pieces: readonly Piece[], from: number): boolean {
  const verb = indexFrom(pieces, from + 1, isFiniteVerb);
  const subject = verb > 0 && cueOf(pieces[verb]!.word) ? subjectEndingAt(pieces, verb, from) : null;
  return subject?.from === from && isSomebody(pieces, subject);
}

/** What something is to somebody: To Mara Quist, it *amounts* to “theft”. */
const HOLDS =
  /^(?:is|are|was|were|'s|remains?|remained|seem(?:s|ed)?|look(?:s|ed)?|feels?|felt|sound(?:s|ed)?|amount(?:s|ed)?|represent(?:s|ed)?|means?|meant|smack(?:s|ed)?|prove[sd]?|shows?|showed|signal(?:s|led)?|mark(?:s|ed)?|constitute[sd]?)$/;

/** For Mara Quist, who lives there, / To Mara Quist, a keeper there, / For her, */
function forName(pieces: readonly Piece[], i: number): Phrase | null {
  if (i > 0 || !/^(?:for|to)$/.test(pieces[i]?.word ?? '')) return null;
  const isHer = /^(?:her|him|them)$/.test(pieces[1]?.word ?? '') && pieces[2]?.word === ',';
  if (isHer && pieces[i]?.word === 'for') return { from: 0, to: 3, beside: null };
  const name = phraseStartingAt(pieces, i + 1);
  const last = pieces[(name?.to ?? 0) - 1];
  if (!name || isTime(last)) return null;
  // "For the critic Mara Quist it was “a kind hour”"
  const isBare = last?.capital === true && /^(?:it|this|that)$/.test(pieces[name.to]?.word ?? '');
  if (isBare && pieces[name.to + 1]?.pos === 'AUX' && isQuote(pieces[name.to + 2]))
    return { from: i, to: name.to, beside: null };
  if (pieces[name.to]?.word !== ',') return null;
  // "To the mayor, the strike is “blackmail”"
  if (!last?.capital && !(isSomebody(pieces, name) && pieces.slice(name.to).some(isQuote))) return null;
  const comma = indexFrom(pieces, name.to + 1, ({ word }) => word === ',');
  const relative = indexFrom(pieces, name.to + 1, isRelative);
  const plainEnd = relative > 0 ? Math.min(relative, comma) : comma;
  const next = pieces[name.to + 1];
  // ", the town's *MP*,"
  const isOfPlace = next?.word === 'the' && isPersonNoun(pieces[comma - 1]?.word ?? '');
  const isDescribed =
    (/^an?$/.test(next?.word ?? '') || isOffice(next) || isOfPlace) &&
    !pieces.slice(name.to, plainEnd).some(isFiniteVerb);
  const after = isRelative(next) && next?.word !== 'that' ? clauseEnd(pieces, name.to + 1) : name.to;
  const end = isDescribed && comma > 0 ? comma : after;
  // "To Lisk, they sent “a letter”"
  const verb = pieces.slice(end).find((piece) => isFiniteVerb(piece) || HOLDS.test(piece.word))?.word ?? '';
  if (pieces[i]?.word === 'to' && !HOLDS.test(verb)) return null;
  return { from: i, to: end + 1, beside: null };
}

/** Mara Quist, *chairman* of the guild, / *of* the guild, */
const isOffice = (next: Piece | undefined): boolean =>
  next?.capital === false && (/^(?:of|from)$/.test(next.word) || isPersonNoun(next.word));

/** …; to her */
function toPronoun(pieces: readonly Piece[], i: number): Phrase | null {
  if (pieces[i]?.word !== 'to') return null;
  const opens = i === 0 || /^(?:;|but|and)$/.test(pieces[i - 1]?.word ?? '');
  const isHer = /^(?:her|him|them)$/.test(pieces[i + 1]?.word ?? '');
  const goesOn = /^(?:DET|PRON)$/.test(pieces[i + 2]?.pos ?? '') || pieces[i + 2]?.word === ',';
  return opens && isHer && goesOn ? { from: i, to: i + 2, beside: null } : null;
}
