import type { Json } from '../../values/json.ts';
import type { Modal } from '../protocol.ts';
import { ComponentType, TextInputStyle } from './discordNumbers.ts';
import { h, newId } from './dom.ts';
import type { Words } from './words/words.ts';

/** Opens a form of the bot; `send` gets the components with their values, as Discord sends them. */
export function openModal(
  { title, components }: Modal,
  words: Words,
  send: (components: readonly unknown[]) => void,
): void {
  const rows = components.filter(isJson).map((component) => drawRow(component, words));
  const dialog = h('dialog', { class: 'modal', 'aria-label': title });
  const form = h(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          dialog.close();
          send(rows.flatMap(({ read }) => read() ?? []));
        },
      },
    },
    h('h2', {}, title),
    ...rows.map(({ element }) => element),
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'submit', class: 'button primary' }, words.send),
      h(
        'button',
        { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } },
        words.cancel,
      ),
    ),
  );
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

interface Row {
  readonly element: HTMLElement;
  readonly read: () => Json | null;
}

/** A row or a label around one text field; other fields are named, and not sent. */
function drawRow(row: Json, words: Words): Row {
  const inner = row.component ?? (Array.isArray(row.components) ? row.components[0] : null);
  if (!isJson(inner) || inner.type !== ComponentType.TextInput) {
    const type = Number(isJson(inner) ? inner.type : row.type);
    return { element: h('div', { class: 'not-drawn' }, words.notDrawn(type)), read: () => null };
  }
  const id = newId('modal');
  const label = [row.label, inner.label].find((one) => typeof one === 'string') ?? '';
  const control = h(inner.style === TextInputStyle.Paragraph ? 'textarea' : 'input', {
    id,
    maxlength: numberOf(inner.max_length),
    minlength: numberOf(inner.min_length),
    required: inner.required !== false,
    placeholder: typeof inner.placeholder === 'string' ? inner.placeholder : null,
  });
  control.value = typeof inner.value === 'string' ? inner.value : '';
  return {
    element: h('div', { class: 'field' }, h('label', { for: id }, label), control),
    read: () => {
      const component = { type: ComponentType.TextInput, custom_id: inner.custom_id, value: control.value };
      return row.type === ComponentType.Label
        ? { type: ComponentType.Label, component }
        : { type: ComponentType.ActionRow, components: [component] };
    },
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** As in `src/values/json.ts`, which the browser has not. */
function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
