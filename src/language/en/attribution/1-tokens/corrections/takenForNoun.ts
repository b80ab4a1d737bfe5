import { cueOf } from '../../../reportingVerbs.ts';
import { isDocumentNoun, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun, isPersonOrPeople } from '../../people/titles.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isLedBy, isWhereTheyWork } from './peopleBefore.ts';
import { BEHIND_NAME } from './behindName.ts';
import { BESIDE_WORDS_SAID } from './besideWordsSaid.ts';
import { endsInS, isProper, type Correction, type Place } from './correction.ts';

/** Words that the tagger takes for nouns: most of them verbs that say something. */
export const TAKEN_FOR_NOUN: readonly Correction[] = [
  {
    name: '“cast” before what is cast on something',
    example: 'Mara Quist *cast* doubt on the count.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, right }) => piece.word === 'cast' && right?.word === 'doubt',
  },
  {
    name: 'irregular past between a name and its object',
    example: 'Mara Quist *cast* her vote early and said so.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      !piece.capital &&
      isProper(left) &&
      (right?.pos === 'DET' || isPossessive(right)),
  },
  {
    name: '“put” before “it”',
    example: 'A study of 2019 *put* it plainly.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, right }) => i > 1 && /^puts?$/.test(piece.word) && right?.word === 'it',
  },
  {
    name: '“costs” before a price',
    example: 'A new boiler *costs* £900.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) => piece.word === 'costs' && left?.pos === 'NOUN' && right?.pos === 'SYM',
  },
  {
    name: 'irregular past that ends a sentence without a verb',
    example: 'The waiter *knelt*.',
    taken: 'NOUN',
    is: 'VERB',
    holds: isOnlyVerb,
  },
  {
    name: 'past behind a name and before "that"',
    example: 'Mara Quist *fretted* that the nets would rot.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      /[^e]ed$/.test(piece.word) &&
      !piece.capital &&
      isProper(left) &&
      right?.word === 'that' &&
      right.pos === 'SCONJ',
  },
  {
    name: 'only verb behind a body',
    example: 'The OECD *forecasts* growth of 1 per cent.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, piece, left }) =>
      piece.word === 'forecasts' &&
      isProper(left) &&
      !pieces.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  },
  {
    name: 'verb of a headline between who tells it and a number, or at its end',
    example: 'Governor *reports* 18 boats lost; Fares to rise, media *report*',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      (piece.word === 'reports' && i === 1 && right?.pos === 'NUM') ||
      (piece.word === 'report' &&
        !right &&
        pieces[i - 2]?.word === ',' &&
        /^(?:media|.*[^s]s)$/.test(left?.word ?? '')),
  },
  ...BEHIND_NAME,
  {
    name: 'verb between two commas behind somebody',
    example: 'He holds the door, a neighbour *reports*, and waits.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      left?.pos === 'NOUN' &&
      isPersonNoun(left.word) &&
      pieces[i - 2]?.pos === 'DET' &&
      pieces[i - 3]?.word === ',' &&
      right?.word === ',' &&
      // "There were bills, a doctor's reports, and letters"
      pieces.slice(i + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  },
  {
    name: 'verb between a name and what it has or is',
    example: 'A group named Salt *claims* to have the files.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) => {
      const to = right?.word === 'on' && isProper(pieces[i + 2]) ? i + 3 : i + 1;
      const isToHave = pieces[to]?.word === 'to' && /^(?:have|be)$/.test(pieces[to + 1]?.word ?? '');
      return cueOf(piece.word)?.lemma === 'claim' && isProper(left) && isToHave;
    },
  },
  {
    name: 'irregular past between what is said, between commas',
    example: 'Of nine boats, a report by the inspector general *found*, two were late.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, right }) =>
      piece.word === 'found' &&
      right?.word === ',' &&
      pieces.slice(0, i).some(({ word }) => word === ',') &&
      pieces.slice(i + 2).some(({ pos }) => pos === 'AUX' || pos === 'VERB'),
  },
  {
    name: 'verb between whose view it is and where it stands',
    example: 'The fleet will grow, Quist & Fry *estimates* in its report.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      isProper(left) &&
      (isProper(pieces[i - 2]) || pieces[i - 2]?.word === '&') &&
      right?.word === 'in' &&
      /^(?:its|his|her|their|an?|the)$/.test(pieces[i + 2]?.word ?? '') &&
      pieces.slice(2, i - 1).some(({ word }) => word === ','),
  },
  {
    name: 'what papers show',
    example: 'Leaked files *show* how it went.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word === 'show' &&
      /^(?:how|why|what|where|who|when|whether|that)$/.test(right?.word ?? '') &&
      left?.word.endsWith('s') === true &&
      (isDocumentNoun(left) || /^(?:files|images|pictures)$/.test(left.word)),
  },
  {
    name: 'verb behind “been”, or behind a comma before “in”',
    example:
      'The guild has been *warning* about it since May; it was blunt, *warning* in a letter that it leaks.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      (left?.word === 'been' || (left?.word === ',' && piece.word === 'warning' && right?.word === 'in')) &&
      piece.word.endsWith('ing') &&
      /^(?:ADP|DET|PRON|SCONJ|ADV)$/.test(right?.pos ?? ''),
  },
  {
    name: 'what somebody does, between them and what they do it to',
    example: 'A fisherman *mending* a net said so; a man *cuts* a net.',
    taken: 'NOUN',
    is: 'VERB',
    // but: the driver shifts the guild wants
    holds: ({ pieces, i, piece, left, right }) =>
      left?.pos === 'NOUN' &&
      isPersonNoun(left.word) &&
      (piece.word.endsWith('ing')
        ? !/^(?:meet|hear|build|brief|gather|even|morn|wedd|train)ing$/.test(piece.word) &&
          /^(?:an?|the|his|her|their)$/.test(right?.word ?? '')
        : endsInS(piece) && pieces[i - 2]?.pos === 'DET' && /^(?:an?|his|her)$/.test(right?.word ?? '')),
  },
  {
    name: 'verb behind people and whom they are led by, or where they work',
    example: 'It heals, as doctors led by the surgeon Mara Quist *report* in a study.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'base' &&
      isProper(left) &&
      /^(?:ADP|SCONJ|PUNCT)$/.test(right?.pos ?? '') &&
      (isLedBy(pieces, i) || (right?.word === 'in' && isWhereTheyWork(pieces, i))),
  },
  {
    name: '“matter” behind several things',
    example: 'The findings *matter* for the harbour.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word === 'matter' &&
      left?.pos === 'NOUN' &&
      /[^s]s$/.test(left.word) &&
      (right === undefined || /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(right.pos)),
  },
  {
    name: 'irregular past before a particle and an object, where no other word is a verb',
    example: 'The harbour board *shot* down the plan.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      (left?.pos === 'NOUN' || left?.capital === true || left?.word === ',') &&
      /^(?:down|out|off|away|up)$/.test(right?.word ?? '') &&
      /^(?:the|this|these|his|her|its|their)$/.test(pieces[i + 2]?.word ?? '') &&
      !pieces.some(({ pos }, at) => at !== i && (pos === 'VERB' || pos === 'AUX')),
  },
  {
    name: 'verb without an ending between people and what they say of something',
    example: 'Critics *call* it late, and sceptics point out that it leaks.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, left, right }) =>
      (i === 1 || left?.pos === 'NOUN') &&
      /[^s]s$|^(?:people|police|men|women)$/.test(left?.word ?? '') &&
      (piece.word === 'point'
        ? right?.word === 'out'
        : cueOf(piece.word)?.form === 'base' &&
          isPersonOrPeople(left?.word ?? '') &&
          (/^(?:PRON|DET|SCONJ)$/.test(right?.pos ?? '') ||
            (piece.word === 'call' && right?.word === 'for'))),
  },
  {
    name: '“report” behind who has no calling',
    example: 'Hotels *report* full rooms.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, left, right }) =>
      i === 1 &&
      piece.word === 'report' &&
      /[^s]s$/.test(left?.word ?? '') &&
      /^(?:DET|ADJ|NUM)$/.test(right?.pos ?? ''),
  },
  ...BESIDE_WORDS_SAID,
];

/** Pasts that may be another word as well: a noun, a participle, another verb. */
const OTHER =
  /^(?:shot|cut|set|hit|bet|spread|read|put|cost|split|cast|burst|bit|felt|saw|thought|left|rose|drove|shed|beat|stole|spat|spoke|bore|bound|hurt|upset|built)$/;

/** "The waiter *knelt*.": the end of a sentence that has no other verb. */
function isOnlyVerb({ pieces, piece, left, right }: Place): boolean {
  return (
    IRREGULAR_PASTS.has(piece.word) &&
    !OTHER.test(piece.word) &&
    right?.word === '.' &&
    /^(?:NOUN|NUM)$/.test(left?.pos ?? '') &&
    (pieces[0]?.pos === 'DET' || isPossessive(pieces[0])) &&
    !pieces.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}
