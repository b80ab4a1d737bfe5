import { indexFrom, lastIndexBefore } from '../../../../indexFrom.ts';
import type { Carrier, Piece, Range, Report } from '../../../attribution.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { PARTICIPLE } from '../2-phrases/joins.ts';
import { isFiniteVerb, isRelative } from '../2-phrases/wordKinds.ts';
import { isPlatform } from '../../../any/attribution/outlets.ts';
import { isNoun } from '../../../any/attribution/pieces.ts';
import { carriedBy } from './carriedBy.ts';
import { citedBy } from './citedBy.ts';
import { isNoMedium } from './noMedium.ts';
import { besideOf, WRITTEN_TO } from './talks.ts';
import { analysisOf, staffOf } from './staff.ts';
import { CONVERSATION, openingOf, PREPOSITION, SPEAKING } from './openings.ts';

/** "wrote *on Telegram*" */
const WRITING = new Set(['write', 'post', 'tweet', 'publish', 'announce']);

/** "*told* Radio Brine that" */
const TELLING = new Set(['tell', 'inform']);

/** The phrases that may name the medium that a report came through: its own, and whom else the sentence says was told. */
export function findCarriers(
  pieces: readonly Piece[],
  report: Report,
  reports: readonly Report[],
): Carrier[] {
  const told = reports.filter(
    (other) => other !== report && other.addressee !== null && TELLING.has(other.lemma),
  );
  return [
    ...[report, ...told].flatMap((one) => carriersOf(pieces, one)),
    ...closingOf(pieces, report, reports),
  ];
}

/** "The guard said that it was late, *Radio Brine reports*." */
function closingOf(pieces: readonly Piece[], report: Report, reports: readonly Report[]): Carrier[] {
  // "*Radio Brine* reports that it is late, according to the guard."
  const opening = reports.find(({ press, link }) => press === 'reports' && link === 'that');
  if (report.link === 'according' && opening?.speaker && opening.speaker.to <= report.clause.from)
    return [{ phrase: opening.speaker, trust: 'likely' }];
  const { speaker } =
    reports.find(
      ({ press, link, clause }) =>
        press !== null &&
        link === 'before' &&
        clause.to >= pieces.length - 1 &&
        clause.from >= report.clause.to,
    ) ?? {};
  if (speaker && speaker.from !== report.speaker?.from) return [{ phrase: speaker, trust: 'likely' }];
  // "*According to Radio Brine*, the guard said that it was late."
  const first = carriedBy(pieces, report.speaker);
  if (first && report.rule !== 'according to') return [{ phrase: first, trust: 'likely' }];
  // "It was late, the guard said, *according to Radio Brine*."
  const by = reports.find(({ rule, clause }) => rule === 'according to' && clause.from >= report.clause.to);
  if (!by?.speaker || report.rule === 'according to') return [];
  // "… , according to a draft *seen by Radio Brine*"
  return [...citedBy(pieces, by), { phrase: by.speaker, trust: 'open' }];
}

/** Whom it was told, and what follows a preposition. */
function carriersOf(pieces: readonly Piece[], report: Report): Carrier[] {
  const { addressee, lemma, cue, clause, speaker } = report;
  if (addressee && TELLING.has(lemma)) {
    // told followers *on Telegram*
    const platform = isPosted(pieces, addressee.to) ? phraseStartingAt(pieces, addressee.to + 1) : null;
    return [
      { phrase: mediumOf(pieces, addressee), trust: lemma === 'tell' ? 'likely' : 'open' },
      ...(platform ? [{ phrase: platform, trust: 'sure' } as const] : []),
    ];
  }
  const first = speaker && speaker.from >= cue.to ? (speaker.beside?.to ?? speaker.to) : cue.to;
  // she said this on the air of Kanal Nord
  const isThis = /^(?:this|it|so)$/.test(pieces[cue.to]?.word ?? '') && clause.to === cue.to;
  // … and said she had read it in the newspaper
  const next = indexFrom(pieces, cue.to + 1, ({ pos }) => pos === 'CCONJ' || pos === 'SCONJ');
  const last = isThis ? (next < 0 ? pieces.length : next) : Math.max(clause.to, cue.to);
  // "offered it help *in a post on X*, pledging that …"
  const inside = report.rule === 'message' ? cue.from : first;
  const after = pieces.slice(inside, last).map((_, i) => inside + i);
  const found: Carrier[] = [
    ...citedBy(pieces, report),
    ...analysisOf(pieces, speaker),
    ...staffOf(pieces, report),
  ];
  const before = [
    ...openingOf(pieces, report),
    ...behindColon(pieces, report),
    ...insideOf(pieces, report),
    ...besideOf(pieces, report),
    ...spokenTo(pieces, report),
    ...doingOf(pieces, report),
    ...closingWith(pieces, report),
    ...behindOf(pieces, report),
    ...passiveOf(pieces, report),
    ...whereOf(pieces),
  ];
  for (const i of [...before, ...after]) {
    if (pieces[i]?.pos === 'QUOTE') break;
    const onAir = pieces[i]?.word === 'of' && pieces[i - 1]?.word === 'air';
    const whole = onAir || PREPOSITION.has(pieces[i]?.word ?? '') ? phraseStartingAt(pieces, i + 1) : null;
    const phrase = whole && upTo(whole, speaker);
    if (!phrase || isNoMedium(pieces, phrase)) continue;
    const isWritten = i === cue.to && WRITING.has(lemma);
    // to a medium or to anybody
    const isLetter = isWritten && pieces[i]?.word === 'to';
    const written = (isWritten && !isLetter) || isPosted(pieces, i);
    // a letter goes to anybody, and to a medium only by its name
    const isTalk =
      (CONVERSATION.test(pieces[i - 1]?.word ?? '') && !WRITTEN_TO.test(pieces[i - 1]?.word ?? '')) ||
      isStudied(pieces, report, i);
    const medium = mediumOf(pieces, phrase);
    const isLikely =
      isTalk || isLetter || isConfirmedTo(pieces, report, i) || pieces[medium.to]?.word === "'s";
    found.push({ phrase: medium, trust: written ? 'sure' : isLikely ? 'likely' : 'open' });
  }
  return found;
}

