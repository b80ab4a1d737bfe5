import type { Library } from '../library.ts';
import { renderSources } from '../reply/terminal.ts';
import { widthOf, type Terminal } from './terminal.ts';

/** Shows every passage with its attribution, grouped by source; as JSON, one source per line. */
export function showSources(library: Library, json: boolean, terminal: Terminal): void {
  const sources = [...library.sources(), ...library.unattributed()];
  const text = json
    ? sources.map((source) => `${JSON.stringify(source)}\n`).join('')
    : renderSources(sources, { width: widthOf(terminal), colours: terminal.colours });
  terminal.output.write(text);
}
