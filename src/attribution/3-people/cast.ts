import type { AttributionLanguage } from '../../language/attribution.ts';
import type { CharacterSort, Gender } from '../../language/people.ts';
import type { Mention } from '../../types.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { toldApart } from './apart.ts';
import { byDescription } from './byDescription.ts';
import { byName, byNameAndGender, byPost, goesOnAs, likeliest } from './byName.ts';
import { addressedBody, byPronoun, isGuess, isSomebodyNear, misjudged, thingBehind } from './byPronoun.ts';
import { byFamily, bySurname } from './bySurname.ts';
import { changed, isNamedBy, isShort, type Character } from './character.ts';
import { HistoryList } from './historyList.ts';
import { introduced } from './introduced.ts';
import { isMediumRole } from './isMediumRole.ts';
import { betterName, learned } from './learned.ts';
import { chooseMeant, type Choose } from './meant/choose.ts';
import { Meanings } from './meant/meanings.ts';
import { NEVER } from './meant/traces.ts';
import type { Naming } from './naming.ts';
import { genderOfNamed } from './naming/titles.ts';
import { sortOf } from './sortOf.ts';

/** A name and what is known of it. */
export interface Resolved {
  /** The same number for the same character, whatever the text calls it. */
  readonly id: number | null;
  readonly name: string;
  readonly role: string | null;
}

