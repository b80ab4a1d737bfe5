import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import { isQuote } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { subjectOf } from './2-phrases/subjects.ts';
import { verbGroup } from './2-phrases/verbGroups.ts';
import { isPossessive } from './2-phrases/wordKinds.ts';
import { MODAL, tenseOf } from './goingOn/goingOnTense.ts';
import { doerOf } from './3-reports/clauseReport.ts';
import { isOrdinary } from './3-reports/subjects/isOrdinary.ts';
import { inSmall, isSomebody } from './3-reports/subjects/isSomebody.ts';
import { isAuthor } from './3-reports/obstacles/obstacle.ts';
import { FRANK } from './people/frank.ts';

/** A form in which a sentence announces what somebody holds, and tells it in the next one. */
interface Form {
  /** Two sentences. */
  readonly example: string;
  /** The verb's place where the first has the form; -1 where it has not. */
  readonly verbAt: (pieces: readonly Piece[]) => number;
  /** What it announces may lie in the past: a theory, news. */
  readonly mayBePast?: true;
}

const HELD = /^(?:positions?|views?|feelings?|stance|opinions?|thoughts?|terms|line|preference)$/;
const VIEW = /^(?:theory|view|explanation|answer|take|opinion|idea|suggestion|message|warning|advice)$/;

export const FORMS: readonly Form[] = [
  {
    example: 'Mara Quist was blunt about the pier. It will close.',
    verbAt: (pieces) =>
      indexFrom(
        pieces,
        1,
        ({ word }, i) =>
          /^(?:is|was)$/.test(word) &&
          FRANK.test(pieces[afterAdverb(pieces, i)]?.word ?? '') &&
          isAbout(pieces, afterAdverb(pieces, i) + 1),
      ),
  },
  {
    example: 'Mara Quist did not mince her words. The pier will close.',
    verbAt: (pieces) => {
      const verb = indexFrom(pieces, 1, ({ word }) => /^minc(?:es?|ed)$/.test(word));
      const isNone = pieces[verb + 1]?.word === 'no' || (verb > 0 && verbGroup(pieces, verb).negated);
      return isNone && pieces.slice(verb + 1, verb + 4).some(({ word }) => word === 'words') ? verb : -1;
    },
  },
  {
    example: 'Mara Quist made her position clear. The pier will close.',
    verbAt: (pieces) => {
      const verb = indexFrom(pieces, 1, ({ word }) => /^ma(?:de|kes)$/.test(word));
      const clear = indexFrom(pieces, verb + 3, ({ word }) => /^(?:clear|plain|known)$/.test(word), verb + 6);
      const isOwn = isPossessive(pieces[verb + 1]) && HELD.test(pieces[clear - 1]?.word ?? '');
      return verb > 0 && isOwn && isAbout(pieces, clear + 1) ? verb : -1;
    },
  },
  {
    example: 'Mara Quist has a theory about the pier. Worms ate the wood.',
    verbAt: (pieces) => nounAt(pieces, VIEW),
    mayBePast: true,
  },
  {
    example: 'Mara Quist had bad news. The pier would close.',
    verbAt: (pieces) => nounAt(pieces, /^news$/),
  },
];

/** Who announces in a sentence what the next one tells: "*Mara Quist* made her position clear. The pier will close." */
export function announcerOf(before: readonly Piece[], next: readonly Piece[]): Phrase | null {
  if (before.at(-1)?.word !== '.' || next.at(-1)?.word !== '.' || [...before, ...next].some(isQuote))
    return null;
  for (const { verbAt, mayBePast } of FORMS) {
    const verb = verbAt(before);
    if (verb < 1) continue;
    const who = doerOf(before, verbGroup(before, verb));
    const isSpeaker = who !== null && isSomebody(before, who) && !isAuthor(before, who);
    return isSpeaker && isTold(before, verb, next, mayBePast === true) ? who : null;
  }
  return null;
}

/** "bad *news*", "a *theory*", "her own *view* of the gulls" behind "has", and no clause. */
function nounAt(pieces: readonly Piece[], nouns: RegExp): number {
  const verb = lastIndexBefore(pieces, pieces.length, ({ word }) => /^(?:has|had)$/.test(word));
  const noun = indexFrom(pieces, verb + 1, ({ word }) => nouns.test(word), verb + 5);
  const isDescribed = pieces
    .slice(verb + 1, noun)
    .every(({ pos, word }) => /^(?:DET|ADJ|ADV|PRON)$/.test(pos) && word !== 'no' && word !== 'any');
  // has news; but: has a theory
  const isOpen = pieces[noun]?.word === 'news' || noun > verb + 1;
  return verb > 0 && noun > 0 && isDescribed && isOpen && isAbout(pieces, noun + 1) ? verb : -1;
}

/** Whether a sentence ends there, but for "about the pier", "for its users", "on what comes next". */
const isAbout = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from]?.word === '.' ||
  (/^(?:about|on|of|for|to)$/.test(pieces[from]?.word ?? '') &&
    !pieces.slice(from).some(({ word }) => /^(?:[,;:]|that|and|but)$/.test(word)));

const afterAdverb = (pieces: readonly Piece[], verb: number): number =>
  pieces[verb + 1]?.pos === 'ADV' ? verb + 2 : verb + 1;

/** Whether a sentence tells what was announced: what is, will be or would be so; nothing that anybody does, or did then. */
function isTold(before: readonly Piece[], verb: number, next: readonly Piece[], mayBePast: boolean): boolean {
  const subject = subjectOf(next);
  const range = subject ? next.slice(subject.from, subject.to) : [];
  // "Traffic" only looks like a name
  const isName = range.at(-1)?.pos === 'PROPN' && !(range.length === 1 && isOrdinary(range[0]));
  if (isName || /^(?:he|she|they|his|her|their|i|we|you)$/.test(range[0]?.word ?? '')) return false;
  // "Let the birds have it."
  if (next[0]?.pos === 'VERB') return true;
  const tense = tenseOf(next);
  const isPresent = /^(?:is|has)/.test(before[verb]?.word ?? '') || before[verb]?.word.endsWith('s') === true;
  if (MODAL.test(tense) || /^(?:is|has)/.test(tense)) return true;
  // what happens now may go on with "has", "is", and what happened with "was"
  if (/^(?:present|do|does)$/.test(tense) && !isPresent) return true;
  const small = isOrdinary(next[0]) ? inSmall(next) : next;
  return mayBePast && isPresent && tense !== 'none' && !isSomebody(small, subject);
}
