import type { AttributionLanguage } from '../../../../language/attribution.ts';
import type { Span } from '../../../../types.ts';
import { nameAfterTitle } from '../../nameAfterTitle.ts';
import { endOf, trimmed } from './lineParts.ts';

/** How the name of a medium begins: Kursblatt, bTV, eNCA. */
export const NAME = /^\p{Ll}{0,2}\p{Lu}/u;

/** "… *on* Telegram", "… *to* Sky News", before an occasion. */
export function throughOf(
  words: string,
  before: number,
  language: AttributionLanguage,
): { readonly from: number; readonly medium: Span } | null {
  const { through, surely } = language.labels.sourceLine;
  for (const match of words.slice(0, before).matchAll(through)) {
    const bracket = words.slice(endOf(match)).search(/\)?$/u);
    const named = trimmed(words, { start: endOf(match), end: endOf(match) + bracket });
    const span = withoutPlace(words, named, language);
    const name = words.slice(span.start, span.end);
    if (match.index === 0 || name.length > 60) continue;
    const platform = platformOf(words, span, language);
    const isOnly = !/[,;]/u.test(name);
    // in a role, where no comma is before it, only a medium's own name tells: "an expert on Baltic ice"
    const isApart = match[0].startsWith(',') || !words.slice(0, match.index).includes(',');
    const known = isMedium(name, language);
    if (platform || (isOnly && (known || (isApart && surely.test(match[0])))))
      return { from: match.index, medium: platform ?? withoutOwner(words, span, language) };
  }
  return null;
}

/** "an interview *with Kursblatt*", "on air *on Channel Nord*" */
export function partnerOf(words: string, from: number, language: AttributionLanguage): Span | null {
  const { partner: joint, margin } = language.labels.sourceLine;
  const partner = joint.exec(words.slice(from));
  // "on the sidelines of the forum"
  if (!partner || margin.test(words.slice(from))) return null;
  const start = from + partner[0].length;
  const end = words.slice(start).search(/[,;(]/u);
  const named = trimmed(words, { start, end: end < 0 ? words.length : start + end });
  const span = withoutPlace(words, named, language);
  const name = bare(words.slice(span.start, span.end), language);
  if (/\d/u.test(words.slice(span.start, span.start + 1))) return null; // in an address of 4 May
  const mayBeMedium = NAME.test(name) || language.outlets.isMediumNoun(name);
  if (!mayBeMedium || language.outlets.isAudience(name)) return null;
  // "on the website of the Lisk Regional Administration"
  if (!isMedium(name, language) && language.people.isBody(language.people.headNoun(name))) return null;
  // "after talks with his counterpart Tom Fry"
  if (!isMedium(name, language) && nameAfterTitle(name, language, () => false)) return null;
  return platformOf(words, span, language) ?? withoutOwner(words, span, language);
}

/** "Kursblatt *at the forum in Lisk*", unless the medium stands in there: "Deep Water *on Channel Nord*". */
function withoutPlace(words: string, { start, end }: Span, language: AttributionLanguage): Span {
  const at = words.slice(start, end).search(language.labels.sourceLine.place);
  const isPlace = at > 0 && mediumIn(words.slice(0, end), start + at, language) === null;
  return { start, end: isPlace ? start + at : end };
}

/** "her column *in the Kursblatt*" */
export function printedIn(words: string, { start, end }: Span, { labels }: AttributionLanguage): Span | null {
  const { printed, within } = labels.sourceLine;
  const joint = printed.test(words.slice(start, end)) ? within.exec(words.slice(end)) : null;
  const from = end + (joint?.[0].length ?? 0);
  const comma = words.slice(from).search(/[,;(]/u);
  return joint && NAME.test(words.slice(from))
    ? trimmed(words, { start: from, end: comma < 0 ? words.length : from + comma })
    : null;
}

/** "on the *Deep Water podcast*", "on the podcast *Deep Water*" */
export function programmeOf(
  words: string,
  { start, end }: Span,
  { outlets }: AttributionLanguage,
): Span | null {
  const noun = /\p{Ll}+$/u.exec(words.slice(start, end))?.[0] ?? '';
  const behind = /^ (\p{Lu}[\p{LC}\d'’-]*(?: [\p{Lu}\d][\p{LC}\d'’-]*)*)(?=$|[,;(]| \p{Ll})/u.exec(
    words.slice(end),
  )?.[1];
  if (behind && outlets.isMediumNoun(noun)) return { start: end + 1, end: end + 1 + behind.length };
  const name =
    /\p{Lu}[\p{LC}'’-]*(?: \p{Lu}[\p{LC}'’-]*)* \p{Ll}+$/u.exec(words.slice(start, end))?.[0] ?? '';
  return outlets.isMediumNoun(name) ? { start: end - name.length, end } : null;
}

/** The medium that is named somewhere in words: "on the breakfast show of *Radio Polje*". */
export function mediumIn(words: string, from: number, { outlets }: AttributionLanguage): Span | null {
  for (const { 0: name, index } of words
    .slice(from)
    .matchAll(/\p{Lu}[\p{LC}\d'’-]*(?: [\p{Lu}\d][\p{LC}\d'’-]*)*/gu))
    if (outlets.isMediumName(name)) return { start: from + index, end: from + index + name.length };
  return null;
}

/** "an interview for the YouTube channel *Razgovor*": what is called so on a platform, behind an occasion. */
export function channelOf(words: string, from: number, { outlets }: AttributionLanguage): Span | null {
  const [lead, platform = '', noun = ''] =
    /^[^,;(]{0,24}? (\p{Lu}\S*) (\p{Ll}+) (?=\p{Lu}[^,;(]*$)/u.exec(words.slice(from)) ?? [];
  const isThere = lead !== undefined && outlets.isPlatform(platform) && outlets.isMediumNoun(noun);
  return isThere ? { start: from + lead.length, end: words.length } : null;
}

/** "Telegram" of "her Telegram channel". */
export function platformOf(words: string, span: Span, { outlets }: AttributionLanguage): Span | null {
  const name = words.slice(span.start, span.end);
  const platform = outlets.platformIn(name.replace(/[,;:'’].*$/u, '')) ?? outlets.platformIn(name);
  if (!platform || !outlets.isPlatform(platform)) return null;
  const start = span.start + name.indexOf(platform);
  return { start, end: start + platform.length };
}

/** "Kursblatt", "the Abend newspaper", "the daily Der Deich" */
function isMedium(words: string, language: AttributionLanguage): boolean {
  const name = bare(words, language);
  const isCalled =
    NAME.test(name) && (language.labels.kind.test(words) || language.outlets.isMediumNoun(name));
  return isCalled || language.outlets.isMediumName(name);
}

/** Without "her" and without what it is: "the weekly Der Deich". */
const bare = (name: string, { labels }: AttributionLanguage): string =>
  name.replace(labels.kind, '').replace(labels.sourceLine.owner, '');

function withoutOwner(words: string, { start, end }: Span, language: AttributionLanguage): Span {
  return { start: end - bare(words.slice(start, end), language).length, end };
}
