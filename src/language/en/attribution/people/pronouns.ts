import type { Pronoun } from '../../../people.ts';
import { wordTable } from '../../../wordList.ts';

const MAN: Pronoun = { gender: 'male', sorts: ['person', 'unknown'], own: null };
const MANY: Pronoun = { gender: null, sorts: ['people', 'body', 'medium', 'unknown'], own: null };
const WOMAN: Pronoun = { gender: 'female', sorts: ['person', 'unknown'], own: null };

/** Whom a pronoun can mean. */
export const PRONOUNS = wordTable<Pronoun>({
  he: { ...MAN, own: 'his' },
  him: MAN,
  his: { ...MAN, own: 'his' },
  she: { ...WOMAN, own: 'her' },
  her: { ...WOMAN, own: 'her' },
  it: { gender: null, sorts: ['medium', 'body', 'unknown'], own: 'its' },
  its: { gender: null, sorts: ['medium', 'body', 'unknown'], own: null },
  their: MANY,
  they: MANY,
  them: MANY,
  both: { gender: null, sorts: ['people'], own: null },
});

/** A noun for several: "clerks", "children", "a couple". */
export const PLURAL = /(?:[^s]s|people|children|men|women|police|couple)$/u;

/** "itself", "themselves" */
export const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/;
