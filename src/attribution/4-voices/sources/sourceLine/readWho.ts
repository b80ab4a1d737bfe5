import type { AttributionLanguage } from '../../../../language/attribution.ts';
import type { Span } from '../../../../types.ts';
import { NAME } from './media.ts';
import { NOBODY, trimmed, type SourceLine } from './lineParts.ts';

/** Whether a name without anything beside it is somebody's, as far as the rest of the text tells. */
export type IsPerson = (name: string) => boolean;

/** Whether a medium is known already, so that initials are rather who spoke: it cites them, or passed on what they said. */
export type Known = 'cited' | 'carried' | null;

/** Who speaks, where nothing tells on what occasion, or a medium alone. */
export function readWho(
  words: string,
  language: AttributionLanguage,
  isPerson: IsPerson,
  known: Known,
): SourceLine {
  const { sourceLine, kind } = language.labels;
  const { isMediumName, isMediumNoun } = language.outlets;
  const claim = whoOf(words, words.length, language);
  const { who, role } = claim;
  const name = who ? words.slice(who.start, who.end) : '';
  const besides = role ? words.slice(role.start, role.end) : '';
  const whole = trimmed(words, { start: 0, end: words.length });
  const [, before, after] = sourceLine.correspondent.exec(words) ?? [];
  const [, finder = ''] = sourceLine.itsWork.exec(words) ?? [];
  const reporting =
    before ?? after ?? (isMediumName(finder) ? finder : investigatorOf(words, language, isPerson));
  if (reporting) {
    const start = words.indexOf(reporting);
    return { ...NOBODY, medium: { start, end: start + reporting.length } };
  }
  // "Kursblatt's sources", "sources of Kursblatt in the police"
  const [, first, other] = (sourceLine.anonymous.test(name) && sourceLine.owned.exec(name)) || [];
  const owner = first ?? (other && !language.people.isBody(other) ? other : undefined);
  const at = (who?.start ?? 0) + (first ? 0 : name.indexOf(owner ?? ''));
  if (who && owner) return { ...claim, medium: { start: at, end: at + owner.length } };
  // "Tyvra Courier sources in the customs service"
  const [carrier] = /^\p{Lu}\S*(?: \p{Lu}\S*)*(?= \p{Ll})/u.exec(name) ?? [];
  if (who && carrier && isMediumName(carrier) && sourceLine.anonymous.test(name.slice(carrier.length)))
    return { ...claim, medium: { start: who.start, end: who.start + carrier.length } };
  // "a report by Radio Sund"
  if (!role && isMediumName(name)) return { ...NOBODY, medium: who };
  // "Lantern, Norlandic news agency"
  if (role && isKind(besides, language)) return { ...NOBODY, medium: who };
  // "Frostline, a local news site", "the news site Frostline", "Reuters, Bloomberg"
  if (
    kind.test(words) ||
    (/^\p{Ll}/u.test(besides) && isMediumNoun(language.people.headNoun(besides))) ||
    isMediumName(name) ||
    (isMediumNoun(name) && !isOffice(name, language))
  )
    return { ...NOBODY, medium: whole };
  // "Mara Quist, Kursblatt"
  if (
    role &&
    /^\p{Lu}[^,]*$/u.test(besides) &&
    (isMediumName(besides) ||
      (!/ /u.test(besides) && !isPost(besides, language)) ||
      isTitled(besides, language))
  )
    return { ...claim, role: null, medium: role };
  const behind = who && role && mediumBehind(words, role, language);
  if (behind) return { ...claim, ...behind };
  const isSomebody =
    role !== null ||
    name.length < whole.end - whole.start ||
    (/^\p{Ll}/u.test(name) && !NAME.test(name)) ||
    sourceLine.anonymous.test(name) ||
    language.people.isBody(name) ||
    name
      .split(' ')
      .slice(0, -1)
      .some((word) => language.people.isTitle(word.toLowerCase())) ||
    isPerson(name) ||
    (known !== null && /^\p{Lu}+$/u.test(name)) ||
    (known !== null && /(?:^| )\p{Ll}{4,}(?: |$)/u.test(name)) ||
    (known === 'cited' && / /u.test(name));
  return isSomebody ? claim : { ...NOBODY, medium: whole };
}

/** "Mara Quist, mayor of Lisk, *Kursblatt*": the last of what stands beside a name. */
function mediumBehind(
  words: string,
  { start, end }: Span,
  language: AttributionLanguage,
): Pick<SourceLine, 'role' | 'medium'> | null {
  const comma = words.slice(start, end).lastIndexOf(', ');
  const medium = trimmed(words, { start: start + comma + 1, end });
  const name = words.slice(medium.start, medium.end);
  const { outlets } = language;
  const isMedium = outlets.isMediumName(name) || (/^\p{Lu}/u.test(name) && outlets.isMediumNoun(name));
  return isMedium && !isOffice(name, language)
    ? { role: comma < 0 ? null : { start, end: start + comma }, medium }
    : null;
}

