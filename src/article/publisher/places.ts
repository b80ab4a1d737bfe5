import type { PublisherLanguage } from '../../language/surroundings.ts';
import type { Role } from '../roles/role.ts';
import { endsSentence } from '../shapes.ts';

/** A line that may name the publisher. */
export interface Place {
  readonly role: Role;
  readonly isRelease: boolean;
  /** On a page that may have a line of whoever gives it out: a release, or what has the mark of a wire that carries releases. */
  readonly isGiven: boolean;
  /** The part of the page: above the headline, between it and the text, among the text, below it, in the text itself … */
  readonly where: 'above' | 'title' | 'head' | 'among' | 'below' | 'caption' | 'told';
  /** What stands under the first line of all, which may be the name of the site; else null. */
  readonly beneath: string | null;
}

/** Longer lines around an article, in letters, name nobody. */
const LONGEST_LINE = 500;
/** Letters of the longest line that calls a page a press release. */
const SHORT = 120;
/** Lines at both ends of a page that are looked at. */
const MOST = 60;
const TOLD: ReadonlySet<Role['kind']> = new Set(['text', 'item', 'quotation', 'question', 'tail']);

/** Whether a line is the article's own. */
export const isTold = ({ kind }: Role): boolean => TOLD.has(kind);

/** Whether a short line calls the page a release. */
export const isReleased = (roles: readonly Role[], { release }: PublisherLanguage): boolean =>
  roles.some(
    (role) => !isTold(role) && role.paragraph.plain.length <= SHORT && release.test(role.paragraph.plain),
  );

/** Whether a dateline has the mark of a wire that carries releases. */
const isWired = (roles: readonly Role[], { releaseWire }: PublisherLanguage): boolean =>
  roles.some(
    ({ agency, rest, paragraph }) => agency !== null && releaseWire?.test(paragraph.plain.slice(0, rest)),
  );

/** The lines around an article, its first and last paragraph, the first one that is whole, and the first turn of an interview. */
export function placesOf(roles: readonly Role[], language: PublisherLanguage): Place[] {
  const isRelease = isReleased(roles, language);
  const isGiven = isRelease || isWired(roles, language);
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const told = roles.flatMap((role, at) => (isTold(role) ? [at] : []));
  const first = told.find((at) => at > title) ?? roles.length;
  const last = told.at(-1) ?? -1;
  // below a standfirst without a full stop the text begins
  const lead = told.find((at) => endsSentence(roles[at]!.paragraph.plain));
  const read = new Set([told[0], lead, last, roles.findIndex(({ isTurn }) => isTurn)]);
  const top = roles.findIndex(
    (role, at) =>
      at < title &&
      role.kind !== 'notice' &&
      role.kind !== 'item' &&
      /\p{L}{2}/u.test(role.paragraph.plain) &&
      // "In focus", "Print subscriptions"
      !language.rubric.test(role.paragraph.plain.toLowerCase()),
  );
  const places = roles.flatMap((role, at): Place[] => {
    if (role.paragraph.plain.length > LONGEST_LINE || (isTold(role) && !read.has(at) && role.agency === null))
      return [];
    const under = at === top ? beneath(roles, at) : null;
    return [{ role, isRelease, isGiven, where: whereOf(role, at), beneath: under }];
  });
  return places.length > 2 * MOST ? [...places.slice(0, MOST), ...places.slice(-MOST)] : places;

  function whereOf(role: Role, at: number): Place['where'] {
    if (isTold(role)) return 'told';
    if (role.kind === 'caption') return 'caption';
    if (at <= title) return at < title ? 'above' : 'title';
    return at < first ? 'head' : at > last ? 'below' : 'among';
  }
}

/** How many of the next three lines are short, as links are, and what the next one is. */
function beneath(roles: readonly Role[], at: number): string {
  const next = roles.slice(at + 1, at + 4);
  const short = next.filter(
    ({ kind, paragraph }) => kind !== 'title' && paragraph.plain.split(/\s+/u, 4).length <= 3,
  );
  return `${short.length} ${next[0]?.kind}`;
}
