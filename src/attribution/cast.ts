import { isBody } from './bodies.ts';
import { genderOfName } from './firstNames.ts';
import { isMediumNoun } from './outlets.ts';
import type { Naming } from './naming.ts';
import { isPersonNoun, titleIn } from './titles.ts';

export type Gender = 'female' | 'male';

/** Somebody or something that the article has named so far. */
interface Character {
  readonly id: number;
  readonly name: string;
  role: string | null;
  /** In full: "doctor" of "Dr. Mara Quist". */
  title: string | null;
  sort: 'person' | 'body' | 'medium' | 'people' | 'unknown';
  gender: Gender | null;
  /** Where it was named first, as an offset of the text. */
  readonly start: number;
  /** Known by a description, not by a name: "a cyclist". */
  readonly isDescribed: boolean;
}

/** A name and what is known of it. */
export interface Resolved {
  /** The same for the same one, whatever the text calls it. */
  readonly id: number | null;
  readonly name: string;
  readonly role: string | null;
}

const PRONOUN: Readonly<
  Record<string, { readonly gender: Gender | null; readonly sort: readonly Character['sort'][] }>
> = {
  he: { gender: 'male', sort: ['person', 'unknown'] },
  him: { gender: 'male', sort: ['person', 'unknown'] },
  she: { gender: 'female', sort: ['person', 'unknown'] },
  her: { gender: 'female', sort: ['person', 'unknown'] },
  his: { gender: 'male', sort: ['person', 'unknown'] },
  it: { gender: null, sort: ['medium', 'body', 'unknown'] },
  they: { gender: null, sort: ['people', 'body', 'medium', 'unknown'] },
};

/** Nobody is meant whom so many others were named after. */
const MEMORY = 100;

/** "he" and "she" mean a person among so many that were named last, before anything of unknown sort. */
const NEAR = 12;

/** Words that name nobody whom a later sentence could mean. */
const NOBODY =
  /^(?:not )?(?:every|any|some|no)(?:one|body| one|thing)\b|^(?:neither|none|both|all|many|others|some|most|few|several|each|this|that|these|those|there|what|here)$/iu;

const PLURAL = /(?:[^s]s|people|children|men|women|police)$/u;

const FEMALE =
  /\b(?:ms|mrs|miss|lady|dame|queen|princess|madam|sister|mother|daughter|wife|aunt|grandmother|widow|girl|\p{L}*woman|actress|heiress|hostess|waitress|nun|duchess|baroness|mum|mom)\b/iu;
const MALE =
  /\b(?:mr|sir|lord|king|prince|brother|father|son|husband|uncle|grandfather|widower|boy|(?!ombuds|chair|alder)\p{L}*(?<!wo)man|actor|monk|duke|baron|dad|imam|pope)\b/iu;

/** Everybody named so far, who can be meant by "she", "Quist" or "the minister". */
export class Cast {
  /** In the order in which they were last named. */
  readonly #characters: Character[] = [];
  #count = 0;
  #firstPerson: string | null = null;
  /** Who spoke last. */
  #speaker: number | null = null;

