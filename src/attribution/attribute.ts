import type { Article, Attribution, Layout } from '../types.ts';
import { attributionLine } from './line.ts';
import { readLines } from './lines.ts';
import { findVoices, SILENT } from './voices.ts';

/** Finds out for each passage of an article who said it and through whom it came. */
export function attribute(layout: Layout): Article {
  const { blocks: _blocks, passages, ...article } = layout;
  const voices = findVoices(layout, readLines(layout));
  const { publisher } = layout;
  return {
    ...article,
    passages: passages.map((passage) => {
      const { kind, speaker, role, outlet } = voices.get(passage.start) ?? SILENT;
      const said: Omit<Attribution, 'line'> = { kind, speaker, role, outlet, publisher };
      return { ...passage, attribution: { ...said, line: attributionLine(said) } };
    }),
  };
}