/** Everybody named so far, who can be meant by "she", "Quist" or "the minister". */
export class Cast {
  readonly language: AttributionLanguage;
  readonly #history = new HistoryList();
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
    return this.#history.recent;
  }

  /** What a reader calls the one that is named, who is now the last one named. */
  meet(naming: Naming, before = '', sort: CharacterSort | null = null): Resolved {
    const { people } = this.language;
    const gender = naming.form === 'name' ? genderOfNamed(naming.name, before, people) : null;
    const known = this.#find(naming, gender) ?? this.#inFull(naming, gender);
    if (known) {
      const one = learned(known, naming, before, sort, people);
      this.#history.putFirst(one);
      this.meanings.traces.name(one.id, naming.form, naming.name);
      return { id: one.id, name: betterName(one, naming, people), role: naming.role ?? one.roles[0] ?? null };
    }
    const { name, role } = naming;
    if (naming.form === 'pronoun' || people.nobody.test(name)) return { id: null, name, role: null };
    const isMedium = role !== null && isMediumRole(role, name, this.language);
    const kind = sort ?? (isMedium ? 'medium' : sortOf(naming, before, people));
    const called = toldApart(this.#history, name, before, gender, people);
    const { id } = this.#introduce({ ...naming, name: called }, before, kind);
    this.meanings.traces.name(id, naming.form, called);
    return { id, name: called, role };
  }

  /** Takes note that two are named together, whom "they" can mean. */
  meetPair(name: string): Resolved {
    const pair =
      this.recent.findLast((one) => one.isPair && one.name === name) ??
      this.#introduce({ name, start: -1, end: -1, form: 'description', role: null }, '', 'people');
    this.#history.putFirst(changed(pair, { isPair: true, isDescribed: false }));
    return { id: pair.id, name, role: null };
  }

  /** Takes note of somebody who has not been named before. */
  #introduce(naming: Naming, before: string, sort: CharacterSort): Character {
    const { name, start, end, form } = naming;
    if (sort === 'person' && form === 'name') this.#firstPerson ??= { name, start, end };
    return this.#history.add((id) => introduced(id, naming, before, sort, this.language.people));
  }

  /** Takes note that somebody known is named again, and says whether they are known. */
  remind(name: string): boolean {
    const { people } = this.language;
    const known = byName(likeliest(this.recent, name, people, this.#isAside), name, people);
    if (!known) return false;
    const isCalledShort = known.isCalledShort || isShort({ name, form: 'name' }, known);
    this.#history.putFirst(changed(known, { isCalledShort }));
    this.meanings.traces.name(known.id, 'name', name);
    return true;
  }

  /** Takes note that somebody known speaks in quotation marks. */
  hearByName(name: string): void {
    const known = byName(this.recent, name, this.language.people);
    if (!known) return;
    this.#history.putFirst(known);
    this.hear(known);
  }

  /** Takes note that somebody known is described again: "for the doctor". */
  remindOf(description: string): void {
    const known = byDescription(this.recent, description, this.language);
    if (known?.sort === 'person') this.#history.putFirst(known);
  }

  /** Takes note that somebody who was meant before is the last one meant. */
  remindOfOne({ id }: Pick<Resolved, 'id'>): void {
    const known = this.#history.get(id);
    if (known) this.#history.putFirst(known);
  }

  /** Takes note that somebody spoke. */
  hear({ id }: Pick<Resolved, 'id'>): void {
    if (id === null) return;
    this.#speaker = id;
    this.meanings.traces.hear(id);
  }

  /** Takes note that somebody answers for themselves, and is no thing: “*Quist:* It lies.” */
  hearPersonally({ id }: Pick<Resolved, 'id'>): void {
    const known = this.#history.get(id);
    if (known) this.#history.change(known, { isPersonally: true });
  }

  /** The person whose initials a label has: "MQ" of Mara Quist. */
  byInitials(initials: string): string | null {
    const has = ({ sort, name }: Character): boolean =>
      sort !== 'people' && initialsOf(name.split(' ')) === initials;
    return /^\p{Lu}{2,4}$/u.test(initials) ? (this.recent.find(has)?.name ?? null) : null;
  }

  /** The person named first, who answers in an interview. */
  firstPerson(): Mention | null {
    return this.#firstPerson;
  }

  /** What somebody is called in full who was called less before. */
  inFull(name: string): string {
    return this.#history.inFull(name);
  }

  /** Whether somebody is known by a description only: "two officials". */
  isNameless({ id }: Pick<Resolved, 'id'>): boolean {
    return this.#history.get(id)?.isDescribed ?? false;
  }

  /** Whether a medium has this name. */
  isMedium(name: string): boolean {
    return this.recent.some((character) => character.sort === 'medium' && character.name === name);
  }

  /** Whether somebody near may be meant by "he" or "she": a person of whom that is known, or who spoke last. */
  hasSomebody(gender: Gender): boolean {
    return isSomebodyNear(this.recent, gender, this.#speaker);
  }

  /** Whether it is a person whom the text called so first. */
  isPerson(name: string): boolean {
    return byName(this.recent.toReversed(), name, this.language.people)?.sort === 'person';
  }

  /** What is known of a person's gender, or their first name tells. */
  genderOf(name: string): Gender | null {
    const { people } = this.language;
    return byName(this.recent, name, people)?.gender ?? people.genderOfName(name);
  }

  /** Whether a name is short for a body that was named in full: "WellBridge" of WellBridge International. */
  isShortForBody(name: string): boolean {
    const known = byName(this.recent, name, this.language.people);
    return known?.sort === 'body' && known.name.startsWith(`${name} `);
  }

  /** Who is meant, of those known. */
  #find(naming: Naming, gender: Gender | null): Character | null {
    const { form, name } = naming;
    const same = this.recent.find((one) => isNamedBy(one, naming));
    if (same) return same;
    const chosen = this.meanings.chosen(naming);
    if (chosen !== undefined) return this.#history.get(chosen);
    if (form === 'pronoun') return this.#byPronoun(naming);
    const { people } = this.language;
    if (form === 'name' && this.meanings.isAsked) {
      const last = this.#justHeard();
      if (last && goesOnAs(this.recent, last, name, gender, people)) return last;
    }
    // "the Arkansas Democrat reported": a newspaper
    const isOrigin = people.demonym.test(name) && !this.meanings.isPress;
    const named =
      form === 'name' ? byNameAndGender(this.recent, naming, gender, people, this.#isAside) : null;
    if (form === 'name' && !isOrigin) return named ?? byPost(this.recent, name, people);
    return named ?? this.#choose(naming, byDescription(this.recent, name, this.language, this.#speaker));
  }

  /** Who spoke as the subject of the sentence before, in the same paragraph. */
  #justHeard(): Character | null {
    const id = this.#speaker;
    return id !== null && this.meanings.traces.hasJustSpoken(id) ? this.#history.get(id) : null;
  }

  /** Whether somebody was named last to tell whose relative somebody else is. */
  readonly #isAside = ({ id }: Character): boolean => {
    const { named, asRelative } = this.meanings.traces.of(id);
    return asRelative === named && named !== NEVER;
  };

  /** Somebody known who is named in full now: by the surname alone before, or as one of a family. */
  #inFull({ form, name }: Naming, gender: Gender | null): Character | null {
    const { people, outlets } = this.language;
    // "Lisk says so. Tom Fry told *Radio Lisk*": which is not Lisk
    if (form !== 'name' || outlets.isMediumName(name)) return null;
    const known = bySurname(this.recent, name, gender, people);
    if (known) return this.#history.callInFull(known, name, people);
    const described = byFamily(this.recent, this.#speaker, name, gender, people);
    return (
      described &&
      this.#history.change(this.#history.callInFull(described, name, people), { isDescribed: false })
    );
  }

  /** Whom a pronoun means, and what it tells of them. */
  #byPronoun(naming: Naming): Character | null {
    const wanted = this.language.people.pronouns[naming.name.toLowerCase()];
    if (!wanted) return null;
    const { traces } = this.meanings;
    const addressed = addressedBody(this.recent, wanted, traces);
    if (addressed) return this.#history.change(addressed, { sort: 'body' });
    const thing = thingBehind(this.recent, wanted, this.#speaker, this.meanings, this.language);
    if (thing) this.#history.change(thing, { sort: 'body' });
    const mayBeLast = wanted.gender !== null && !this.meanings.isOfOther(naming);
    const near = mayBeLast ? misjudged(this.recent, wanted.gender, traces) : null;
    const ruled = byPronoun(this.recent, wanted, this.#speaker, this.language.people);
    const found = near ?? this.#choose(naming, ruled);
    if (!found || !wanted.gender) return found;
    const isGenderGuessed = this.meanings.isTelling && isGuess(found, wanted.gender, this.#speaker);
    return this.#history.change(found, { gender: wanted.gender, isGenderGuessed });
  }

  /** Whom a pronoun or a description means: whom the rules say, unless what was learned says another. */
  #choose(naming: Naming, ruled: Character | null): Character | null {
    return this.meanings.choose(naming, { recent: this.recent, speaker: this.#speaker, ruled });
  }
}
