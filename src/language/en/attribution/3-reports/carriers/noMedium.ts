import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isPlatform } from '../../../../any/attribution/outlets.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { isCountryOf } from '../../people/countries.ts';
import { CONVERSATION } from '../openings.ts';

/** Whether what stands behind a preposition of speech names no medium: when, where or in what something was said. */
export const isNoMedium = (pieces: readonly Piece[], phrase: Range): boolean =>
  isOccasion(pieces, phrase) ||
  isStudy(pieces, phrase) ||
  isBeside(pieces, phrase) ||
  isVisited(pieces, phrase) ||
  isTongue(pieces, phrase) ||
  isInLand(pieces, phrase) ||
  // in a paper *published* in Letters on Freshwater Life
  (pieces[phrase.to]?.word === 'published' && pieces[phrase.from]?.capital === false);

/** "wrote in *German*", "wrote in *Odravan* on Facebook": a language, of which a platform tells where nothing else does. */
function isTongue(pieces: readonly Piece[], { from }: Range): boolean {
  const tongue = pieces[from];
  const next = pieces[from + 1];
  const isWord = pieces[from - 1]?.word === 'in' && tongue?.capital && !next?.capital;
  const isThere =
    next?.word === 'on' && pieces[from + 2]?.capital === true && isPlatform(pieces[from + 2]?.word ?? '');
  return isWord === true && (isThere || TONGUE.test(tongue?.word ?? ''));
}

/** "wrote in *London*", "speaking in *Norway*" */
function isInLand(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from, to).map(({ word }) => word);
  return pieces[from - 1]?.word === 'in' && isCountryOf(words);
}

const TONGUE =
  /^(?:german|french|dutch|welsh|irish|scots|gaelic|greek|czech|slovak|thai|lao|hindi|urdu|farsi|pashto|dari|punjabi|bengali|tamil|telugu|latin|hebrew|swahili|hausa|yoruba|zulu|xhosa|afrikaans|malay|tagalog|mandarin|catalan|basque|georgian|arabic|icelandic|amharic|\p{LC}{3,}(?:ish|ese)|(?:(?:belo)?rus|ukrain|ital|roman|bulgar|hungar|esto|latv|lithuan|armen|alban|serb|croat|sloven|macedon|mongol|pers|norweg|indones|bosn)(?:i?an))$/u;

/** "wrote in *a recent paper*": no newspaper. */
const isStudy = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  /^(?:an?|one|this|his|her|their)$/.test(pieces[from]?.word ?? '') &&
  /^(?:papers?|journals?)$/.test(pieces[to - 1]?.word ?? '');

/** "during a visit to *the quarry site*": where somebody was */
const isVisited = (pieces: readonly Piece[], { from }: Range): boolean =>
  pieces[from - 1]?.word === 'to' &&
  /^(?:visits?|trips?|tours?|journey|return|march|pilgrimage|flight|ride)$/.test(
    pieces[from - 2]?.word ?? '',
  );

/** "in *an interview* with Radio Sund": the medium stands behind it; but: in a Facebook post *to members* */
function isOccasion(pieces: readonly Piece[], { from, to }: Range): boolean {
  const joint = indexFrom(pieces, from + 1, ({ word }) => /^(?:with|to|on|for)$/.test(word), to);
  const isThere = pieces.slice(from, joint).some(({ word, capital }) => capital && isPlatform(word));
  const isPost = isThere && pieces[joint]?.word !== 'with';
  return joint > 0 && CONVERSATION.test(pieces[joint - 1]?.word ?? '') && !isPost;
}

/** "on *the sidelines* of the Third Harbour Forum": a place or a time of it, in the plural or at its end. */
function isBeside(pieces: readonly Piece[], { from, to }: Range): boolean {
  const of = indexFrom(pieces, from + 1, ({ word }) => word === 'of', to);
  const noun = pieces[of - 1];
  return (
    of > 0 &&
    noun?.pos === 'NOUN' &&
    !noun.capital &&
    /^(?:sidelines?|margins?|fringes?|steps|floor|eve|opening|occasion|anniversary|evening|morning|day|end|start)$/.test(
      noun.word,
    )
  );
}
