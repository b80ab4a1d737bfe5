import { wordSet } from '../../../wordList.ts';

/**
 * Words that tell nothing about what a text is about: articles, pronouns, prepositions, auxiliaries,
 * and the words that only make a sentence a question. "What did she say about the bridge?" is about her and the bridge.
 * "us" is not among them: it may be the US.
 */
const STOP_WORDS = wordSet(`a an the this that these those such
   i me my mine we our ours you your yours he him his she her hers it its they them their theirs
   myself ourselves yourself himself herself itself themselves
   one ones someone somebody something anyone anybody anything everyone everything nobody nothing
   who whom whose what which when where why how whatever whichever
   whos whats wheres hows whens whys thats theres hes shes theyre youre
   be am is are was were been being do does did doing done have has had having
   can could may might must shall should will would ought
   aint dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont wouldnt shouldnt
   werent mustnt neednt mightnt ive weve youve theyve couldve wouldve shouldve youll theyll itll wholl thatll therell youd theyd hed itd whod thatd whatd howd whered whend whyd hadve oughtnt
   and or but nor if then else than because as so though although while whether
   of at by for with about against between into through to from in out on off over under up down onto upon
   there here again further once not no yes only own same too very just also ever
   any some all both each other more most many much few less s t re ve ll d m
   say says said saying tell tells told telling please know exactly article text story according`);

/** Whether a normalised word says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
