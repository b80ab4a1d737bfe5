import type { TextRule } from '../../textRule.ts';
import { DATE_IN_FIGURES, STAMP } from './names.ts';

/** Lines with a date, which any language may have on a page of any other. */
export const DATE_LINES: readonly TextRule[] = [
  // what somebody is called on a platform
  { example: '@annleeGL', pattern: /^@[\p{L}\p{N}_.]{2,30}$/u },
  { example: 'TARROW/AFP', pattern: /^\p{Lu}{2,12}(?:\/\p{Lu}{2,12}){1,3}$/u },
  { example: '24.11.2026', pattern: new RegExp(`^(?:[^.!?:]{2,50}[,|·–—-] ?)?${DATE_IN_FIGURES}$`, 'u') },
  {
    example: '24.11.2026. 10:15',
    pattern: new RegExp(`^${DATE_IN_FIGURES}\\.(?:,? \\d{1,2}[:.]\\d\\d)?$`, 'u'),
  },
  {
    example: '2026-11-24T10:15:00Z',
    pattern: new RegExp(`^(?:[^.!?:]{2,20}: )?${STAMP}$`, 'u'),
  },
  {
    example: '24/11/2026 10:15 CET',
    pattern: new RegExp(
      `^${DATE_IN_FIGURES},? \\d{1,2}[:.]\\d\\d(?::\\d\\d)? (?:[A-Z]{2,5}(?:[+-]\\d{1,2})?|[+-]\\d{2}:?\\d{2})$`,
      'u',
    ),
  },
  {
    example: 'Publié le 17 octobre 2025 à 06h12',
    pattern:
      /^\p{Lu}\p{LC}+(?: \p{LC}+){0,2} \d{1,2}\.?(?: de)? \p{LC}{3,12}\.?(?: de)? \d{4}\b[^.!?"“]{0,80}\d{1,2}[:.h]\d{2}(?: \p{LC}{1,4})?$/u,
  },
];
