import { indexFrom } from '../../../../values/indexFrom.ts';
import type { Phrase, Piece, Range, Talk } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { subjectOf } from '../2-phrases/subjects.ts';
import { isFiniteVerb } from '../2-phrases/wordKinds.ts';
import { OUTLETS } from '../outlets.ts';
import { isPosted } from './carriers/isPosted.ts';
import { mediumOf } from './carriers/mediumOf.ts';

/** Pieces between the subject and the verb at most: "Quist, head of the guild, *spoke*". */
const FURTHEST = 14;

/**
 * "*Mara Quist spoke to Radio Brine* on Monday.", "*Mara Quist was a guest on Radio Brine*.", "*Mara Quist, speaking to Radio Brine*, refused to name a date.", "*Talking to
 * Radio Brine, Mara Quist* looked tired.", "*Mara Quist addressed the fans on Telegram*.": what she says next she says there.
 * "There was an outcry *on Telegram*.": what anybody writes next.
 */
export function spokenWith(pieces: readonly Piece[]): Talk | null {
  const who = subjectOf(pieces);
  return (who && talkOf(pieces, who)) ?? postedIn(pieces);
}

function talkOf(pieces: readonly Piece[], who: Phrase): Talk | null {
  const verb = talkIn(pieces, who.to, who.to + FURTHEST);
  const isHers = verb > 0 && !pieces.slice(who.to, verb).some(({ word }) => OTHERWISE.test(word));
  const whom = isHers ? phraseStartingAt(pieces, verb + 2) : null;
  // "a guest on *the ferry Lisk Star*"
  const isAboard = whom && pieces[verb + 1]?.word === 'on' && isNamedOther(pieces, whom);
  if (isAboard) return null;
  if (whom) return { who, whom: mediumOf(pieces, whom), isPosted: false };
  const platform = platformOf(pieces, who);
  if (platform) return { who, whom: platform, isPosted: true };
  const opening = pieces[who.from - 1]?.word === ',' ? talkIn(pieces, 0, OPENING) : -1;
  const told = opening < 0 ? null : phraseStartingAt(pieces, opening + 2);
  return told && told.to < who.from ? { who, whom: told, isPosted: false } : null;
}

/** "the *ferry* Lisk Star": a name behind a noun that calls no medium */
function isNamedOther(pieces: readonly Piece[], { from, to }: Range): boolean {
  const name = indexFrom(pieces, from + 1, ({ capital }) => capital, to);
  const noun = pieces[name - 1];
  return name > 0 && noun?.pos === 'NOUN' && !noun.capital && !OUTLETS.isMediumNoun(noun.word);
}

function postedIn(pieces: readonly Piece[]): Talk | null {
  const at = indexFrom(pieces, 1, (_, i) => isPosted(pieces, i));
  // "She sells boats on Facebook", "The row began on X"
  // "She lost her *post* over a row on X", "He sells boats in *groups* on Facebook"
  const verb = pieces[0]?.word === 'there' ? pieces.length : pieces.findIndex(isFiniteVerb);
  if (!pieces.some(({ word }, i) => REACTION.test(word) || (i <= verb && PLACE.test(word)))) return null;
  const whom = at > 0 ? phraseStartingAt(pieces, at + 1) : null;
  return whom && { who: null, whom, isPosted: true };
}

/** What many write of something, or do with it so that many read it. */
const REACTION =
  /^(?:outcry|uproar|anger|outrage|fury|storm|scorn|ridicule|mockery|backlash|reactions?|responses?|critici[sz]\p{LC}+|praise\p{LC}?|comment\p{LC}*|debate\p{LC}?|discuss\p{LC}+|mock\p{LC}+|condemn\p{LC}+|shar(?:ed|ing)|circulat\p{LC}+|spread\p{LC}*|viral|threads?|users?|followers?|post(?:s|ed|ing)|put|upload\p{LC}*|publish\p{LC}*|messages?)$/u;

/** Where many write, and what is put there, as what a sentence is about: "the tenants’ *group* on WhatsApp had". */
const PLACE = /^(?:groups?|chats?|post)$/;

/** Pieces before the noun of what a sentence opens with: "In her first *interview* with Radio Brine,". */
const OPENING = 5;

/** Where "*speaking* to", "in an *interview* with" stands. */
const talkIn = (pieces: readonly Piece[], from: number, end: number): number =>
  indexFrom(
    pieces,
    from,
    ({ word }, i) =>
      (/^(?:spoke|speaks|speaking|talked|talking)$/.test(word) &&
        /^(?:to|with)$/.test(pieces[i + 1]?.word ?? '')) ||
      (word === 'interviewed' && /^(?:by|on)$/.test(pieces[i + 1]?.word ?? '')) ||
      (/^(?:appear(?:s|ed|ing)|guest)$/.test(word) && pieces[i + 1]?.word === 'on') ||
      (word === 'interview' && /^(?:to|with)$/.test(pieces[i + 1]?.word ?? '')),
    end,
  );

/** Addressed the fans via *Telegram*, turned to members on *Telegram*, posted a picture on *Telegram*. */
function platformOf(pieces: readonly Piece[], { to }: Phrase): Range | null {
  const verb = indexFrom(pieces, to, ({ word }) => WRITING.test(word), to + FURTHEST);
  const at = indexFrom(pieces, verb + 1, (_, i) => isPosted(pieces, i), verb + FURTHEST);
  const isHers = verb > 0 && at > 0 && !pieces.slice(to, at).some(({ word }) => OTHERWISE.test(word));
  return isHers ? phraseStartingAt(pieces, at + 1) : null;
}

const WRITING =
  /^(?:address(?:es|ed)|turn(?:s|ed)|appeal(?:s|ed)|react(?:s|ed)|respond(?:s|ed)|repl(?:ies|ied)|post(?:s|ed)|publish(?:es|ed)|share[sd]|uploaded)$/;

/** Words after which nobody has spoken, or somebody else: "refused to be interviewed by", "who spoke to". */
const OTHERWISE =
  /^(?:not|n't|never|refused|declined|cancelled|canceled|who|which|that|before|until|will|would|could|may|might)$/;
