import type { Block } from '../../types.ts';
import { byName } from '../3-people/byName.ts';
import type { Cast } from '../3-people/cast.ts';
import { isOther } from '../3-people/character.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { clean } from '../clean.ts';
import { spokenToIn } from './interviews.ts';
import { PartialNames } from './partialNames.ts';
import { hasOwnLabel, readInitials, readLegend } from './speakerLabels.ts';
import { whoIsAsked } from './whoIsAsked.ts';

/** Who is meant by the names and letters that stand as labels: "MQ:", "QUIST:", "A:". */
export class LabelNames {
  readonly #cast: Cast;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #legend: ReadonlyMap<string, string>;
  readonly #byInitials: ReadonlyMap<string, string>;
  readonly #names: PartialNames;
  /** Whether "A" is whoever answers, and nobody's initial. */
  readonly #isAnswering: boolean;
  /** Whom a label meant when it stood for the first time: "QUIST:" is not Tom Quist, who speaks in between. */
  readonly #meant = new Map<string, string>();

  constructor(text: string, blocks: readonly Block[], cast: Cast) {
    this.#cast = cast;
    this.#text = text;
    this.#blocks = blocks;
    this.#legend = readLegend(text);
    this.#byInitials = readInitials(text, blocks);
    this.#names = new PartialNames(text, blocks, cast.language);
    const { interviewer } = cast.language.labels;
    this.#isAnswering = blocks.some(
      (block) => hasOwnLabel(block) && interviewer.test(clean(text, block.label!)),
    );
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
      this.#names.inFull(name) ??
      this.#behindTitle(name) ??
      this.#asWritten(name) ??
      name
    );
  }

  /** Whether a label tells no more than that somebody asks or answers: "Q:", "A:". */
  isNobody(name: string): boolean {
    const { interviewer, answer } = this.#cast.language.labels;
    if (interviewer.test(name)) return true;
    return answer.test(name) && this.#isAnswering && this.inFull(name) === name;
  }

  /** Whether a label is a name: of somebody known, or a part of one that stands in full in other labels or above. */
  isPerson(name: string): boolean {
    return this.#cast.isPerson(name) || this.#names.inFull(name) !== null;
  }

  /** Whether a word alone before a quotation is a name: of whoever was called so and spoke, or one by itself. */
  isNameAlone(word: string): boolean {
    const { recent, meanings, language } = this.#cast;
    const hasSpoken = recent.some(
      ({ id, name, isDescribed }) => name === word && !isDescribed && meanings.traces.of(id).spokeTimes > 0,
    );
    return hasSpoken || language.labels.isNameAlone(word, this.#text);
  }

  /** Who answers: whom all that stands above the first answer names, or the first question speaks to. */
  #asked(): string | null {
    const { answer } = this.#cast.language.labels;
    const first = this.#blocks.findIndex(({ label }) => label && answer.test(clean(this.#text, label)));
    const turn = this.#blocks[first - 1]?.kind === 'question' ? first - 1 : first;
    const { start = 0, end = 0 } = this.#blocks[turn] ?? {};
    const person = this.#cast.firstPerson();
    const question = this.#text.slice(start, end);
    const isAbove = person && (person.start < start || isSpokenTo(question, person.name));
    const asked = whoIsAsked(
      this.#text,
      this.#blocks.slice(0, Math.max(0, turn)),
      isAbove ? person : null,
      this.#cast.language,
    );
    const [, words = ''] = LABELLED.exec(question) ?? [];
    return asked ?? (turn < first ? spokenToIn(words, this.#cast.language.people.isCourtesy) : null);
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

  /** "Mara Quist" of "MARA QUIST", where the text writes the name so. */
  #asWritten(label: string): string | null {
    if (!/^\P{Ll}+ \P{Ll}+$/u.test(label)) return null;
    const found = this.#text.matchAll(
      new RegExp(String.raw`(?<!\p{L})${escapePattern(label)}(?!\p{L})`, 'giu'),
    );
    return (
      [...found].map(([words]) => words).find((words) => /^(?:\p{Lu}\S*\p{Ll}\S* ?)+$/u.test(words)) ?? null
    );
  }

  /** Takes note of whom a label meant. */
  keep(label: string, name: string): void {
    this.#meant.set(label, name);
  }
}

/** "Q: *When did it open?*" */
const LABELLED = /^[^:.\n]{1,40}[:.][*_]* ([^]+)$/u;

/** "When did it open, Mr *Quist*?": a name apart from the rest of a question. */
const isSpokenTo = (question: string, name: string): boolean =>
  new RegExp(String.raw`(?:^|, )(?:\p{Lu}\p{LC}*\.? )?${escapePattern(name)}[,?]`, 'u').test(question);
