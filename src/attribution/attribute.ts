import { languageOf } from '../language/languages.ts';
import type { Article, Attribution, Layout, Span } from '../types.ts';
import { readLines } from './2-reports/readLines.ts';
import { Cast } from './3-people/cast.ts';
import { findVoices } from './4-voices/voices.ts';
import { attributionLine } from './attributionLine.ts';

/** The attribution of a sentence that no rule has seen. */
const UNSEEN = {
  kind: 'none',
  speaker: null,
  role: null,
  outlet: null,
  reason: { rule: 'own words', evidence: [] },
} as const;

/** Finds out for each passage of an article who said it and through whom it came. */
export function attribute(layout: Layout): Article {
  const { blocks: _blocks, unknown: _unknown, read, passages, publisher, ...article } = layout;
  const language = languageOf(layout.language).attribution;
  const words = { ...layout, text: read.text, blocks: read.blocks };
  const voices = findVoices(words, readLines(words, language), new Cast(language));
  const inText = <Part extends Span>(part: Part): Part => ({ ...part, ...read.toSource(part) });
  return {
    ...article,
    publisher,
    passages: passages.map((passage, at) => {
      const voice = voices.get(read.passages[at]!.start) ?? UNSEEN;
      const said: Omit<Attribution, 'line' | 'reason'> = {
        kind: voice.kind,
        speaker: voice.speaker && inText(voice.speaker),
        role: voice.role,
        outlet: voice.outlet && inText(voice.outlet),
        publisher,
      };
      const reason = { ...voice.reason, evidence: voice.reason.evidence.map(inText) };
      return { ...passage, attribution: { ...said, line: attributionLine(said), reason } };
    }),
  };
}
