import { emptyShare, sourceOf, type Gathered } from '../attribution/groupSources.ts';
import { UserError } from '../errors.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Kind, Source } from '../types.ts';
import { fold, thoseLike } from './alike.ts';
import { shortHash } from './shortHash.ts';

/** Names in a message about one that nobody has. */
const MOST_NAMED = 10;

/** The articles of the languages: "the ", "der ". */
const ARTICLES = [...new Set(LANGUAGES.map(({ attribution }) => attribution.people.articles))];

/** The sources, and behind them the outlets that carried what others said, unless they are sources themselves. */
export function withOutlets(sources: readonly Gathered[]): Source[] {
  const known = new Set(sources.flatMap(({ name, names }) => [name, ...names].map(plain)));
  const outlets = new Map<string, Gathered>();
  for (const [name, share] of sources.flatMap(({ carried }) => [...carried])) {
    const key = plain(name);
    if (known.has(key)) continue;
    const outlet = outlets.get(key) ?? outletCalled(name);
    outlets.set(key, outlet);
    for (const said of share.said) outlet.said.push(said);
    for (const kind of KINDS) outlet.kinds[kind] += share.kinds[kind];
  }
  return [...sources, ...outlets.values()].map(sourceOf);
}

const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect', 'none'];

function outletCalled(name: string): Gathered {
  const carried = new Map([[name, emptyShare()]]);
  return { ...emptyShare(), name, names: new Set([name]), role: null, carried };
}

/** Who may be meant by what a person has typed so far, misspelt or not; everybody for nothing. */
export function speakersLike(speakers: readonly Source[], typed: string): readonly Source[] {
  return thoseLike(speakers, namesOf, typed);
}

/** Whom a person chose or typed: by name, by another name that the text has for them, or the only one with these words in it. */
export function chooseSpeaker(speakers: readonly Source[], typed: string): Source | null {
  const name = plain(typed);
  if (name === '') return null;
  const named =
    speakers.find((speaker) => speaker.name === typed.trim() || shortHash(speaker.name) === typed) ??
    speakers.find((speaker) => plain(speaker.name) === name);
  if (named) return named;
  const isCalled = (fits: (other: string) => boolean) =>
    speakers.filter((speaker) => namesOf(speaker).some((other) => fits(plain(other))));
  const called = isCalled((other) => other === name);
  const [like, another] =
    called.length > 0 ? called : isCalled((other) => ` ${other} `.includes(` ${name} `));
  return like && !another ? like : null;
}

/**
 * Whom somebody means by a name: as it is, in part, or as `spelling` reads a misspelt one; null where nobody is called so.
 */
export function findSpeaker(
  speakers: readonly Source[],
  name: string,
  spelling: (name: string) => string,
): Source | null {
  return chooseSpeaker(speakers, name) ?? chooseSpeaker(speakers, spelling(name));
}

/** The same; throws a UserError that names those most quoted where nobody is called so. */
export function speakerCalled(
  speakers: readonly Source[],
  name: string,
  spelling: (name: string) => string,
): Source {
  const speaker = findSpeaker(speakers, name, spelling);
  if (speaker) return speaker;
  const known = speakers.slice(0, MOST_NAMED).map((one) => one.name);
  throw new UserError(
    `Nobody called "${name}" is quoted; most quoted are: ${known.join(', ') || 'nobody at all'}`,
  );
}

/** What somebody is called; "she" and "the officials" may be anybody. */
function namesOf({ name, names }: Source): string[] {
  return [name, ...names.filter((other) => other !== name && /\p{Lu}/u.test(other.slice(1)))];
}

/** A name in the form in which names are compared, without an article before it, in whatever language: "the council". */
function plain(name: string): string {
  const folded = fold(name);
  const article = ARTICLES.find((words) => words.test(folded));
  return article ? folded.replace(article, '') : folded;
}
