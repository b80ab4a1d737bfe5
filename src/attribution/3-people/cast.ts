import type { AttributionLanguage } from '../../language/attribution.ts';
import type { CharacterSort, Gender } from '../../language/people.ts';
import type { Mention } from '../../types.ts';
import { byDescription } from './byDescription.ts';
import { byName, byPost } from './byName.ts';
import { byPronoun, thingBehind } from './byPronoun.ts';
import { changed, isOther, isShort, plainName, type Character } from './character.ts';
import { betterName, learned } from './learned.ts';
import { chooseMeant, type Choose } from './meant/choose.ts';
import { Meanings } from './meant/meanings.ts';
import type { Naming } from './naming.ts';
import { sortOf } from './sortOf.ts';

/** A name and what is known of it. */
export interface Resolved {
  /** The same number for the same character, whatever the text calls it. */
  readonly id: number | null;
  readonly name: string;
  readonly role: string | null;
}

/** The number of characters that are remembered; the one named longest ago is forgotten first. */
const MEMORY = 100;

/** Everybody named so far, who can be meant by "she", "Quist" or "the minister". */
export class Cast {
  readonly language: AttributionLanguage;
  /** In the order in which they were last named, the last one first. */
  readonly #recent: Character[] = [];
  #count = 0;
  /** What somebody is called in full, by what they were called before that. */
  readonly #fullNames = new Map<string, string>();
  #firstPerson: Mention | null = null;
  /** The id of who spoke last. */
  #speaker: number | null = null;

  /** Whom pronouns and descriptions mean that say something. */
  readonly meanings: Meanings;

  constructor(language: AttributionLanguage, choose: Choose = chooseMeant) {
    this.language = language;
    this.meanings = new Meanings(language, choose);
  }

  /** Everybody who is remembered; the one named last comes first. */
  get recent(): readonly Character[] {
    return this.#recent;
  }

  /** What a reader calls the one that is named, who is now the last one named. */
  meet(naming: Naming, before = '', sort: CharacterSort | null = null): Resolved {
    const { people } = this.language;
    const gender =
      naming.sort === 'name'
        ? (people.genderOf(before.replace(/ .*/u, '')) ?? people.genderOfName(naming.name))
        : null;
    const known =
      this.#find(naming, gender) ?? this.#bySurname(naming, gender) ?? this.#byFamily(naming, gender);
    if (known) {
      const one = learned(known, naming, before, sort, people);
      this.#putFirst(one);
      this.meanings.traces.name(one.id, naming.sort, naming.name);
      return { id: one.id, name: betterName(one, naming, people), role: naming.role ?? one.roles[0] ?? null };
    }
    const { name, role } = naming;
    if (naming.sort === 'pronoun' || people.nobody.test(name)) return { id: null, name, role: null };
    const isMedium = role !== null && this.language.outlets.isMediumNoun(people.headNoun(role));
    const kind = sort ?? (isMedium ? 'medium' : sortOf(naming, before, people));
    const id = this.#introduce(naming, before, kind);
    this.meanings.traces.name(id, naming.sort, name);
    return { id, name, role };
  }

  /** Takes note that two are named together, whom "they" can mean. */
  meetPair(name: string): Resolved {
    const known = this.#recent.findLast((one) => one.isPair && one.name === name);
    const id =
      known?.id ??
      this.#introduce({ name, start: -1, end: -1, sort: 'description', role: null }, '', 'people');
    const pair = this.#recent.find((one) => one.id === id)!;
    this.#putFirst(changed(pair, { isPair: true, isDescribed: false }));
    return { id, name, role: null };
  }

