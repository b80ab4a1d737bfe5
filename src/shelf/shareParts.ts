import type { Article, Attribution, Mention } from '../types.ts';

/**
 * The same article with one object for equal attributions and one string for equal texts. What comes from another
 * thread has a copy for each passage, which would take three times the memory.
 */
export function shareParts(article: Article): Article {
  const texts = new Shared<string>();
  const attributions = new Shared<Attribution>();
  const word = (text: string): string => texts.of(text, () => text);
  const wordOrNone = (text: string | null): string | null => (text === null ? null : word(text));
  const mention = (named: Mention | null): Mention | null => named && { ...named, name: word(named.name) };
  const attribution = (said: Attribution): Attribution =>
    attributions.of(JSON.stringify(said), () => ({
      ...said,
      speaker: mention(said.speaker),
      role: wordOrNone(said.role),
      outlet: mention(said.outlet),
      publisher: wordOrNone(said.publisher),
      line: word(said.line),
    }));
  const passages = article.passages.map((passage) => ({
    ...passage,
    section: word(passage.section),
    attribution: attribution(passage.attribution),
  }));
  return { ...article, passages };
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
