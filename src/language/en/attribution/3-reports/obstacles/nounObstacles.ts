import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { isCollective } from '../../1-tokens/corrections/collectives.ts';
import { antecedentOf } from '../../2-phrases/antecedents.ts';
import { headOf } from '../../2-phrases/headOf.ts';
import { isPersonNoun, arePeople } from '../../people/titles.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import type { Obstacle, VerbPlace } from './obstacle.ts';

/** A verb of saying that may only tell which people are meant, of whom the sentence tells something else. */
type Place = Pick<VerbPlace, 'pieces' | 'v' | 'cue' | 'subject' | 'group' | 'link'>;

/** Why a verb that tells of a noun does not report what is tied to it: the main clause tells a deed. */
export const NOUN_OBSTACLES: readonly Obstacle<Place>[] = [
  {
    name: 'which of all people, by what they said',
    example: 'A man who *said* that the bill was high has been fined.',
    // but: The clerk, who said that it was late, left; the man who said “It is late” left; a study that says so is out
    holds: ({ pieces, group, subject: { phrase, place, from }, link }) =>
      (place === 'relative' || (pieces[phrase?.from ?? 0]?.word === 'whose' && phrase?.to === group.from)) &&
      tellsWhich(pieces, from) &&
      !pieces.slice(link.from).some(isQuote) &&
      pieces.slice(link.from + 1).some(isFiniteVerb),
  },
  {
    name: 'which people a thing is for or about',
    example: 'The guild keeps a list of keepers who *said* that it was late.',
    // but: a group of keepers who said that it was late; a list of keepers, who said that it was late
    holds: ({ pieces, subject: { phrase, place, from } }) =>
      place === 'relative' &&
      phrase !== null &&
      phrase.beside === null &&
      pieces[from]?.word === 'who' &&
      isForPeople(pieces, phrase, from),
  },
  {
    name: 'whoever it is',
    example: 'The firm will pay £5 to every customer who *complained* about a boat.',
    holds: ({ pieces, subject: { phrase, place, from } }) =>
      place === 'relative' &&
      phrase !== null &&
      phrase.from > 0 &&
      pieces[from - 1]?.word !== ',' &&
      pieces.slice(phrase.from, from).some(({ word }) => /^(?:every|each|any)$/.test(word)),
  },
  {
    name: 'what a thing that is only mentioned is like',
    example: 'The strike followed a report by the guild that *described* the shifts.',
    // but: Ministers met a keeper who called the plan a joke; a study that says that it is late
    holds: ({ pieces, cue, subject: { phrase, place, from }, link }) =>
      place === 'relative' &&
      (link.kind === 'object' || (link.kind === 'clause' && cue.complement === 'object')) &&
      phrase !== null &&
      phrase.beside === null &&
      pieces[from - 1]?.word !== ',' &&
      pieces[from]?.word !== 'who' &&
      isThing(pieces, phrase) &&
      pieces.slice(0, phrase.from).some(isFiniteVerb),
  },
  {
    name: 'what is written, by a participle',
    example: 'A novel *written* at night has won.',
    // but: messages seen by Radio Brine
    holds: ({ v, cue, group, subject: { place } }) =>
      place === 'before' && cue.form === 'participle' && group.from === v && cue.lemma !== 'see',
  },
  {
    name: 'who was told or accused, by a participle',
    example: 'Residents *warned* of a flood have left.',
    holds: ({ pieces, v, cue, group, subject: { phrase, place } }) =>
      place === 'before' &&
      cue.form === 'past' &&
      group.from === v &&
      phrase !== null &&
      phrase.beside === null &&
      opensClause(pieces, phrase.from) &&
      isAnyone(pieces[phrase.to - 1], phrase.to === 1) &&
      mayBeTold(pieces, v, cue) &&
      hasOtherVerb(pieces, v + 1, cue),
  },
];

/** "a list *of keepers*", "a book *for customers*": a thing, and nobody whom the article tells of. */
function isForPeople(pieces: readonly Piece[], { from, to }: Phrase, relative: number): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP', to);
  const head = pieces[joint - 1];
  const people = pieces[to - 1]?.word ?? '';
  return (
    joint > 0 &&
    to === relative &&
    head?.pos === 'NOUN' &&
    !head.capital &&
    (!isSomebody(pieces, { from, to: joint }) ||
      (pieces[joint]?.word === 'for' && !isPersonNoun(head.word))) &&
    !isCollective(head.word) &&
    !TOGETHER.test(head.word) &&
    !pieces
      .slice(joint, to)
      .some(({ word, pos, capital }) => (pos === 'DET' && word !== 'the') || pos === 'NUM' || capital) &&
    arePeople(people)
  );
}

