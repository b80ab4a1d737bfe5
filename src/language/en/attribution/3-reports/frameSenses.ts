import { indexFrom } from '../../../../indexFrom.ts';
import { isNoun, isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isDocumentNoun } from '../2-phrases/wordKinds.ts';
import { phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { isSomebody } from './isSomebody.ts';
import type { Place, Sense } from './sense.ts';

/** Senses that what stands around a verb tells, whatever stands right behind it; they decide before anything else. */
export const FRAME_SENSES: readonly Sense[] = [
  {
    lemma: 'concede',
    example: 'Mara Quist *conceded* defeat in the vote.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:as|after|amid|in|to)$/.test(next) ||
      pieces
        .slice(from, from + 4)
        .some(({ word }) =>
          /^(?:defeat|victory|power|goals?|penalt(?:y|ies)|corners?|seats?|ground)$/.test(word),
        ),
  },
  {
    lemma: 'admit',
    example: 'Tom Fry *admitted* 11 counts of theft.',
    reports: null,
    holds: (place) => isCrime(place),
  },
  {
    lemma: 'admit',
    example: 'The guild *admitted* her in 1971.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      (/^(?:him|her|them|us|me)$/.test(next) && pieces[from + 1]?.pos === 'ADP') ||
      (next === 'women' && pieces[from + 1]?.pos === 'ADP'),
  },
  ...['publish', 'write'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma === 'write' ? 'wrote' : 'published'}* nothing until she was 49.`,
    reports: null,
    holds: ({ pieces, from, next }) =>
      (next === 'nothing' || /^(?:little|much|more)$/.test(next)) && isWhen(pieces[from + 1]),
  })),
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
    lemma: 'find',
    example: 'Tom Fry has *found* a new use for the nets: they keep birds off.',
    reports: null,
    holds: ({ pieces, from, next }) =>
      /^(?:an?|the|another)$/.test(next) &&
      pieces
        .slice(from, from + 5)
        .some(({ word }) => /^(?:uses?|ways?|places?|home|jobs?|remedy|trick|answer|solution)$/.test(word)) &&
      !pieces.slice(from).some((piece) => piece.word === 'that' || isQuote(piece)),
  },
  {
    lemma: 'tell',
    example: 'A lamp that *tells* ships how to turn is out.',
    reports: null,
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'present' &&
      subject !== null &&
      pieces[subject.to]?.word !== ',' &&
      /^(?:an?|the)$/.test(pieces[subject.from]?.word ?? '') &&
      pieces.slice(from, from + 5).some(({ word }, i, few) => word === 'how' && few[i + 1]?.word === 'to') &&
      !isSomebody(pieces, subject) &&
      !isDocumentNoun(pieces[subject.to - 1]),
  },
  {
    lemma: 'reject',
    example: 'A court in Lisk *rejected* the guild’s appeal.',
    reports: null,
    // it decides, and says so to those who asked
    holds: ({ pieces, from, subject }) =>
      subject !== null &&
      pieces
        .slice(subject.from, subject.to)
        .some(({ word }) => /^(?:court|judges?|tribunal|jury)$/.test(word)) &&
      pieces
        .slice(from, from + 5)
        .some(({ word }) =>
          /^(?:application|appeal|bid|request|petition|motion|lawsuit|challenge)s?$/.test(word),
        ) &&
      !pieces.slice(from).some(isQuote),
  },
  {
    lemma: 'find',
    example: 'Mould *found* at a third pool.',
    reports: null,
    // a headline: nobody finds it
    holds: ({ pieces, from, cue, subject }) =>
      cue.form === 'past' &&
      subject?.from === 0 &&
      pieces[subject.to - 1]?.pos !== 'PRON' &&
      !/^(?:DET|PRON)$/.test(pieces[0]?.pos ?? '') &&
      subject.to === from - 1 &&
      /^(?:at|in|on|near|under|inside|dead|alive|guilty)$/.test(pieces[from]?.word ?? '') &&
      !pieces.slice(from).some(({ word }) => word === 'that'),
  },
  {
    lemma: 'compare',
    example: 'The team *compared* the lines with the gauge.',
    reports: null,
    // but: compared it with a bath
    holds: ({ pieces, from, cue }) => {
      const place = indexFrom(pieces, from, ({ word }) => word === 'with', from + 9);
      return cue.form === 'past' && place > 0 && !/^an?$/.test(pieces[place + 1]?.word ?? '');
    },
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
    lemma: 'recall',
    example: 'Cat food *recalled* in nine countries.',
    reports: null,
    // a headline: nobody recalls it who is named
    holds: ({ pieces, from, cue, subject, next }) =>
      cue.form === 'past' &&
      subject?.from === 0 &&
      subject.to === from - 1 &&
      (/^(?:over|after|amid|due)$/.test(next) ||
        (/^(?:in|across|from|by|as|for|nationwide|worldwide)$/.test(next) && !isSomebody(pieces, subject))) &&
      !pieces.slice(from).some((piece) => /^(?:that|how)$/.test(piece.word) || isQuote(piece)),
  },
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
];

/** Senses in which a verb reports a thing where no clause is tied to it. */
export const FRAME_THINGS: readonly Sense[] = [
  ...['expect', 'fear', 'predict', 'suspect'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}s* a clear majority.`,
    reports: 'thing',
    holds: (place) => isOutlook(place),
  })),
  {
    lemma: 'hope',
    example: 'Mara Quist *hopes* for a mild winter.',
    reports: 'thing',
    holds: (place) => place.next === 'for' && place.cue.form === 'present' && isOfSomebody(place),
  },
  {
    lemma: 'complain',
    example: 'Mara Quist *complains* of lorries in her lane.',
    reports: 'thing',
    holds: (place) => /^(?:of|about)$/.test(place.next) && isOfSomebody(place),
  },
  {
    lemma: 'ask',
    example: 'Mara Quist *asked* for a second quotation.',
    reports: 'thing',
    holds: ({ pieces, from, next, subject }) =>
      next === 'for' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      pieces[subject.from]?.pos !== 'PRON' &&
      /^(?:an?|the|more|its|his|her|their)$/.test(pieces[from + 1]?.word ?? ''),
  },
  {
    lemma: 'insist',
    example: 'Mara Quist *insists* on a second quotation.',
    reports: 'thing',
    holds: (place) => place.next === 'on' && place.cue.form === 'present' && isOfSomebody(place),
  },
  ...['stress', 'emphasise', 'emphasize', 'underline', 'underscore', 'lament'].map((lemma): Sense => ({
    lemma,
    example: `Mara Quist *${lemma}${lemma.endsWith('e') ? 'd' : 'ed'}* the need for a pier.`,
    reports: 'thing',
    holds: (place) => /^(?:an?|the|its|his|her|their)$/.test(place.next) && isOfSomebody(place),
  })),
  {
    lemma: 'claim',
    example: 'Mara Quist *claims* to have seen it.',
    reports: 'thing',
    holds: ({ pieces, from, next }) =>
      next === 'to' && /^(?:have|be|know)$/.test(pieces[from + 1]?.word ?? ''),
  },
  ...['foresee', 'envisage'].map((lemma): Sense => ({
    lemma,
    example:
      lemma === 'foresee' ? 'The plan *foresees* letting it pass.' : 'The plan *envisages* a new pier.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue }) =>
      cue.form === 'present' && (phraseStartingAt(pieces, from) !== null || next.endsWith('ing')),
  })),
  {
    lemma: 'see',
    example: 'Mara Quist *sees* in the strike an act of despair.',
    reports: 'thing',
    holds: ({ pieces, from, next, cue, subject }) =>
      next === 'in' &&
      cue.form === 'present' &&
      subject !== null &&
      isSomebody(pieces, subject) &&
      /^(?:an?|the|no)$/.test(pieces[phraseStartingAt(pieces, from + 1)?.to ?? -1]?.word ?? ''),
  },
];

