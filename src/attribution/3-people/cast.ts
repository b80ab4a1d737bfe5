import type { AttributionLanguage } from '../../language/attribution.ts';
import type { CharacterSort, PeopleLanguage } from '../../language/people.ts';
import { byDescription, byName, byPost, sortOf, type Character } from './characters.ts';
import type { Mention } from '../../types.ts';
import type { Naming } from './naming.ts';

/** A name and what is known of it. */
export interface Resolved {
  /** The same number for the same character, whatever the text calls it. */
  readonly id: number | null;
  readonly name: string;
  readonly role: string | null;
}

/** The number of characters that are remembered; the one named longest ago is forgotten first. */
const MEMORY = 100;

/** "He" and "she" mean a person, if there is one among so many characters named last, rather than one of unknown sort. */
const NEAR = 12;

/** Everybody named so far, who can be meant by "she", "Quist" or "the minister". */
export class Cast {
  readonly language: AttributionLanguage;
  /** In the order in which they were last named. */
  readonly #characters: Character[] = [];
  #count = 0;
  readonly #fuller = new Map<string, string>();
  #firstPerson: Mention | null = null;
  /** Who spoke last. */
  #speaker: number | null = null;

  constructor(language: AttributionLanguage) {
    this.language = language;
  }

  /** What a reader calls the one that is named, who is now the last one named. */
  meet(naming: Naming, before = '', sort: CharacterSort | null = null): Resolved {
    const { people } = this.language;
    const known = this.#find(naming) ?? this.#bySurname(naming) ?? this.#byFamily(naming);
    if (known) {
      this.#touch(known);
      tellRole(known, naming.role);
      // "Southern Mutual, the insurer,"
      if (
        known.sort === 'person' &&
        known.name === naming.name &&
        naming.role &&
        sortOf(naming, people) === 'body'
      )
        known.sort = 'body';
      if (known.start === naming.start && naming.sort === 'name' && naming.name.startsWith(`${known.name} `))
        known.name = naming.name; // Ludovic du Plessis
      known.title ??= people.titleIn(before);
      const gender = people.genderOf(before);
      known.gender ??= gender;
      if (sort && sort !== 'unknown') known.sort = sort;
      if (naming.sort === 'description' && people.isPersonNoun(people.headNoun(naming.name)))
        known.isPersonally = true;
      return {
        id: known.id,
        name: betterName(known, naming, people),
        role: naming.role ?? known.roles[0] ?? null,
      };
    }
    if (naming.sort === 'pronoun' || people.nobody.test(naming.name))
      return { id: null, name: naming.name, role: null };
    const { name, role } = naming;
    if (this.#characters.length > MEMORY) this.#characters.shift();
    const id = this.#count++;
    const own = sort ?? sortOf(naming, people);
    if (own === 'person' && naming.sort === 'name')
      this.#firstPerson ??= { name, start: naming.start, end: naming.end };
    this.#characters.push({
      id,
      name,
      roles: role === null ? [] : [role],
      title: people.titleIn(before),
      sort: own,
      start: naming.start,
      isDescribed: naming.sort === 'description',
      gender:
        people.genderOf(`${before} ${role ?? ''} ${naming.sort === 'description' ? name : ''}`) ??
        (own === 'person' ? people.genderOfName(name) : null),
    });
    return { id, name, role };
  }

  /** Takes note that somebody known is named again. */
  remind(name: string): void {
    const known = byName(this.#characters.toReversed(), name, this.language.people);
    if (known) this.#touch(known);
  }

  /** Takes note that somebody known speaks in quotation marks. */
  hearByName(name: string): void {
    const known = byName(this.#characters.toReversed(), name, this.language.people);
    if (!known) return;
    this.#touch(known);
    this.#speaker = known.id;
  }

  /** Takes note that somebody known is described again: "for the doctor". */
  remindOf(description: string): void {
    const known = byDescription(this.#characters.toReversed(), description, this.language);
    if (known?.sort === 'person') this.#touch(known);
  }

  /** Takes note that somebody who was meant before is the last one meant. */
  remindOfOne({ id }: Pick<Resolved, 'id'>): void {
    const known = this.#characters.find((one) => one.id === id);
    if (known) this.#touch(known);
  }

  /** Takes note that somebody spoke. */
  hear({ id }: Pick<Resolved, 'id'>): void {
    if (id !== null) this.#speaker = id;
  }

  /** The person whose initials a label has: "MQ" of Mara Quist. */
  byInitials(initials: string): string | null {
    const has = ({ sort, name }: Character): boolean =>
      sort !== 'people' &&
      name
        .split(' ')
        .map((word) => word.charAt(0))
        .join('') === initials;
    return /^\p{Lu}{2,4}$/u.test(initials) ? (this.#characters.findLast(has)?.name ?? null) : null;
  }

  /** The person named first, who answers in an interview. */
  firstPerson(): Mention | null {
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
    return byName(this.#characters, name, this.language.people)?.sort === 'person';
  }

  #touch(character: Character): void {
    this.#characters.splice(this.#characters.indexOf(character), 1);
    this.#characters.push(character);
  }

  #find({ sort, name, start }: Naming): Character | null {
    const same = this.#characters.findLast((one) => one.start === start);
    if (same) return same;
    const recent = this.#characters.toReversed();
    if (sort === 'pronoun') return this.#byPronoun(recent, name.toLowerCase());
    const { people } = this.language;
    if (sort === 'name' && !people.demonym.test(name))
      return byName(recent, name, people) ?? byPost(recent, name, people);
    if (sort === 'name')
      return byName(recent, name, people) ?? byDescription(recent, name, this.language, this.#speaker);
    return byDescription(recent, name, this.language, this.#speaker);
  }

  /** "Quist", as the text called her at first, is Mara Quist. */
  #bySurname({ sort, name }: Naming): Character | null {
    const surname = name.split(' ').at(-1);
    if (
      sort !== 'name' ||
      surname === name ||
      name === name.toUpperCase() ||
      this.language.people.isBody(name)
    )
      return null;
    const known = this.#characters.findLast((one) => one.name === surname && one.sort !== 'medium');
    if (!known) return null;
    this.#fuller.set(known.name, name);
    known.name = name;
    known.sort = 'person';
    return known;
  }

  /** "Mr Quist's widow" spoke, and Mara Quist is named next. */
  #byFamily({ sort, name }: Naming): Character | null {
    if (sort !== 'name' || !name.includes(' ')) return null;
    const { people } = this.language;
    const last = this.#characters.find(({ id, isDescribed }) => id === this.#speaker && isDescribed);
    const family = last && people.kin.exec(last.name)?.groups?.['family'];
    const gender = people.genderOfName(name);
    if (!last || !family || !name.endsWith(` ${family}`)) return null;
    if (gender && last.gender && gender !== last.gender) return null;
    this.#fuller.set(last.name, name);
    return Object.assign(last, { name, sort: 'person', isDescribed: false });
  }

  /** What somebody is called in full who was called less before. */
  inFull(name: string): string {
    return this.#fuller.get(name) ?? name;
  }

  /** "employees", but not "results" */
  #arePeople({ sort, name }: Character): boolean {
    const { people } = this.language;
    const noun = people.headNoun(name);
    return sort === 'people' && (noun === 'people' || people.isPersonNoun(people.singular(noun) ?? ''));
  }

  #byPronoun(recent: readonly Character[], word: string): Character | null {
    const wanted = this.language.people.pronouns[word];
    if (!wanted) return null;
    // "Danvik Sugar said …. It added …": what might have been a person is a body
    const last =
      !wanted.sorts.includes('person') && !wanted.sorts.includes('people')
        ? recent.find(({ id }) => id === this.#speaker)
        : undefined;
    if (last?.sort === 'person' && !last.gender && !last.title && !last.isDescribed && !last.isPersonally)
      last.sort = 'body';
    const fits = ({ sort, gender }: Character): boolean =>
      wanted.sorts.includes(sort) && (!wanted.gender || !gender || gender === wanted.gender);
    const [likeliest] = wanted.sorts;
    // "The oil was old. They also said …": people say things
    const people = likeliest === 'people' ? recent.slice(0, NEAR).find((one) => this.#arePeople(one)) : null;
    if (people) return people;
    const near = recent
      .slice(0, NEAR)
      .filter((one) => likeliest === 'person' && one.sort === 'person' && fits(one));
    // "…, a spokeswoman reports. A cyclist broke a hand. “…,” she says": a woman who spoke comes before somebody who may be a woman
    const [nearest] = near;
    const sure =
      nearest?.isDescribed && near.find(({ id, gender }) => id === this.#speaker && gender === wanted.gender);
    const found = sure || nearest || recent.find((one) => fits(one));
    if (found && wanted.gender) found.gender = wanted.gender;
    return found ?? null;
  }
}

/** Roles that are remembered of one character. */
const MOST_ROLES = 6;

/** Takes note of what else somebody is: a senator, and the chair of a committee. */
function tellRole({ roles }: Character, role: string | null): void {
  if (role !== null && roles.length < MOST_ROLES && !roles.includes(role)) roles.push(role);
}

/** "the adviser" is called "a government adviser in Lisk"; "the officials" are no better called "officials". */
function betterName(
  { sort: known, name: better }: Character,
  { sort, name }: Naming,
  { article, articles }: PeopleLanguage,
): string {
  const bare = (words: string): string => words.replace(articles, '');
  const isNamed =
    /^\p{Lu}/u.test(better) || (better.startsWith(`${article} `) && /^\p{Lu}/u.test(bare(better)));
  const isName = known === 'medium' || (known !== 'people' && isNamed);
  return sort !== 'description' || isName || bare(better).length > bare(name).length ? better : name;
}