/** So many people that are together. */
const TOGETHER =
  /^(?:(?:queue|line|string|bunch|series|host|gathering|generation|circle|chorus|stream|flood|wave|row|sea)s?|dozens|scores|hundreds|thousands|millions)$/;

/** "a report by the guild", "a reply", but not "a keeper in Lisk", "the guild" */
function isThing(pieces: readonly Piece[], phrase: Phrase): boolean {
  return isDocument(pieces, phrase) || !isSomebody(pieces, headOf(pieces, phrase));
}

/** Whether words from a piece on tell which of all people are meant, of whom the sentence tells something else: "A man *who* …", "a man *whose* wife …". */
export function tellsWhich(pieces: readonly Piece[], relative: number): boolean {
  const phrase = pieces[relative - 1]?.word === ',' ? null : antecedentOf(pieces, relative);
  return phrase?.to === relative && opensClause(pieces, phrase.from) && !isDocument(pieces, phrase);
}

/** "*A man* who", "On Monday, *a man* who": the subject of the main clause. */
const opensClause = (pieces: readonly Piece[], from: number): boolean =>
  (from === 0 || /^(?:,|and|but)$/.test(pieces[from - 1]?.word ?? '')) &&
  !pieces.slice(0, from).some((piece) => isFiniteVerb(piece) || isQuote(piece));

/** "workers", "a driver", and no name; `isFirst` where the sentence begins with it in a capital. */
const isAnyone = (piece: Piece | undefined, isFirst: boolean): boolean =>
  (piece?.pos === 'NOUN' && !piece.capital) || (isFirst && piece?.word.endsWith('s') === true);

/** "warned *of*", "asked *about*", "told *of*", "promised *a*", "asked *to*": what may stand behind whoever was told. */
const mayBeTold = (pieces: readonly Piece[], v: number, { lemma }: Cue): boolean => {
  const next = pieces[v + 1]?.word ?? '';
  if (lemma === 'deny') return /^an?$/.test(next) && !isPersonNoun(pieces[v + 2]?.word ?? '');
  if (/^(?:describe|hail|criticise|criticize)$/.test(lemma)) return next === 'as';
  if (lemma === 'promise') return /^(?:an?|more|better|higher)$/.test(next);
  if (lemma === 'ask') return /^(?:about|to|for)$/.test(next);
  return /^(?:warn|tell|inform|advise)$/.test(lemma) && /^(?:of|about|over|against)$/.test(next);
};

/** "of flooding *moved out*", "about the delay *left the room*", "of ice *have gone*"; but: of flooding caused by rain, of what is to come */
function hasOtherVerb(pieces: readonly Piece[], from: number, { lemma }: Cue): boolean {
  for (let i = from + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (ENDS.test(piece.word) || piece.pos === 'CCONJ' || piece.pos === 'SCONJ' || isQuote(piece))
      return false;
    if (piece.pos === 'PRON' || isRelative(piece)) return false;
    const left = pieces[i - 1];
    // asked for *help*, asked to *leave*
    if (!isFiniteVerb(piece) || /^(?:ADP|PART)$/.test(left?.pos ?? '')) continue;
    const next = pieces[i + 1];
    const isDone =
      piece.pos === 'VERB' &&
      (/^(?:DET|PRON)$/.test(next?.pos ?? '') ||
        next?.word === '.' ||
        ((MOVING.test(piece.word) || STAYING.test(piece.word)) && PARTICLE.test(next?.word ?? '')) ||
        (STAYING.test(piece.word) && next?.pos === 'ADP'));
    const isAux = !/^(?:promise|deny)$/.test(lemma) && /^(?:is|are|was|were|has|have|will)$/.test(piece.word);
    return (isNoun(left) || left?.pos === 'ADJ') && (isDone || isAux);
  }
  return false;
}

const ENDS = /^(?:[,;:]|what|how|why|when|where|whether)$/;
const MOVING = /^(?:moved|walked|went|came|pulled|set|got|ran|turned|stepped)$/;
const STAYING = /^(?:stayed|sat|stood|fled|went|came|appeared|marched|gathered)$/;
const PARTICLE = /^(?:out|off|away|up|down|back|home|in|on)$/;
