/** Words in the order of their letters, in which one is looked up by halves: they take no more memory than their text. */
export class SortedWords {
  readonly #text: string;

  /** The words of some lines, one space between each two, every one before the next in the order of strings. */
  constructor(lines: readonly string[]) {
    this.#text = lines.join(' ');
  }

  has(word: string): boolean {
    let from = 0;
    let to = this.#text.length;
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const start = middle === 0 ? 0 : this.#text.lastIndexOf(' ', middle - 1) + 1;
      const end = this.#endOf(start);
      const found = this.#text.slice(start, end);
      if (found === word) return true;
      if (word < found) to = start;
      else from = end + 1;
    }
    return false;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#text.split(' ')[Symbol.iterator]();
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf(' ', start);
    return end < 0 ? this.#text.length : end;
  }
}
