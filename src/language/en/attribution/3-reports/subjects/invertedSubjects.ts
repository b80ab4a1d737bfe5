import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { descriptionStart } from '../../2-phrases/appositions.ts';
import { PARTICIPLE } from '../../2-phrases/participles.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isOfOpening } from '../../2-phrases/subjects.ts';
import { afterParticle } from '../../2-phrases/verbGroups.ts';
import { isDocumentNoun, isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun, isPersonOrPeople } from '../../people/titles.ts';
import { isSomebody } from './isSomebody.ts';
import { participleEnd } from '../openings.ts';
import type { Subject } from './subject.ts';

/** Verbs that come before their subject without quotation marks: It was late, said Mara Quist. */
export const invertsAfterComma = ({ lemma, complement, form }: Cue): boolean =>
  complement !== 'object' &&
  !/^(?:tell|see|hear|know|feel)$/.test(lemma) &&
  (form === 'past' || form === 'present');

/** It was late, *say keepers*, *say two former keepers*, *say the minutes*. */
export function isSaidByMany(pieces: readonly Piece[], v: number, { form, complement }: Cue): boolean {
  const phrase = form === 'base' ? phraseStartingAt(pieces, v + 1) : null;
  const noun = pieces[(phrase?.to ?? v + 2) - 1];
  const isTelling = isPersonOrPeople(noun?.word ?? '') || isDocumentNoun(noun);
  const areSome = /^(?:people|those)$/.test(noun?.word ?? '') && pieces[phrase?.to ?? 0]?.word === 'who';
  const isMany = (noun?.pos === 'NOUN' && isTelling && /[^s]s$/.test(noun.word)) || areSome;
  return form === 'base' && complement === 'anything' && isMany;
}

/** What somebody does by saying it. */
const BY_WORDS =
  'acknowledge|admit|affirm|agree|announce|concede|confirm|object|pledge|promise|protest|swear|vow';

/** What nobody does to a person, so that the name behind it is whose it is: “it was late, *admitted* Mara Quist of the guild”. */
const OF_NOBODY = new RegExp(`^(?:${BY_WORDS}|disclose)$`);

/** It will run every hour, *promised Mara Quist*; it would be late, *admitted Mara Quist of the guild*. */
export function closesWithName(pieces: readonly Piece[], v: number, { lemma, form }: Cue): boolean {
  const phrase = lemma === 'tell' ? null : phraseStartingAt(pieces, v + 1);
  // "cautioned *Mara Quist, a diver at the guild*"
  const described =
    phrase && pieces[phrase.to]?.word === ',' ? phraseStartingAt(pieces, phrase.to + 1) : null;
  const isDescribed = described !== null && /^(?:an?|the)$/.test(pieces[described.from]?.word ?? '');
  const end = isDescribed ? described.to : phrase?.to;
  // "*cautions* Mara Quist of the guild, who was not there"
  const isWho =
    form === 'present' &&
    WARNING.test(lemma) &&
    pieces[phrase?.to ?? v]?.word === ',' &&
    pieces[(phrase?.to ?? v) + 1]?.word === 'who';
  const isLast = phrase !== null && (isWho || pieces.slice(end).every(({ pos }) => pos === 'PUNCT'));
  const isName = isLast && isNameAt(pieces, phrase.to - 1);
  const isOffice = isLast && WARNING.test(lemma) && isSpeaking(pieces, phrase);
  const isTheirs = OF_NOBODY.test(lemma) && isNameAt(pieces, v + 1) && isNameAt(pieces, v + 2);
  return (
    (isName || isOffice || isTheirs) &&
    (form === 'past' || form === 'present') &&
    pieces.slice(0, v).some((piece) => isFiniteVerb(piece))
  );
}

/** What somebody says to all, so that who stands last says it: “it is late, *warns* the regulator”; but: “he left, *thanked* the guide”. */
const WARNING = new RegExp(`^(?:${BY_WORDS}|warn|caution|demand|propose|recommend|urge)$`);

/** "the regulator", "the association of chemists", "a nurse" */
const isSpeaking = (pieces: readonly Piece[], phrase: Range): boolean =>
  (pieces[phrase.from]?.pos === 'DET' || isPossessive(pieces[phrase.from])) && isSomebody(pieces, phrase);

const isNameAt = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.capital === true && pieces[i].pos === 'PROPN';

/** What stands before an inverted verb is said, not a subject: there is a verb of its own in it. */
export function isSaid(pieces: readonly Piece[], { from }: Phrase): boolean {
  // "*Asked about the ice*, Lisk's mayor, Mara Quist, said": nothing has been said yet
  const asked = participleEnd(pieces, from);
  const verb = indexFrom(
    pieces,
    asked,
    (piece, i) => isQuote(piece) || (isFiniteVerb(piece) && !isOfOpening(pieces, i)),
    from,
  );
  return verb >= 0;
}

