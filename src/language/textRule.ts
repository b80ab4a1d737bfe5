/** A kind of line or words, by its shape; `example` is one that it is for. */
export interface TextRule {
  readonly example: string;
  readonly pattern: RegExp;
  /** In lower case what such words have, at least one of it: where none of it is, the pattern need not look. */
  readonly holds?: readonly string[];
}
