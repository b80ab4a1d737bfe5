import type { Deed, Message, Notice, DeedOutcome, Person, Setup } from '../protocol.ts';
import { menuEntries, slashEntries } from './commandEntries.ts';
import { Composer } from './composer.ts';
import { ApplicationCommandType, InteractionType } from './discordNumbers.ts';
import { fill, h } from './dom.ts';
import type { Drawing } from './drawComponents.ts';
import { drawMessage } from './drawMessage.ts';
import { openModal } from './modal.ts';
import * as server from './serverCalls.ts';
import type { Words } from './words/words.ts';

export interface ChatOptions {
  readonly setup: Setup;
  readonly person: Person;
  readonly words: Words;
  /** Hears of each answer of the bot, for the pane beside. */
  readonly onAnswer: (message: Message) => void;
}

/** The conversation: what was said, and where the next thing is typed. */
export class Chat {
  readonly element = h('section', { class: 'chat' });
  readonly #log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0 });
  readonly #notices = h('div', { class: 'notices', role: 'status' });
  readonly #messages = new Map<string, Message>();
  #options: ChatOptions;
  #composer: Composer;

  constructor(options: ChatOptions) {
    this.#options = options;
    this.#composer = this.#createComposer('/ask');
    this.#draw();
  }

  /** Somebody else, or another language: everything is drawn again. */
  change(options: ChatOptions): void {
    this.#options = options;
    this.#composer = this.#createComposer(this.#composer.chosen);
    this.#draw();
  }

  hear(notice: Notice): void {
    if (notice.kind === 'messages') {
      this.#messages.clear();
      for (const message of notice.messages) this.#messages.set(message.id, message);
      this.#drawLog();
      const last = notice.messages.findLast(({ author }) => author.bot === true);
      if (last) this.#options.onAnswer(last);
    } else if (notice.kind === 'message') this.#show(notice.message);
    else if (notice.kind === 'deleted') this.#remove(notice.id);
    else if (notice.kind === 'unknown request') this.say(this.#options.words.onlyDiscord(notice.request));
  }

  /** Shows a line of the page itself. */
  say(line: string): void {
    fill(this.#notices, line && h('p', {}, line));
  }

  focus(): void {
    this.#composer.focus();
  }

  #createComposer(first: string): Composer {
    const { setup, person, words } = this.#options;
    return new Composer(
      {
        words,
        locale: person.locale,
        entries: slashEntries(setup.commands, person),
        act: (deed) => this.#act(deed),
        post: async (content) => void (await server.post(content)),
        refuse: (reason) => this.say(reason || words.gone),
      },
      first,
    );
  }

  #draw(): void {
    const { words } = this.#options;
    this.#log.setAttribute('aria-label', words.conversation);
    fill(this.element, this.#log, this.#notices, this.#composer.element);
    this.#drawLog();
  }

  #drawLog(): void {
    const { words } = this.#options;
    const welcome = h(
      'div',
      { class: 'welcome' },
      h('p', {}, words.welcome),
      h('p', { class: 'muted' }, words.tryThis),
    );
    fill(
      this.#log,
      this.#messages.size === 0 && welcome,
      ...[...this.#messages.values()].map((one) => this.#drawOne(one)),
    );
    this.#scroll();
  }

  #show(message: Message): void {
    const old = this.#messages.has(message.id) ? this.#elementOf(message.id) : null;
    this.#messages.set(message.id, message);
    const element = this.#drawOne(message);
    if (old) {
      const hadFocus = old.contains(document.activeElement);
      old.replaceWith(element);
      // What had the focus is gone; what stands in its place takes it.
      if (hadFocus) element.querySelector<HTMLElement>('button, a')?.focus();
      element.scrollIntoView({ block: 'nearest' });
    } else {
      this.#log.querySelector('.welcome')?.remove();
      this.#log.append(element);
      this.#scroll();
      // An answer that is higher than the window is read from its beginning.
      if (element.offsetHeight > this.#log.clientHeight) element.scrollIntoView({ block: 'start' });
    }
    if (message.author.bot === true) this.#options.onAnswer(message);
  }

  #remove(id: string): void {
    this.#elementOf(id)?.remove();
    this.#messages.delete(id);
  }

  #elementOf(id: string): Element | null {
    return this.#log.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  #drawOne(message: Message): HTMLElement {
    const { setup, person, words } = this.#options;
    const drawing: Drawing = {
      words,
      locale: person.locale,
      use: (on, customId, type, values) => void this.#use(on, customId, type, values),
    };
    return drawMessage(message, drawing, {
      menu: menuEntries(setup.commands, person).map(({ label, name }) => ({
        label,
        run: () =>
          void this.#tell({
            type: InteractionType.ApplicationCommand,
            data: { type: ApplicationCommandType.Message, name, target_id: message.id },
          }),
      })),
      dismiss: () => void server.dismiss(message.id).then(() => this.focus()),
    });
  }

  async #use(message: Message, customId: string, type: number, values?: readonly string[]): Promise<void> {
    const data = { custom_id: customId, component_type: type, ...(values && { values }) };
    await this.#tell({ type: InteractionType.MessageComponent, data, message: message.id });
  }

  /** Does something whose answer is a message, and says so when there is none. */
  async #tell(deed: Deed): Promise<void> {
    try {
      const { isAcknowledged } = await this.#act(deed);
      if (!isAcknowledged) this.say(this.#options.words.silent);
    } catch (error) {
      this.say((error instanceof Error && error.message) || this.#options.words.gone);
    }
  }

  async #act(deed: Deed): Promise<DeedOutcome> {
    this.say('');
    const outcome = await server.act(deed, this.#options.person);
    if (outcome.modal) {
      const { custom_id } = outcome.modal;
      openModal(outcome.modal, this.#options.words, (components) => {
        const message = deed.message === undefined ? {} : { message: deed.message };
        void this.#tell({ type: InteractionType.ModalSubmit, data: { custom_id, components }, ...message });
      });
    }
    return outcome;
  }

  #scroll(): void {
    this.#log.scrollTop = this.#log.scrollHeight;
  }
}
