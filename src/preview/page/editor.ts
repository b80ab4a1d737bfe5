import type { ArticleView, TextCheck } from '../protocol.ts';
import { fill, h, newId } from './dom.ts';
import type { Words } from './words/words.ts';

/** Milliseconds without another key before the text is read. */
const PAUSE = 350;

export interface EditorOptions {
  readonly words: Words;
  /** Bytes of the largest article. */
  readonly largest: number;
  readonly check: (id: string, text: string) => Promise<TextCheck | null>;
  readonly use: (id: string, text: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Shows what a text would be as an article. */
  readonly show: (view: ArticleView | null) => void;
}

/** Where a text is edited; while somebody types, it shows what the bot makes of it. */
export class Editor {
  readonly element: HTMLElement;
  readonly #options: EditorOptions;
  readonly #area: HTMLTextAreaElement;
  readonly #problems = h('ul', { class: 'problems' });
  readonly #status = h('p', { class: 'editor-status', role: 'status' });
  readonly #use: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  #id = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(options: EditorOptions) {
    this.#options = options;
    const { words } = options;
    const id = newId('text');
    this.#area = h('textarea', { id, spellcheck: 'false', on: { input: () => this.#wait() } });
    this.#use = button(words.useText, 'primary', () => void this.#answerFrom());
    this.#back = button(words.backToFile, 'secondary', () => void this.#answerFromFiles());
    this.element = h(
      'div',
      { class: 'editor' },
      h('label', { for: id }, words.text),
      this.#area,
      h(
        'div',
        { class: 'row' },
        this.#use,
        this.#back,
        button(words.download, 'secondary', () => this.#download()),
        button(words.newText, 'secondary', () => this.open('my-article', '')),
      ),
      this.#status,
      this.#problems,
    );
    this.#back.hidden = true;
  }

  /** The article whose text is being edited. */
  get id(): string {
    return this.#id;
  }

  /** Opens a text to be edited. */
  open(id: string, text: string): void {
    this.#id = id;
    this.#area.value = text;
    void this.#look();
  }

  /** Whether answers come from an edited text at present. */
  set isUsed(isUsed: boolean) {
    this.#back.hidden = !isUsed;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }

  async #look(): Promise<void> {
    const { words, largest, check, show } = this.#options;
    const text = this.#area.value;
    const turn = ++this.#turn;
    const size = new Blob([text]).size;
    this.#use.disabled = true;
    fill(this.#problems);
    if (size > largest) return this.#say(words.tooLarge(megabytes(size), megabytes(largest)));
    if (text.trim() === '') return this.#say('');
    this.#say(words.checking);
    try {
      const checked = await check(this.#id, text);
      if (!checked || turn !== this.#turn) return;
      this.#use.disabled = checked.view === null;
      this.#showProblems(checked);
      show(checked.view);
    } catch (error) {
      if (turn === this.#turn) this.#say((error instanceof Error && error.message) || words.gone);
    }
  }

  #showProblems({ view, problems }: TextCheck): void {
    const { words } = this.#options;
    const urgent = problems.filter(({ severity }) => severity !== 'note');
    const counts = view ? words.passages(view.passages.length) : '';
    this.#say([counts, urgent.length === 0 ? words.sound : ''].filter(Boolean).join(' · '));
    fill(
      this.#problems,
      ...problems.map(({ severity, line, column, message }) =>
        h(
          'li',
          { class: severity },
          h('strong', {}, `${words.severities[severity]}, `),
          h(
            'button',
            { type: 'button', class: 'link', on: { click: () => this.#goTo(line, column) } },
            words.line(line, column),
          ),
          `: ${message}`,
        ),
      ),
    );
  }

  /** Puts the cursor where a problem is. */
  #goTo(line: number, column: number): void {
    const lines = this.#area.value.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const at = Math.min(before + column - 1, this.#area.value.length);
    this.#area.focus();
    this.#area.setSelectionRange(at, before + (lines[line - 1]?.length ?? 0));
  }

  async #answerFrom(): Promise<void> {
    const { use, words } = this.#options;
    try {
      await use(this.#id, this.#area.value);
      this.#say(words.answersFrom(this.#id));
    } catch (error) {
      this.#say((error instanceof Error && error.message) || words.gone);
    }
  }

  async #answerFromFiles(): Promise<void> {
    await this.#options.back();
    this.#say(this.#options.words.answersAgain);
  }

  #download(): void {
    const url = URL.createObjectURL(new Blob([this.#area.value], { type: 'text/markdown' }));
    h('a', { href: url, download: `${this.#id}.md` }).click();
    URL.revokeObjectURL(url);
  }

  #say(line: string): void {
    fill(this.#status, line);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function button(label: string, kind: string, run: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: `button ${kind}`, on: { click: run } }, label);
}
