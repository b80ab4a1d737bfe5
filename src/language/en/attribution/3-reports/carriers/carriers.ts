import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Carrier, Piece, Range, Report } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { carriedBy } from './carriedBy.ts';
import { placesOf, writersPlace } from './carrierPlaces.ts';
import { askerOf, isInLetters, isOnlyMedia, isQuestioning, letKnow } from './carrierSigns.ts';
import { citedBy } from './citedBy.ts';
import { isOnPage, isPosted } from './isPosted.ts';
import { mediumOf } from './mediumOf.ts';
import { isNoMedium } from './noMedium.ts';
import { CONVERSATION } from '../openings.ts';
import { PREPOSITION } from '../speakingStart.ts';
import { reachedBy } from './reachedBy.ts';
import { analysisOf, staffOf } from './staff.ts';
import { WRITTEN_TO } from './talks.ts';

/** "wrote *on Telegram*" */
const WRITING = new Set(['write', 'post', 'tweet', 'publish', 'announce']);

/** "*told* Radio Brine that", "*assured* the daily Kursblatt that"; but: assured the agency */
const isTold = (pieces: readonly Piece[], lemma: string, addressee: Range): boolean =>
  /^(?:tell|inform)$/.test(lemma) ||
  (/^(?:assure|reassure|remind)$/.test(lemma) && pieces[addressee.to - 1]?.capital === true);

/** The phrases that may name the medium that a report came through: its own, and whom else the sentence says was told. */
export function findCarriers(
  pieces: readonly Piece[],
  report: Report,
  reports: readonly Report[],
): Carrier[] {
  const told = reports.filter(
    (other) =>
      other !== report &&
      other.addressee !== null &&
      isTold(pieces, other.lemma, other.addressee) &&
      // "both have told Lisk *to wait*"
      pieces[other.addressee.to]?.word !== 'to',
  );
  return [
    ...[report, ...told, ...reports.filter((other) => isWhere(pieces, report, other))].flatMap((one) =>
      carriersOf(pieces, one),
    ),
    ...closingOf(pieces, report, reports),
  ];
}

/** "Mara Quist apologised to members, *admitting in a post on Telegram that …*": where the same person did so. */
const isWhere = (pieces: readonly Piece[], { speaker, cue }: Report, other: Report): boolean =>
  speaker !== null &&
  other.speaker?.from === speaker.from &&
  other.cue.from > cue.to &&
  pieces[other.cue.from - 1]?.word === ',' &&
  pieces[other.cue.from]?.word.endsWith('ing') === true;

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
  const { addressee, lemma, cue, speaker } = report;
  // told followers *on Telegram*, urged them *on Telegram* not to leave, asked people *on its Facebook page* to stay
  const isThere = addressee !== null && isOnPage(pieces, addressee.to);
  const platform = isThere ? phraseStartingAt(pieces, addressee.to + 1) : null;
  const posted = platform ? [{ phrase: platform, trust: 'sure' } as const] : [];
  if (addressee && isTold(pieces, lemma, addressee)) {
    // "The pier will hold, *Norlink has been told* by keepers": as anybody may be
    const isPassive = report.rule === 'passive' && addressee.from > 0 && addressee.from < cue.from;
    const mayBeAnybody = isGathered(pieces, addressee) || isPassive || isInterviewer(pieces, addressee);
    const trust = lemma === 'tell' && !mayBeAnybody ? 'likely' : 'open';
    const told: Carrier = { phrase: mediumOf(pieces, addressee), trust };
    return [told, ...posted, ...carriersAt(pieces, report, placesOf(pieces, report))];
  }
  const first = speaker && speaker.from >= cue.to ? (speaker.beside?.to ?? speaker.to) : cue.to;
  // "offered it help *in a post on X*, pledging that …"
  const inside = report.rule === 'message' ? cue.from : first;
  const after = pieces.slice(inside, endOf(pieces, report)).map((_, i) => inside + i);
  return [
    ...posted,
    ...citedBy(pieces, report),
    ...reachedBy(pieces, report),
    ...letKnow(pieces, report),
    ...analysisOf(pieces, speaker),
    ...staffOf(pieces, report),
    ...askerOf(pieces, report),
    ...carriersAt(pieces, report, [...placesOf(pieces, report), ...after]),
  ];
}

/** Where the words end that may name the medium behind the verb. */
function endOf(pieces: readonly Piece[], { cue, clause, rule }: Report): number {
  // she said this on the air of Kanal Nord
  const isThis = /^(?:this|it|so)$/.test(pieces[cue.to]?.word ?? '') && clause.to === cue.to;
  // … and said she had read it in the newspaper
  const next = indexFrom(pieces, cue.to + 1, ({ pos }) => pos === 'CCONJ' || pos === 'SCONJ');
  // "as she put it *in an interview with Radio Brine*"
  const comma =
    rule === 'as somebody said' ? indexFrom(pieces, clause.to, ({ word }) => word === ',') : clause.to;
  const end = isThis ? next : Math.max(comma, cue.to);
  return end < 0 || comma < 0 ? pieces.length : end;
}

