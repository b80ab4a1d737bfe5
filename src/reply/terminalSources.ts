import { NOT_STATED, OWN_WORDS } from '../attribution/attributionLine.ts';
import { type Cited, shownWords } from '../lookup/sentenceAround.ts';
import { shownQuote } from '../text/marks.ts';
import type { Reason, Source } from '../types.ts';
import { fit } from './limits.ts';
import { describe, indent, type Page, pageOf, showable, type TextStyle, wrap } from './terminalText.ts';
import type { Words } from './words/words.ts';

/** Characters of a text that are shown of what a rule went by. */
const LONGEST_EVIDENCE = 60;

/**
 * Every passage with its attribution, grouped by source.
 *
 * `articleOf` finds an article by its id, to show why each passage is attributed so.
 */
export function renderTerminalSources(
  sources: readonly Source[],
  style: TextStyle,
  articleOf: ((id: string) => Cited) | null = null,
): string {
  const page = pageOf(style);
  return sources.map((source) => `${renderSource(source, page, articleOf)}\n`).join('\n');
}

function renderSource(
  { name, role, outlets, kinds, quotations }: Source,
  { width, paint, words }: Page,
  articleOf: ((id: string) => Cited) | null,
): string {
  const counts = (['direct', 'mixed', 'indirect', 'none'] as const)
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => (kind === 'none' ? String(kinds.none) : words.terminal.kinds[kind](kinds[kind])));
  const carriers = outlets.filter((outlet) => !name.includes(outlet)).join(', ');
  const about = [role, carriers && words.terminal.inOutlets(carriers), counts.join(', ')].filter(Boolean);
  const passages = quotations.map(({ article, quote, passage }) =>
    [
      indent(showable(shownQuote({ passage, quote })), '  • ', width),
      indent(paint.dim(describe(passage, words)), '    ', width),
      ...(articleOf
        ? [indent(renderReason(passage.attribution.reason, articleOf(article.id), words), '    ', width)]
        : []),
    ].join('\n'),
  );
  const called = nameOf(name, words);
  return [wrap(`${paint.bold(showable(called))} · ${showable(about.join(' · '))}`, width), ...passages].join(
    '\n',
  );
}

/** Passages without a speaker are listed under what their attribution says instead. */
function nameOf(name: string, { attribution }: Words): string {
  if (name === OWN_WORDS) return attribution.ownWords;
  return name === NOT_STATED ? attribution.notStated : name;
}

/** "why: words before the verb (“said”, “Mara Quist”)" */
function renderReason({ rule, evidence }: Reason, article: Cited, { terminal }: Words): string {
  const shown = evidence.map((span) => `“${showable(fit(shownWords(article, span), LONGEST_EVIDENCE))}”`);
  return `${terminal.why}: ${rule}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`;
}
