import { languageOf } from '../language/languages.ts';
import type { Article, Attribution, Layout } from '../types.ts';
import { readLines } from './2-reports/lines.ts';
import { Cast } from './3-people/cast.ts';
import { findVoices } from './4-voices/voices.ts';
import { attributionLine } from './line.ts';

/** What a sentence that no rule saw would be. */
const UNSEEN = {
  kind: 'none',
  speaker: null,
  role: null,
  outlet: null,
  reason: { rule: 'own words', evidence: [] },
} as const;

/** Finds out for each passage of an article who said it and through whom it came. */
export function attribute(layout: Layout): Article {
  const { blocks: _blocks, unknown: _unknown, passages, publisher, ...article } = layout;
  const language = languageOf(layout.language).attribution;
  const voices = findVoices(layout, readLines(layout, language), new Cast(language));
  return {
    ...article,
    publisher,
    passages: passages.map((passage) => {
      const { kind, speaker, role, outlet, reason } = voices.get(passage.start) ?? UNSEEN;
      const said: Omit<Attribution, 'line' | 'reason'> = { kind, speaker, role, outlet, publisher };
      return { ...passage, attribution: { ...said, line: attributionLine(said), reason } };
    }),
  };
}
