import { once } from '../../../../values/once.ts';
import { escapePattern } from '../../../../text/escapePattern.ts';
import { wholeWords } from '../../../wholeWords.ts';
import { allPlaces } from '../places.ts';

/** "in France", "in the United States" */
const IN =
  /(?<![\p{LC}\d])[Ii]n (?:the )?(?<place>\p{Lu}[\p{LC}.’'-]*(?: (?:of |and )?\p{Lu}[\p{LC}’'-]*){0,3})/gu;

/** What lies in no other country, or in several. */
const WHOLE = /^(?:Europe|Africa|Asia|European Union|United Nations|United Kingdom|England|Scotland|Wales)$/u;

/** By each name of a country, all that tells of it: "Holland", "Dutch", "Amsterdam". */
const countries = once((): ReadonlyMap<string, RegExp> => {
  const told = new Map<string, RegExp>();
  for (const { names, people, seats } of allPlaces()) {
    if (WHOLE.test(names[0]!)) continue;
    const words = [...names, ...people, ...seats].map(escapePattern).join('|');
    for (const name of names) told.set(name, wholeWords(words, 'u'));
  }
  return told;
});

const countriesIn = (text: string): RegExp[] =>
  [...text.matchAll(IN)].flatMap(({ groups }) => countries().get(groups?.['place'] ?? '') ?? []);

/** Whether a sentence tells of what is so in another country, and of nothing in the one that a question asks for. */
export function isInOtherCountry(question: string, sentence: string): boolean {
  const asked = countriesIn(question);
  if (asked.length !== 1 || asked[0]!.test(sentence)) return false;
  const told = countriesIn(sentence);
  return told.length > 0 && !told.some((country) => country.test(question));
}
