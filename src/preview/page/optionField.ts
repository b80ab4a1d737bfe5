import type { APIApplicationCommandBasicOption, APIApplicationCommandOptionChoice } from 'discord.js';
import { descriptionIn, nameIn, type Given } from './commandEntries.ts';
import { ApplicationCommandOptionType } from './discordNumbers.ts';
import { h, newId } from './dom.ts';
import { Listbox, type Choice } from './listbox.ts';
import { upload } from './serverCalls.ts';
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

/** What a field needs besides its option. */
interface Surroundings {
  readonly locale: string;
  readonly words: Words;
  readonly complete: Complete;
}

/** The field for an option, by its type. */
export function createField(
  option: APIApplicationCommandBasicOption,
  surroundings: Surroundings,
): OptionField {
  const { locale, words } = surroundings;
  switch (option.type) {
    case ApplicationCommandOptionType.Attachment:
      return fileField(option, locale);
    case ApplicationCommandOptionType.Boolean:
      return choiceField(option, locale, [
        { name: words.yes, value: true },
        { name: words.no, value: false },
      ]);
    case ApplicationCommandOptionType.String:
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return 'choices' in option && option.choices
        ? choiceField(option, locale, namesIn(option.choices, locale))
        : textField(option, surroundings);
    default:
      return missingField(option, locale, words.notHere);
  }
}

function fileField(option: APIApplicationCommandBasicOption, locale: string): OptionField {
  const control = h('input', { type: 'file' });
  const read = async () => {
    const file = control.files?.[0];
    return file ? given(option, (await upload(file)).id) : null;
  };
  return field(option, locale, control, { read, peek: () => null });
}

/** A list to choose from. */
function choiceField(
  option: APIApplicationCommandBasicOption,
  locale: string,
  choices: readonly { readonly name: string; readonly value: Given['value'] }[],
): OptionField {
  const control = h('select', {}, ...choices.map(({ name }, place) => h('option', { value: place }, name)));
  const peek = () => given(option, choices[Number(control.value)]?.value ?? '');
  return field(option, locale, control, { peek });
}

/** Words or a number, with what the bot offers for them. */
function textField(
  option: APIApplicationCommandBasicOption,
  { locale, complete }: Surroundings,
): OptionField {
  const isNumber = option.type !== ApplicationCommandOptionType.String;
  const control = h('input', {
    type: isNumber ? 'number' : 'text',
    autocomplete: 'off',
    placeholder: descriptionIn(option, locale),
    required: option.required ?? false,
    ...('max_length' in option && { maxlength: option.max_length }),
    ...('min_value' in option && { min: option.min_value }),
    ...('max_value' in option && { max: option.max_value }),
    ...(option.type === ApplicationCommandOptionType.Number && { step: 'any' }),
  });
  let chosen: Choice | null = null;
  const ask = (typed: string) => complete(option.name, typed);
  const choose = (choice: Choice) => (chosen = choice);
  const offers =
    'autocomplete' in option && option.autocomplete
      ? completing(control, nameIn(option, locale), ask, choose)
      : null;
  const peek = () => {
    const typed = control.value;
    if (typed.trim() === '') return null;
    const value = chosen?.label === typed ? chosen.value : typed;
    return given(option, isNumber ? Number(value) : value);
  };
  return field(option, locale, control, { peek }, offers);
}

/** Stands for an option that only Discord can fill. */
function missingField(
  option: APIApplicationCommandBasicOption,
  locale: string,
  notHere: string,
): OptionField {
  const control = h('input', { type: 'text', disabled: true, value: notHere });
  return field(option, locale, control, { peek: () => null });
}

/** A control with its label; unless `read` is given, what it shows at present is what was given. */
function field(
  option: APIApplicationCommandBasicOption,
  locale: string,
  control: HTMLElement,
  {
    peek,
    read = () => Promise.resolve(peek()),
  }: Pick<OptionField, 'peek'> & Partial<Pick<OptionField, 'read'>>,
  more: HTMLElement | null = null,
): OptionField {
  control.id = newId('option');
  control.title = descriptionIn(option, locale);
  const label = h('label', { for: control.id }, nameIn(option, locale));
  const element = h('div', { class: 'field' }, label, control, more);
  return { name: option.name, element, focus: () => control.focus(), read, peek };
}

function given({ name, type }: APIApplicationCommandBasicOption, value: Given['value']): Given {
  return { name, type, value };
}

function namesIn(
  choices: readonly APIApplicationCommandOptionChoice[],
  locale: string,
): { name: string; value: string | number }[] {
  return choices.map((choice) => ({ name: nameIn(choice, locale), value: choice.value }));
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
