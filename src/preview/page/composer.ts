import type { APIApplicationCommandBasicOption } from 'discord.js';
import { optionsFor, type CommandEntry, type Given } from './commandEntries.ts';
import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from './discordNumbers.ts';
import { fill, h, newId } from './dom.ts';
import { Listbox, type Choice } from './listbox.ts';
import { createField, type OptionField } from './optionField.ts';
import type { Deed, DeedOutcome } from '../protocol.ts';
import type { Words } from './words/words.ts';

export interface ComposerOptions {
  readonly words: Words;
  readonly locale: string;
  readonly entries: readonly CommandEntry[];
  readonly act: (deed: Deed) => Promise<DeedOutcome>;
  readonly post: (content: string) => Promise<void>;
  /** Shows a person why something can't be sent. */
  readonly refuse: (reason: string) => void;
}

/** Where a person types: a command and its options, or a message. */
export class Composer {
  readonly element: HTMLFormElement;
  readonly #options: ComposerOptions;
  readonly #command: HTMLInputElement;
  readonly #list: Listbox;
  readonly #fields = h('div', { class: 'fields' });
  readonly #more = h('div', { class: 'more' });
  #entry: CommandEntry | null = null;
  #open: OptionField[] = [];

  constructor(options: ComposerOptions, first: string) {
    this.#options = options;
    const { words } = options;
    const id = newId('command');
    this.#command = h('input', {
      id,
      type: 'text',
      class: 'command',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#list = new Listbox(this.#command, words.command, ({ value }) => {
      this.choose(value);
      this.focus();
    });
    this.#command.setAttribute('aria-autocomplete', 'list');
    this.#command.addEventListener('input', () => this.#offer(this.#command.value));
    this.#command.addEventListener('focus', () => this.#command.select());
    this.#command.addEventListener('click', () => this.#offer(''));
    this.#command.addEventListener('blur', () => (this.#command.value = this.#shown));
    this.#command.addEventListener('keydown', (event) => {
      if (this.#list.takeKey(event.key)) event.preventDefault();
      else if (event.key === 'ArrowDown') this.#offer('');
    });
    this.element = h(
      'form',
      {
        class: 'composer',
        autocomplete: 'off',
        on: {
          submit: (event) => {
            event.preventDefault();
            void this.#send();
          },
        },
      },
      h('div', { class: 'field' }, h('label', { for: id }, words.command), this.#command, this.#list.element),
      this.#fields,
      h('button', { type: 'submit', class: 'button primary' }, words.send),
      this.#more,
    );
    this.choose(first);
  }

  /** Label of the command that is chosen. */
  get chosen(): string {
    return this.#shown;
  }

  /** Chooses a command by its label, and opens the fields that it needs. */
  choose(label: string): void {
    this.#entry = this.#options.entries.find((entry) => entry.label === label) ?? null;
    this.#command.value = this.#shown;
    this.#open = [];
    fill(this.#fields);
    const options = this.#entry?.options ?? [MESSAGE];
    const [first] = options;
    for (const option of options)
      if (option.required === true || option === first) this.#openField(option.name);
    this.#showMore();
  }

  focus(): void {
    (this.#open[0] ?? { focus: () => this.#command.focus() }).focus();
  }

  /** Puts words into the first field, as if they had been typed. */
  suggest(text: string): void {
    const input = this.#fields.querySelector('input');
    if (input) input.value = text;
    this.focus();
  }

  get #shown(): string {
    return this.#entry?.label ?? this.#options.words.message;
  }

  #offer(typed: string): void {
    const { entries, words } = this.#options;
    const wanted = typed.toLowerCase().replace(/^\//, '');
    const all: Choice[] = [
      ...entries.map(({ label, description }) => ({ value: label, label, description })),
      { value: words.message, label: words.message, description: words.messageHint },
    ];
    const like = all.filter(({ label }) => label.toLowerCase().includes(wanted));
    this.#list.show(like, this.#shown);
  }

  #openField(name: string): OptionField | null {
    const { words, locale } = this.#options;
    const option = (this.#entry?.options ?? [MESSAGE]).find((one) => one.name === name);
    if (!option) return null;
    const field = createField(option, {
      words,
      locale,
      complete: (focused, typed) => this.#complete(focused, typed),
    });
    const remove =
      option.required === true
        ? null
        : h(
            'button',
            {
              type: 'button',
              class: 'remove',
              'aria-label': `− ${name}`,
              on: { click: () => this.#closeField(field) },
            },
            '×',
          );
    field.element.append(...(remove ? [remove] : []));
    // A slash at the beginning means another command, as it does in Discord.
    field.element.addEventListener('keydown', (event) => {
      const { target } = event;
      if (event.key === '/' && target instanceof HTMLInputElement && target.value === '') {
        event.preventDefault();
        this.#command.focus();
        this.#offer('');
      }
    });
    this.#open.push(field);
    this.#fields.append(field.element);
    return field;
  }

  #closeField(field: OptionField): void {
    this.#open = this.#open.filter((one) => one !== field);
    field.element.remove();
    this.#showMore();
    this.focus();
  }

  #showMore(): void {
    const closed = (this.#entry?.options ?? []).filter(
      ({ name }) => !this.#open.some((field) => field.name === name),
    );
    fill(
      this.#more,
      ...closed.map(({ name }) =>
        h(
          'button',
          {
            type: 'button',
            class: 'chip',
            'aria-label': `${this.#options.words.addOption} ${name}`,
            on: {
              click: () => {
                this.#openField(name)?.focus();
                this.#showMore();
              },
            },
          },
          `+ ${name}`,
        ),
      ),
    );
  }

  async #complete(name: string, typed: string): Promise<readonly Choice[]> {
    const entry = this.#entry;
    if (!entry) return [];
    const others = this.#open.filter((field) => field.name !== name).map((field) => field.peek());
    const focused = { name, type: ApplicationCommandOptionType.String, value: typed, focused: true } as const;
    const { choices = [] } = await this.#options.act({
      type: InteractionType.ApplicationCommandAutocomplete,
      data: dataOf(entry, [...others.filter((one) => one !== null), focused]),
    });
    return choices.map((choice) => ({ value: String(choice.value), label: choice.name }));
  }

  async #send(): Promise<void> {
    const entry = this.#entry;
    const { act, post, refuse, words } = this.#options;
    try {
      const read = await Promise.all(this.#open.map((field) => field.read()));
      const given = read.filter((one) => one !== null);
      const missing = (entry?.options ?? [MESSAGE]).find(
        ({ name, required }) => required === true && !given.some((one) => one.name === name),
      );
      if (missing) return refuse(words.required(missing.name));
      // Empty again at once, so that the next question can be typed while this one is answered.
      this.choose(this.#shown);
      this.focus();
      if (!entry) return await post(String(given[0]?.value ?? ''));
      const { isAcknowledged } = await act({
        type: InteractionType.ApplicationCommand,
        data: dataOf(entry, given),
      });
      if (!isAcknowledged) refuse(words.silent);
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  }
}

/** A message by itself is typed as if it were an option. */
const MESSAGE: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'message',
  description: '',
  required: true,
  max_length: 2000,
};

function dataOf(entry: CommandEntry, given: readonly Given[]) {
  return {
    type: ApplicationCommandType.ChatInput,
    name: entry.path[0] ?? '',
    options: optionsFor(entry, given),
  };
}
