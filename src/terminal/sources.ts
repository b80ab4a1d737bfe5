import type { Library } from '../library.ts';
import { renderSources } from '../reply/terminal.ts';
import { widthOf, type Terminal } from './terminal.ts';

/** How the sources are shown: as JSON, one source per line, or with the rule behind each attribution. */
export interface SourcesOptions {
  readonly json: boolean;
  readonly explain: boolean;
}

/** Shows every passage with its attribution, grouped by source. */
export function showSources(library: Library, { json, explain }: SourcesOptions, terminal: Terminal): void {
  const texts = new Map(library.articles.map(({ id, text }) => [id, text]));
  const sources = [...library.sources(), ...library.unattributed()];
  const text = json
    ? sources.map((source) => `${JSON.stringify(source)}\n`).join('')
    : renderSources(
        sources,
        { width: widthOf(terminal), colours: terminal.colours },
        explain ? (id) => texts.get(id) ?? '' : null,
      );
  terminal.output.write(text);
}
