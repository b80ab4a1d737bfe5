import type { AppealLanguage } from '../language/surroundings.ts';

/** Somebody's words in quotation marks may ask anything. */
const QUOTATION = /["“„«][^"“”„«»]{2,}["”“»]/u;

/** A slogan with the call behind it has this many sentences at most. */
const SLOGAN = 3;
/** Words of each at most. */
const SLOGAN_WORDS = 12;

/** The sentences of a paragraph in which a page speaks of itself; abbreviations are seldom there. */
export const noticeSentences = (plain: string): string[] => plain.split(/(?<=[.!?][’)*_]{0,3})\s+/u);

/** Whether a paragraph asks the reader for something, and says nothing that is not to or about the reader. */
export function isAppeal(plain: string, language: AppealLanguage): boolean {
  if (QUOTATION.test(plain)) return false;
  if (language.asksFirst.test(plain)) return true;
  const sentences = noticeSentences(plain);
  const last = sentences.at(-1) ?? '';
  const isPlea = sentences.length <= SLOGAN && language.pleads.test(last);
  if (isPlea && (isCall(last, language) || (language.goods.test(plain) && !language.tells.test(last))))
    return true;
  // "No owner, no paywall. Upland Bulletin lives on its readers: join the club!"
  const isSlogan = (sentence: string): boolean =>
    sentence.split(/\s+/u).length <= SLOGAN_WORDS && !language.tells.test(sentence);
  if (
    sentences.length <= SLOGAN &&
    last.endsWith('!') &&
    isCall(last, language) &&
    sentences.slice(0, -1).every(isSlogan)
  )
    return true;
  const asking = sentences.filter((sentence) => isCall(sentence, language));
  if (asking.length === 0) return false;
  const speaking = sentences.filter(
    (sentence) => language.reader.test(sentence) || language.medium.test(sentence) || /[?!]$/u.test(sentence),
  );
  return asking.length > sentences.length / 2 || new Set([...asking, ...speaking]).size === sentences.length;
}

function isCall(sentence: string, { call, product, reader, medium }: AppealLanguage): boolean {
  if (call.test(sentence)) return true;
  return product.test(sentence) && reader.test(sentence) && (medium.test(sentence) || sentence.endsWith('!'));
}
