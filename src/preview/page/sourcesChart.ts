import type { Kind } from '../../types.ts';
import type { ArticleView, SourceCount } from '../protocol.ts';
import { h } from './dom.ts';
import { speakerColour } from './speakerColour.ts';
import type { Words } from './words/words.ts';

const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect', 'none'];

/** Who speaks how much: a bar for each speaker, and the same in words. */
export function drawSourcesChart({ sources, passages }: ArticleView, words: Words): HTMLElement {
  const most = Math.max(...sources.map((source) => source.passages), 1);
  const silent = passages.filter(({ attribution }) => !attribution.speaker).length;
  const own = passages.filter(
    ({ attribution }) => !attribution.speaker && attribution.kind === 'none',
  ).length;
  const rest: readonly (readonly [string, string, number])[] = [
    [words.ownWords, 'own', own],
    [words.notStated, 'unstated', silent - own],
  ];
  return h(
    'div',
    { class: 'chart' },
    sources.length === 0 && h('p', {}, words.nobody),
    h('ol', {}, ...sources.map((source, place) => drawSource(source, speakerColour(place), most, words))),
    h(
      'p',
      { class: 'muted' },
      rest
        .filter(([, , count]) => count > 0)
        .map(([name, , count]) => `${name}: ${words.passages(count)}`)
        .join(' · '),
    ),
  );
}

function drawSource(
  { name, role, outlets, kinds, passages }: SourceCount,
  colour: string,
  most: number,
  words: Words,
): HTMLElement {
  const counts = KINDS.filter((kind) => kinds[kind] > 0);
  const through = outlets.filter((outlet) => outlet !== name);
  const about = [
    role,
    `${words.passages(passages)} (${counts.map((kind) => `${kinds[kind]} ${words.kinds[kind]}`).join(', ')})`,
    through.length > 0 ? `${words.through}: ${through.join(', ')}` : null,
  ];
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' });
  for (const kind of counts) {
    const part = h('span', { class: `part ${colour} ${kind}` });
    part.style.setProperty('inline-size', `${(kinds[kind] / most) * 100}%`);
    bar.append(part);
  }
  return h(
    'li',
    {},
    h('strong', {}, name),
    h('div', { class: 'muted' }, about.filter((part) => part !== null).join(' · ')),
    bar,
  );
}
