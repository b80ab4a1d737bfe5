import type { AttributionLanguage, Link } from '../../../language/attribution.ts';
import type { Gender } from '../../../language/people.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Character } from '../character.ts';
import type { Naming } from '../naming.ts';
import type { BesideNouns } from './besideNouns.ts';
import type { Traces } from './traces.ts';

/** An article that is read. */
export interface ReadArticle {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Whom words mean that say something: what is known when that is asked. */
export interface Asked extends ReadArticle {
  /** The number of their sentence. */
  readonly at: number;
  /** How they are tied to what is said. */
  readonly link: Link;
  readonly naming: Naming;
  /** What the words themselves tell. */
  readonly gender: Gender | null;
  /** Everybody, the one named last first. */
  readonly recent: readonly Character[];
  readonly traces: Traces;
  readonly beside: BesideNouns;
  /** The id of who spoke last. */
  readonly speaker: number | null;
  /** Whom the rules choose. */
  readonly ruled: Character | null;
  readonly language: AttributionLanguage;
}
