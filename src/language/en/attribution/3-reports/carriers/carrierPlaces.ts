import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../../../attribution.ts';
import { PARTICIPLE } from '../../2-phrases/participles.ts';
import { isFiniteVerb, isRelative } from '../../2-phrases/wordKinds.ts';
import { isPersonOrPeople } from '../../people/titles.ts';
import { WORDS } from '../texts/authors.ts';
import { CONVERSATION, openingOf } from '../openings.ts';
import { PREPOSITION, SPEAKING } from '../speakingStart.ts';
import { besideOf } from './talks.ts';
import { isOnPage, isPosted } from './isPosted.ts';
import { forBehindSpeaker } from './forMedium.ts';

/** Where a sentence may name the medium of a report, besides right behind its verb: the pieces before its name, "*on* Telegram". */
export function placesOf(pieces: readonly Piece[], report: Report): number[] {
  return [
    ...openingOf(pieces, isRightBehind(pieces, report) ? { ...report, link: 'that' } : report),
    ...behindColon(pieces, report),
    ...insideOf(pieces, report),
    ...besideOf(pieces, report),
    ...spokenTo(pieces, report),
    ...doingOf(pieces, report),
    ...closingWith(pieces, report),
    ...behindOf(pieces, report),
    ...complainedTo(pieces, report),
    ...quotedIn(pieces, report),
    ...passiveOf(pieces, report),
    ...textOn(pieces, report),
    ...whereOf(pieces),
    ...whenAsked(pieces, report),
    ...[writersPlace(pieces, report), forBehindSpeaker(pieces, report)].filter((i) => i > 0),
  ];
}

/** "*In a post on X*, he told members not to wait": what is said stands behind the verb, if at all. */
const isRightBehind = (pieces: readonly Piece[], { link, clause: { from } }: Report): boolean =>
  link === 'before' &&
  pieces[from - 1]?.word === ',' &&
  !pieces.slice(0, from - 1).some((piece) => piece.word === ',' || isQuote(piece));

/** "The guild sees a chance: *in an interview with Radio Sund*, she called for a strike." */
function behindColon(pieces: readonly Piece[], { link, clause }: Report): number[] {
  const start = lastIndexBefore(pieces, clause.from, ({ word }) => word === ':') + 1;
  if (start === 0) return [];
  const inside = { from: clause.from - start, to: clause.to - start };
  return openingOf(pieces.slice(start), { link, clause: inside }).map((i) => i + start);
}

/** The pieces of a text that speaks: "an editorial *in the Daily Brine*", and of who writes there: "users *on Telegram*". */
function insideOf(pieces: readonly Piece[], report: Report): number[] {
  const { speaker } = report;
  const posted = speaker
    ? indexFrom(pieces, speaker.from + 1, (_, i) => isPosted(pieces, i), speaker.to)
    : -1;
  if (speaker && posted > 0)
    return writesThere(pieces, { from: speaker.from, to: posted }, report) && !isSaidElsewhere(pieces, report)
      ? [posted]
      : [];
  const words = speaker ? pieces.slice(speaker.from, speaker.to) : [];
  const at = words.findIndex(({ word }) => PREPOSITION.has(word));
  const isText =
    /^(?:articles?|editorial|commentary|column|op-ed|report|story|essay|review|piece|post|letter)$/;
  return speaker && isText.test(words[at - 1]?.word ?? '') ? [speaker.from + at] : [];
}

/** "*One angry user* on X", "*a seller* on X wrote"; but: *a law* on X, *experts* on X, people *who met* on X, a skipper *with fans* on X */
function writesThere(pieces: readonly Piece[], { from, to }: Range, { press }: Report): boolean {
  const noun = pieces[to - 1]?.word ?? '';
  const isOne = press === 'writes' || /^(?:one|another|some|many|several)$/.test(pieces[from]?.word ?? '');
  return (
    (ON_PLATFORMS.test(noun) ||
      (isOne && isPersonOrPeople(noun) && !/^(?:expert|specialist)s?$/.test(noun))) &&
    pieces
      .slice(from, to)
      .every((piece, i) => !isRelative(piece) && !isFiniteVerb(piece) && (piece.pos !== 'ADP' || i === 0))
  );
}

