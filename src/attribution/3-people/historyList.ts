import type { PeopleLanguage } from '../../language/people.ts';
import { changed, plainName, type Character } from './character.ts';

/** The number of characters that are remembered; the one named longest ago is forgotten first. */
const MEMORY = 100;

/** Everybody whom an article has named so far, in the order in which they were last named. */
export class HistoryList {
  /** The last one named comes first. */
  readonly #recent: Character[] = [];
  #count = 0;
  /** What somebody is called in full, by what they were called before that. */
  readonly #fullNames = new Map<string, string>();

  /** Everybody who is remembered; the one named last comes first. */
  get recent(): readonly Character[] {
    return this.#recent;
  }

  /** Takes note of somebody who has not been named before, and is the last one named now. */
  add(make: (id: number) => Character): Character {
    if (this.#recent.length > MEMORY) this.#recent.pop();
    const one = make(this.#count++);
    this.#recent.unshift(one);
    return one;
  }

  /** Who has this number; null for somebody who is forgotten. */
  get(id: number | null): Character | null {
    return this.#recent.find((one) => one.id === id) ?? null;
  }

  /** Takes note that somebody is the last one named, and of what is known of them now. */
  putFirst(known: Character): void {
    this.#recent.splice(this.#placeOf(known), 1);
    this.#recent.unshift(known);
  }

  /** Takes note of what is known now of somebody. */
  change(known: Character, news: Partial<Character>): Character {
    const one = changed(known, news);
    this.#recent[this.#placeOf(known)] = one;
    return one;
  }

  /** Takes note of somebody's full name. */
  callInFull(known: Character, name: string, people: PeopleLanguage): Character {
    this.#fullNames.set(known.name, name);
    return this.change(known, { name, plain: plainName(name, people), sort: 'person' });
  }

  /** What somebody is called in full who was called less before. */
  inFull(name: string): string {
    return this.#fullNames.get(name) ?? name;
  }

  #placeOf({ id }: Character): number {
    return this.#recent.findIndex((one) => one.id === id);
  }
}
