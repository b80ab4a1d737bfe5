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

/** Whether words end in a noun for a medium: "the publication". */
export const isMediumNoun = (words: string): boolean =>
  MEDIUM.test(words.toLowerCase().split(' ').at(-1) ?? '');

export const isAudience = (name: string): boolean => AUDIENCE.test(name);

/** Words that lead to the medium after the verb: "wrote on Telegram", "in an interview with Sky News". */
const CHANNELS: readonly { readonly words: RegExp; readonly example: string }[] = [
  {
    words:
      /^(?:in|during|from) (?:an?|the|this|his|her|their|its|one)?(?: [\p{L}-]+){0,3}? ?(?:interview|conversation|comments?|remarks?|statement|reply|response|letter|email|op-ed|column|article|piece|appearance) (?:with|to|for|on|in|by) $/u,
    example: 'in an interview with Sky News',
  },
  { words: /(?:^| )(?:on|in|via|through) $/u, example: 'wrote on Telegram' },
  { words: /(?:^| )(?:to|for|with) $/u, example: 'said to Sky News' },
];

/** Prepositions that introduce a platform only after verbs of writing. */
const WRITING = new Set(['write', 'post', 'tweet', 'publish', 'report', 'announce', 'comment', 'say']);

/** The phrase that names the medium a report came through, and how sure the grammar is that it is one. */
export function carrierOf(pieces: readonly Piece[], report: Report): { phrase: Range; sure: boolean } | null {
  if (report.addressee && report.lemma === 'tell') return { phrase: report.addressee, sure: false };
  const { cue, clause, speaker } = report;
  const first = speaker && speaker.from >= cue.to ? (speaker.beside?.to ?? speaker.to) : cue.to;
  const limit = Math.min(pieces.length, Math.max(clause.to, cue.to) + 1);
  for (let i = first; i < limit; i++) {
    if (pieces[i]?.pos === 'QUOTE') break;
    const before = `${pieces
      .slice(first, i)
      .map(({ word }) => word)
      .join(' ')} `.trimStart();
    const index = CHANNELS.findIndex(({ words }) => words.test(before));
    const phrase = index < 0 ? null : phraseStartingAt(pieces, i);
    if (phrase && (index === 0 || (index === 1 ? WRITING.has(report.lemma) : true))) {
      return { phrase, sure: index === 1 && i === cue.to + 1 && report.lemma !== 'say' };
    }
  }
  return null;
}