/** "State Water Agency": a body whose last word media have in their names too, of three words or more that say nothing of news. */
const isOffice = (name: string, { people, labels }: AttributionLanguage): boolean =>
  name.split(' ').length > 2 &&
  name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
  people.isBody(name) &&
  !labels.sourceLine.news.test(name);

/** "Mara Quist, *CEO*", "Mara Quist, *KC*": what somebody is, in one word with a capital. */
const isPost = (word: string, { people }: AttributionLanguage): boolean =>
  people.isTitle(word.toLowerCase()) || people.postNominal.test(` ${word}`);

/** "The Northern Lamp": a name with its article, which is that of no body, is a medium's. */
const isTitled = (name: string, { people }: AttributionLanguage): boolean =>
  name.toLowerCase().startsWith(`${people.article} `) &&
  /^\p{Lu}[\p{LC}'’-]*(?: \p{Lu}[\p{LC}'’-]*)+$/u.test(name) &&
  !people.isBody(name) &&
  !people.isPersonNoun(people.headNoun(name));

/** "Norlandic daily newspaper", "Norland-backed news agency": what a medium is, and none by its name. */
const isKind = (words: string, { labels, outlets, people }: AttributionLanguage): boolean =>
  / \p{Ll}[\p{Ll}-]*$/u.test(words) &&
  outlets.isMediumNoun(people.headNoun(words)) &&
  labels.kind.test(`${words.replace(/^\p{Lu}[\p{LC}]*-(?=\p{Ll})/u, '')} X`);

/** "the mayor of Lisk, *Mara Quist*": a post, and the whole name of whoever holds it. */
function isHeld(post: string, name: string, { people, outlets }: AttributionLanguage): boolean {
  const noun = people.headNoun(post);
  // "Anna *Baker*" is no baker
  const isHolder = people.isTitle(noun.toLowerCase()) || (post.includes(noun) && people.isPersonNoun(noun));
  return (
    isHolder &&
    /^\p{Lu}\S*(?: (?:\p{Ll}{1,3} )*\p{Lu}[^\s,]*)+$/u.test(name) &&
    !people.isBody(name) &&
    !outlets.isMediumName(name) &&
    !people.isTitle(people.headNoun(name).toLowerCase())
  );
}

/** "an investigation by *Frostline*", "*Frostline*'s investigation": one name that is neither a person's nor a body's. */
function investigatorOf(
  words: string,
  { labels, people, outlets }: AttributionLanguage,
  isPerson: IsPerson,
): string | undefined {
  const [, behind, before] = labels.sourceLine.investigation.exec(words) ?? [];
  const name = behind ?? before ?? '';
  const isOther = people.isBody(name) || outlets.isAudience(name) || people.genderOfName(name) !== null;
  return name !== '' && !isOther && !isPerson(name) ? name : undefined;
}

/** The name, and after the first comma what its bearer is. */
export function whoOf(words: string, end: number, language: AttributionLanguage): SourceLine {
  const { labels, people } = language;
  const all = trimmed(words, { start: 0, end });
  // "a statement by the guard", "the guard's website", "Mara Quist live" on Kanal 5
  const lead = labels.sourceLine.textOf.exec(words.slice(all.start, all.end))?.[0].length ?? 0;
  const named = words.slice(all.start + lead, all.end);
  const owner = named.replace(labels.sourceLine.itsText, '');
  // "the report" is nobody's
  const tail = people.articles.test(`${owner} `) && !owner.includes(' ') ? 0 : named.length - owner.length;
  const whole = trimmed(words, { start: all.start + lead, end: all.end - tail });
  const comma = words.slice(whole.start, whole.end).search(/, /u);
  if (comma < 0) return { ...NOBODY, who: whole };
  const role = trimmed(words, { start: whole.start + comma + 1, end: whole.end });
  // "Council of Lisk, Mayor Ines Falk": the council's mayor speaks
  const isOf = people.isBody(words.slice(whole.start, whole.start + comma));
  const [first = '', ...rest] = words.slice(role.start, role.end).split(' ');
  const isNamed = rest.length > 1 && rest.slice(-2).every((word) => /^\p{Lu}/u.test(word));
  if (
    isOf &&
    isNamed &&
    /^\p{Lu}/u.test(first) &&
    [first, ...rest].some((word) => people.isTitle(word.toLowerCase()))
  )
    return { ...NOBODY, who: role };
  const post = { start: whole.start, end: whole.start + comma };
  if (isHeld(words.slice(post.start, post.end), words.slice(role.start, role.end), language)) {
    const article = people.articles.exec(words.slice(post.start, post.end))?.[0].length ?? 0;
    return { ...NOBODY, who: role, role: { ...post, start: post.start + article } };
  }
  return { ...NOBODY, who: { start: whole.start, end: whole.start + comma }, role };
}
