import { narrow, type Numbers } from '../text/narrow.ts';
import { readShortNumbers, shortNumbers } from '../text/shortNumbers.ts';
import type { Attribution, Kind, Mention, Span } from '../types.ts';

/** Attributions of one article, each once, in few objects; they can pass from thread to thread. */
export interface PackedAttributions {
  /** Row by row what an attribution has, as `packAttributions` writes it, in the form of `shortNumbers`: a third of as many whole ones. */
  readonly rows: Uint8Array;
  /** Attribution a's row is `starts[a]` up to `starts[a + 1]`. */
  readonly starts: Numbers;
  /** The words of the rows; a row has the number of a word, and 0 for none. */
  readonly words: readonly string[];
}

const KINDS: readonly Kind[] = ['none', 'direct', 'mixed', 'indirect'];
/** Numbers of a row before those of its evidence. */
const HEAD = 11;

/** Packs attributions, equal ones once. Returns also which of them each of those given is. */
export function packAttributions(given: readonly Attribution[]): {
  readonly packed: PackedAttributions;
  readonly places: number[];
} {
  const words = new Map<string, number>();
  const numberOf = (word: string | null): number => {
    if (word === null) return 0;
    const number = words.get(word) ?? words.size + 1;
    words.set(word, number);
    return number;
  };
  const mention = (named: Mention | null): number[] =>
    named ? [numberOf(named.name), named.start, named.end - named.start] : [0, 0, 0];
  const rows: number[] = [];
  const starts = [0];
  const known = new Map<string, number>();
  const places = given.map(({ kind, speaker, role, outlet, publisher, line, reason }) => {
    const row = [
      KINDS.indexOf(kind),
      ...mention(speaker),
      numberOf(role),
      ...mention(outlet),
      numberOf(publisher),
      numberOf(line),
      numberOf(reason.rule),
      ...reason.evidence.flatMap(({ start, end }) => [start, end - start]),
    ];
    const key = row.join(' ');
    const place = known.get(key) ?? known.size;
    if (place === known.size) {
      known.set(key, place);
      rows.push(...shortNumbers(row));
      starts.push(rows.length);
    }
    return place;
  });
  return {
    packed: {
      rows: Uint8Array.from(rows),
      starts: narrow(starts),
      words: [...words.keys()],
    },
    places,
  };
}

/** All of them, made anew. */
export function unpackAttributions(packed: PackedAttributions): Attribution[] {
  return Array.from({ length: packed.starts.length - 1 }, (_, place) => unpackAttribution(packed, place));
}

/** The attribution at a place, made anew. */
export function unpackAttribution({ rows, starts, words }: PackedAttributions, place: number): Attribution {
  const row = readShortNumbers(rows.subarray(starts[place], starts[place + 1]));
  const word = (column: number): string | null => words[row[column]! - 1] ?? null;
  const span = (column: number): Span => {
    const start = row[column]!;
    return { start, end: start + row[column + 1]! };
  };
  const mention = (column: number): Mention | null => {
    const name = word(column);
    return name === null ? null : { name, ...span(column + 1) };
  };
  const evidence: Span[] = [];
  for (let at = HEAD; at < row.length; at += 2) evidence.push(span(at));
  return {
    kind: KINDS[row[0]!]!,
    speaker: mention(1),
    role: word(4),
    outlet: mention(5),
    publisher: word(8),
    line: word(9) ?? '',
    reason: { rule: word(10) ?? '', evidence },
  };
}