/** "The guild sees a chance: *in an interview with Radio Sund*, she called for a strike." */
function behindColon(pieces: readonly Piece[], { link, clause }: Report): number[] {
  const start = lastIndexBefore(pieces, clause.from, ({ word }) => word === ':') + 1;
  if (start === 0) return [];
  const inside = { from: clause.from - start, to: clause.to - start };
  return openingOf(pieces.slice(start), { link, clause: inside }).map((i) => i + start);
}

/** "On *the Bugle's readers' forum* Mara Quist said": who speaks is no part of it. */
const upTo = (phrase: Range, speaker: Range | null): Range =>
  speaker && phrase.from < speaker.from && phrase.to > speaker.from
    ? { from: phrase.from, to: speaker.from }
    : phrase;

/** "*confirmed to* Kursblatt that it was late": a name without an article; but: "confirmed to the guild" */
const isConfirmedTo = (pieces: readonly Piece[], { lemma, cue }: Report, i: number): boolean =>
  /^(?:confirm|disclose|reveal)$/.test(lemma) &&
  i === cue.to &&
  pieces[i]?.word === 'to' &&
  pieces[i + 1]?.capital === true;

/** "researchers *report* on Monday *in* Letters on Freshwater Life" */
const isStudied = (pieces: readonly Piece[], { lemma, speaker }: Report, i: number): boolean =>
  /^(?:report|write|describe)$/.test(lemma) &&
  pieces[i]?.word === 'in' &&
  /^(?:researchers|scientists|authors|team|\w+ists)$/.test(pieces[(speaker?.to ?? 0) - 1]?.word ?? '');

/** Those who hear, and what is heard, of a medium: "listeners of *Radio Sund*", "the breakfast show of *Radio Sund*". */
const HEARD =
  /^(?:listeners|viewers|readers|reporters|journalists|correspondents|audience|programme|program|show|edition|broadcast|podcast|news|newscast|bulletin|studio|website|site|pages|forum|air|debate|talk|phone-in|partners|colleagues)$/;

function mediumOf(pieces: readonly Piece[], phrase: Range): Range {
  // "RPR's evening news show" is RPR's
  const owner = indexFrom(pieces, phrase.from + 1, ({ word }) => word === "'s", phrase.to - 1);
  // "told Channel 8 *news*"
  const isNews = pieces[phrase.to - 1]?.word === 'news' && !pieces[phrase.to - 1]?.capital;
  if (isNews && pieces[phrase.from]?.capital && phrase.to - phrase.from > 1)
    return { from: phrase.from, to: phrase.to - 1 };
  if (owner > 0 && pieces[owner - 1]?.capital && HEARD.test(pieces[phrase.to - 1]?.word ?? ''))
    return { from: phrase.from, to: owner };
  const of = indexFrom(
    pieces,
    phrase.from + 1,
    ({ word }) => /^(?:of|at|from|on|for|with)$/.test(word),
    phrase.to,
  );
  const inner = of > 0 && HEARD.test(pieces[of - 1]?.word ?? '') ? phraseStartingAt(pieces, of + 1) : null;
  // "on the air of *the national newscast*"
  if (inner && pieces[of - 1]?.word === 'air') return inner;
  const first =
    inner && pieces[inner.from]?.pos === 'DET' ? pieces[inner.from + 1] : pieces[inner?.from ?? -1];
  return inner && first?.capital ? inner : phrase;
}

/** “…,” said Mara Quist, *speaking to the Daily Brine* */
const closingWith = (pieces: readonly Piece[], { link, clause: { to } }: Report): number[] =>
  link === 'before' && pieces[to]?.word === ',' && SPEAKING.test(pieces[to + 1]?.word ?? '') ? [to + 2] : [];

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

/** apologised to members *on Telegram* */
const isPosted = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'on' &&
  isPlatform((pieces[i + 1]?.word ?? '').replace(/(?<=^x)\.$/, '')) && // X at the end of a sentence
  pieces[i + 1]?.capital === true;

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
    (_, i) => isTalk(i) || isPosted(pieces, i),
    end < 0 ? pieces.length : end,
  );
  return at > 0 ? [at] : [];
}

/** "A warning was sounded *on Radio Sund* by Quist", "this was stated by Quist, mayor of Lisk, *on the air of Radio Sund*" */
const passiveOf = (pieces: readonly Piece[], { rule, speaker }: Report): number[] => {
  const end = speaker?.beside?.to ?? speaker?.to ?? 0;
  return rule === 'passive' && speaker ? [...pieces.keys()].filter((i) => i < speaker.from || i >= end) : [];
};

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

/** The pieces of a text that speaks: "an editorial *in the Daily Brine*". */
function insideOf(pieces: readonly Piece[], { speaker }: Report): number[] {
  const words = speaker ? pieces.slice(speaker.from, speaker.to) : [];
  const at = words.findIndex(({ word }) => PREPOSITION.has(word));
  const isText =
    /^(?:articles?|editorial|commentary|column|op-ed|report|story|essay|review|piece|post|letter)$/;
  return speaker && isText.test(words[at - 1]?.word ?? '') ? [speaker.from + at] : [];
}