/** Who writes on platforms, and what they put there. */
const ON_PLATFORMS =
  /^(?:(?:user|fan|follower|reader|viewer|member|supporter|critic|commenter|poster|blogger|troll|account|channel|group|page|post|comment|message|thread|video|clip|reply|rumou?r|claim|other)s?|replies|people|some|many|one|another|several|everyone)$/;

/** A seller on Facebook told *police*, said *in court* that it was late. */
const isSaidElsewhere = (pieces: readonly Piece[], { addressee, cue }: Report): boolean =>
  addressee !== null ||
  (/^(?:in|at|during|before|outside|to)$/.test(pieces[cue.to]?.word ?? '') &&
    !pieces
      .slice(cue.to, cue.to + 4)
      .some(({ word }) => /^(?:posts?|comments?|repl(?:y|ies)|videos?|threads?|messages?)$/.test(word)));

/** "according to two people *who spoke to the paper*" */
function spokenTo(pieces: readonly Piece[], { clause, speaker }: Report): number[] {
  const end = Math.max(clause.to, speaker?.beside?.to ?? 0);
  const at = indexFrom(pieces, clause.from, ({ word }) => /^(?:spoke|speaking)$/.test(word), end - 1);
  return at > 0 && pieces[at - 1]?.word === 'who' && /^(?:to|with)$/.test(pieces[at + 1]?.word ?? '')
    ? [at + 1]
    : [];
}

/** "Mara Quist went further *in a post on Telegram*, writing that", "Mara Quist shared it *on Telegram* and said that", "Mara Quist took *to Telegram* to say" */
function doingOf(pieces: readonly Piece[], { speaker, cue }: Report): number[] {
  const from = speaker?.beside?.to ?? speaker?.to ?? cue.from;
  const gerund = pieces[cue.from - 1]?.word === ',' && pieces[cue.from]?.word.endsWith('ing');
  const isJoined = pieces[cue.from - 1]?.pos === 'CCONJ' && from < cue.from - 1;
  const isThere = pieces[cue.from - 1]?.word === 'to' && pieces[cue.from - 2]?.capital === true;
  return gerund || isJoined || isThere ? [...pieces.keys()].slice(from, cue.from - 1) : [];
}

/** “…,” said Mara Quist, *speaking to the Daily Brine* */
const closingWith = (pieces: readonly Piece[], { link, clause: { to } }: Report): number[] =>
  link === 'before' && pieces[to]?.word === ',' && SPEAKING.test(pieces[to + 1]?.word ?? '') ? [to + 2] : [];

/** "Mara Quist called it “a farce” *in an interview with Radio Sund*": before another verb comes. */
function behindOf(pieces: readonly Piece[], { link, cue, clause }: Report): number[] {
  const from = Math.max(cue.to, clause.to);
  if (link !== 'object') return [];
  // in a video *circulated* on Telegram
  const isSpread = (i: number): boolean =>
    isNoun(pieces[i - 1]) &&
    PARTICIPLE.test(pieces[i]?.word ?? '') &&
    /^(?:on|by)$/.test(pieces[i + 1]?.word ?? '');
  const end = indexFrom(
    pieces,
    from,
    (piece, i) => (isFiniteVerb(piece) && !isSpread(i)) || isRelative(piece) || piece.word === ',',
  );
  const isTalk = (i: number): boolean =>
    /^(?:with|to|on)$/.test(pieces[i]?.word ?? '') && CONVERSATION.test(pieces[i - 1]?.word ?? '');
  const at = indexFrom(
    pieces,
    from + 1,
    (_, i) => isTalk(i) || isOnPage(pieces, i),
    end < 0 ? pieces.length : end,
  );
  return at > 0 ? [at] : [];
}

