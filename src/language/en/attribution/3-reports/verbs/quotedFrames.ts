import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { afterParticle } from '../../2-phrases/verbGroups.ts';

/** A frame behind a verb in which words in quotation marks are those of its subject. */
interface QuotedFrame {
  readonly name: string;
  /** A sentence; the verb stands between asterisks. */
  readonly example: string;
  readonly holds: (pieces: readonly Piece[], v: number) => boolean;
}

/** Several words that begin small: no name, no title, and no word by itself. */
const FEW_WORDS = /^["“„«‘']\p{Ll}\S* \S+/u;

/** Verbs of what is known, made or gone about, behind which "about" says only what of. */
const NOT_TOLD_ABOUT =
  /^(?:go|goes|went|gone|sets?|bring|brings|brought|comes?|came|find|finds|found|hang|hung|mov|walk|wander|car|forg[eo]t|dream|lie|teach|teaches|taught|learn|stud)(?:s|ed|d|t|ies|ied|es)?$/;

/** What somebody feels about something, and lets others hear. */
const FELT_AT =
  /^(?:sneer|scoff|jeer|marvel|fume|rage|bristle|balk|baulk|snort|rail|gripe|smirk|seethe|recoil|despair|sniff|tut|rave|enthuse|gush|swoon|rhapsodi[sz]e)(?:l?ed|t?ed|d|s)$/;

/** Verbs behind which "as" says what something serves, or is known, or sold for. */
const SERVING =
  /^(?:use|kn[eo]w|sell|sold|market|play|dress|hire|employ|engage|register|enter|serve|work|act|disguise|start|begin|began|begun|open|r[au]n|ke(?:ep|pt)|read|translate|sign|treat|ch(?:oo|o)se|pick|elect|appoint|name|le(?:ave|ft)|g[io]ve|gave|send|sent|t(?:ake|ook)|pass|list|file|save|wear|wore|offer|build|built|design|plan|convert|reopen|publish|release|record|s[au]ng|wr(?:ite|ote)|perform)(?:e?d|e?s)?$/;

/** Frames that make any verb one of saying; what looks like one and is none is left out by its verb. */
export const QUOTED_FRAMES: readonly QuotedFrame[] = [
  {
    name: 'what somebody goes on about',
    example: 'Mara Quist *moaned* about “a pier without lamps”.',
    holds: (pieces, v) => {
      // grumbled *to Radio Brine* about
      const heard = pieces[v + 1]?.word === 'to' ? phraseStartingAt(pieces, v + 2) : null;
      const about = heard?.to ?? (pieces[v + 1]?.word === 'about' ? v + 1 : v + 2);
      return (
        pieces[about]?.word === 'about' &&
        (about === v + 1 || heard !== null || /^(?:ADJ|ADV|ADP|NOUN)$/.test(pieces[v + 1]?.pos ?? '')) &&
        isInWords(pieces[about + 1]) &&
        (pieces[v + 1]?.word === 'on' || !NOT_TOLD_ABOUT.test(pieces[v]?.word ?? ''))
      );
    },
  },
  {
    name: 'what somebody will not talk of',
    example: 'Mara Quist *declined* to comment on “rumours from the canteen”.',
    holds: (pieces, v) => {
      const about = /^(?:on|about|to|of)$/.test(pieces[v + 3]?.word ?? '') ? v + 4 : v + 3;
      return (
        /^(?:declin|refus)e[sd]?$/.test(pieces[v]?.word ?? '') &&
        pieces[v + 1]?.word === 'to' &&
        /^(?:comment|discuss|answer|speak|talk|speculate|respond|address)$/.test(pieces[v + 2]?.word ?? '') &&
        isInWords(pieces[about])
      );
    },
  },
  {
    name: 'what somebody feels at',
    example: 'Mara Quist *marvelled* at “the cheek of it”.',
    holds: (pieces, v) =>
      /^(?:at|over|against|of)$/.test(pieces[v + 1]?.word ?? '') &&
      isInWords(pieces[v + 2]) &&
      FELT_AT.test(pieces[v]?.word ?? ''),
  },
  {
    name: 'what somebody aims at',
    example: 'Mara Quist *poked* fun at “keepers who cannot row”.',
    holds: (pieces, v) => {
      const at = indexFrom(pieces, v + 2, ({ word }) => word === 'at', v + 5);
      return (
        at > 0 &&
        /^(?:out|fun|aim|swipe|dig|jibe)$/.test(pieces[at - 1]?.word ?? '') &&
        isInWords(pieces[at + 1])
      );
    },
  },
  {
    name: 'as what somebody makes it out',
    example: 'The tribunal *threw* out the complaint as “a heap of notes”.',
    holds: (pieces, v) => {
      const start = /^(?:away|aside|down)$/.test(pieces[v + 1]?.word ?? '')
        ? v + 2
        : afterParticle(pieces, v);
      const thing = phraseStartingAt(pieces, start);
      return (
        thing !== null &&
        isKnown(pieces[start]) &&
        pieces[thing.to]?.word === 'as' &&
        isInWords(pieces[thing.to + 1]) &&
        !SERVING.test(pieces[v]?.word ?? '')
      );
    },
  },
];

/** Whether what stands behind a verb is in the words of its subject, though the verb may be in no list. */
export const isQuotedFrame = (pieces: readonly Piece[], v: number): boolean =>
  indexFrom(pieces, v + 1, isQuote) > 0 && QUOTED_FRAMES.some(({ holds }) => holds(pieces, v));

const isInWords = (piece: Piece | undefined): boolean => isQuote(piece) && FEW_WORDS.test(piece?.word ?? '');

/** "*the* complaint", "*her* plan", "*it*", "*Lisk*", but not "*a* notebook" */
const isKnown = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.capital || /^(?:the|this|these|those|his|her|its|their|him|it|them)$/.test(piece.word));
