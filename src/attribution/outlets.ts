import { citationAt } from './citations.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Report } from './report.ts';

/** Nouns for a medium: "the business daily Kursblatt", "the publication", "the newspaper". */
const MEDIUM =
  /^(?:(?:news)?papers?|dail(?:y|ies)|weekl(?:y|ies)|monthly|magazines?|publications?|outlets?|broadcasters?|stations?|programmes?|programs?|podcasts?|(?:news|web)?sites?|websites?|networks?|channels?|agency|agencies|newswires?|wire|blogs?|journals?|tabloids?|portals?|platforms?|show|bulletin|newsroom|newsletter|app|forum)$/;

/** Words in the names of media. */
const MEDIUM_NAME =
  /\b(?:news|times|post|journal|daily|herald|tribune|guardian|observer|telegraph|gazette|chronicle|courier|dispatch|docket|mail|press|standard|independent|mirror|sun|star|globe|record|examiner|inquirer|sentinel|register|echo|argus|bulletin|magazine|weekly|today|tv|television|radio|broadcasting|channel|media|network|wire|review|pravda|zeitung|presse|online|podcast|fm)\b/iu;

/** Media whose names do not tell. */
const KNOWN = new Set(
  `reuters bloomberg politico axios bbc cnn nbc cbs abc npr pbs fox msnbc cnbc afp ap dpa tass interfax ukrinform nyt wsj ft
   economist atlantic newyorker vox slate wired verge buzzfeed huffpost breitbart spiegel bild welt zeit monde figaro
   pais mundo twitter x facebook telegram instagram tiktok youtube linkedin reddit threads bluesky mastodon whatsapp vkontakte
   substack medium snapchat`.split(/\s+/),
);

/** Bodies that listen but carry nothing: "told Congress". */
const AUDIENCE =
  /^(?:the )?(?:congress|parliament|senate|house|council|committee|court|jury|police|commission|cabinet|assembly|board|bundestag|duma|knesset|lords|mps|lawmakers|reporters|journalists|americans|republicans|democrats|white house|un|nato|eu|fbi|cia)\b/iu;

/** Whether a name is that of a medium. */
export function isMediumName(name: string): boolean {
  const words = name.replace(/^the /iu, '');
  if (!/^\p{Lu}/u.test(words) || /^an? /iu.test(words)) return false;
  const word = MEDIUM_NAME.exec(words)?.[0] ?? '';
  const lower = words.toLowerCase();
  return KNOWN.has(lower) || KNOWN.has(lower.split(' ')[0] ?? '') || /^\p{Lu}/u.test(word);
}

/** The medium that a description names: "Telegram" of "her Telegram channel". */
export const platformIn = (words: string): string | null =>
  words.split(' ').find((word) => /^\p{Lu}/u.test(word) && KNOWN.has(word.toLowerCase())) ?? null;

/** Whether words end in a noun for a medium: "the publication". */
export const isMediumNoun = (words: string): boolean =>
  MEDIUM.test(words.toLowerCase().split(' ').at(-1) ?? '');

export const isAudience = (name: string): boolean => AUDIENCE.test(name);

/** Where a phrase stands that may name the medium that carried a statement. */
export interface Carrier {
  readonly phrase: Range;
  /** Only a medium stands here, or anybody but a known person, or the phrase must be known for a medium. */
  readonly trust: 'sure' | 'likely' | 'open';
}

const PREPOSITION = new Set(['on', 'in', 'via', 'through', 'to', 'for', 'with', 'by']);
/** "in an interview *with Sky News*" */
const CONVERSATION =
  /^(?:interview|conversation|appearance|op-ed|column|post|air|speaking|talking|spoke|writing)$/;
const SPEAKING = /^(?:speaking|writing|appearing|talking|posting)$/;
/** "wrote *on Telegram*" */
const WRITING = new Set(['write', 'post', 'tweet', 'publish', 'announce']);

