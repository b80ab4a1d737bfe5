import { USUAL_LANGUAGE } from '../language/detect.ts';
import { languageOf } from '../language/languages.ts';
import { locator } from '../text/position.ts';
import type { Block, Layout, Problem, Span } from '../types.ts';
import { firstOfAKind } from './firstOfAKind.ts';
import { endsSentence } from './shapes.ts';
import { webAddressOf } from './webAddress.ts';

/** A sentence that is longer was probably never ended: no answer that a person reads in a chat. */
const LONGEST_SENTENCE = 1000;
const URL_KEY = /^["']?url["']?\s*:/m;
const PUBLISHED_KEY = /^["']?published["']?\s*:/m;
/** U+FFFD, what a program writes for bytes that are no character. */
const UNREADABLE = '\uFFFD';

/** What the author of an article should look at in its layout. */
export function checkArticle(layout: Layout): Problem[] {
  const { text, blocks, passages, publisher, unknown, url, language, isLanguageGuessed } = layout;
  const head = text.slice(0, blocks[0]?.start ?? text.length);
  const locate = locator(text);
  const { published } = layout;
  const warn = (offset: number, message: string): Problem => ({
    severity: 'warning',
    ...locate(offset),
    message,
  });
  const long = passages.filter(({ start, end }) => end - start > LONGEST_SENTENCE);
  const empty = blocks.filter((block, place) => isEmptyLabel(block, blocks[place + 1]));
  return [
    ...firstOfAKind(unknown, ({ key, offset }) => warn(offset, `${key} means nothing here and is left out`)),
    ...(url === null || webAddressOf(url) !== null
      ? []
      : [
          warn(
            Math.max(head.search(URL_KEY), 0),
            'url is no address that Discord can link to, and is left out there; it needs a host such as example.org',
          ),
        ]),
    ...(published === null || !isNoDay(published)
      ? []
      : [
          warn(Math.max(head.search(PUBLISHED_KEY), 0), 'published is no day, such as published: 2026-11-24'),
        ]),
    ...(text.includes(UNREADABLE)
      ? [warn(text.indexOf(UNREADABLE), 'a character that could not be read; write the right one')]
      : []),
    ...(!isLanguageGuessed || language === USUAL_LANGUAGE
      ? []
      : [
          warn(
            0,
            `read as ${languageOf(language).name}; if it is another language, add language: to the front matter`,
          ),
        ]),
    ...(publisher ? [] : [warn(0, 'nobody is named as publisher; add publisher: to the front matter')]),
    ...(layout.isTitled
      ? []
      : [warn(0, 'no title; write it in the first line, or add title: to the front matter')]),
    ...(passages.length > 0 ? [] : [warn(0, 'no sentence that can be shown')]),
    ...(passages.length > 0 && passages.every(({ section }) => section === 'title')
      ? [warn(0, 'no sentence but the title; write the article below it')]
      : []),
    ...hiddenIn(layout).map(({ start }) =>
      warn(start, 'from here on, more sentences are taken for parts of the page than are shown'),
    ),
    ...firstOfAKind(empty, ({ start }) => warn(start, 'a label with nothing under it')),
    ...firstOfAKind(long, ({ start, end }) =>
      warn(start, `a sentence of ${end - start} characters; is a full stop missing?`),
    ),
  ];
}

/** Characters from which on a line that ends like a sentence may be the article's. */
const FEWEST_TOLD = 60;
/** So much may stand around the shortest article. */
const FEWEST_HIDDEN = 150;

/** The first of the long lines that are not shown, if they are more than what is: then the article itself may be among them. */
function hiddenIn({ text, blocks, passages }: Layout): Block[] {
  const hidden = blocks.filter(
    ({ kind, start, end }) =>
      kind === 'notice' && end - start >= FEWEST_TOLD && endsSentence(text.slice(start, end)),
  );
  const [first] = hidden;
  const most = Math.max(FEWEST_HIDDEN, charactersIn(passages));
  return first && passages.length > 0 && charactersIn(hidden) > most ? [first] : [];
}

const charactersIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** "2026-13-45", and "tomorrow"; what has other figures may be a day in any language. */
function isNoDay(published: string): boolean {
  if (!/\p{N}/u.test(published)) return true;
  return /^\d{4}-\d\d-\d\d/.test(published) && Number.isNaN(Date.parse(published.slice(0, 10)));
}

/** "Details:" and then the end, a notice or the next label. */
function isEmptyLabel(block: Block, next: Block | undefined): boolean {
  const { kind, label } = block;
  if (kind !== 'label' || !label || block.end - label.end > 3) return false;
  return (
    !next ||
    next.kind === 'notice' ||
    (next.label !== null && next.label.start - next.start <= 3 && next.label.start >= next.start)
  );
}
