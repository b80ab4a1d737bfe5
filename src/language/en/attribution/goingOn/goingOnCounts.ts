import { hasWords } from '../../../../text/hasWords.ts';
import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { IRREGULAR_PASTS } from '../1-tokens/irregularPasts.ts';
import { isDocumentNoun } from '../2-phrases/wordKinds.ts';
import { headNoun } from '../people/roles.ts';
import { isDated } from './goingOnDated.ts';
import { tenseOf } from './goingOnTense.ts';

/** "Mara Quist said nine of the boats sank. *Two more are lost.*": more of what was counted in the sentence before. */
export function countsOn({ words, before, subject, speaker }: NextSentence): boolean {
  if (isFurther(words, before)) return true;
  // "said *three* keepers" counts who speaks
  const isCounted = before.some((piece) => isCount(piece) && !hasWords(speaker.toLowerCase(), piece.word));
  const isNew = tenseOf(words).startsWith('has') || isDated(words) || !isCounted;
  const isOther = /^(?:s?he|i|we|you|another name)$/.test(subject);
  // what minutes or a report count, the article may go on to tell itself
  const isOfPerson = !isDocumentNoun({ word: headNoun(speaker) });
  return !isNew && ((isOfPerson && (isRest(words) || isBareCount(words))) || (!isOther && isOfCases(words)));
}

/** A number, and no year. */
const isCount = ({ word, pos }: TaggedWord): boolean => pos === 'NUM' && !/^(?:1[5-9]|20)\d\d$/.test(word);

/** "were", "sank", also where it looks like a noun: "hit a shed". */
const isVerb = (piece: TaggedWord | undefined, after?: TaggedWord): boolean =>
  /^(?:VERB|AUX)$/.test(piece?.pos ?? '') || (after?.pos === 'DET' && IRREGULAR_PASTS.has(piece?.word ?? ''));

/** "*The remaining two* row", "*The rest were* sold"; but: the remaining members, the rest of the country */
function isRest([the, rest, next, after]: readonly TaggedWord[]): boolean {
  if (the?.word !== 'the') return false;
  if (/^(?:rest|others)$/.test(rest?.word ?? '')) return isVerb(next);
  return (
    /^(?:remaining|other)$/.test(rest?.word ?? '') && next !== undefined && isCount(next) && isVerb(after)
  );
}

/** "*Nine were* sold", "*Two more are* lost", "*Some nine of them* sank": a number of what it does not name. */
function isBareCount(words: readonly TaggedWord[]): boolean {
  const from = words.findIndex(
    ({ word }) => !/^(?:some|about|another|at|least|only|just|and|but)$/.test(word),
  );
  const [number, next, after, verb] = words.slice(Math.max(0, from), from + 4);
  if (from < 0 || from > 2 || !number || !isCount(number)) return false;
  if (next?.word === 'of') return after?.word === 'them' && isVerb(verb);
  return next?.word === 'more' ? isVerb(after, verb) : isVerb(next, after);
}

/** "in *none* of them": how many of what was counted. */
const SHARE = /^(?:none|neither|all|both|each|most|many|some|several)$/;

/** "*In nine cases* a doctor came late", "*In none of them* …", "stones flew *in two cases*" */
const isOfCases = (words: readonly TaggedWord[]): boolean =>
  words.some(({ word }, at) => {
    const [number, noun, of] = words.slice(at + 1, at + 4);
    if (word !== 'in' || !number) return false;
    const isOfThem = at === 0 && noun?.word === 'of' && /^(?:them|these|those)$/.test(of?.word ?? '');
    if (isOfThem && SHARE.test(number.word)) return true;
    return isCount(number) && (isOfThem || /^(?:cases?|instances?)$/.test(noun?.word ?? ''));
  });

/** Words that may stand before "another nine boats": "This year". */
const OPENING = 4;

/** "*Another nine boats* are to come", "*The first nine boats* have come", behind "boats" */
function isFurther(words: readonly TaggedWord[], before: readonly TaggedWord[]): boolean {
  const at = words.slice(0, OPENING).findIndex(({ word }) => /^(?:another|further|first)$/.test(word));
  const [number, noun] = words.slice(at + 1, at + 3);
  const isOne = at >= 0 && number !== undefined && isCount(number) && noun?.pos === 'NOUN';
  const kind = noun?.word.replace(/s$/, '');
  return isOne && before.some(({ word }) => word.replace(/s$/, '') === kind);
}

/** "Mara Quist said it failed twice. *The first time was at noon.*": one of the times that were told of. */
export function isTimeTold({ words, told }: NextSentence): boolean {
  const [the, which, time] = words;
  const isOne =
    the?.word === 'the' && /^(?:first|second|third|last)$/.test(which?.word ?? '') && time?.word === 'time';
  return isOne && told.some(({ word }) => word === 'twice');
}
