import { indexFrom } from '../../../values/indexFrom.ts';
import { isQuote, phraseOf, wordsOf } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { FRANK } from './people/frank.ts';
import { describesPerson } from './2-phrases/appositions.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt, subjectOf } from './2-phrases/subjects.ts';
import { verbGroup } from './2-phrases/verbGroups.ts';
import { isFiniteVerb } from './2-phrases/wordKinds.ts';
import { isSomebody } from './3-reports/subjects/isSomebody.ts';

/** A form in which a sentence brings in what somebody thinks, and does not say it. */
interface Form {
  readonly example: string;
  /** Whether it stands behind the verb at a place. */
  readonly holds: (pieces: readonly Piece[], verb: number) => boolean;
}

/** How somebody is who thinks something of what was told. */
const MINDED =
  /^(?:sure|certain|convinced|persuaded|optimistic|hopeful|confident|sceptical|skeptical|doubtful|sanguine|bitter|angry|resigned)(?:er)?$/;
const FEELING =
  /^(?:fears?|views?|concerns?|worry|worries|doubts?|opinion|hopes?|anger|frustrations?|feelings?|sentiments?|scepticism|skepticism|optimism|assessment|verdict)$/;

export const FORMS: readonly Form[] = [
  {
    example: 'Mara Quist puts it less gently.',
    holds: (pieces, verb) =>
      /^puts?$/.test(pieces[verb]!.word) &&
      pieces[verb + 1]?.word === 'it' &&
      /^(?:ADV|ADJ)$/.test(pieces[verb + 2]?.pos ?? '') &&
      isEnd(pieces, verb + (pieces[verb + 3]?.word === '.' ? 3 : 4)),
  },
  {
    example: 'Mara Quist is not so sure.',
    holds: (pieces, verb) => {
      const how = indexFrom(pieces, verb + 1, ({ word }) => MINDED.test(word) || FRANK.test(word), verb + 5);
      const isPlain = pieces
        .slice(verb + 1, how)
        .every(({ word, pos }) => pos === 'ADV' || /^(?:not|n't|so|as|less|more)$/.test(word));
      return (
        /^(?:is|was|remains|sounds|seems)$/.test(pieces[verb]!.word) && isPlain && isEnd(pieces, how + 1)
      );
    },
  },
  {
    example: 'Mara Quist shares that fear.',
    holds: (pieces, verb) =>
      /^share[ds]$/.test(pieces[verb]!.word) &&
      /^(?:that|this|the|his|her|their|those|these)$/.test(pieces[verb + 1]?.word ?? '') &&
      FEELING.test(pieces[verb + 2]?.word ?? '') &&
      isEnd(pieces, verb + 3),
  },
  {
    example: 'Mara Quist sees it differently.',
    holds: (pieces, verb) =>
      /^(?:sees?|saw)$/.test(pieces[verb]!.word) &&
      /^(?:it|things|that|this)$/.test(pieces[verb + 1]?.word ?? '') &&
      pieces[verb + 2]?.word === 'differently' &&
      isEnd(pieces, verb + 3),
  },
  {
    example: 'Mara Quist stirs her coffee for a while before she goes on.',
    holds: (pieces, verb) => {
      const resumes = RESUMING.exec(
        wordsOf(pieces, { from: Math.max(verb + 1, pieces.length - LONGEST_END), to: pieces.length }),
      );
      const who = resumes?.[1];
      const isOwn = who === undefined || who === pieces[0]!.word || pieces[0]!.pos !== 'PRON';
      // "Quist looks at Fry before he answers"
      const isAlone = !pieces.slice(verb).some(({ capital, word }) => capital || /^(?:him|them)$/.test(word));
      return resumes !== null && isFiniteVerb(pieces[verb]) && isOwn && isAlone;
    },
  },
];

/** Pieces of such an end at most: ", and only then finally speaks again." */
const LONGEST_END = 10;

/** That somebody speaks on, as the last words of a sentence about what they do in between. */
const RESUMING =
  /(?:^| )(?:(?:before|until) (?:(s?he|they) )?|(?:, (?:and )?|and )(?:then |finally |only then )?)(?:finally )?(?:go(?:es|ing)? on|went on|continu(?:es?|ed|ing)|sp(?:eaks?|eaking|oke)(?: again)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)) \.$/;

/** Whose view a sentence brings in, which may be quoted next: "*Mara Quist* puts it less gently.", "For *Mara Quist*, it came too late." */
export function viewIn(pieces: readonly Piece[]): Phrase | null {
  if (pieces.at(-1)?.word !== '.' || pieces.some(isQuote)) return null;
  const who = forWhom(pieces) ?? minded(pieces);
  return who && isSomebody(pieces, who) ? who : null;
}

/** "For *Mara Quist*, who rows, the news was no surprise."; but: for Mara Quist, the clerk had only scorn */
function forWhom(pieces: readonly Piece[]): Phrase | null {
  const who = pieces[0]?.word === 'for' ? phraseStartingAt(pieces, 1) : null;
  if (!who || pieces[who.to]?.word !== ',') return null;
  const subject = subjectOf(pieces);
  // "for Quist, a *nurse*, it was late"
  const isThing = subject && subject.from > who.to && !isSomebody(pieces, subject);
  return isThing && pieces[subject.to - 1]?.word !== 'i' ? phraseOf(who) : null;
}

/** Who the sentence begins with, in one of the forms. */
function minded(pieces: readonly Piece[]): Phrase | null {
  const verb = indexFrom(pieces, 1, (_, i) => FORMS.some(({ holds }) => holds(pieces, i)));
  if (verb < 1) return null;
  const subject = subjectEndingAt(pieces, verbGroup(pieces, verb).from, 0);
  return subject?.from === 0 ? subject : null;
}

/** "*Mara Quist*, a nurse, keeps the bridge.", "*Mara Quist*, who rows, keeps it.": a name, and who that is; but: Norlink, a maker of pumps */
export function introducedIn(pieces: readonly Piece[]): Phrase | null {
  if (pieces.at(-1)?.word !== '.' || pieces.some(isQuote)) return null;
  const subject = subjectOf(pieces);
  const beside = subject?.beside;
  if (subject?.from !== 0 || !beside) return null;
  const first = pieces[beside.from];
  const isFirm = pieces.slice(beside.from, beside.to).some(({ word }) => TRADING.test(word));
  const isPerson =
    first?.pos === 'NUM' || first?.word === 'who' || (!isFirm && describesPerson(pieces, beside));
  return isPerson ? subject : null;
}

/** What a firm, a town or a club may be as well as a person. */
const TRADING =
  /^(?:makers?|producer|provider|operator|supplier|manufacturer|developer|owner|retailer|leader|champions?|employer|exporter|importer|builder|distributor|carrier|lender|insurer|publisher|broadcaster|winners?|rival|member|ally|pioneer)$/;

/** Whether a sentence ends at a place. */
const isEnd = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.word === '.';
