import { byDescription, byName, genderOf, sortOf, type Character, type Gender } from './characters.ts';
import { genderOfName } from './firstNames.ts';
import type { Naming } from './naming.ts';
import { titleIn } from './titles.ts';

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
