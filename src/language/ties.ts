import type { TextRule } from './textRule.ts';

/**
 * How texts tell of what body somebody is, or whose. The texts of patterns that are made of a name have it as the group `firsts`, the
 * words before the last name.
 */
export interface TieLanguage {
  /** A name, and the body that somebody is of, or what is told of them in brackets: "Dana Wren of the White Cross", "Dana Wren (owner)". */
  readonly namedBeside: RegExp;
  /** The body that stands behind a name or a post, in the groups `bracketed`, `joined` or `set`: "Dana Wren *(Netbund)*", "Dana Wren *of Netbund*". */
  readonly bodyBehind: RegExp;
  /** The body before a post, in the group `body`: "*Netbund's* head, Dana Wren". */
  readonly bodyBefore: RegExp;
  /** A body and nothing else, in the group `body`: "the Netbund". */
  readonly bodyAlone: RegExp;
  /** How a text has a body, `whole` or its last words, beside somebody's `own` name. */
  readonly bodyTies: readonly BodyTie[];
  /** How somebody is called another's, in the groups `post`, `owner` and, where it is told, `name`: "Netbund’s lawyer, Ida Roos". */
  readonly relations: readonly TextRule[];
  /** The body of a post, where it stands alone: "at Netbund". */
  readonly atBody: RegExp;
  /** The texts of patterns by which an article calls somebody another's. */
  readonly related: (relation: Relation) => readonly string[];
  /** The texts of patterns for a `post` of what was named before, in the group `called`, with a noun for it as `kind`: "*its* head", "*the museum's* head". */
  readonly owned: (post: string, isOfPerson: boolean) => string;
  /** Whether words stand for a person to whom somebody belongs: "his". */
  readonly isOfPerson: (called: string) => boolean;
  /** What stands before a name where a sentence begins: "The ", "But ". */
  readonly opener: RegExp;
  /** The text of a pattern for what may stand before a name in brackets, with the blank behind it: "the ". */
  readonly definite: string;
}

/** A way to tell of what body somebody is. */
export interface BodyTie {
  readonly example: string;
  /** What the word in the group `post` must be: a title, a noun for people, or a verb of those at the head; null where there is none. */
  readonly post: 'title' | 'noun' | 'verb' | null;
  /** The text of the pattern. */
  readonly pattern: (names: TiedNames) => string;
}

/** The texts of patterns for the names that a tie joins. */
export interface TiedNames {
  /** Somebody's last name, with what stands before it. */
  readonly own: string;
  /** A body's name, and the same with what may belong to it before, and nothing behind. */
  readonly body: string;
  readonly whole: string;
}

/** The texts of patterns for somebody's name, what they are, and whose. */
export interface Relation {
  readonly own: string;
  readonly post: string;
  readonly owner: string;
  readonly whole: string;
}
