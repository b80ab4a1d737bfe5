import type { APIStringSelectComponent } from 'discord.js';
import { h, setAttribute } from './dom.ts';
import { Listbox, type Choice } from './listbox.ts';
import type { Words } from './words/words.ts';

/** A list of a message. Where several may be chosen, they are sent together. */
export function drawSelect(
  { options, placeholder, disabled = false, min_values = 1, max_values = 1 }: APIStringSelectComponent,
  words: Words,
  send: (values: readonly string[]) => void,
): HTMLElement {
  const isSingle = max_values === 1;
  const chosen = new Set(options.filter(({ default: isDefault }) => isDefault).map(({ value }) => value));
  const label = placeholder ?? words.choose;
  const shown = () =>
    options
      .filter(({ value }) => chosen.has(value))
      .map((option) => option.label)
      .join(', ') || label;
  const button = h('button', { type: 'button', class: 'select', disabled, 'aria-label': label }, shown());
  const list = new Listbox(button, label, ({ value }) => {
    if (isSingle) return send([value]);
    if (!chosen.delete(value) && chosen.size < max_values) chosen.add(value);
    button.textContent = shown();
    open();
  });
  const choices: readonly Choice[] = options.map(({ value, label: name, description }) => ({
    value,
    label: name,
    description,
  }));
  const open = () => {
    list.show(choices, [...chosen].at(-1) ?? '');
    list.element.scrollIntoView({ block: 'nearest' });
    for (const [place, option] of [...list.element.children].entries())
      setAttribute(option, 'aria-selected', String(chosen.has(choices[place]?.value ?? '')));
  };
  button.addEventListener('click', () => (list.isOpen ? list.hide() : open()));
  button.addEventListener('keydown', (event) => {
    if (list.takeKey(event.key)) event.preventDefault();
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      open();
    }
  });
  const sendAll = h(
    'button',
    {
      type: 'button',
      class: 'button primary',
      on: { click: () => chosen.size >= min_values && send([...chosen]) },
    },
    words.send,
  );
  return h('div', { class: 'select-menu' }, button, list.element, !isSingle && sendAll);
}
