import type { Article, Attribution, Mention, Passage, Span } from '../types.ts';

/** What few passages have: marks, words that help to find them. */
type Others = Omit<Passage, (typeof COLUMNS)[number] | 'section' | 'attribution'>;

/** An article as it passes from thread to thread: the time that a message takes grows with the objects in it. */
export interface PackedArticle extends Omit<Article, 'passages'> {
  /** Row by row what each passage has in `COLUMNS`, and the numbers of its section and of its attribution. */
  readonly numbers: Uint32Array;
  readonly sections: readonly string[];
  readonly attributions: readonly Attribution[];
  /** By the number of a passage: what else it has. */
  readonly others: ReadonlyMap<number, Others>;
}

/** What is a number in a passage. */
const COLUMNS = ['start', 'end', 'paragraph'] as const;
const WIDTH = COLUMNS.length + 2;

/** Packs an article. Attributions that are equal become one. */
export function packArticle({ passages, ...article }: Article): PackedArticle {
  const numbers = new Uint32Array(passages.length * WIDTH);
  const sections = new Numbered<string>();
  const attributions = new Numbered<Attribution>();
  const others = new Map<number, Others>();
  for (const [place, passage] of passages.entries()) {
    const { start, end, paragraph, section, attribution, ...other } = passage;
    const attributed = attributions.numberOf(JSON.stringify(attribution), attribution);
    numbers.set([start, end, paragraph, sections.numberOf(section, section), attributed], place * WIDTH);
    if (Object.keys(other).length > 0) others.set(place, other);
  }
  return { ...article, numbers, sections: sections.values, attributions: attributions.values, others };
}

/**
 * The same article again, with one string for equal texts, and with objects that have room for their own properties alone: what
 * a message brings has room to spare, which would take three times the memory.
 */
export function unpackArticle(packed: PackedArticle): Article {
  const { numbers, sections, attributions: said, others, ...article } = packed;
  const texts = new Map<string, string>();
  const attributions = said.map((attribution) => bareAttribution(attribution, texts));
  const passages: Passage[] = [];
  for (let at = 0; at < numbers.length; at += WIDTH) {
    const passage: Passage = {
      start: numbers[at]!,
      end: numbers[at + 1]!,
      section: sections[numbers[at + 3]!]!,
      paragraph: numbers[at + 2]!,
      attribution: attributions[numbers[at + 4]!]!,
    };
    const other = others.get(passages.length);
    passages.push(other ? { ...passage, ...other } : passage);
  }
  return { ...article, passages };
}

function bareAttribution(said: Attribution, texts: Map<string, string>): Attribution {
  const word = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const wordOrNone = (text: string | null): string | null => (text === null ? null : word(text));
  const mention = (named: Mention | null): Mention | null =>
    named && { name: word(named.name), start: named.start, end: named.end };
  return {
    kind: said.kind,
    speaker: mention(said.speaker),
    role: wordOrNone(said.role),
    outlet: mention(said.outlet),
    publisher: wordOrNone(said.publisher),
    line: word(said.line),
    reason: { rule: word(said.reason.rule), evidence: said.reason.evidence.map(bareSpan) },
  };
}

function bareSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Values in the order in which they came, each key's once. */
class Numbered<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
