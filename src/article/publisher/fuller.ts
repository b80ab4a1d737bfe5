import type { ArticleLanguage } from '../../language/article.ts';
import type { PublisherLanguage } from '../../language/surroundings.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Role } from '../roles/role.ts';
import { partLine } from '../topLines/partLine.ts';
import { isOwnName, type Candidate } from './candidates.ts';
import { isTold } from './places.ts';

/**
 * The whole name that stands above the headline where only a part of it was chosen, which is never a line of its own: "Science
 * Horizon" for "Horizon", of whose newsletter the page tells. The candidate itself where there is no fuller name.
 */
export function fullerOf(
  chosen: Candidate,
  options: readonly { readonly candidate: Candidate | null }[],
  { publisher, bylines }: ArticleLanguage,
): Candidate {
  const isSure = chosen.mentions.some(
    ({ beside, how, isStated }) => isStated || (beside === null && !how.startsWith('cue')),
  );
  if (isSure) return chosen;
  const isFuller = (other: Candidate | null): boolean => {
    if (!other?.mentions.some(({ where, how }) => where === 'above' && how === 'whole')) return false;
    const at = ` ${other.key} `.indexOf(` ${chosen.key} `);
    if (at < 0 || other.key === chosen.key) return false;
    const behind = other.name.slice(at + chosen.key.length + 1);
    const rest = `${other.name.slice(0, at)} ${behind}`;
    // "The Comet in brief", "Comet Sport"
    if (/(?<!\p{L})\p{Ll}|:/u.test(rest)) return false;
    return behind === '' || !(publisher.firm.test(` ${other.name}`) || bylines.parts?.isSection(behind));
  };
  // "Quanta Lab Weekly" behind the writer's name, for "Lab Weekly", which stands nowhere else
  const isPiece = (other: Candidate | null): boolean =>
    (other?.key.endsWith(` ${chosen.key}`) ?? false) &&
    chosen.mentions.every(({ how }) => how.includes('front')) &&
    other!.mentions.some(({ where, how }) => where === 'head' && /^(?:first|inner|last) piece$/.test(how));
  return options.find(({ candidate }) => isFuller(candidate) || isPiece(candidate))?.candidate ?? chosen;
}

/**
 * The whole name of a medium that its page calls by the last word elsewhere, "Follow the Horizon on Yapper", where the line
 * with the day has it: "*Science Horizon* | 3 May 2026, 23:10". Null where no line has it so.
 */
export function wholeNameOf(
  { key, mentions }: Candidate,
  roles: readonly Role[],
  language: ArticleLanguage,
): string | null {
  if (key.includes(' ') || mentions.some(({ how }) => !/^(?:cue|words)/u.test(how))) return null;
  for (const { kind, paragraph } of roles) {
    const [first, ...others] = kind === 'byline' ? partLine(paragraph.plain, language) : [];
    const isName = first?.kind === 'name' || first?.kind === 'medium';
    if (!isName || !first.words.toLowerCase().endsWith(` ${key}`)) continue;
    if (others.length > 0 && others.every((one) => one.kind === 'day' || one.kind === 'hour'))
      return first.words;
  }
  return null;
}

/**
 * The medium of a firm that holds the copyright, where the article names one medium that is called as the firm is: "The Daily
 * Comet", to which somebody spoke, of "Comet Newspapers Limited". Null where it names none, or several.
 */
export function mediumOfFirm(
  { name }: Candidate,
  roles: readonly Role[],
  { firm, media }: PublisherLanguage,
): string | null {
  const own = withoutFirm(name, firm);
  if (own === name || own.includes(' ')) return null;
  const pattern = new RegExp(
    `(?<!\\p{LC})[Tt]he ((?:\\p{Lu}\\p{LC}+ ){0,2}${escapePattern(own)}(?: \\p{Lu}\\p{LC}+){0,2})(?![\\p{LC}’'])`,
    'gu',
  );
  const named = roles.filter(isTold).flatMap(({ paragraph }) => [...paragraph.plain.matchAll(pattern)]);
  const [first, ...others] = new Set(named.map(([, medium = '']) => medium));
  const isMedium = first?.split(' ').some((word) => media.has(word.toLowerCase())) ?? false;
  return first !== undefined && others.length === 0 && isMedium ? `The ${first}` : null;
}

/**
 * The medium of an owner whom only the line of the copyright names, "Coastal Plus" of "© 2026 Coastal Plus plc": the one name
 * above the headline, in a line of its own, that is such as media have and stands in another line of the page too. Null
 * where there is none, or several.
 */
export function mediumOfOwner(
  chosen: Candidate,
  options: readonly { readonly candidate: Candidate | null }[],
): Candidate | null {
  if (!chosen.mentions.every(({ paragraph }) => paragraph.plain.includes('©'))) return null;
  const [first, ...others] = options.flatMap(({ candidate }) =>
    candidate && candidate !== chosen && isNamedAgain(candidate) ? [candidate] : [],
  );
  return first && others.length === 0 ? first : null;
}

function isNamedAgain(candidate: Candidate): boolean {
  const above = candidate.mentions.find(({ where, how }) => where === 'above' && how === 'whole');
  return (
    above !== undefined &&
    isOwnName(candidate) &&
    candidate.mentions.some(({ paragraph, where }) => paragraph !== above.paragraph && where !== 'told')
  );
}

/**
 * The medium whose readers are asked to join its circle, "The Lamp Post" of "join The Lamp Post Community": what stands
 * before that is called as media are, or a name in the page too. Null where no line asks so, or the page is headed so.
 */
export function mediumOfCircle(
  chosen: Candidate,
  options: readonly { readonly candidate: Candidate | null }[],
  { circle, media }: PublisherLanguage,
): Candidate | null {
  const name = circle ? chosen.name.replace(circle, '') : chosen.name;
  if (name === chosen.name || chosen.mentions.some(({ how }) => how === 'whole')) return null;
  const key = name.toLowerCase();
  const isNamed = (one: Candidate | null): boolean =>
    one?.key === key && one.mentions.some(({ how }) => !/front|back/u.test(how));
  const other = options.find(({ candidate }) => isNamed(candidate))?.candidate ?? null;
  if (other || !key.split(' ').some((word) => media.has(word))) return other;
  const mentions = chosen.mentions.map((one) => ({ ...one, name: one.name.replace(circle!, '') }));
  return { ...chosen, key, name, mentions };
}

/** "Comet" of "Comet Group Newspapers Limited". */
function withoutFirm(name: string, firm: RegExp): string {
  const less = name.replace(firm, '');
  return less === name ? name : withoutFirm(less, firm);
}
