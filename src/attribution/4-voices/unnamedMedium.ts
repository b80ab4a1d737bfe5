import type { Carrier } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { lastWordOf } from '../../text/lastWordOf.ts';
import type { Mention, Span } from '../../types.ts';
import { oncePer } from '../../values/once.ts';
import { byDescription } from '../3-people/byDescription.ts';
import type { Cast } from '../3-people/cast.ts';
import type { Naming } from '../3-people/naming.ts';
import { clean } from '../clean.ts';

/** The medium that a phrase means which is no name: "the paper", "this newspaper", "the Dozh TV channel". */
export function unnamedMedium(
  text: string,
  cast: Cast,
  publisher: string,
  naming: Naming,
  trust: Carrier['trust'],
): Mention | null {
  const { people, outlets } = cast.language;
  const words = clean(text, naming);
  const { start, end } = naming;
  const before = lastMedium(cast, naming);
  // "*its* editor writes"
  if (mayOwnAsMedium(words, people)) return before;
  // "on its website"
  const isOwn = people.possessives.has(words.split(' ')[0]?.toLowerCase() ?? '');
  // "in a radio interview with *dyVL*": as stations write themselves
  const isSelf = trust !== 'open' && /^\p{Ll}{1,2}\p{Lu}{2,4}\d*$/u.test(words);
  if (!outlets.isMediumNoun(words) || isOwn) return isSelf ? { name: words, start, end } : null;
  // "told this newspaper", whichever was named before
  if (outlets.itself.test(words)) return { name: publisher || words, start, end };
  // "Norlandic state television" has no other name
  const station = words.replace(people.articles, '');
  if (!outlets.isMediumNoun(lastWordOf(words))) return { name: station, start: end - station.length, end };
  // "the Dozh TV channel" is called Dozh TV
  const named = nameBefore(people).exec(words.replace(people.articles, ''))?.[0];
  const at = named ? text.indexOf(named, start) : -1;
  if (named && at >= 0 && at < end) return { name: named, start: at, end: at + named.length };
  // "on the club website", which is that of no medium named before
  const [noun = '', owner = ''] = words.split(' ').reverse();
  const isBodys = people.isBody(owner) && outlets.platformNoun.test(noun) && !outlets.isMediumNoun(owner);
  if (isBodys) return { name: words, start, end };
  // "in the paper": the one named before, and none of its own
  const isBare = !words.replace(people.articles, '').includes(' ');
  const known = isBare ? byDescription(cast.recent, naming.name, cast.language) : null;
  if (isBare && known?.sort !== 'medium') return before;
  const met = known ?? cast.meet(naming, '', 'medium');
  if (known) cast.remindOfOne(known);
  return { name: met.name, start, end };
}

/** The name before what a medium is: "*Dozh* TV channel", "*Salt and Sand* podcast". */
const nameBefore = oncePer(
  ({ and }: PeopleLanguage) =>
    new RegExp(String.raw`\p{Lu}\S*(?: (?:(?:${and}|&) )?[\p{Lu}\d]\S*)*(?=(?: \p{Ll}\S*)+$)`, 'u'),
);

/** The medium that words at a place mean, which was named after all others that are no people: "*the paper*", "*its* editor". */
function lastMedium({ recent, language }: Cast, { start, end }: Span): Mention | null {
  const { sort, name = '' } = recent.find((one) => !/^(?:person|people)$/.test(one.sort)) ?? {};
  const isMedium = sort === 'medium' || language.outlets.isMediumName(name);
  return isMedium ? { name: name.replace(language.people.articles, ''), start, end } : null;
}

/** "*its*", which may mean a medium, but not "her", "their". */
function mayOwnAsMedium(words: string, { possessives, pronouns }: PeopleLanguage): boolean {
  const sorts = possessives.has(words) ? (pronouns[words]?.sorts ?? []) : [];
  return sorts.includes('medium') && !sorts.includes('people');
}