/** “…,” said Mara Quist, treasurer of the club. */
export function invertedSubject(pieces: readonly Piece[], v: number): Subject | null {
  if (v === 0) return null;
  const start = afterParticle(pieces, v);
  // “…,” countered *another*.
  const isOther = pieces[start]?.word === 'another' && /^[.,]$/.test(pieces[start + 1]?.word ?? '.');
  const whole = isOther ? { from: start, to: start + 1 } : phraseStartingAt(pieces, start);
  const phrase = whole && upToTopic(pieces, whole);
  if (!phrase) return null;
  const next = pieces[phrase.to];
  const called = calledEnd(pieces, phrase);
  if (called > 0)
    return { phrase: { from: phrase.from, to: called, beside: null }, from: v, place: 'inverted' };
  // says a leaflet *handed out* in Lisk, *published* last week
  const behind = pieces[phrase.to + 1];
  const isHanded =
    PARTICIPLE.test(next?.word ?? '') &&
    (/^(?:ADP|PART|ADV)$/.test(behind?.pos ?? '') ||
      /^(?:last|this|next|yesterday)$/.test(behind?.word ?? ''));
  // “…,” says Ottilie *cheerfully*.
  const isManner =
    (next?.word.endsWith('ly') === true && pieces[phrase.to + 1]?.pos === 'PUNCT') ||
    // “…,” said Quist *when asked about it*.
    (next?.word === 'when' && (PARTICIPLE.test(behind?.word ?? '') || behind?.word === 'told'));
  if ((isFiniteVerb(next) && !isHanded) || (next?.pos === 'ADV' && !isManner)) return null;
  const who = withWho(pieces, phrase);
  if (who) return { phrase: phraseOf(who), from: v, place: 'inverted' };
  const end = invertedEnd(pieces, phrase.to);
  const isApart = pieces[phrase.to]?.word === ',';
  const from = isApart ? descriptionStart(pieces, phrase.to + 1) : phrase.to;
  // the comma belongs to what stands beside the name, but where "who is" does not
  const beside = end > phrase.to ? { from: from > phrase.to + 1 ? from : phrase.to, to: end } : null;
  return { phrase: phraseOf(phrase, beside), from: v, place: 'inverted' };
}

/** “…,” said *Quist* of Fry's claim, said *Quist* of the plan: of what, and not of where; but: said Quist of the Rope Guild. */
function upToTopic(pieces: readonly Piece[], { from, to }: Range): Range {
  const of = indexFrom(pieces, from + 1, ({ word }) => word === 'of', to);
  const isNamed = of > from && pieces.slice(from, of).every(({ capital, pos }) => capital && pos === 'PROPN');
  const last = pieces[to - 1];
  const noun = last?.pos === 'NOUN' && !last.capital ? last.word : '';
  const isOwned = indexFrom(pieces, of + 1, (piece) => isPossessive(piece) || piece.word === "'s", to) > 0;
  const isTopic = isNamed && isOwned && noun !== '' && !isBody(noun) && !isPersonNoun(noun);
  return isTopic ? { from, to: of } : { from, to };
}

/** “…,” writes a user *called salt*: where what somebody is called ends, or 0. */
function calledEnd(pieces: readonly Piece[], { from, to }: Range): number {
  const isAny = /^(?:an?|one|another)$/.test(pieces[from]?.word ?? '') && !pieces[to - 1]?.capital;
  const isCalled = isAny && /^(?:called|named|nicknamed)$/.test(pieces[to]?.word ?? '');
  return isCalled ? (phraseStartingAt(pieces, to + 1)?.to ?? 0) : 0;
}

/** “…,” said *a keeper who has read it*: whoever has no name is told from others by what they do. */
function withWho(pieces: readonly Piece[], { from, to }: Range): Range | null {
  const noun = pieces[to - 1]?.word ?? '';
  const isAny = /^(?:an?|one|another)$/.test(pieces[from]?.word ?? '') && isPersonNoun(noun);
  // say *residents who live there*
  const areMany = to === from + 1 && (/^(?:people|those)$/.test(noun) || isPersonOrPeople(noun));
  if (!(isAny || areMany) || pieces[to - 1]?.capital || pieces[to]?.word !== 'who') return null;
  const end = indexFrom(
    pieces,
    to + 1,
    ({ word }, i) => /^[,.;:]$/.test(word) || isQuote(pieces[i]) || pieces[i + 1]?.word === 'who',
  );
  return { from, to: end < 0 ? pieces.length : end };
}

/** Where the description of a speaker after the verb ends: at a quotation, or where the sentence goes on. */
function invertedEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    const next = pieces[i + 1];
    if (
      piece?.word === ',' &&
      (isQuote(next) || isFiniteVerb(next) || next?.pos === 'CCONJ' || next?.word.endsWith('ing'))
    )
      return i;
  }
  return pieces.length;
}
