import type { ArticleView, KnowledgeState, Message } from '../protocol.ts';
import { ArticleText } from './articleText.ts';
import { fill, h } from './dom.ts';
import { Editor } from './editor.ts';
import { drawLegend } from './legend.ts';
import { locateQuote } from './locateQuote.ts';
import { quotedWords } from './parseMarkdown.ts';
import { drawPassageCard } from './passageCard.ts';
import * as server from './serverCalls.ts';
import { drawSourcesChart } from './sourcesChart.ts';
import { createTabs } from './tabs.ts';
import type { Words } from './words/words.ts';

/** The article beside the chat: to read with its speakers, to edit, and who speaks how much. */
export class ArticlePane {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #choice = h('select', { class: 'article-choice' });
  readonly #banner = h('div', { class: 'banner', role: 'status' });
  readonly #about = h('p', { class: 'muted about' });
  readonly #legend = h('div');
  readonly #text = h('div', { class: 'scroll', tabindex: 0 });
  readonly #card = h('div', { class: 'card-place', 'aria-live': 'polite' });
  readonly #chart = h('div', { class: 'scroll', tabindex: 0 });
  readonly #editor: Editor;
  readonly #read: HTMLElement;
  readonly #edit: HTMLElement;
  #knowledge: KnowledgeState;
  #view: ArticleView | null = null;
  #shown: ArticleText | null = null;
  #isEditing = false;

  constructor(knowledge: KnowledgeState, words: Words, largest: number) {
    this.#knowledge = knowledge;
    this.#words = words;
    this.#editor = new Editor({
      words,
      largest,
      check: server.check,
      use: async (id, text) => void (await server.answerFrom(id, text)),
      back: async () => void (await server.answerFromFiles()),
      show: (view) => view && this.#isEditing && this.#draw(view),
    });
    this.#choice.setAttribute('aria-label', words.article);
    this.#choice.addEventListener('change', () => void this.open(this.#choice.value));
    this.#text.setAttribute('aria-label', words.article);
    this.#chart.setAttribute('aria-label', words.whoSpeaks);
    this.#read = h('div', { class: 'panel' });
    this.#edit = h('div', { class: 'panel' }, this.#editor.element);
    const speaks = h('div', { class: 'panel' }, this.#chart);
    const tabs = createTabs(words.article, [
      { label: words.read, panel: this.#read, onShow: () => this.#place(this.#read) },
      { label: words.edit, panel: this.#edit, onShow: () => this.#startEditing() },
      { label: words.whoSpeaks, panel: speaks },
    ]);
    this.element = h(
      'section',
      { class: 'pane', 'aria-label': words.article },
      h('div', { class: 'pane-head' }, tabs.element, this.#choice),
      this.#banner,
      this.#read,
      this.#edit,
      speaks,
    );
    this.change(knowledge);
  }

  /** What the bot knows has changed. */
  change(knowledge: KnowledgeState): void {
    this.#knowledge = knowledge;
    const { articles, edited } = knowledge;
    const current = this.#view?.id ?? articles[0]?.id;
    fill(this.#choice, ...articles.map(({ id, title }) => h('option', { value: id }, title || id)));
    this.#choice.hidden = articles.length < 2;
    fill(this.#banner, edited !== null && this.#words.answersFrom(edited));
    this.#editor.isUsed = edited !== null;
    const next = articles.find(({ id }) => id === current) ?? articles[0];
    if (next && !this.#isEditing) void this.open(next.id);
  }

  /** Shows another article. */
  async open(id: string): Promise<void> {
    const view = await server.loadArticle(id).catch(() => null);
    if (!view) return;
    this.#choice.value = id;
    this.#isEditing = false;
    this.#draw(view);
  }

  /** Sets off what a message quotes. */
  async showQuote(message: Message): Promise<void> {
    const quoted = firstQuote(message);
    if (quoted === null || this.#isEditing) return;
    const titles = new Set(message.embeds.map(({ author }) => author?.name));
    const article = this.#knowledge.articles.find(({ title }) => titles.has(title));
    if (article && article.id !== this.#view?.id) await this.open(article.id);
    const passage = this.#view && locateQuote(quoted, this.#view.passages);
    if (passage) this.#shown?.setOff(passage);
  }

  #draw(view: ArticleView): void {
    this.#view = view;
    const words = this.#words;
    const text = new ArticleText(view, words, (passage) =>
      fill(this.#card, drawPassageCard(passage, view.text, words)),
    );
    this.#shown = text;
    const { publisher, author, published, language } = view;
    fill(this.#about, [publisher, author, published, language].filter(Boolean).join(' · '));
    fill(
      this.#legend,
      drawLegend(view, words, (colour) => text.dimOthers(colour)),
    );
    fill(this.#text, text.element);
    fill(this.#card, h('p', { class: 'muted' }, words.pointAt));
    fill(this.#chart, drawSourcesChart(view, words));
  }

  /** The coloured text stands where it is wanted: by itself, or below the editor. */
  #place(panel: HTMLElement): void {
    panel.append(this.#about, this.#legend, this.#text, this.#card);
  }

  #startEditing(): void {
    this.#place(this.#edit);
    if (this.#isEditing || !this.#view) return;
    this.#isEditing = true;
    this.#editor.open(this.#view.id, this.#view.text);
  }
}

/** The words of the article in a message: the first block quotation of its text, an embed or a text display. */
function firstQuote({ content, embeds, components }: Message): string | null {
  for (const words of [content, ...embeds.map(({ description }) => description ?? '')]) {
    const quoted = quotedWords(words);
    if (quoted !== null) return quoted;
  }
  return firstQuoteOf(components);
}

function firstQuoteOf(components: readonly unknown[]): string | null {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    const own =
      'content' in component && typeof component.content === 'string' ? quotedWords(component.content) : null;
    const inner =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    const quoted = own ?? firstQuoteOf(inner);
    if (quoted !== null) return quoted;
  }
  return null;
}
