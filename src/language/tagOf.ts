import { LANGUAGES } from './languages.ts';

/** A primary language of BCP 47 that is in use has two or three letters. */
const PRIMARY = /^[a-z]{2,3}(?:-|$)/iu;

/**
 * The BCP 47 tag of a language as people write it: "en", "en_US" → "en-US", "eng" → "en", "English" and "Deutsch" where
 * more is known of the language; null for what is none.
 */
export function tagOf(language: string): string | null {
  const name = language.trim().toLowerCase();
  const named = LANGUAGES.find((one) => one.name.toLowerCase() === name || ownName(one.tag) === name);
  if (named) return named.tag;
  const tag = name.replaceAll('_', '-');
  return PRIMARY.test(tag) ? canonical(tag) : null;
}

function ownName(tag: string): string | undefined {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag)?.toLowerCase();
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