/** "until", "while": when something is done, and no clause of what is said. */
const isWhen = (piece: Piece | undefined): boolean =>
  /^(?:until|till|while|before|after|when|since|for|about|of)$/.test(piece?.word ?? '');

/** Whether somebody does it, and no thing. */
const isOfSomebody = ({ pieces, subject }: Place): boolean => subject !== null && isSomebody(pieces, subject);

/** "expects *a clear majority*", "fears *another winter*": what somebody thinks will come; but: expects a baby */
function isOutlook({ pieces, from, next, cue, subject }: Place): boolean {
  const noun = pieces[(phraseStartingAt(pieces, from)?.to ?? from + 2) - 1]?.word ?? '';
  return (
    cue.form === 'present' &&
    subject !== null &&
    isSomebody(pieces, subject) &&
    /^(?:an?|no|another|further|more)$/.test(next) &&
    !/^(?:baby|child|son|daughter|boy|girl)$/.test(noun)
  );
}

/** "admitted *11 counts of theft*", "admitted *manslaughter*": what a court hears of, not what somebody says in it. */
function isCrime({ pieces, from }: Place): boolean {
  const near = pieces.slice(from, from + 4).map(({ word }) => word);
  const end = near.findIndex((word) => /^[,.;]$/.test(word) || word === 'that');
  return near.slice(0, end < 0 ? near.length : end).some((word) => CRIME.test(word));
}

const CRIME =
  /^(?:counts?|offences?|offenses?|murder|manslaughter|theft|burglary|fraud|arson|assault|robbery|rape|perjury|smuggling|bribery|guilt)$/;
