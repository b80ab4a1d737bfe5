import type { Person } from '../protocol.ts';
import { h } from './dom.ts';
import type { Words } from './words/words.ts';

/** Languages of Discord that the bot speaks, by their own names. */
const LANGUAGES: readonly (readonly [string, string])[] = [
  ['en-US', 'English'],
  ['uk', 'Українська'],
  ['de', 'Deutsch'],
  ['es-ES', 'Español'],
  ['fr', 'Français'],
  ['pl', 'Polski'],
];

/** Discord's code for the browser's language; English unless the bot speaks it. */
export function localeOf(language: string): string {
  const [wanted] = language.toLowerCase().split('-');
  return LANGUAGES.find(([code]) => code.toLowerCase().split('-')[0] === wanted)?.[0] ?? 'en-US';
}

/** Who sits before the page: whether a moderator, and with which language. */
export function drawSettings(person: Person, words: Words, change: (person: Person) => void): HTMLElement {
  const moderator = h('input', { type: 'checkbox', checked: person.isModerator });
  moderator.addEventListener('change', () => change({ ...person, isModerator: moderator.checked }));
  const language = h(
    'select',
    { 'aria-label': words.language },
    ...LANGUAGES.map(([code, name]) => h('option', { value: code, selected: code === person.locale }, name)),
  );
  language.addEventListener('change', () => change({ ...person, locale: language.value }));
  return h(
    'div',
    { class: 'settings' },
    h('label', {}, moderator, ` ${words.moderator}`),
    language,
    drawTheme(words),
  );
}

/** Dark, light, or as the computer is set until somebody presses it. */
function drawTheme(words: Words): HTMLElement {
  const root = document.documentElement;
  const isDark = () =>
    root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';
  const button = h('button', { type: 'button', class: 'button secondary' });
  const show = () => (button.textContent = isDark() ? words.light : words.dark);
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    show();
  });
  show();
  return button;
}
