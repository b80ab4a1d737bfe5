import { h, newId } from './dom.ts';

export interface Tab {
  readonly label: string;
  readonly panel: HTMLElement;
  readonly onShow?: () => void;
}

/** Tabs with their panels. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function createTabs(
  label: string,
  tabs: readonly Tab[],
): { element: HTMLElement; show: (place: number) => void } {
  const buttons = tabs.map(({ label: name, panel }) => {
    panel.id = newId('panel');
    const button = h(
      'button',
      { type: 'button', role: 'tab', id: newId('tab'), 'aria-controls': panel.id },
      name,
    );
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    return button;
  });
  const show = (place: number) => {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === place));
      button.tabIndex = at === place ? 0 : -1;
    }
    for (const [at, { panel }] of tabs.entries()) panel.hidden = at !== place;
    tabs[place]?.onShow?.();
  };
  for (const [place, button] of buttons.entries()) {
    button.addEventListener('click', () => show(place));
    button.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const next = (place + step + buttons.length) % buttons.length;
      show(next);
      buttons[next]?.focus();
    });
  }
  show(0);
  return { element: h('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, ...buttons), show };
}
