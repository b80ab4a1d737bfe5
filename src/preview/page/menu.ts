import { h, icon, newId } from './dom.ts';

/** A button that opens a menu. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function drawMenu(
  label: string,
  items: readonly { readonly label: string; readonly run: () => void }[],
): HTMLElement {
  const id = newId('menu');
  const button = h(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      'aria-label': label,
      'aria-haspopup': 'menu',
      'aria-controls': id,
      'aria-expanded': 'false',
    },
    icon(
      'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
    ),
  );
  const entries = items.map((item) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        on: {
          click: () => {
            close();
            item.run();
          },
        },
      },
      item.label,
    ),
  );
  const menu = h('div', { class: 'menu', role: 'menu', id, 'aria-label': label, hidden: true }, ...entries);
  const isOpen = () => !menu.hidden;
  const open = () => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    entries[0]?.focus();
  };
  const close = () => {
    if (!isOpen()) return;
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  button.addEventListener('click', () => (isOpen() ? close() : open()));
  menu.addEventListener('keydown', (event) => {
    const place = entries.findIndex((entry) => entry === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) entries[(place + step + entries.length) % entries.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  const whole = h('div', { class: 'menu-place' }, button, menu);
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget)) && isOpen()) {
      menu.hidden = true;
      button.setAttribute('aria-expanded', 'false');
    }
  });
  return whole;
}