  /** What a reader calls the one that is named, who is now the last one named. */
  meet(naming: Naming, before = '', sort: Character['sort'] | null = null): Resolved {
    const known = this.#find(naming);
    if (known) {
      this.#touch(known);
      known.role ??= naming.role;
      known.title ??= titleIn(before);
      const gender = genderOf(before);
      known.gender ??= gender;
      if (sort && sort !== 'unknown') known.sort = sort;
      return { id: known.id, name: betterName(known, naming), role: naming.role ?? known.role };
    }
    if (naming.sort === 'pronoun' || NOBODY.test(naming.name))
      return { id: null, name: naming.name, role: null };
    const { name, role } = naming;
    if (this.#characters.length > MEMORY) this.#characters.shift();
    const id = this.#count++;
    const own = sort ?? sortOf(naming);
    if (own === 'person' && naming.sort === 'name') this.#firstPerson ??= name;
    this.#characters.push({
      id,
      name,
      role,
      title: titleIn(before),
      sort: own,
      start: naming.start,
      isDescribed: naming.sort === 'description',
      gender:
        genderOf(`${before} ${role ?? ''} ${naming.sort === 'description' ? name : ''}`) ??
        (own === 'person' ? genderOfName(name) : null),
    });
    return { id, name, role };
  }

  /** Takes note that somebody known is named again. */
  remind(name: string): void {
    const known = byName(this.#characters.toReversed(), name);
    if (known) this.#touch(known);
  }

  /** Takes note that somebody known is described again: "for the doctor". */
  remindOf(description: string): void {
    const known = byDescription(this.#characters.toReversed(), description);
    if (known?.sort === 'person') this.#touch(known);
  }

  /** Takes note that somebody spoke. */
  hear({ id }: Pick<Resolved, 'id'>): void {
    if (id !== null) this.#speaker = id;
  }

  /** The person named first, who answers in an interview. */
  firstPerson(): string | null {
    return this.#firstPerson;
  }

  /** Whether somebody is known by a description only: "two officials". */
  isNameless({ id }: Pick<Resolved, 'id'>): boolean {
    return this.#characters.find((character) => character.id === id)?.isDescribed ?? false;
  }

  isMedium(name: string): boolean {
    return this.#characters.some((character) => character.sort === 'medium' && character.name === name);
  }

  isPerson(name: string): boolean {
    return byName(this.#characters, name)?.sort === 'person';
  }

  #touch(character: Character): void {
    this.#characters.splice(this.#characters.indexOf(character), 1);
    this.#characters.push(character);
  }

  #find({ sort, name, start }: Naming): Character | null {
    const recent = this.#characters.toReversed();
    const same = recent.find((one) => one.start === start);
    if (same) return same;
    if (sort === 'pronoun') return this.#byPronoun(recent, name.toLowerCase());
    if (sort === 'name') return byName(recent, name);
    return byDescription(recent, name);
  }

  #byPronoun(recent: readonly Character[], word: string): Character | null {
    const wanted = PRONOUN[word];
    if (!wanted) return null;
    // "Danvik Sugar said …. It added …": what may have been a person was none
    const last = word === 'it' ? recent.find(({ id }) => id === this.#speaker) : undefined;
    if (last?.sort === 'person' && !last.gender && !last.title && !last.isDescribed) last.sort = 'body';
    const fits = ({ sort, gender }: Character): boolean =>
      wanted.sort.includes(sort) && (!wanted.gender || !gender || gender === wanted.gender);
    const [likeliest] = wanted.sort;
    const near = recent
      .slice(0, NEAR)
      .filter((one) => likeliest === 'person' && one.sort === 'person' && fits(one));
    // "…, a spokeswoman reports. A cyclist broke a hand. “…,” she says": who may be a woman yields to who spoke and is one
    const [nearest] = near;
    const sure =
      nearest?.isDescribed && near.find(({ id, gender }) => id === this.#speaker && gender === wanted.gender);
    const found = sure || nearest || recent.find((one) => fits(one));
    if (found && wanted.gender) found.gender = wanted.gender;
    return found ?? null;
  }
}

/** "the adviser" is called "a government adviser in Lisk"; "the officials" are no better called "officials". */
function betterName({ sort: known, name: better }: Character, { sort, name }: Naming): string {
  const isName = known === 'medium' || (known !== 'people' && /^(?:the )?\p{Lu}/u.test(better));
  return sort !== 'description' || isName || bare(better).length > bare(name).length ? better : name;
}

const bare = (name: string): string => name.replace(/^(?:the|an?) /iu, '');

function byName(recent: readonly Character[], name: string): Character | null {
  const words = name.toLowerCase();
  return (
    recent.find((character) => character.name.toLowerCase() === words) ??
    recent.find((character) => {
      if (character.sort === 'people') return false;
      const full = character.name.toLowerCase();
      return full.endsWith(` ${words}`) || (full.startsWith(`${words} `) && !words.includes(' '));
    }) ??
    null
  );
}

/** Held by one alone, whom readers know without a name. */
const OFFICE = /^(?:(?:vice)?president|chancellor|premier|mayor|minister|secretary|governor|spokes.*)$/;

/** "the minister", "the publication": somebody whose role or kind the noun tells. */
function byDescription(recent: readonly Character[], name: string): Character | null {
  const match = /^(?:the|this|that) ((?:[\p{L}\d'-]+ ){0,3})([\p{L}\d'-]+)$/iu.exec(name);
  const noun = match?.[2]?.toLowerCase();
  if (!noun || /'s /u.test(name)) return null; // "the race's website" is nobody's but its own
  if (isMediumNoun(noun)) {
    const printed = /paper$|^(?:daily|weekly|magazine|tabloid)$/.test(noun);
    const medium = recent.find((one) => one.sort === 'medium' && !(printed && isOnAir(one.name)));
    if (medium) return medium;
  }
  if (/-year-old$|^(?:mum|mother|dad|father)-of-/u.test(noun)) {
    const gender = genderOf(noun.replaceAll('-', ' '));
    const person = recent.find(
      (one) => one.sort === 'person' && !one.isDescribed && (!gender || one.gender !== other(gender)),
    );
    if (person) return person;
  }
  const means = (words: string): boolean => nounOf(words) === noun;
  const described = recent.find(
    ({ name: known, role, title }) => title === noun || means(role ?? '') || means(known),
  );
  if (described) return described;
  // "Mara Quist lifted the tray. … the botanist said": whoever was named last and of whom nothing else is known
  const person =
    isPersonNoun(noun) && !OFFICE.test(noun)
      ? recent.find((one) => one.sort === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(one.name))
      : undefined;
  if (person?.role === null) return person;
  return /^(?:company|firm|group|organi[sz]ation|charity|union|club|agency)$/.test(noun)
    ? (recent.find(({ sort }) => sort === 'body') ?? null)
    : null;
}

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** What nobody calls a newspaper. */
const isOnAir = (name: string): boolean =>
  /\b(?:radio|tv|television|channel|fm|podcast|university|institute)\b/iu.test(name);

/** The noun that a description turns on: "head" of "laboratory head of the county administration". */
const nounOf = (words: string): string =>
  words
    .split(/ (?:of|for|at|in|to|with|on|from|by|who|that|which)\b/u)[0]
    ?.toLowerCase()
    .split(' ')
    .at(-1) ?? '';

function genderOf(words: string): Gender | null {
  if (FEMALE.test(words)) return 'female';
  return MALE.test(words) ? 'male' : null;
}

function sortOf({ sort, name, role }: Naming): Character['sort'] {
  if (sort === 'description') {
    const noun = nounOf(name);
    if (PLURAL.test(noun)) return 'people';
    if (isBody(noun)) return 'body';
    return isPersonNoun(noun) ? 'person' : 'unknown';
  }
  if (isBody(name) || isBody(nounOf(role ?? '')) || /^the /iu.test(name)) return 'body';
  return !name.includes(' ') && !role ? 'unknown' : 'person';
}
