import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun, isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { headAt, phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isFiniteVerb, isPossessive, isTime } from '../../2-phrases/wordKinds.ts';
import { MAX_ADJUNCT } from '../links/behindVerb.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isDocument } from '../subjects/isDocument.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import type { Sense } from './sense.ts';

/** What joins a clause that tells when something was done. */
const JOINING = /^(?:after|before|when|while|as|until|once)$/;

/** What is said as a rite or in parting, and tells nothing. */
const RITE = /^(?:mass(?:es)?|prayers?|grace|rosary|vespers|vows|goodbyes?|farewells?|hello)$/;
/** "the last evening prayer": pieces of what is said so, at most. */
const LONGEST_RITE = 5;

/** Senses of verbs of telling, such as "say" and "write". */
export const TELLING: readonly Sense[] = [
  {
    lemma: 'insist',
    example: 'Mara Quist *insisted* the lamps work.',
    reports: 'thing',
    // nobody insists a thing
    holds: ({ pieces, from, cue, subject }) =>
      cue.form !== 'gerund' &&
      subject !== null &&
      /^(?:DET|NOUN|PROPN)$/.test(pieces[from]?.pos ?? '') &&
      !isTime(pieces[from]) &&
      !hasSubjectAndVerb(pieces, from) &&
      !pieces.slice(from, from + MAX_ADJUNCT).some((piece) => isQuote(piece) || piece.word === 'that'),
  },
  {
    lemma: 'say',
    example: 'Harbour chief *said* to call the plan a joke.',
    reports: null,
    // a headline: others say so
    holds: ({ pieces, from, cue, next, subject }) =>
      cue.form === 'past' &&
      next === 'to' &&
      /^(?:VERB|AUX)$/.test(pieces[from + 1]?.pos ?? '') &&
      subject?.from === 0 &&
      !/^(?:DET|PRON)$/.test(pieces[0]?.pos ?? ''),
  },
  {
    lemma: 'say',
    example: 'The order *says* nothing of the kind, and little of the pier.',
    reports: null,
    holds: ({ pieces, from, next }) => /^(?:nothing|little)$/.test(next) && !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'say',
    example:
      'The keeper *said* an evening prayer for the dead, and goodbye; but: said the prayers were over.',
    reports: null,
    holds: ({ pieces, from }) => {
      const noun = indexFrom(pieces, from, ({ word }) => RITE.test(word), from + LONGEST_RITE);
      const isObject = pieces
        .slice(from, noun)
        .every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos));
      const isWhole = /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(pieces[noun + 1]?.pos ?? 'PUNCT');
      const isTold = hasSubjectAndVerb(pieces, from) || pieces.slice(from).some(isQuote);
      return noun >= from && isObject && isWhole && !isTold;
    },
  },
  {
    lemma: 'add',
    example: 'Captain Ann Lee *added* a penalty after the keeper had left.',
    reports: null,
    // "added a penalty *in the rain after* …", but: added a penalty *was* fair
    holds: ({ pieces, from }) => {
      const joint = indexFrom(pieces, from, ({ word }) => JOINING.test(word));
      const thing = pieces.slice(from, joint);
      return (
        /^(?:DET|NUM|ADJ)$/.test(pieces[from]?.pos ?? '') &&
        joint > from &&
        !thing.some((piece) => isFiniteVerb(piece) || piece.pos === 'PRON') &&
        !pieces.slice(from).some(isQuote)
      );
    },
  },
  {
    lemma: 'tell',
    example: 'Each ring *tells* how old a tree was.',
    reports: null,
    holds: ({ pieces, next, cue, subject }) =>
      cue.form === 'present' &&
      /^(?:how|whether|when|where|what)$/.test(next) &&
      subject !== null &&
      /^(?:each|every|an?)$/.test(pieces[subject.from]?.word ?? '') &&
      !isSomebody(pieces, subject) &&
      !isDocumentNoun(pieces[subject.to - 1]),
  },
  {
    lemma: 'tell',
    example: 'The price *told* us little.',
    reports: null,
    holds: ({ pieces, from }) => {
      const at = /^(?:us|me|him|her|them|you)$/.test(pieces[from]?.word ?? '') ? from + 1 : from;
      const isLittle = /^(?:little|nothing|much|less|more)$/.test(pieces[at]?.word ?? '');
      return isLittle && (pieces[at + 1]?.pos ?? 'PUNCT') === 'PUNCT' && !pieces.slice(at).some(isFiniteVerb);
    },
  },
  {
    lemma: 'tell',
    example: 'Mara Quist *told* the story of the bridge.',
    reports: null,
    holds: ({ pieces, from, next }) => {
      const at = next === 'much' ? from + 1 : from; // told much the same story
      const isOne = /^(?:an?|the|his|her|their|its)$/.test(pieces[at]?.word ?? '');
      return isOne && /^(?:story|tale)$/.test(headAt(pieces, at));
    },
  },
  ...['tell', 'learn'].map((lemma): Sense => ({
    lemma,
    example: lemma === 'tell' ? 'Mara Quist *told* how to bake.' : 'A year went on *learning* how to row.',
    reports: null,
    holds: ({ pieces, from, next }) => next === 'how' && pieces[from + 1]?.word === 'to',
  })),
  ...['publish', 'write'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma === 'write' ? 'wrote' : 'published'}* nothing until she was 49.`,
    reports: null,
    holds: ({ pieces, from, next }) =>
      (next === 'nothing' || /^(?:little|much|more)$/.test(next)) && isWhen(pieces[from + 1]),
  })),
  {
    lemma: 'write',
    example: 'Mara Quist *wrote* a thesis on how boats sink.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the|his|her|its|their)$/.test(next) &&
      /^(?:thesis|dissertation|books?|memoirs?|novels?|plays?|songs?|poems?|score|screenplay|script|program|software|code)$/.test(
        pieces.slice(from + 1, from + 4).find(isNoun)?.word ?? '',
      ) &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'write',
    example: 'Tom Fry *wrote* himself nine cheques.',
    reports: null,
    holds: ({ next }) => next.endsWith('self') || next.endsWith('selves'),
  },
  {
    lemma: 'write',
    example: 'Tom Fry *wrote* it all down.',
    reports: null,
    holds: ({ pieces, from }) => {
      const down = indexFrom(pieces, from, ({ word }) => word === 'down', from + 4);
      return down >= from && pieces.slice(from, down).every(isGiven) && !pieces.slice(from).some(isQuote);
    },
  },
  {
    lemma: 'speak',
    example: 'Mara Quist *spoke* of nine boats.',
    reports: 'thing after a word',
    holds: ({ pieces, from, next, subject }) =>
      next === 'of' &&
      (/^(?:NUM|DET)$/.test(pieces[from + 1]?.pos ?? '') ||
        isPossessive(pieces[from + 1]) ||
        // spoke of water running down the walls
        (pieces[from + 1]?.pos === 'NOUN' && pieces[from + 2]?.word.endsWith('ing') === true)) &&
      subject !== null &&
      isSomebody(pieces, subject),
  },
  {
    lemma: 'read',
    example: 'A board of teachers *reads* the whole book before it votes.',
    reports: null,
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'present' &&
      pieces[from]?.pos === 'DET' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      !pieces.slice(from).some((piece) => isQuote(piece) || piece.word === 'as'),
  },
  {
    lemma: 'cite',
    example: 'Radio Sund *cited* a pilot as saying that it was late.',
    reports: null,
    holds: ({ pieces, from }) =>
      indexFrom(
        pieces,
        from + 1,
        ({ word }, i) => word === 'as' && cueOf(pieces[i + 1]?.word ?? '')?.form === 'gerund',
        from + MAX_ADJUNCT,
      ) > 0,
  },
  {
    lemma: 'show',
    example: 'Mara Quist *showed* no emotion as the judge spoke.',
    reports: null,
    holds: ({ pieces, from, next, subject }) =>
      /^(?:no|little|few|scant)$/.test(next) &&
      phraseStartingAt(pieces, from) !== null &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      !isDocument(pieces, subject),
  },
];

/** wrote *it all* down, wrote *the names* down; but: wrote that sales were down */
const isGiven = ({ pos, word }: Piece): boolean =>
  (pos === 'PRON' || pos === 'DET' || pos === 'NOUN') && word !== 'that';

/** "until", "while": when something is done, and no clause of what is said. */
const isWhen = (piece: Piece | undefined): boolean =>
  /^(?:until|till|while|before|after|when|since|for|about|of)$/.test(piece?.word ?? '');
