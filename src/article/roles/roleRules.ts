import { FRAME_RULES } from './frameRules.ts';
import { LOOK_RULES } from './lookRules.ts';
import { PLACE_RULES } from './placeRules.ts';
import type { RoleRule } from './roleRule.ts';

/** What tells what a paragraph is for; the first rule that holds decides, so the surest come first. */
export const ROLE_RULES: readonly RoleRule[] = [...PLACE_RULES, ...FRAME_RULES, ...LOOK_RULES];
