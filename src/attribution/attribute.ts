import { languageOf } from '../language/languages.ts';
import type { Article, Layout, Span } from '../types.ts';
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
  const { read, passages, publisher } = layout;
  const language = languageOf(layout.language).attribution;
  const words = { ...layout, text: read.text, blocks: read.blocks };
  const voices = findVoices(words, readLines(words, language), new Cast(language));
  const inText = <Part extends Span>(part: Part): Part => {
    const { start, end } = read.toSource(part);
    return start === part.start && end === part.end ? part : { ...part, start, end };
  };
  return {
    id: layout.id,
    title: layout.title,
    publisher,
    url: layout.url,
    published: layout.published,
    author: layout.author,
    language: layout.language,
    aliases: layout.aliases,
    text: layout.text,
    credits: layout.credits,
    questions: layout.questions,
    found: layout.found,
    passages: passages.map((passage, at) => {
      const { kind, role, reason, ...named } = voices.get(read.passages[at]!.start) ?? UNSEEN;
      const speaker = named.speaker && inText(named.speaker);
      const outlet = named.outlet && inText(named.outlet);
      const line = attributionLine({ kind, speaker, role, outlet, publisher });
      const { rule } = reason;
      const evidence = reason.evidence.map(inText);
      // No spread: an object that grows after it was made takes more memory.
      const attribution = { kind, speaker, role, outlet, publisher, line, reason: { rule, evidence } };
      return { ...passage, attribution };
    }),
  };
}
