import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Mention } from '../../types.ts';

/** *Mara Quist:* “The bridge is tired” */
const BEFORE_COLON = new RegExp(String.raw`^${PERSON}(?=: ["“«„'‘])`, 'u');

/** A name of two words; a third one may be a verb of a headline in capitals. */
const TWO_WORDS = /(?<![\p{L}-])(\p{Lu}[\p{L}\p{M}'’-]+)(?= (\p{Lu}[\p{L}\p{M}'’-]*[\p{L}\p{M}]))/gu;

/**
 * Who answers below, where answers stand behind "A:": whom the headline quotes, or headline or introduction says somebody spoke
 * to; or else the only person that a headline names, unless the introduction is about `first`. Null for nobody, or one of several.
 */
export function whoIsAsked(
  text: string,
  above: readonly Block[],
  first: Mention | null,
  language: AttributionLanguage,
): string | null {
  const parts = above.map(({ kind, start, end }) => ({
    isTitle: kind === 'title',
    words: text.slice(start, end),
  }));
  const titles = parts.filter(({ isTitle }) => isTitle).map(({ words }) => words);
  const quoted = titles.flatMap((words) => BEFORE_COLON.exec(words)?.[0] ?? []);
  const named = [...quoted, ...parts.flatMap(({ words }) => spokenTo(words, language))];
  if (named.length > 0) return onlyOne(named);
  const told = titles.flatMap((words) => knownNames(words, language));
  return onlyOne(first ? [...told, first.name] : told);
}

/** "an interview with the diver *Mara Quist*", who is no medium. */
function spokenTo(words: string, { labels, people, outlets }: AttributionLanguage): string[] {
  const names = [...words.matchAll(labels.spokenTo)].flatMap(({ index, 0: { length } }) => {
    const behind = words.slice(index + length);
    return BEGINNING.exec(behind)?.groups?.['name'] ?? [];
  });
  return names.filter((name) => !people.isBody(name) && !outlets.isMediumName(name));
}

/** A name, what its bearer is may stand before it. */
const BEGINNING = new RegExp(String.raw`^(?:\p{Ll}[\p{L}-]* ){0,4}(?<name>${PERSON})`, 'u');

const knownNames = (words: string, { people }: AttributionLanguage): string[] =>
  [...words.matchAll(TWO_WORDS)]
    .map(([, given = '', surname = '']) => `${given} ${surname}`)
    .filter((name) => people.genderOfName(name) !== null);

/** The longest form of a name, if all are names of the same person. */
function onlyOne(names: readonly string[]): string | null {
  const [longest = null] = names.toSorted((one, other) => other.length - one.length);
  return names.every((name) => ` ${longest} `.includes(` ${name} `)) ? longest : null;
}
