import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import type { VerbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { addresseeAfter } from '../byVerb/addressee.ts';
import { findLink } from '../links/links.ts';
import type { Subject } from '../subjects/subject.ts';
import { isToHappen } from '../links/toHappen.ts';
import type { VerbPlace } from './obstacle.ts';
import { isNoun } from '../../../../any/attribution/pieces.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** A verb with what is tied to it; null where nothing is. */
export function placeAfter(
  pieces: readonly Piece[],
  v: number,
  cue: Cue,
  subject: Subject,
  group: VerbGroup,
): VerbPlace | null {
  const addressee = addresseeAfter(pieces, v, cue);
  const mayFollowVerb =
    !addressee ||
    cue.lemma === 'promise' ||
    isListBehind(pieces, addressee) ||
    (/^(?:urge|advise)$/.test(cue.lemma) && isUrged(pieces, cue, addressee));
  const behindAside = addressee ? asideEnd(pieces, addressee.to) : 0;
  const link =
    (addressee && findLink(pieces, addressee.to, cue, subject.phrase)) ??
    (behindAside > 0 ? findLink(pieces, behindAside, cue, subject.phrase) : null) ??
    (mayFollowVerb ? findLink(pieces, v + 1, cue, subject.phrase) : null);
  const opener = subject.place === 'before' ? pieces[subject.from - 1] : undefined;
  return link && { pieces, v, cue, subject, group, opener, addressee, link };
}

/** Pieces of what stands beside whom something is said to, at most. */
const LONGEST_ASIDE = 18;

/** Where what tells who was told ends: "asked Tom Fry, *the keeper of the pier,* to wait"; 0 where nothing tells that. */
function asideEnd(pieces: readonly Piece[], from: number): number {
  if (pieces[from]?.word !== ',') return 0;
  const comma = indexFrom(pieces, from + 1, ({ word }) => word === ',', from + LONGEST_ASIDE);
  return comma > 0 && /^(?:to|that)$/.test(pieces[comma + 1]?.word ?? '') ? comma + 1 : 0;
}

/** urged *people with asthma*, seniors and guests to stay in, urged *the firm* and the guild to meet: of several who are told something, the first. */
function isListBehind(pieces: readonly Piece[], { from, to }: Range): boolean {
  const isList = pieces[to]?.word === ',' || pieces[to]?.pos === 'CCONJ';
  const last = isList ? indexFrom(pieces, to, ({ word }) => word === 'to', to + 16) : -1;
  const others = pieces.slice(to, Math.max(to, last));
  return (
    others.some(({ pos }) => pos === 'CCONJ') && !others.some(isFiniteVerb) && isToHappen(pieces, from, 24)
  );
}

/** urged *patience*, advised *a slower pace*: what is asked for, and nobody who is asked; but: urged drivers to wait */
function isUrged(pieces: readonly Piece[], { lemma }: Cue, thing: Range): boolean {
  const { word = '', pos, capital } = pieces[thing.from] ?? {};
  // advised a firm, advised a start-up
  const isSome = lemma === 'urge' && /^(?:an?|more|greater|further|less)$/.test(word);
  const isAny = isSome || (pos === 'NOUN' && !/[^s]s$/.test(word));
  const next = pieces[thing.to];
  const isLast =
    !next || next.word === '.' || next.word === ',' || next.pos === 'ADP' || next.pos === 'CCONJ';
  const [first] = pieces.slice(thing.from).filter(isNoun);
  return isAny && !capital && isLast && !isPersonNoun(first?.word ?? '') && !isSomebody(pieces, thing);
}
