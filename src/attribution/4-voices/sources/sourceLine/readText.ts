import type { AttributionLanguage } from '../../../../language/attribution.ts';
import { endOf, NOBODY, shifted, type SourceLine } from './lineParts.ts';
import { platformOf } from './media.ts';
import { whoOf } from './readWho.ts';

/**
 * "Facebook page of the guard", "a letter from Mara Quist to the guild", "an interview of Mara Quist to Kursblatt": what stands
 * first tells what was read, and behind it whose it is; `read` reads what follows. Null where a source begins otherwise.
 */
export function readText(
  words: string,
  language: AttributionLanguage,
  read: (rest: string) => SourceLine,
): SourceLine | null {
  const { labels, people, outlets } = language;
  const lead = labels.sourceLine.textFirst.exec(words);
  if (!lead) return null;
  const at = endOf(lead);
  const rest = words.slice(at);
  const { who, role, medium } = read(rest);
  const platform = platformOf(words, { start: 0, end: at }, language);
  const isMediumAlone =
    who === null &&
    medium !== null &&
    platform === null &&
    outlets.isMediumName(rest.slice(medium.start, medium.end));
  // "a letter from the guard" is the guard's, be it a medium or not, unless its name tells that it is one
  const owner = who || isMediumAlone ? null : whoOf(rest, medium?.end ?? rest.length, language);
  const own = owner ? { ...NOBODY, who: owner.who, role: owner.role } : { ...NOBODY, who, role, medium };
  // "a story of the pier" is nobody's
  const whole = own.who ? rest.slice(own.who.start, own.who.end) : '';
  const name = whole.replace(labels.sourceLine.recipient, '');
  const noun = people.headNoun(name);
  const isSomebody = people.isBody(noun) || people.isPersonNoun(people.singular(noun) ?? noun);
  if (/^\p{Ll}/u.test(name) && !isSomebody) return null;
  const whose = own.who && { ...own.who, end: own.who.start + name.length };
  const named = shifted({ ...own, who: whose }, at);
  return platform ? { ...named, medium: platform } : named;
}
