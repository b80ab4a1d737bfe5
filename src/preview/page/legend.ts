import type { ArticleView } from '../protocol.ts';
import { h } from './dom.ts';
import { speakerColour } from './speakerColour.ts';
import type { Words } from './words/words.ts';

/** Speakers of the legend that are shown before the rest. */
const MOST_SPEAKERS = 12;

/** Which colour is whose; pressing one shows only what they said. */
export function drawLegend(
  { sources, passages }: ArticleView,
  words: Words,
  dimOthers: (colour: string | null) => void,
): HTMLElement {
  const kinds = new Set(
    passages.filter(({ attribution }) => !attribution.speaker).map((one) => one.attribution.kind),
  );
  const entries: readonly (readonly [string, string])[] = [
    ...sources.slice(0, MOST_SPEAKERS).map(({ name }, place) => [speakerColour(place), name] as const),
    ...(kinds.has('none') ? ([['own', words.ownWords]] as const) : []),
    ...([...kinds].some((kind) => kind !== 'none') ? ([['unstated', words.notStated]] as const) : []),
  ];
  const buttons = entries.map(([colour, name]) =>
    h('button', { type: 'button', class: `legend-entry ${colour}`, 'aria-pressed': 'false' }, name),
  );
  for (const [place, button] of buttons.entries())
    button.addEventListener('click', () => {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && !isPressed));
      dimOthers(isPressed ? null : (entries[place]?.[0] ?? null));
    });
  return h(
    'div',
    { class: 'legend', role: 'group', 'aria-label': words.legend },
    ...buttons,
    h('span', { class: 'legend-entry left-out' }, words.leftOut),
  );
}
