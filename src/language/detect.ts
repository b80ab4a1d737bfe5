import { francAll } from 'franc-min';
import { type Token, tokenize } from '../text/tokens.ts';
import { PARTICLES } from './any/personNames.ts';
import { LANGUAGES, languageOf } from './languages.ts';

/** The language that is assumed where a text does not tell. */
export const USUAL_LANGUAGE = 'en';

/** Characters at the beginning that are looked at. */
const SAMPLE = 3000;

/**
 * The least share of a text's words that are little words of its language. Of 3,660 English texts it is 0.25 and more in
 * prose, and 0.07 at most of German, Spanish and Russian articles, read as English.
 */
const LITTLE_WORDS = 0.1;

/**
 * Languages, by the three letters that franc calls them by, that a text may be in though its letters look more like another's, as
 * in a headline and a sentence.
 */
const LIKELY: readonly string[] = ['deu', 'spa', 'fra', 'pol'];

/** How like a language the letters are at least that follow each other, where 1 is the likest (franc). */
const LIKE = 0.75;

/**
 * The language that a text is in, as BCP 47 tag. English unless another is plain: by how often letters follow each other
 * (franc), and by its little words where they are known; by its letters alone where they are none of English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const isInOthers = isInOtherLetters(sample);
  const words = isInOthers ? [] : tokenize(sample);
  if (!isInOthers && isPlainlyEnglish(sample, words)) return USUAL_LANGUAGE;
  const likeness = francAll(sample);
  const likest = likeness[0]?.[0] ?? UNDETERMINED;
  if (likest === UNDETERMINED) return USUAL_LANGUAGE;
  if (isInOthers) return inCyrillic(sample, tagOfCode(likest)) ?? tagOfCode(likest);
  let found = { tag: USUAL_LANGUAGE, lead: 0 };
  for (const [code, score] of likeness) {
    if (code !== likest && !(LIKELY.includes(code) && score >= LIKE)) continue;
    const tag = tagOfCode(code);
    const lead = leadOf(tag, sample, words);
    if (lead > found.lead) found = { tag, lead };
  }
  return found.tag;
}

/** What franc says of a text that it can't tell. */
const UNDETERMINED = 'und';
/** The BCP 47 tag of a language that franc calls by three letters: "de" of "deu". */
const tagOfCode = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? USUAL_LANGUAGE;
const LATIN = /\p{Script=Latin}/gu;
const OTHER = /(?!\p{Script=Latin})\p{L}/gu;

/** Whether most letters of a text are none of those that English is written in. */
function isInOtherLetters(text: string): boolean {
  return (text.match(OTHER)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

/** Letters that tell Slavic languages apart, of which a few words look alike: those of one, and none of the others. */
const CYRILLIC = [
  { tag: 'uk', letters: /[іїєґ]/iu, not: /[ыэёъў]/iu },
  { tag: 'ru', letters: /[ыэё]/iu, not: /[іїєґў]/iu },
];
const SLAVIC: ReadonlySet<string> = new Set(['uk', 'ru', 'be']);

function inCyrillic(text: string, likest: string): string | null {
  if (!SLAVIC.has(likest)) return null;
  return CYRILLIC.find(({ letters, not }) => letters.test(text) && !not.test(text))?.tag ?? null;
}

/** A letter that makes a word foreign, as `FOREIGN` below has it. */
const FOREIGN_LETTER = /(?![a-z])\p{Ll}/gu;

/**
 * Whether no language has a lead over English, whichever franc would name: more is made of foreign letters and of words of its
 * own than `leadOf` does. It takes a fifth of the time that franc takes.
 */
function isPlainlyEnglish(text: string, words: readonly Token[]): boolean {
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const { isStopWord: isEnglish } = languageOf(USUAL_LANGUAGE).search;
  const english = new Set([...counts.keys()].filter(isEnglish));
  const foreign = text.match(FOREIGN_LETTER)?.length ?? 0;
  const often = [...counts].sort(([, one], [, other]) => other - one);
  return LANGUAGES.every(({ tag, search: { isStopWord: isLittle } }) => {
    if (tag === USUAL_LANGUAGE) return true;
    let own = 0;
    // As if all words were its own alone, until they turn out to be none: few of what comes often have to be looked at.
    let lead = foreign + words.length;
    for (const [word, count] of often) {
      const isIts = isLittle(word);
      lead -= count * (Number(!isIts) + Number(english.has(word)));
      if (lead <= 0) return true;
      if (isIts && !english.has(word)) own += count;
    }
    return own === 0;
  });
}

/** A letter with a sign that English words have only in what they borrow: "für", "jest zamknięty". */
const FOREIGN = /^[\p{Ll}\p{M}'’-]*(?![a-z])\p{Ll}/u;

/**
 * By how many words a text is rather in a language than in English: those that only the one of them has among its little
 * words. A word with a capital may be of a name ("Die Zeit") and speaks for English alone, one with a foreign letter against
 * it. 0 where too few of its words are little ones.
 */
function leadOf(tag: string, text: string, words: readonly Token[]): number {
  if (tag === USUAL_LANGUAGE) return 0;
  const { isStopWord: isLittle } = languageOf(tag).search;
  const { isStopWord: isEnglish } = languageOf(USUAL_LANGUAGE).search;
  let little = 0;
  let own = 0;
  let foreign = 0;
  let english = 0;
  for (const { word, start, end } of words) {
    const isIts = isLittle(word) && !isLetter(tag, text, start, end);
    if (isIts) little++;
    if (isEnglish(word)) english += isIts ? 0 : 1;
    else if (/\p{Lu}/u.test(text.charAt(start)) || isInName(text, start, end)) continue;
    else if (isIts) own++;
    else if (FOREIGN.test(text.slice(start, end))) foreign++;
  }
  return own === 0 || little < LITTLE_WORDS * words.length ? 0 : own + foreign - english;
}

/** A letter that is a sign or a part of an address, and no word as Polish "w" is; German has none of one letter. */
function isLetter(tag: string, text: string, start: number, end: number): boolean {
  return (
    end - start === 1 && (tag === 'de' || !/^\s?\S\s?$/u.test(text.slice(Math.max(0, start - 1), end + 1)))
  );
}

const NAME_BEFORE = new RegExp(String.raw`\p{Lu}[\p{L}\p{M}'’-]+ (?:(?:${PARTICLES}) )?$`, 'u');
const NAME_AFTER = new RegExp(String.raw`^ (?:(?:${PARTICLES}) )?\p{Lu}`, 'u');

/** Whether a word stands between two with a capital, as in "Juan de la Cruz" and "Ursula von der Leyen". */
const isInName = (text: string, start: number, end: number): boolean =>
  NAME_AFTER.test(text.slice(end, end + 10)) && NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start));

/** Whether a text that is said to be in a language plainly is in another one, of which it has the little words. */
export function isPlainlyOther(text: string, tag: string): boolean {
  const words = tokenize(text.slice(0, SAMPLE)).map(({ word }) => word);
  const isLike = (language: string): boolean => shareOfLittleWords(words, language) >= LITTLE_WORDS;
  const detected = detectLanguage(text);
  return detected !== tag.toLowerCase().split('-')[0] && isLike(detected) && !isLike(tag);
}

function shareOfLittleWords(words: readonly string[], tag: string): number {
  const { isStopWord } = languageOf(tag).search;
  return words.filter(isStopWord).length / Math.max(1, words.length);
}
