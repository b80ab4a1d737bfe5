import type { Library } from '../library.ts';
import { renderTerminalSources } from '../reply/terminalSources.ts';
import { articleCalled } from './articleCalled.ts';
import { widthOf, type Terminal } from './terminal.ts';

/** Which sources are shown, and how: as JSON, one source per line, or with the rule behind each attribution. */
export interface SourcesOptions {
  /** The one article that they are from, as typed; of all if null. */
  readonly article: string | null;
  readonly json: boolean;
  readonly explain: boolean;
}

/**
 * Shows every passage with its attribution, grouped by source.
 *
 * Throws a UserError where no article, or more than one, is called as `article` says.
 */
export function showSources(library: Library, options: SourcesOptions, terminal: Terminal): void {
  const { article, json, explain } = options;
  const from = article === null ? undefined : articleCalled(library.articles, article);
  const { colours, words } = terminal;
  const articles = new Map(library.articles.map((one) => [one.id, one]));
  const sources = [...library.sources(from), ...library.unattributed(from)];
  const text = json
    ? sources.map((source) => `${JSON.stringify(source)}\n`).join('')
    : renderTerminalSources(
        sources,
        { width: widthOf(terminal), colours, words },
        explain ? (id) => articles.get(id)! : null,
      );
  terminal.output.write(text);
}