  /** Takes note of somebody who has not been named before. */
  #introduce({ name, role, start, end, sort: form }: Naming, before: string, sort: CharacterSort): number {
    const { people } = this.language;
    const isDescribed = form === 'description';
    const told = people.genderOf(`${before} ${role ?? ''} ${isDescribed ? name : ''}`);
    // "able seaman Astrid Holm" is a woman, "Mr Astrid Holm" a man
    const first = before.replace(/ .*/u, '');
    const own = isDescribed ? null : (people.genderOf(first) ?? people.genderOfName(name));
    if (sort === 'person' && form === 'name') this.#firstPerson ??= { name, start, end };
    if (this.#recent.length > MEMORY) this.#recent.pop();
    const id = this.#count++;
    this.#recent.unshift({
      id,
      name,
      plain: plainName(name, people),
      roles: role === null ? [] : [role],
      title: people.titleIn(before),
      sort,
      gender: sort === 'person' ? (own ?? told) : told,
      start,
      isDescribed,
      isPair: false,
      isCalledShort: false,
      isPersonally: false,
    });
    return id;
  }

  /** Takes note that somebody known is named again, and says whether they are known. */
  remind(name: string): boolean {
    const known = byName(this.#likeliest(name), name, this.language.people);
    if (!known) return false;
    const isCalledShort = known.isCalledShort || isShort({ name, sort: 'name' }, known);
    this.#putFirst(changed(known, { isCalledShort }));
    this.meanings.traces.name(known.id, 'name', name);
    return true;
  }

  /** Takes note that somebody known speaks in quotation marks. */
  hearByName(name: string): void {
    const known = byName(this.#recent, name, this.language.people);
    if (!known) return;
    this.#putFirst(known);
    this.hear(known);
  }

  /** Takes note that somebody known is described again: "for the doctor". */
  remindOf(description: string): void {
    const known = byDescription(this.#recent, description, this.language);
    if (known?.sort === 'person') this.#putFirst(known);
  }

  /** Takes note that somebody who was meant before is the last one meant. */
  remindOfOne({ id }: Pick<Resolved, 'id'>): void {
    const known = this.#recent.find((one) => one.id === id);
    if (known) this.#putFirst(known);
  }

  /** Takes note that somebody spoke. */
  hear({ id }: Pick<Resolved, 'id'>): void {
    if (id === null) return;
    this.#speaker = id;
    this.meanings.traces.hear(id);
  }

  /** The person whose initials a label has: "MQ" of Mara Quist. */
  byInitials(initials: string): string | null {
    const has = ({ sort, name }: Character): boolean =>
      sort !== 'people' &&
      name
        .split(' ')
        .map((word) => word.charAt(0))
        .join('') === initials;
    return /^\p{Lu}{2,4}$/u.test(initials) ? (this.#recent.find(has)?.name ?? null) : null;
  }

  /** The person named first, who answers in an interview. */
  firstPerson(): Mention | null {
    return this.#firstPerson;
  }

  /** What somebody is called in full who was called less before. */
  inFull(name: string): string {
    return this.#fullNames.get(name) ?? name;
  }

  /** Whether somebody is known by a description only: "two officials". */
  isNameless({ id }: Pick<Resolved, 'id'>): boolean {
    return this.#recent.find((character) => character.id === id)?.isDescribed ?? false;
  }

  isMedium(name: string): boolean {
    return this.#recent.some((character) => character.sort === 'medium' && character.name === name);
  }

  isPerson(name: string): boolean {
    return byName(this.#recent.toReversed(), name, this.language.people)?.sort === 'person';
  }

  /** Whether a name is short for a body that was named in full: "WellBridge" of WellBridge International. */
  isShortForBody(name: string): boolean {
    const known = byName(this.#recent, name, this.language.people);
    return known?.sort === 'body' && known.name.startsWith(`${name} `);
  }

  /** Takes note of what is known now of somebody. */
  #change(known: Character, news: Partial<Character>): Character {
    const one = changed(known, news);
    this.#recent[this.#placeOf(known)] = one;
    return one;
  }

  /** Takes note of somebody's full name. */
  #callInFull(known: Character, name: string): Character {
    this.#fullNames.set(known.name, name);
    return this.#change(known, { name, plain: plainName(name, this.language.people), sort: 'person' });
  }

  /** Takes note that somebody is the last one named, and of what is known of them now. */
  #putFirst(known: Character): void {
    this.#recent.splice(this.#placeOf(known), 1);
    this.#recent.unshift(known);
  }

  #placeOf({ id }: Character): number {
    return this.#recent.findIndex((one) => one.id === id);
  }

  #find(naming: Naming, gender: Gender | null): Character | null {
    const { sort, name, start, role } = naming;
    // "*Lisk Castle* spokesman Otto Lind", "former *Lisk Castle* prop Otto Lind": in the role stands another one's name
    const same = this.#recent.find((one) => one.start === start && !role?.includes(one.name));
    if (same) return same;
    const chosen = this.meanings.chosen(naming);
    if (chosen !== undefined) return this.#recent.find(({ id }) => id === chosen) ?? null;
    if (sort === 'pronoun') return this.#byPronoun(naming);
    const { people } = this.language;
    const isOrigin = people.demonym.test(name);
    const named = sort === 'name' ? this.#byName(name, gender, role) : null;
    if (sort === 'name' && !isOrigin) return named ?? byPost(this.#recent, name, people);
    return named ?? this.#choose(naming, byDescription(this.#recent, name, this.language, this.#speaker));
  }

  /** Who is called so; "Mr. Quist" is rather Otto than Mara Quist. */
  #byName(name: string, gender: Gender | null, role: string | null): Character | null {
    const recent = role === null ? this.#likeliest(name) : this.#recent; // but: the elder Quist
    const { people } = this.language;
    const likely = gender && recent.filter((one) => !isOther(gender, one.gender));
    const found = likely && byName(likely, name, people);
    if (found) return found;
    // Otto Quist was there with *his wife*. "Mrs Quist" is not Otto
    const isRelated = (one: Character): boolean =>
      one.isDescribed &&
      one.gender === gender &&
      people.possessives.has(one.name.split(' ')[0]!.toLowerCase());
    return gender && recent.some(isRelated) ? null : byName(recent, name, people);
  }

  /** Everybody, the last one named first; of several with a surname, whom the text has called by it before. */
  #likeliest(name: string): readonly Character[] {
    const surname = ` ${name}`;
    const bearers = this.#recent.filter(
      ({ sort, name: full }) => sort === 'person' && full.endsWith(surname),
    );
    if (bearers.length < 2) return this.#recent;
    const called = bearers.filter(({ isCalledShort }) => isCalledShort);
    return [...called, ...this.#recent.filter((one) => !called.includes(one))];
  }

  /** "Quist", as the text called her at first, is Mara Quist. */
  #bySurname({ sort, name }: Naming, gender: Gender | null): Character | null {
    const surname = name.split(' ').at(-1);
    if (
      sort !== 'name' ||
      surname === name ||
      name === name.toUpperCase() ||
      this.language.people.isBody(name)
    )
      return null;
    const known = this.#recent.find(
      (one) => one.name === surname && one.sort !== 'medium' && !isOther(gender, one.gender),
    );
    return known ? this.#callInFull(known, name) : null;
  }

  /** "Mr Quist's widow" spoke, and Mara Quist is named next. */
  #byFamily({ sort, name }: Naming, gender: Gender | null): Character | null {
    if (sort !== 'name' || !name.includes(' ')) return null;
    const { people } = this.language;
    const last = this.#recent.find(({ id, isDescribed }) => id === this.#speaker && isDescribed);
    const family = last && people.kin.exec(last.name)?.groups?.['family'];
    if (!last || !family || !name.endsWith(` ${family}`) || isOther(gender, last.gender)) return null;
    return this.#change(this.#callInFull(last, name), { isDescribed: false });
  }

  /** Whom a pronoun means, and what it tells of them. */
  #byPronoun(naming: Naming): Character | null {
    const wanted = this.language.people.pronouns[naming.name.toLowerCase()];
    if (!wanted) return null;
    const thing = thingBehind(this.#recent, wanted, this.#speaker);
    if (thing) this.#change(thing, { sort: 'body' });
    const ruled = byPronoun(this.#recent, wanted, this.#speaker, this.language.people);
    const found = this.#choose(naming, ruled);
    return found && wanted.gender ? this.#change(found, { gender: wanted.gender }) : found;
  }

  #choose(naming: Naming, ruled: Character | null): Character | null {
    return this.meanings.choose(naming, { recent: this.#recent, speaker: this.#speaker, ruled });
  }
}