/** The phrases that may name the medium that a report came through: whom it was told, and what follows a preposition. */
export function carriersOf(pieces: readonly Piece[], report: Report): Carrier[] {
  const { addressee, lemma, cue, clause, speaker } = report;
  if (addressee && lemma === 'tell') return [{ phrase: addressee, trust: 'likely' }];
  const first = speaker && speaker.from >= cue.to ? (speaker.beside?.to ?? speaker.to) : cue.to;
  // she said this on the air of Kanal Nord
  const isThis = /^(?:this|it|so)$/.test(pieces[cue.to]?.word ?? '') && clause.to === cue.to;
  const last = isThis ? pieces.length : Math.max(clause.to, cue.to);
  const after = pieces.slice(first, last).map((_, i) => first + i);
  const found: Carrier[] = citedBy(pieces, report);
  const before = [
    ...openingOf(pieces, report),
    ...insideOf(pieces, report),
    ...besideOf(pieces, report),
    ...doingOf(pieces, report),
  ];
  for (const i of [...before, ...after]) {
    if (pieces[i]?.pos === 'QUOTE') break;
    const onAir = pieces[i]?.word === 'of' && pieces[i - 1]?.word === 'air';
    const phrase = onAir || PREPOSITION.has(pieces[i]?.word ?? '') ? phraseStartingAt(pieces, i + 1) : null;
    if (!phrase) continue;
    const written = i === cue.to && WRITING.has(lemma);
    const trust = written ? 'sure' : CONVERSATION.test(pieces[i - 1]?.word ?? '') ? 'likely' : 'open';
    found.push({ phrase, trust });
  }
  return found;
}

/** "was quoted *by the Daily Brine* as saying", "she said, as quoted *by the Daily Brine*" */
function citedBy(pieces: readonly Piece[], { cue }: Report): Carrier[] {
  const by = pieces.findIndex(
    ({ word }, i) => word === 'by' && /^(?:quoted|cited)$/.test(pieces[i - 1]?.word ?? ''),
  );
  const phrase = citationAt(pieces, cue.to - 1)?.by ?? (by > 0 ? phraseStartingAt(pieces, by + 1) : null);
  return phrase ? [{ phrase, trust: 'likely' }] : [];
}

/** "Mara Quist, *speaking to the Daily Brine*, said" */
function besideOf(pieces: readonly Piece[], { speaker }: Report): number[] {
  const { from, to } = speaker?.beside ?? { from: 0, to: 0 };
  const speaking = pieces.findIndex(({ word }, i) => i >= from && i < from + 2 && SPEAKING.test(word));
  return speaking >= 0 && speaking + 1 < to ? [speaking + 1] : [];
}

/** "Mara Quist went further *in a post on Telegram*, writing that" */
function doingOf(pieces: readonly Piece[], { speaker, cue }: Report): number[] {
  const from = speaker?.beside?.to ?? speaker?.to ?? cue.from;
  const gerund = pieces[cue.from - 1]?.word === ',' && pieces[cue.from]?.word.endsWith('ing');
  return gerund ? [...pieces.keys()].slice(from, cue.from - 1) : [];
}

/** The pieces of a text that speaks: "an editorial *in the Daily Brine*". */
function insideOf(pieces: readonly Piece[], { speaker }: Report): number[] {
  const words = speaker ? pieces.slice(speaker.from, speaker.to) : [];
  const at = words.findIndex(({ word }) => PREPOSITION.has(word));
  const isText =
    /^(?:articles?|editorial|commentary|column|op-ed|report|story|essay|review|piece|post|letter)$/;
  return speaker && isText.test(words[at - 1]?.word ?? '') ? [speaker.from + at] : [];
}

/** "*Asked by Radio Brine* whether it was late, she said" */
const isAskedBy = ([first, second]: readonly Piece[]): boolean =>
  first?.word === 'asked' && second?.word === 'by';

/** The pieces before the first comma where a sentence opens with where it was said: "On the podcast Split Times, he said". */
export function openingOf(pieces: readonly Piece[], { link, clause }: Report): number[] {
  const comma = pieces.findIndex(({ word }) => word === ',');
  const at = SPEAKING.test(pieces[0]?.word ?? '') || isAskedBy(pieces) ? 1 : 0;
  const opens = PREPOSITION.has(pieces[at]?.word ?? '') && link !== 'before' && link !== 'according';
  return opens && comma > 0 && comma <= clause.from ? [...pieces.keys()].slice(0, comma) : [];
}
