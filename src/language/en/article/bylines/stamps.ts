import { DATE_IN_FIGURES } from '../../../any/article/names.ts';
import type { TextRule } from '../../../textRule.ts';
import { DATE, EDITION, INITIALS, PAGE, SECTION_LINE, TIME } from './parts.ts';

/** Lines around an article that say when it was written, perhaps with the section or the page that it stands on. */
export const STAMPS: readonly TextRule[] = [
  {
    example: '2 hours ago',
    pattern: /^(?:\d{1,2}|an?) ?(?:h|hrs?|hours?|m|min|mins|minutes?|d|days?)(?: ago)?$/iu,
  },
  {
    example: '26m ago 23.35 BST',
    pattern: new RegExp(
      `^\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago,? ${TIME}(?: [A-Z]{2,4})?$`,
      'iu',
    ),
  },
  {
    example: '21. 4. 2026 16:20 (updated 21. 4. 2026 18:05)',
    pattern: new RegExp(
      `^${DATE},? ${TIME} \\((?:last )?(?:updated|modified|edited):? [^()!?]{4,40}\\)$`,
      'iu',
    ),
  },
  {
    example: 'May 3, 2026 (Quay Norland)',
    pattern: new RegExp(`^${DATE}(?:,? ${TIME})? ${EDITION}$`, 'u'),
  },
  {
    example: '(NHA) 11:29 01 Feb 2024',
    pattern: new RegExp(`^(?:${INITIALS} )?${TIME}(?: [A-Z]{2,4})?,? (?:[|·–—-] )?${DATE}$`, 'u'),
  },
  {
    example: 'National 11:20 May 4, 2026',
    pattern: new RegExp(`^${SECTION_LINE} ${TIME}(?: [A-Z]{2,4})?,? (?:[|·–—-] )?${DATE}$`, 'u'),
  },
  {
    example: '04.05.2026 11:20 Anti-smuggling',
    pattern: new RegExp(
      `^(?:${DATE},? ${TIME} ${SECTION_LINE}|${DATE_IN_FIGURES} ${TIME} \\p{Lu}\\p{LC}+(?:-\\p{LC}+)?)$`,
      'u',
    ),
  },
  {
    example: 'Sat, May 4, 2026 page 7',
    pattern: new RegExp(`^${DATE},? ${PAGE}$`, 'u'),
  },
  {
    example: 'Fri 12 Jul 2024 14.20 BST, first published on Fri 12 Jul 2024 07.02 BST',
    pattern: new RegExp(
      `^${DATE},? ${TIME}(?: [A-Z]{2,4}(?:[+-]\\d{1,2})?)?,? (?:first |last |originally )?(?:published|updated|modified|posted)(?: (?:on|at))? .{4,50}$`,
      'iu',
    ),
  },
];
