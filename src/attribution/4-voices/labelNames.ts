import type { Block } from '../../types.ts';
import { byName } from '../3-people/byName.ts';
import type { Cast } from '../3-people/cast.ts';
import { isOther } from '../3-people/character.ts';
import { readInitials, readLegend } from './speakerLabels.ts';

/** Who is meant by the names and letters that stand as labels: "MQ:", "QUIST:", "A:". */
export class LabelNames {
  readonly #cast: Cast;
  readonly #legend: ReadonlyMap<string, string>;
  readonly #byInitials: ReadonlyMap<string, string>;
  /** Whom a label meant when it stood for the first time: "QUIST:" is not Tom Quist, who speaks in between. */
  readonly #meant = new Map<string, string>();

  constructor(text: string, blocks: readonly Block[], cast: Cast) {
    this.#cast = cast;
    this.#legend = readLegend(text);
    this.#byInitials = readInitials(text, blocks);
  }

  /** Who is known to be called so; the words themselves where nobody is. */
  inFull(name: string): string {
    const { labels } = this.#cast.language;
    return (
      this.#legend.get(name) ??
      this.#meant.get(name) ??
      this.#cast.byInitials(name) ??
      this.#byInitials.get(name) ??
      (labels.answer.test(name) ? this.#cast.firstPerson()?.name : null) ??
      this.#behindTitle(name) ??
      name
    );
  }

  /** "DR QUIST", "MAYOR QUIST": the person of that surname, where the title may be theirs. */
  #behindTitle(label: string): string | null {
    const { people } = this.#cast.language;
    const words = label.split(' ');
    const first = words.findIndex((word) => !people.isTitle(word.toLowerCase()));
    if (first < 1) return null;
    const known = byName(this.#cast.recent, words.slice(first).join(' '), people);
    const gender = people.genderOf(words.slice(0, first).join(' '));
    return known?.sort === 'person' && !isOther(gender, known.gender) ? known.name : null;
  }

  /** Takes note of whom a label meant. */
  keep(label: string, name: string): void {
    this.#meant.set(label, name);
  }
}
