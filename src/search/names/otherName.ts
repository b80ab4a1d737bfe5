import { Trait } from '../../language/traits.ts';
import type { SearchLanguage, Spelling } from '../../language/search.ts';
import type { Heard } from './listen.ts';
import type { NameForm } from './nameForm.ts';

/**
 * Whether a single word of a question that looks like a name of the articles is rather another name, rightly spelt: "Maria" is no slip
 * of "Marta", nor "Mars" of "Marsh". Names that are only spelt otherwise sound the same: "Anthony", "Antony". A word is also another
 * where it begins with another letter, which hardly anybody mistypes: "Elon" is no slip of "Leon". Beside the rest of a name it may be
 * a slip however it is spelt: "Gerald Mint" is Gerald Munt.
 */
export function isOtherName(words: readonly Heard[], form: NameForm, spelling: Spelling): boolean {
  const [{ word, rank }, own] = [words[0]!, form.words[0]!];
  if (words.length > 1 || form.words.length > 1 || isSpokenAlike(word, own, spelling)) return false;
  return rank > 1 ? !isHeardAlike(word, own, spelling) : rank === 1 || !beginsAlike(word, own);
}

/** Letters that one language has for the other's: "Velgrad", "Welgrad". */
const SAME_BEGINNINGS = /^[vw]/;

const beginsAlike = (word: string, own: string): boolean =>
  word[0] === own[0] || (SAME_BEGINNINGS.test(word) && SAME_BEGINNINGS.test(own));

/** Consonants that tell a word without its vowels. */
const TELLING = 4;

/** Whether an ordinary word sounds like the name, perhaps with other vowels: "Blinking" like "Blinken", but not "Land" like "Lund". */
function isHeardAlike(word: string, own: string, { soundKey }: Spelling): boolean {
  const sound = soundKey(word);
  return sound.length >= TELLING && sound === soundKey(own);
}

const isSpokenAlike = (word: string, own: string, { spokenKey }: Spelling): boolean =>
  spokenKey(word) === spokenKey(own);

/** Whether what the articles write with a capital is but a day or a month: "Mark" does not mean "March". */
export function isDateForm({ words }: NameForm, { traitsOf }: Pick<SearchLanguage, 'traitsOf'>): boolean {
  return words.length === 1 && (traitsOf(words[0]!) & Trait.date) !== 0;
}
