import type { KnowledgeState, Person, Setup } from '../protocol.ts';
import { ArticlePane } from './articlePane.ts';
import { Chat } from './chat.ts';
import { fill, h } from './dom.ts';
import { listen, loadSetup } from './serverCalls.ts';
import { drawSettings, localeOf } from './settings.ts';
import { wordsIn } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** The page: a head, the chat, and the article beside it. */
class Page {
  readonly #setup: Setup;
  readonly #chat: Chat;
  readonly #state = h('p', { class: 'state', role: 'status' });
  #knowledge: KnowledgeState;
  #pane: ArticlePane;
  #person: Person = { isModerator: false, locale: localeOf(navigator.language) };

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#knowledge = setup.knowledge;
    this.#pane = this.#createPane();
    this.#chat = new Chat(this.#chatOptions());
  }

  start(): void {
    this.#draw();
    listen(
      (notice) => {
        if (notice.kind === 'knowledge') this.#know(notice.knowledge);
        else this.#chat.hear(notice);
      },
      (isThere) => this.#say(isThere ? '' : wordsIn(this.#person.locale).gone),
    );
    this.#chat.focus();
  }

  #chatOptions() {
    return {
      setup: this.#setup,
      person: this.#person,
      words: wordsIn(this.#person.locale),
      onAnswer: (message: Parameters<ArticlePane['showQuote']>[0]) => void this.#pane.showQuote(message),
    };
  }

  #createPane(): ArticlePane {
    return new ArticlePane(this.#knowledge, wordsIn(this.#person.locale), this.#setup.largestText);
  }

  #change(person: Person): void {
    const isOtherLanguage = person.locale !== this.#person.locale;
    this.#person = person;
    if (isOtherLanguage) this.#pane = this.#createPane();
    this.#chat.change(this.#chatOptions());
    this.#draw();
  }

  #know(knowledge: KnowledgeState): void {
    const isOther = knowledge.version !== this.#knowledge.version;
    this.#knowledge = knowledge;
    this.#say(knowledge.isSemantic ? '' : (knowledge.troubles[0] ?? ''));
    if (isOther) this.#pane.change(knowledge);
  }

  #say(line: string): void {
    fill(this.#state, line);
  }

  #draw(): void {
    const words = wordsIn(this.#person.locale);
    document.documentElement.lang = this.#person.locale;
    document.title = words.title;
    const about = h(
      'details',
      { class: 'about-preview' },
      h('summary', {}, words.aboutPreview),
      h('ul', {}, ...words.limits.map((limit) => h('li', {}, limit))),
    );
    const main = h('main', {}, this.#chat.element, this.#pane.element);
    const head = h(
      'header',
      {},
      h('h1', {}, words.title),
      drawSwitch(words, main),
      this.#state,
      about,
      drawSettings(this.#person, words, (person) => this.#change(person)),
    );
    fill(document.body, head, main);
  }
}

/** Where both do not fit beside each other: which one is seen. */
function drawSwitch({ chat, article }: Words, main: HTMLElement): HTMLElement {
  const buttons = [chat, article].map((label) => h('button', { type: 'button' }, label));
  const show = (place: number) => {
    main.dataset.shown = place === 0 ? 'chat' : 'article';
    for (const [at, button] of buttons.entries()) button.setAttribute('aria-pressed', String(at === place));
  };
  for (const [place, button] of buttons.entries()) button.addEventListener('click', () => show(place));
  show(0);
  return h('div', { class: 'switch', role: 'group' }, ...buttons);
}

const setup = await loadSetup();
const page = new Page(setup);
page.start();
