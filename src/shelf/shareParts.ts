import type { Article, Attribution, Mention, Passage, Span } from '../types.ts';

/**
 * The same article with one object for equal attributions and one string for equal texts, and with objects that have room for
 * their own properties alone. What comes from another thread has a copy for each passage and room to spare, which would take
 * three times the memory.
 */
export function shareParts(article: Article): Article {
  const texts = new Shared<string>();
  const attributions = new Shared<Attribution>();
  const word = (text: string): string => texts.of(text, () => text);
  const wordOrNone = (text: string | null): string | null => (text === null ? null : word(text));
  const mention = (named: Mention | null): Mention | null =>
    named && { name: word(named.name), start: named.start, end: named.end };
  const attribution = (said: Attribution): Attribution =>
    attributions.of(JSON.stringify(said), () => ({
      kind: said.kind,
      speaker: mention(said.speaker),
      role: wordOrNone(said.role),
      outlet: mention(said.outlet),
      publisher: wordOrNone(said.publisher),
      line: word(said.line),
      reason: { rule: word(said.reason.rule), evidence: said.reason.evidence.map(bareSpan) },
    }));
  const passages = article.passages.map(({ start, end, section, paragraph, attribution: said, marks }) => {
    const passage: Passage = {
      start,
      end,
      section: word(section),
      paragraph,
      attribution: attribution(said),
    };
    return marks ? { ...passage, marks } : passage;
  });
  return { ...article, passages };
}

function bareSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Values by key, each made once. */
class Shared<Value> {
  readonly #values = new Map<string, Value>();

  of(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#values.set(key, made);
    return made;
  }
}
