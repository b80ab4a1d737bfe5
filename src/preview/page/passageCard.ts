import type { Passage } from '../../types.ts';
import { h } from './dom.ts';
import type { Words } from './words/words.ts';

/** Who said a passage, how it is said, through whom it came, and by which rule that was found. */
export function drawPassageCard(
  { attribution, section, paragraph }: Passage,
  text: string,
  words: Words,
): HTMLElement {
  const { line, kind, outlet, role, reason } = attribution;
  const evidence = reason.evidence.map(
    ({ start, end }) => `“${text.slice(start, end).replace(/\s+/gu, ' ')}”`,
  );
  const rows: readonly (readonly [string, string | null])[] = [
    [words.through, outlet?.name ?? null],
    [words.rule, reason.rule],
    [words.evidence, evidence.join(' ') || null],
  ];
  return h(
    'div',
    { class: 'passage-card' },
    h('p', { class: 'card-line' }, line, role !== null && h('span', { class: 'muted' }, ` · ${role}`)),
    h('p', { class: 'muted' }, [words.kinds[kind], words.place(section, paragraph)].join(' · ')),
    h(
      'dl',
      {},
      ...rows.flatMap(([name, value]) => (value === null ? [] : [h('dt', {}, name), h('dd', {}, value)])),
    ),
  );
}
