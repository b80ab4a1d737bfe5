import { findQuotations, findStrayMarks } from '../article/quotations.ts';
import type { Article, Problem, Span } from '../types.ts';

/** What the author of an article should look at: quotation marks without a partner, quotations without a speaker. */
export function checkAttribution(article: Article): Problem[] {
  const { text, passages } = article;
  const shown = (span: Span): boolean =>
    passages.some(({ start, end }) => span.start < end && start < span.end);
  const paragraphs = paragraphsOf(text);
  const quotations = findQuotations(text, paragraphs);
  const unpaired = quotations.filter(({ closed }, i) => !closed && !quotations[i + 1]?.continues);
  const strays = findStrayMarks(text, paragraphs);
  const speakerless = passages.filter(
    ({ attribution: { kind, speaker } }) => kind !== 'none' && !speaker && kind !== 'indirect',
  );
  return [
    ...unpaired.filter(shown).map(({ start }) => warning(text, start, 'This quotation mark is never closed')),
    ...strays.filter(shown).map(({ start }) => warning(text, start, 'This quotation mark closes nothing')),
    ...speakerless.map(({ start }) =>
      warning(text, start, 'Nobody is named as the speaker of this quotation'),
    ),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Lines of text without a blank one between them. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function warning(text: string, offset: number, message: string): Problem {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { severity: 'warning', line, column: offset - before.lastIndexOf('\n'), message };
}
