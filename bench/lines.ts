import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { squeeze } from '../src/article/title/articleTitle.ts';
import { readArticle } from '../src/article/read.ts';
import { lookAt } from '../src/article/lines/looks.ts';
import { languageOf } from '../src/language/languages.ts';
import type { Span } from '../src/types.ts';

/** A line of a page, with its place in the page's text. */
export interface GoldLine extends Span {
  /** Whether it is the article's, stands around it, or may be shown or not. */
  readonly is: 'told' | 'around' | 'either';
}

/** A page as somebody copies it, and what each line of it is. */
export interface LinesPage {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly GoldLine[];
  /** Its headline; null where it has none. */
  readonly headline: string | null;
}

/** What became of the lines of some pages, and of their headlines. */
export interface LinesScore {
  readonly told: number;
  /** Told by the article, and not shown. */
  readonly lost: number;
  readonly around: number;
  /** None of the article, and shown. */
  readonly shown: number;
  readonly headlines: number;
  /** Headlines that are the article's title. */
  readonly titled: number;
}

const { bindingWords } = languageOf('en').article.lines;
const KINDS: Readonly<Record<string, GoldLine['is']>> = { '+': 'told', '-': 'around', '?': 'either' };

/** Shares of a line's letters from which on it is shown, and up to which it is lost. */
const SHOWN = 0.3;
const LOST = 0.8;

/** The pages of a folder of `test/lines`: each file has those of one writer, a line of `=` between two of them. */
export function readLinesPages(folder: string): LinesPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^=+\n/mu)
        .map((page, at) => readPage(`${file.slice(0, -4)}${at + 1}`, page)),
    );
}

function readPage(id: string, page: string): LinesPage {
  const lines: GoldLine[] = [];
  let text = '';
  for (const line of page.split('\n')) {
    const is = KINDS[line.charAt(0)];
    const words = line.slice(2);
    if (is) lines.push({ is, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  return { id, text, lines, headline: headlineOf(text, lines) };
}

/** The first line of the article above its first paragraph of prose. */
function headlineOf(text: string, lines: readonly GoldLine[]): string | null {
  const isProse = ({ start, end }: Span) =>
    lookAt(
      { start, end, plain: text.slice(start, end), mark: 'none', group: 0, sign: '', dress: null },
      bindingWords,
    ).isProse;
  const first = lines.find((line) => line.is === 'told');
  return first && !isProse(first) ? text.slice(first.start, first.end).replace(/^[#>\s]+/u, '') : null;
}

/** Reads the pages, and counts. */
export function scoreLines(pages: readonly LinesPage[]): LinesScore {
  const score = { told: 0, lost: 0, around: 0, shown: 0, headlines: 0, titled: 0 };
  for (const { id, text, lines, headline } of pages) {
    const { passages, title } = readArticle({ id, text });
    for (const line of lines) {
      const letters = lettersIn(text, line);
      if (letters === 0) continue;
      const shown =
        passages.reduce((sum, passage) => sum + lettersIn(text, shared(line, passage)), 0) / letters;
      if (line.is === 'told') score.told++;
      if (line.is === 'told' && shown < LOST) score.lost++;
      if (line.is === 'around') score.around++;
      if (line.is === 'around' && shown > SHOWN) score.shown++;
    }
    if (headline === null) continue;
    score.headlines++;
    if (squeeze(title) === squeeze(headline)) score.titled++;
  }
  return score;
}

const shared = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

const lettersIn = (text: string, { start, end }: Span): number =>
  end > start ? (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;
