import type { CharacterSort, Gender } from '../../language/people.ts';

/** Somebody or something that the article has named so far. */
export interface Character {
  readonly id: number;
  readonly name: string;
  /** All that the text says somebody is; the first is the one to show. */
  readonly roles: readonly string[];
  /** In full: "doctor" of "Dr. Mara Quist". */
  readonly title: string | null;
  readonly sort: CharacterSort;
  readonly gender: Gender | null;
  /** Where it was named first, as an offset of the text. */
  readonly start: number;
  /** Known by a description, not by a name: "a cyclist". */
  readonly isDescribed: boolean;
  /** Two who are named together: "Ann Lee and Bo Aske". */
  readonly isPair: boolean;
  /** The text has called the person by the surname alone. */
  readonly isCalledShort: boolean;
  /** The text has called it by a noun that only a person has: "the shopkeeper". */
  readonly isPersonally: boolean;
}

/** Whether both are known and differ. */
export const isOther = (one: Gender | null, other: Gender | null): boolean =>
  one !== null && other !== null && one !== other;
