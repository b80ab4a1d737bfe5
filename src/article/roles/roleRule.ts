import type { ArticleLanguage } from '../../language/article.ts';
import type { BlockKind } from '../../types.ts';
import { role, type Role } from './role.ts';
import type { Surrounded, Surroundings } from '../surroundings.ts';

/** A paragraph and what is known of it. */
export interface Place {
  readonly paragraph: Surrounded;
  /** Its words without emphasis. */
  readonly plain: string;
  /** What the paragraph above is for. */
  readonly before: Role | undefined;
  readonly around: Surroundings;
  readonly language: ArticleLanguage;
}

/** One way to know what a paragraph is for. */
export interface RoleRule {
  readonly name: string;
  /** What stands below a title. */
  readonly example: string;
  /** How the paragraph begins that the rule decides in its example. */
  readonly of: string;
  /** It goes by words that a sentence of the article may have too, and yields where that looks surely told. */
  readonly yields?: boolean;
  /** What the paragraph is for; null where the rule does not hold. */
  readonly find: (place: Place) => Role | null;
}

/** A paragraph that a sign holds for is what the kind says. */
export const when =
  (kind: BlockKind, holds: (place: Place) => boolean, more?: (place: Place) => Partial<Role>) =>
  (place: Place): Role | null =>
    holds(place) ? role(place.paragraph, kind, more?.(place)) : null;
