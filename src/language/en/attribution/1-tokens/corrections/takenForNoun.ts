import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece } from '../../../../attribution.ts';
import { MONTHS } from '../../../calendar.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isDocumentNoun } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun, arePeople } from '../../people/titles.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isOnlyVerb } from './onlyVerb.ts';
import { BEFORE_OBJECT } from './beforeObject.ts';
import { BEHIND_NAME } from './behindName.ts';
import { BESIDE_WORDS_SAID } from './besideWordsSaid.ts';
import { endsQuotation, isInSmallLetters, isProper, type Correction } from './correction.ts';

/** Words that the tagger takes for nouns: most of them verbs that say something. */
export const TAKEN_FOR_NOUN: readonly Correction[] = [
  ...BEFORE_OBJECT,
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
    example: 'A fisherman *mending* a net said so.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') &&
      !/^(?:meet|hear|build|brief|gather|even|morn|wedd|train)ing$/.test(piece.word) &&
      left?.pos === 'NOUN' &&
      isPersonNoun(left.word) &&
      /^(?:an?|the|his|her|their)$/.test(right?.word ?? ''),
  },
  {
    name: 'verb behind people and whom they are led by',
    example: 'It heals, as doctors led by the surgeon Mara Quist *report* in a study.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'base' &&
      isProper(left) &&
      /^(?:ADP|SCONJ|PUNCT)$/.test(right?.pos ?? '') &&
      isLedBy(pieces, i),
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
    name: '“call” between people and what they want',
    example: 'In their article, the doctors *call* for a new pier.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word === 'call' && right?.word === 'for' && left?.pos === 'NOUN' && arePeople(left.word),
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
    name: 'irregular past before "back"',
    example: '“No,” Mara Quist *shot* back.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      (left?.capital === true || endsQuotation(left) || isPersonNoun(left?.word ?? '')) &&
      right?.word === 'back',
  },
  {
    name: 'verb without an ending between people and what they say of something',
    example: 'Critics *call* it late.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'base' &&
      (i === 1 || left?.pos === 'NOUN') &&
      arePeople(left?.word ?? '') &&
      /^(?:PRON|DET|SCONJ)$/.test(right?.pos ?? ''),
  },
  {
    name: '“point” between several and “out”',
    example: 'Sceptics *point* out that it leaks.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word === 'point' &&
      right?.word === 'out' &&
      /[^s]s$|^(?:people|police|men|women)$/.test(left?.word ?? '') &&
      (left?.pos === 'NOUN' || left?.pos === 'PROPN'),
  },
  ...BESIDE_WORDS_SAID,
  {
    name: 'month as a surname',
    example: 'The envoy Tilda *May* was asked to leave.',
    taken: 'NOUN',
    is: 'PROPN',
    holds: ({ pieces, piece, left, right }) =>
      piece.capital &&
      isProper(left) &&
      MONTHS.includes(piece.word) &&
      right?.pos !== 'NUM' &&
      isInSmallLetters(pieces),
  },
];

/** Pieces between people and the name of who leads them, at most. */
const LONGEST_LED = 10;

/** "*Doctors led by* the surgeon Mara Quist": people, a participle and a name. */
function isLedBy(pieces: readonly Piece[], end: number): boolean {
  const by = lastIndexBefore(pieces, end, ({ word }) => word === 'by', end - LONGEST_LED + 1);
  const people = pieces[by - 2];
  return (
    by > 1 &&
    /^(?:led|headed|directed|guided)$/.test(pieces[by - 1]?.word ?? '') &&
    arePeople(people?.word ?? '')
  );
}