/** Media behind prepositions. */
function carriersAt(pieces: readonly Piece[], report: Report, places: readonly number[]): Carrier[] {
  const { lemma, cue, speaker } = report;
  const found: Carrier[] = [];
  for (const i of places) {
    // "offered it “a rope” *in a post on X*, pledging that …"
    // but: said in the show “Low Tide” *on Radio Sund* that
    const isNamed = report.link === 'that' && i < report.clause.to;
    if (pieces[i]?.pos === 'QUOTE' && report.rule !== 'message' && !isNamed) break;
    const onAir = pieces[i]?.word === 'of' && pieces[i - 1]?.word === 'air';
    const opens = onAir || PREPOSITION.has(pieces[i]?.word ?? '') || isQuestioning(pieces, i);
    // "in *Saturday's* Daily Brine"
    const isDays = isTime(pieces[i + 1]) && pieces[i + 2]?.word === "'s" && pieces[i + 3]?.capital;
    const whole = opens ? phraseStartingAt(pieces, isDays ? i + 3 : i + 1) : null;
    const phrase = whole && withoutWish(pieces, upTo(whole, speaker));
    if (!phrase || isNoMedium(pieces, phrase)) continue;
    const isWritten = (i === cue.to || i === writersPlace(pieces, report)) && WRITING.has(lemma);
    // to a medium or to anybody
    const isLetter = isWritten && pieces[i]?.word === 'to';
    const written = (isWritten && !isLetter) || isPosted(pieces, i);
    // "speaking *exclusively* to Radio Sund"
    const talk = pieces[pieces[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.word ?? '';
    // a letter goes to anybody, and to a medium only by its name
    const isTalk =
      (CONVERSATION.test(talk) && !WRITTEN_TO.test(talk) && !isSpokenIn(pieces, i)) ||
      isStudied(pieces, report, i);
    const medium = mediumOf(pieces, phrase);
    const isLikely =
      isTalk ||
      isLetter ||
      isConfirmedTo(pieces, report, i) ||
      pieces[medium.to]?.word === "'s" ||
      isEpisode(pieces, medium) ||
      isOnlyMedia(pieces, report, { from: i, to: phrase.to });
    found.push({ phrase: medium, trust: written ? 'sure' : isLikely ? 'likely' : 'open' });
  }
  return found;
}

/** "in an *episode of* Low Tide": only a show has them; but: an episode of rage */
const isEpisode = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from]?.capital === true &&
  pieces[from - 1]?.word === 'of' &&
  /^(?:episodes?|instal?lments?)$/.test(pieces[from - 2]?.word ?? '');

/** "told *reporters at* the Capitol": where they met, unless it is known for a medium. */
const isGathered = (pieces: readonly Piece[], { from }: Range): boolean =>
  (/^(?:reporters|journalists|correspondents)$/.test(pieces[from]?.word ?? '') &&
    pieces[from + 1]?.word === 'at') ||
  // "a reporter *from* Lisk"
  (/^(?:reporter|journalist|correspondent)$/.test(pieces[from + 1]?.word ?? '') &&
    pieces[from + 2]?.word === 'from');

/** "Ada Kell tells *Bo Marr why* she rows": two names, as whoever asks has them. */
const isInterviewer = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to === from + 2 &&
  pieces.slice(from, to).every(({ capital, pos }) => capital && pos !== 'DET') &&
  /^(?:why|how|what|about)$/.test(pieces[to]?.word ?? '');

/** "On *the Bugle's readers' forum* Mara Quist said": who speaks is no part of it. */
const upTo = (phrase: Range, speaker: Range | null): Range =>
  speaker && phrase.from < speaker.from && phrase.to > speaker.from
    ? { from: phrase.from, to: speaker.from }
    : phrase;

/** "asked by *Kursblatt* for a comment": what was wanted is no part of who did. */
function withoutWish(pieces: readonly Piece[], { from, to }: Range): Range {
  const wish = indexFrom(pieces, from + 1, ({ word }) => word === 'for', to);
  const isAsked = pieces[from - 1]?.word === 'by' && /^(?:asked|pressed)$/.test(pieces[from - 2]?.word ?? '');
  return isAsked && wish > 0 ? { from, to: wish } : { from, to };
}

/** "*speaking in* Lisk": a place, unless the name is a medium's. */
const isSpokenIn = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'in' && /^(?:speaking|talking|spoke)$/.test(pieces[i - 1]?.word ?? '');

/**
 * "*confirmed to* Kursblatt that it was late", “…,” she *joked to* Kursblatt, “…,” *said* Quist *to* KTK: a name without an article; but:
 * "confirmed to the guild", "said to Fry"
 */
const isConfirmedTo = (pieces: readonly Piece[], { lemma, cue, speaker }: Report, i: number): boolean =>
  (/^(?:confirm|disclose|reveal|confess|admit|joke|quip|tease|boast|hint|muse|comment)$/.test(lemma) ||
    (lemma === 'say' && isInLetters(pieces[i + 1]))) &&
  (i === cue.to || (speaker !== null && speaker.from >= cue.to && i === speaker.to)) &&
  pieces[i]?.word === 'to' &&
  (pieces[i + 1]?.capital === true || (pieces[i + 1]?.word === 'de' && pieces[i + 2]?.capital === true));

/** "researchers *report* on Monday *in* Letters on Freshwater Life" */
const isStudied = (pieces: readonly Piece[], { lemma, speaker }: Report, i: number): boolean =>
  /^(?:report|write|describe)$/.test(lemma) &&
  pieces[i]?.word === 'in' &&
  /^(?:researchers|authors|team|\w+ists)$/.test(pieces[(speaker?.to ?? 0) - 1]?.word ?? '');
