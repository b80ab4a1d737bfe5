import type { Passage } from '../../types.ts';
import type { ArticleView } from '../protocol.ts';
import { h } from './dom.ts';
import { partsOf } from './partsOf.ts';
import { colourOf } from './speakerColour.ts';
import type { Words } from './words/words.ts';

/** Characters that are shown; a whole book would keep a browser busy for long. */
const LONGEST = 300_000;

/** The text of an article, coloured by speaker; one passage at a time can have the focus. */
export class ArticleText {
  readonly element: HTMLElement;
  readonly #elements = new Map<number, HTMLElement>();
  readonly #point: (passage: Passage) => void;

  /** `point` hears which passage a person looks at. */
  constructor({ text, passages, sources }: ArticleView, words: Words, point: (passage: Passage) => void) {
    this.#point = point;
    const shown = partsOf(text, passages).filter(({ start }) => start < LONGEST);
    const drawn = shown.map(({ start, end, passage }) =>
      passage
        ? this.#drawPassage(passage, passage.shown, colourOf(passage.attribution, sources))
        : h('span', { class: 'left-out' }, text.slice(start, end)),
    );
    const cut = text.length > LONGEST && h('p', { class: 'muted' }, words.cut(LONGEST));
    this.element = h('div', { class: 'article-text' }, ...drawn, cut);
    [...this.#elements.values()][0]?.setAttribute('tabindex', '0');
    this.element.addEventListener('keydown', (event) => this.#takeKey(event));
  }

  /** Sets a passage off, and scrolls to it. */
  setOff(passage: Passage): void {
    for (const element of this.#elements.values()) element.classList.remove('set-off');
    const element = this.#elements.get(passage.start);
    element?.classList.add('set-off');
    element?.scrollIntoView({ block: 'center' });
    this.#point(passage);
  }

  /** Shows only the passages of one colour; all for null. */
  dimOthers(colour: string | null): void {
    for (const element of this.#elements.values())
      element.classList.toggle('dimmed', colour !== null && !element.classList.contains(colour));
  }

  #drawPassage(passage: Passage, slice: string, colour: string): HTMLElement {
    const element = h(
      'span',
      {
        class: `passage ${colour}`,
        tabindex: -1,
        on: {
          pointerenter: () => this.#point(passage),
          focus: () => {
            for (const other of this.#elements.values()) other.tabIndex = -1;
            element.tabIndex = 0;
            this.#point(passage);
          },
        },
      },
      slice,
    );
    this.#elements.set(passage.start, element);
    return element;
  }

  #takeKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const elements = [...this.#elements.values()];
    const place = elements.findIndex((element) => element === document.activeElement);
    if (step === undefined || place === -1) return;
    event.preventDefault();
    elements[place + step]?.focus();
  }
}
