import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { FRAMES } from '../../test/article/frames.ts';
import { LAYOUTS } from '../../test/article/layouts.ts';
import { pageOf, PUBLISHERS } from '../../test/article/publishers.ts';
import { readFrontMatter } from '../../src/article/frontMatter.ts';
import { partAtLabels } from '../../src/article/innerLabels.ts';
import { withoutMarks } from '../../src/article/markup/unmarked.ts';
import { findAuthor } from '../../src/article/pageFacts.ts';
import { assignRoles } from '../../src/article/roles/paragraphRoles.ts';
import { splitParagraphs } from '../../src/article/paragraphs.ts';
import { bareName } from '../../src/article/publisher/candidates.ts';
import { publisherOptions, type PublisherOption } from '../../src/article/publisher/findPublisher.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readLinesPages } from '../lines.ts';

/** A page, and whom its publisher may be said to be. */
export interface PublishedPage {
  readonly text: string;
  /** Pages by one writer. */
  readonly set: string;
  /** Any of them is right; null is nobody. */
  readonly publishers: readonly (string | null)[];
}

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const GUM_NEWS = new URL('../data/gum_news.json.gz', import.meta.url);

/** The pages that are learned from. */
export function readLearnedPages(): PublishedPage[] {
  return [
    ...['stories', 'stories/held-out', ...pagesOf('dev')].flatMap(readGold),
    ...linesPages(),
    ...[...LAYOUTS, ...FRAMES].map((one) => ({
      set: 'tables',
      text: 'text' in one ? one.text : one.lines.join('\n'),
      publishers: [one.publisher ?? null],
    })),
    ...PUBLISHERS.map((row) => ({ set: 'tables', text: pageOf(row), publishers: [row[2]] })),
    ...readWikinews(),
  ];
}

/** Folders of `test/pages` whose names begin so. */
export function pagesOf(kind: string): string[] {
  return readdirSync(join(TEST, 'pages'))
    .filter((name) => name.startsWith(kind))
    .map((name) => `pages/${name}`);
}

/** The pages of a folder with gold in the format of `test/stories`. */
export function readGold(folder: string): PublishedPage[] {
  return readdirSync(join(TEST, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold: {
        readonly file: string;
        readonly publisher: string | null;
        readonly publisher_also?: readonly string[];
      } = JSON.parse(readFileSync(join(TEST, folder, name), 'utf8'));
      const text = readFileSync(join(TEST, folder, gold.file), 'utf8');
      const names = [gold.publisher, ...(gold.publisher_also ?? [])];
      return { set: folder, text, publishers: names.map((one) => one && bareName(one)) };
    });
}

function linesPages(): PublishedPage[] {
  const publishers: Readonly<Record<string, readonly (string | null)[]>> = JSON.parse(
    readFileSync(join(TEST, 'lines/publishers.json'), 'utf8'),
  );
  return readLinesPages(join(TEST, 'lines/dev')).map(({ id, text }) => ({
    set: `lines/${id.charAt(0)}`,
    text,
    publishers: publishers[id]!,
  }));
}

/** Articles of Wikinews without the lines around them: many media are told of, and none is the publisher. */
function readWikinews(): PublishedPage[] {
  const { docs }: { readonly docs: readonly { readonly text: string }[] } = JSON.parse(
    gunzipSync(readFileSync(GUM_NEWS)).toString(),
  );
  return docs.map(({ text }) => ({ set: 'gum_news', text, publishers: [null, 'Wikinews'] }));
}

const { article: english } = languageOf('en');

/** Whom an English page may be published by; none of a page in another language. */
export function optionsOf({ text }: PublishedPage): PublisherOption[] {
  const { bodyStart, title } = readFrontMatter(text, 'page');
  const unmarked = withoutMarks(text, bodyStart, 'page');
  if (detectLanguage(unmarked.text.slice(bodyStart)) !== 'en') return [];
  const paragraphs = partAtLabels(splitParagraphs(unmarked, bodyStart, english), english);
  const roles = assignRoles(paragraphs, title, english);
  return publisherOptions(roles, unmarked.text, english, findAuthor(roles, english)?.value ?? null);
}
