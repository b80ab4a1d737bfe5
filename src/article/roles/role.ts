import type { BlockKind } from '../../types.ts';
import type { Label } from '../labels.ts';
import type { Paragraph } from '../paragraphs.ts';

/** A paragraph whose purpose is known. */
export interface Role {
  readonly paragraph: Paragraph;
  readonly kind: BlockKind;
  /** The label that it begins with or is. */
  readonly label: Label | null;
  /** The label is the prefix of a speaker in a transcript. */
  readonly isTurn: boolean;
  /** The turn above it is over. */
  readonly endsTurn: boolean;
  /** Where its sentences begin, as an offset into the paragraph: after a label or a dateline. */
  readonly rest: number;
  /** The agency that its dateline names. */
  readonly agency: string | null;
  /** Who wrote it for that agency, where the dateline tells. */
  readonly writer: string | null;
  /** The names of the columns, for the row of a table. */
  readonly columns: string | null;
  /** It begins or belongs to a list of other articles. */
  readonly isList: boolean;
  /** It is the headline, or says it again. */
  readonly isHeadline: boolean;
  /** A line of minutes that is shown with its label: "Next meeting: 10 June 2025". */
  readonly isFact: boolean;
  /** It has the result of a match: "Gorge Rovers 3-2 Lisk Athletic". */
  readonly isResult: boolean;
}

/** What a paragraph is for, with what else is known of it. */
export function role(paragraph: Paragraph, kind: BlockKind, more: Partial<Role> = {}): Role {
  return {
    paragraph,
    kind,
    label: null,
    isTurn: false,
    endsTurn: false,
    rest: 0,
    agency: null,
    writer: null,
    columns: null,
    isList: false,
    isHeadline: false,
    isFact: false,
    isResult: false,
    ...more,
  };
}
