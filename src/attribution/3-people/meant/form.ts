import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { MeantLanguage } from '../../../language/meant.ts';
import type { Naming } from '../naming.ts';

/** How words call somebody who is not named: a pronoun, or by what kind of noun. */
export interface Form {
  /** "he" (also she), "it", "they", "person", "body", "generic" ("company"), "medium", "many", "aged", "other" */
  readonly kind: string;
  readonly isPronoun: boolean;
  /** What a description turns on, in lower case and in the singular: "mechanic". */
  readonly noun: string;
  /** The other words that tell something: "chief", "negotiator". */
  readonly words: readonly string[];
  /** Those with a capital: "Alliance". */
  readonly proper: readonly string[];
  /** "68" of "the 68-year-old" */
  readonly age: string | null;
  /** What it begins with: "the", "a", "own", "of" (one of them), "none". */
  readonly opening: string;
}

/** So many letters of a noun tell that a word is akin to it: "bakery" of "bakes". */
export const KIN = 4;

/** How somebody is called by words. */
export function formOf({ form, name }: Naming, language: AttributionLanguage, meant: MeantLanguage): Form {
  const { people } = language;
  if (form === 'pronoun') {
    const pronoun = people.pronouns[name.toLowerCase()];
    const kind = pronoun?.gender ? 'he' : pronoun?.sorts.includes('people') ? 'they' : 'it';
    return { kind, isPronoun: true, noun: '', words: [], proper: [], age: null, opening: '' };
  }
  const head = people.headNoun(name.replace(/['’]s$/u, ''));
  const age = meant.age.exec(head)?.groups?.['age'] ?? null;
  const single = people.singular(head) ?? head;
  const isMany = people.plural.test(head);
  const noun = isMany && people.isPersonNoun(single) ? single : head;
  const told = name.split(/[\s-]+/u).map((word) => word.replace(/['’]s?$/u, ''));
  const [opening = 'none'] = meant.openings.find(([, words]) => words.test(name)) ?? [];
  return {
    kind: age !== null || people.aged.test(head) ? 'aged' : isMany ? 'many' : kindOf(head, language),
    isPronoun: false,
    noun,
    words: told
      .map((word) => word.toLowerCase())
      .filter((word) => word !== noun && word.length > 1 && !meant.smallWords.has(word)),
    proper: told.slice(1).filter((word) => /^\p{Lu}/u.test(word)),
    age,
    opening,
  };
}

function kindOf(noun: string, { people, outlets }: AttributionLanguage): string {
  if (outlets.isMediumNoun(noun)) return 'medium';
  if (people.bodyNoun.test(noun)) return 'generic';
  if (people.isBody(noun)) return 'body';
  const isPerson = people.isPersonWord(noun) || people.genderOf(noun) !== null;
  return isPerson ? 'person' : 'other';
}
