import type { Piece } from '../../../../attribution.ts';
import { IRREGULAR_PASTS } from '../../1-tokens/irregularPasts.ts';
import { arePeople } from '../../people/titles.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';

/** Whether a sentence tells its reader what to do: "Ignore letters …", "Please don't click on …", "And never call …". */
export function isOrder(pieces: readonly Piece[]): boolean {
  let at = 0;
  while (/^(?:and|but|so|please|never|always|then|also|,)$/.test(pieces[at]?.word ?? '')) at++;
  if (pieces[at]?.word === 'do' && /^(?:n't|not)$/.test(pieces[at + 1]?.word ?? ''))
    return pieces[at + 2]?.pos === 'VERB';
  const verb = pieces[at];
  if (!verb || /(?:ed|ing|s)$/.test(verb.word) || IRREGULAR_PASTS.has(verb.word)) return false;
  const next = pieces[at + 1];
  // "*Visit the* farm", "*Report calls* that …": the tagger takes some for names; but "report authors"
  const isThings = /[^s]s$/.test(next?.word ?? '') && !arePeople(next!.word);
  const hasObject = next?.pos === 'DET' || isPossessive(next) || (next?.pos === 'NOUN' && isThings);
  return verb.pos === 'VERB' || (verb.pos === 'PROPN' && next?.capital === false && hasObject);
}
