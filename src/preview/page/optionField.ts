import type { APIApplicationCommandBasicOption } from 'discord.js';
import { descriptionIn, nameIn, type Given } from './commandEntries.ts';
import { ApplicationCommandOptionType } from './discordNumbers.ts';
import { h, newId } from './dom.ts';
import { Listbox, type Choice } from './listbox.ts';
import { upload } from './server.ts';
import type { Words } from './words/words.ts';

/** Asks the bot for choices while somebody types. */
export type Complete = (name: string, typed: string) => Promise<readonly Choice[]>;

/** A field in which a person gives an option. */
export interface OptionField {
  readonly name: string;
  readonly element: HTMLElement;
  focus(): void;
  /** What was given; null for nothing. Throws an Error with a line for the person where it can't be sent. */
  read(): Promise<Given | null>;
  /** The words so far, for completing another option. */
  peek(): Given | null;
}

/** The field for an option, by its type. */
export function createField(
  option: APIApplicationCommandBasicOption,
  {
    locale,
    words,
    complete,
  }: { readonly locale: string; readonly words: Words; readonly complete: Complete },
): OptionField {
  const label = nameIn(option, locale);
  const description = descriptionIn(option, locale);
  const given = (value: Given['value']): Given => ({ name: option.name, type: option.type, value });
  const around = (control: HTMLElement, more: HTMLElement | null = null) => {
    control.id = newId('option');
    control.title = description;
    return h('div', { class: 'field' }, h('label', { for: control.id }, label), control, more);
  };

  if (option.type === ApplicationCommandOptionType.Attachment) {
    const control = h('input', { type: 'file' });
    const read = async () => {
      const file = control.files?.[0];
      return file ? given((await upload(file)).id) : null;
    };
    return field(option.name, around(control), control, read, () => null);
  }
  if (option.type === ApplicationCommandOptionType.Boolean || ('choices' in option && option.choices)) {
    const choices =
      option.type === ApplicationCommandOptionType.Boolean
        ? [
            { name: words.yes, value: true },
            { name: words.no, value: false },
          ]
        : 'choices' in option
          ? (option.choices ?? []).map((choice) => ({ name: nameIn(choice, locale), value: choice.value }))
          : [];
    const control = h('select', {}, ...choices.map(({ name }, place) => h('option', { value: place }, name)));
    const peek = () => given(choices[Number(control.value)]?.value ?? '');
    return field(option.name, around(control), control, () => Promise.resolve(peek()), peek);
  }
  const isNumber =
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Number;
  if (!isNumber && option.type !== ApplicationCommandOptionType.String) {
    const control = h('input', { type: 'text', disabled: true, value: words.notHere });
    return field(
      option.name,
      around(control),
      control,
      () => Promise.resolve(null),
      () => null,
    );
  }
  const control = h('input', {
    type: isNumber ? 'number' : 'text',
    autocomplete: 'off',
    placeholder: description,
    required: option.required ?? false,
    ...('max_length' in option && { maxlength: option.max_length }),
    ...('min_value' in option && { min: option.min_value }),
    ...('max_value' in option && { max: option.max_value }),
    ...(option.type === ApplicationCommandOptionType.Number && { step: 'any' }),
  });
  let chosen: Choice | null = null;
  const list =
    'autocomplete' in option && option.autocomplete
      ? completing(
          control,
          label,
          (typed) => complete(option.name, typed),
          (choice) => (chosen = choice),
        )
      : null;
  const peek = () => {
    const typed = control.value;
    if (typed.trim() === '') return null;
    const value = chosen?.label === typed ? chosen.value : typed;
    return given(isNumber ? Number(value) : value);
  };
  return field(option.name, around(control, list), control, () => Promise.resolve(peek()), peek);
}

function field(
  name: string,
  element: HTMLElement,
  control: HTMLElement,
  read: OptionField['read'],
  peek: OptionField['peek'],
): OptionField {
  return { name, element, focus: () => control.focus(), read, peek };
}

/** Milliseconds without another key before the bot is asked. */
const PAUSE = 150;

/** Shows what the bot offers while somebody types; only the offers for the last words count. */
function completing(
  control: HTMLInputElement,
  label: string,
  complete: (typed: string) => Promise<readonly Choice[]>,
  choose: (choice: Choice) => void,
): HTMLElement {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const list = new Listbox(control, label, (choice) => {
    control.value = choice.label;
    choose(choice);
  });
  const offer = async (turn: number) => {
    const choices = await complete(control.value).catch(() => []);
    if (turn === latest && document.activeElement === control) list.show(choices, null);
  };
  const look = () => {
    clearTimeout(timer);
    const turn = ++latest;
    timer = setTimeout(() => {
      void offer(turn);
    }, PAUSE);
  };
  control.setAttribute('aria-autocomplete', 'list');
  control.addEventListener('input', look);
  control.addEventListener('focus', look);
  control.addEventListener('keydown', (event) => {
    // Tab takes the choice and goes on, as in Discord.
    if (list.takeKey(event.key) && event.key !== 'Tab') event.preventDefault();
  });
  return list.element;
}
