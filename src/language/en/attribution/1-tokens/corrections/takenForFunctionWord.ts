import { cueOf } from '../../../reportingVerbs.ts';
import { isPersonNoun, isPersonWord } from '../../people/titles.ts';
import { isInSmallLetters, isProper, type Correction, type Place } from './correction.ts';

/** Words that the tagger takes for function words, such as pronouns, prepositions and adverbs: most of them stand in names. */
export const TAKEN_FOR_FUNCTION_WORD: readonly Correction[] = [
  {
    name: 'small word in a name',
    example:
      'The group Keep *Our* Pier told the Institute for *Inland* Waters, Ole *Oh* and Stand *Together* so.',
    taken: 'anything',
    is: 'PROPN',
    holds: (place) => place.piece.capital && place.i > 0 && isSmallInName(place),
  },
  {
    name: 'number of a brigade',
    example: 'A nurse of the *44th* Brigade said so.',
    taken: 'PRON',
    is: 'ADJ',
    holds: ({ piece }) => /^\d{1,4}(?:st|nd|rd|th)$/.test(piece.word),
  },
  {
    name: '“either” before the one of two that is meant, without “or”',
    example: 'Nobody from *either* side said so.',
    taken: 'CCONJ',
    is: 'DET',
    holds: ({ pieces, i, piece, right }) =>
      piece.word === 'either' &&
      right?.pos === 'NOUN' &&
      !right.word.endsWith('s') &&
      !pieces.slice(i + 1).some(({ word }) => word === 'or'),
  },
  {
    name: '“of” of another language inside a name',
    example: 'She told Folha *do* Norte so.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, left, right }) =>
      !piece.capital && /^(?:da|dos?|das)$/.test(piece.word) && isProper(left) && isProper(right),
  },
  {
    name: 'name that is a small word too, behind a name or an article',
    example: 'The pier of Nguyen Van *An* is old.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ pieces, i, piece, left, right }) =>
      i > 0 &&
      piece.capital &&
      /^(?:an|or|do|so|no)$/.test(piece.word) &&
      isInSmallLetters(pieces) &&
      (isProper(left) || (left?.word === 'the' && isProper(right))),
  },
  {
    name: 'name that is a small word too, before names that say something',
    example: '*Do* Quang Hai said so.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ pieces, i, piece, right }) =>
      i === 0 &&
      /^(?:an|do|so)$/.test(piece.word) &&
      isProper(right) &&
      isProper(pieces[2]) &&
      /^(?:past|present)$/.test(cueOf(pieces[3]?.word ?? '')?.form ?? ''),
  },
  {
    name: 'what tells the order or the time, before its comma',
    example: '*Second*, call the office, said Petra Lund.',
    taken: 'anything',
    is: 'ADV',
    holds: ({ i, piece, right }) =>
      i === 0 &&
      right?.word === ',' &&
      /^(?:first|second|third|fourth|fifth|next|last|finally|tomorrow|today|tonight)$/.test(piece.word),
  },
  {
    name: 'letters of a post behind “the”',
    example: 'The *DA* told us so.',
    taken: 'DET',
    is: 'PROPN',
    holds: ({ piece, left, right }) =>
      piece.capital && left?.word === 'the' && (right?.pos === 'VERB' || right?.pos === 'AUX'),
  },
  {
    name: '“earlier” between an article and its noun',
    example: 'An *earlier* report told us so.',
    taken: 'ADV',
    is: 'ADJ',
    holds: ({ piece, left, right }) =>
      /^(?:earlier|later|late)$/.test(piece.word) &&
      /^(?:the|an?)$/.test(left?.word ?? '') &&
      (/^(?:ADJ|NOUN|PROPN)$/.test(right?.pos ?? '') || cueOf(right?.word ?? '')?.form === 'base'),
  },
  {
    name: 'noun that is an adverb too',
    example: 'The *forward* told us so.',
    taken: 'ADV',
    is: 'NOUN',
    // the *back* of the hall; but: a *widely* shared post
    holds: ({ piece, left, right }) =>
      /^(?:the|an?)$/.test(left?.word ?? '') &&
      !piece.word.endsWith('ly') &&
      (right === undefined || /^(?:VERB|AUX|PUNCT)$/.test(right.pos) || right.word === 'of'),
  },
  {
    name: 'adverb behind an owner that tells which one',
    example: "The guild's *only* keeper met its *then* deputy keeper.",
    taken: 'ADV',
    is: 'ADJ',
    // he's only said so; Norlink's then told us so
    holds: ({ pieces, i, piece, left, right }) =>
      /^(?:'s|its|his|her|their|our|my)$/.test(left?.word ?? '') &&
      pieces[i - 2]?.pos !== 'PRON' &&
      !cueOf(right?.word ?? '') &&
      (piece.word === 'only'
        ? /^(?:ADJ|NOUN)$/.test(right?.pos ?? '') || isPersonNoun(right?.word ?? '')
        : /^(?:then|now)$/.test(piece.word) &&
          pieces.slice(i + 1, i + 3).some(({ word }) => isPersonWord(word))),
  },
  {
    name: 'firm as a body',
    example: 'In a statement published late on Monday, the Lisk-based *firm* told us so.',
    taken: 'ADV',
    is: 'NOUN',
    holds: ({ piece, left }) => piece.word === 'firm' && /(?:^|-)based$/.test(left?.word ?? ''),
  },
  {
    name: 'Spanish "and" inside a name',
    example: 'Ole Falk *y* Renn said so.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, i, right }) => piece.word === 'y' && i > 0 && right?.capital === true,
  },
  {
    name: 'German article before a name',
    example: 'She told the weekly *Die* Tafel that it leaks.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, right }) => piece.word === 'die' && piece.capital && right?.capital === true,
  },
  {
    name: '“per” of a share',
    example: 'Only nine *per* cent told us so.',
    taken: 'ADP',
    is: 'ADJ',
    holds: ({ piece, right }) => piece.word === 'per' && right?.word === 'cent',
  },
  {
    name: 'auxiliary as a first name',
    example: '*Will* Lund, a baker, told us so.',
    taken: 'AUX',
    is: 'PROPN',
    holds: ({ pieces, piece, left, right }) =>
      piece.word === 'will' &&
      piece.capital &&
      right?.capital === true &&
      (!left || left.pos === 'PUNCT' || isPersonNoun(left.word)) &&
      pieces.at(-1)?.word !== '?',
  },
  {
    name: '"for" inside a post',
    example: 'The Vice President *for* Rolling Stock said so.',
    taken: 'SCONJ',
    is: 'ADP',
    holds: ({ piece, left, right }) =>
      piece.word === 'for' && left?.capital === true && right?.capital === true,
  },
  {
    name: '"that" of one that was told of, behind a preposition',
    example: 'According to *that* source, it was late.',
    taken: 'SCONJ',
    is: 'DET',
    holds: ({ piece, left, right }) =>
      piece.word === 'that' &&
      /^(?:to|of|by|from|with|at|about)$/.test(left?.word ?? '') &&
      right?.pos === 'NOUN' &&
      !right.word.endsWith('s'),
  },
  {
    name: '"that" before many',
    example: 'She said on Radio Sund 2 *that* wages would fall.',
    taken: 'DET',
    is: 'SCONJ',
    holds: ({ piece, right }) => piece.word === 'that' && right?.pos === 'NOUN' && /[^s]s$/.test(right.word),
  },
];

/** "Keep *Our* Pier", "Minister *Per* Vik", "Marc *Till*, who left": what has a capital though it is a small word, by the name beside it. */
function isSmallInName({ pieces, piece, left, right }: Place): boolean {
  const isFollowed = right?.capital === true;
  if (piece.pos === 'ADV' && isFollowed) return true;
  const isBehind = left?.capital === true || isPersonWord(left?.word ?? '');
  const isSmall =
    /^(?:ADV|INTJ|AUX)$/.test(piece.pos) ||
    (piece.pos === 'PRON' && isFollowed) ||
    (piece.pos === 'ADP' && (isFollowed || right?.pos !== 'PROPN'));
  return isSmall && isBehind && isInSmallLetters(pieces);
}