/** Mara Quist complained *to Radio Sund* about the ice, spoke *in the daily Kursblatt* of “a rope”: right behind a verb whose words come next. */
const complainedTo = (pieces: readonly Piece[], { link, cue: { to } }: Report): number[] =>
  (link === 'object' || link === 'words') && /^(?:to|on|in)$/.test(pieces[to]?.word ?? '') ? [to] : [];

/** "Mara Quist was quoted *in Kursblatt* as saying" */
function quotedIn(pieces: readonly Piece[], { cue: { from }, clause }: Report): number[] {
  if (pieces[from - 1]?.word !== 'as') return [];
  const verb = lastIndexBefore(pieces, from, ({ word }) => /^(?:quoted|cited)$/.test(word), clause.from);
  return verb > 0 && /^(?:in|on)$/.test(pieces[verb + 1]?.word ?? '') ? [verb + 1] : [];
}

/** "A warning was sounded *on Radio Sund* by Quist", "this was stated by Quist, mayor of Lisk, *on the air of Radio Sund*" */
const passiveOf = (pieces: readonly Piece[], { rule, speaker }: Report): number[] => {
  const end = speaker?.beside?.to ?? speaker?.to ?? 0;
  return rule === 'passive' && speaker ? [...pieces.keys()].filter((i) => i < speaker.from || i >= end) : [];
};

/** "Mara Quist's post *on Telegram* reads", "the letter, which Mara Quist shared *on Telegram*, says": where a text of theirs stands. */
function textOn(pieces: readonly Piece[], { cue, clause, speaker }: Report): number[] {
  const text = indexFrom(pieces, clause.from, ({ word, capital }) => !capital && WORDS.test(word), cue.from);
  // "*A message* forwarded on Telegram says": nobody's who is named
  const isItself = speaker !== null && text >= speaker.from && text < speaker.to;
  const at = text < 0 || isItself ? -1 : indexFrom(pieces, text + 1, (_, i) => isPosted(pieces, i), cue.from);
  return at > 0 ? [at] : [];
}

/** "Mara Quist urges calm *on Telegram*, where she says that …" */
function whereOf(pieces: readonly Piece[]): number[] {
  const comma = pieces.findIndex(
    ({ word }, i) =>
      word === ',' &&
      (pieces[i + 1]?.word === 'where' || (pieces[i + 1]?.word === 'in' && pieces[i + 2]?.word === 'which')),
  );
  const place = lastIndexBefore(pieces, comma, ({ word }) => /^(?:on|in)$/.test(word));
  return comma > 0 && place > comma - 6 ? [place] : [];
}

/** “No,” replied Mara Quist when asked *by Radio Brine* about the ice. */
function whenAsked(pieces: readonly Piece[], { cue }: Report): number[] {
  const at = indexFrom(
    pieces,
    cue.to,
    ({ word }, i) => word === 'asked' && /^(?:when|after|,)$/.test(pieces[i - 1]?.word ?? ''),
  );
  return at > 0 && pieces[at + 1]?.word === 'by' ? [at + 1] : [];
}

/** “No,” wrote Mara Quist *in Kursblatt*: behind a writer who stands behind the verb; -1 where no name follows. */
export function writersPlace(pieces: readonly Piece[], { link, lemma, cue, speaker }: Report): number {
  if (link !== 'before' || lemma !== 'write' || !speaker || speaker.from < cue.to) return -1;
  // "Mara Quist of the Institute in Lisk": where that is
  const at = indexFrom(
    pieces,
    speaker.from + 1,
    ({ word }) => /^(?:in|of|at|from)$/.test(word),
    speaker.to + 1,
  );
  const first = pieces[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  return pieces[at]?.word === 'in' && pieces[first]?.capital ? at : -1;
}
