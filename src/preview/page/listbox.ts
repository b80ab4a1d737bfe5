import { fill, h, newId, setAttribute } from './dom.ts';

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/**
 * A list to choose from, beside the field that it belongs to. The field keeps the focus and says by
 * `aria-activedescendant` which choice is meant. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Listbox {
  readonly element: HTMLElement;
  readonly #field: HTMLElement;
  readonly #choose: (choice: Choice) => void;
  #choices: readonly Choice[] = [];
  #active = -1;

  constructor(field: HTMLElement, label: string, choose: (choice: Choice) => void) {
    this.#field = field;
    this.#choose = choose;
    const id = newId('list');
    this.element = h('ul', { class: 'listbox', role: 'listbox', id, 'aria-label': label, hidden: true });
    setAttribute(field, 'role', 'combobox');
    setAttribute(field, 'aria-controls', id);
    setAttribute(field, 'aria-haspopup', 'listbox');
    setAttribute(field, 'aria-expanded', 'false');
    field.addEventListener('blur', () => this.hide());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Shows choices, the one with this value as the one that Enter takes; for null none before an arrow key is pressed. */
  show(choices: readonly Choice[], selected: string | null): void {
    this.#choices = choices;
    fill(this.element, ...choices.map((choice) => this.#draw(choice, choice.value === selected)));
    this.element.hidden = choices.length === 0;
    setAttribute(this.#field, 'aria-expanded', String(this.isOpen));
    const found = choices.findIndex(({ value }) => value === selected);
    this.#activate(selected !== null && choices.length > 0 ? Math.max(found, 0) : -1);
  }

  hide(): void {
    this.element.hidden = true;
    setAttribute(this.#field, 'aria-expanded', 'false');
    this.#activate(-1);
  }

  /** Does what a key means for the list; true where it means something. */
  takeKey(key: string): boolean {
    if (!this.isOpen) return false;
    const last = this.#choices.length - 1;
    if (key === 'ArrowDown') this.#activate(this.#active === last ? 0 : this.#active + 1);
    else if (key === 'ArrowUp') this.#activate(this.#active <= 0 ? last : this.#active - 1);
    else if (key === 'Escape') this.hide();
    else if (key === 'Enter' || key === 'Tab') return this.#take(this.#choices[this.#active]);
    else return false;
    return true;
  }

  #take(choice: Choice | undefined): boolean {
    if (!choice || choice.isDisabled) return false;
    this.hide();
    this.#choose(choice);
    return true;
  }

  #draw(choice: Choice, isSelected: boolean): HTMLElement {
    const { label, description, isDisabled = false } = choice;
    return h(
      'li',
      {
        role: 'option',
        id: newId('option'),
        'aria-selected': String(isSelected),
        'aria-disabled': isDisabled && 'true',
        on: {
          // Before the field loses the focus.
          pointerdown: (event) => event.preventDefault(),
          click: () => this.#take(choice),
        },
      },
      h('span', { class: 'option-label' }, label),
      description ? h('span', { class: 'option-description' }, description) : null,
    );
  }

  #activate(place: number): void {
    this.#active = place;
    for (const [at, option] of [...this.element.children].entries())
      option.classList.toggle('active', at === place);
    const option = this.element.children[place];
    setAttribute(this.#field, 'aria-activedescendant', option?.id);
    option?.scrollIntoView({ block: 'nearest' });
  }
}
