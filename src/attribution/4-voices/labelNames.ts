import type { Block } from '../../types.ts';
import { byName } from '../3-people/byName.ts';
import type { Cast } from '../3-people/cast.ts';
import { isOther } from '../3-people/character.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { clean } from '../clean.ts';
import { readInitials, readLegend } from './speakerLabels.ts';
import { whoIsAsked } from './whoIsAsked.ts';

/** Who is meant by the names and letters that stand as labels: "MQ:", "QUIST:", "A:". */
export class LabelNames {
  readonly #cast: Cast;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #legend: ReadonlyMap<string, string>;
  readonly #byInitials: ReadonlyMap<string, string>;
  /** Whom a label meant when it stood for the first time: "QUIST:" is not Tom Quist, who speaks in between. */
  readonly #meant = new Map<string, string>();

  constructor(text: string, blocks: readonly Block[], cast: Cast) {
    this.#cast = cast;
    this.#text = text;
    this.#blocks = blocks;
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
      (labels.answer.test(name) ? this.#asked() : null) ??
      this.#behindTitle(name) ??
      name
    );
  }

  /** Whether a label tells no more than that somebody answers: "A:" below "Q:". */
  isNobody(name: string): boolean {
    const isAnswer = this.#cast.language.labels.answer.test(name) && this.inFull(name) === name;
    return isAnswer && this.#blocks.some(({ kind, label }) => kind === 'question' && label);
  }

  /** Who answers: whom all that stands above the first answer names, or the first question speaks to. */
  #asked(): string | null {
    const { answer } = this.#cast.language.labels;
    const first = this.#blocks.findIndex(({ label }) => label && answer.test(clean(this.#text, label)));
    const turn = this.#blocks[first - 1]?.kind === 'question' ? first - 1 : first;
    const { start = 0, end = 0 } = this.#blocks[turn] ?? {};
    const person = this.#cast.firstPerson();
    const isAbove = person && (person.start < start || isSpokenTo(this.#text.slice(start, end), person.name));
    return whoIsAsked(
      this.#text,
      this.#blocks.slice(0, Math.max(0, turn)),
      isAbove ? person : null,
      this.#cast.language,
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

/** "When did it open, Mr *Quist*?": a name apart from the rest of a question. */
const isSpokenTo = (question: string, name: string): boolean =>
  new RegExp(String.raw`(?:^|, )(?:\p{Lu}\p{L}*\.? )?${escapePattern(name)}[,?]`, 'u').test(question);
