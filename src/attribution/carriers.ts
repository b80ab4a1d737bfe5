import type { Mention } from '../types.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { clean, nameOf, type Naming } from './naming.ts';
import { carriersOf, isAudience, isMediumName, isMediumNoun, platformIn, type Carrier } from './outlets.ts';
import type { Report } from './report.ts';
import type { Named } from './speakers.ts';
import { isPersonNoun } from './titles.ts';

/** Finds the medium that carried what somebody said. */
export class Carriers {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #lonely: ReadonlySet<string>;
  /** Whose medium is known for good. */
  readonly #known = new Map<number, Mention>();

  constructor(text: string, cast: Cast) {
    this.#text = text;
    this.#cast = cast;
    this.#lonely = lonelyNames(text);
  }

  /** The medium that carried a report, as its own sentence or a label tells. */
  find(line: Line, report: Report, speaker: Named | null): Mention | null {
    const told = line.reports.filter(
      (other) => other !== report && other.addressee !== null && other.lemma === 'tell',
    );
    for (const { phrase, trust } of [report, ...told].flatMap((one) => carriersOf(line.pieces, one))) {
      const naming = nameOf(this.#text, line.pieces, { ...phrase, beside: null });
      const outlet = this.#asOutlet(naming, trust);
      if (outlet) return outlet;
    }
    if (!speaker) return null;
    if (isMediumName(speaker.name) || this.#reports(line, report, speaker))
      this.#cast.meet({ ...speaker, sort: 'name' }, '', 'medium');
    if (this.#cast.isMedium(speaker.name)) return mentionOf(speaker);
    return this.outletOf(speaker);
  }

  /** "the daily Jutro wrote", "the Sunday Bugle reported", "Kanal Nord reports, citing": only a medium does so. */
  #reports({ pieces }: Line, { lemma, cue }: Report, { role, start, end, name }: Named): boolean {
    if (isMediumNoun(role ?? '')) return true;
    const isTitle = /^the \p{Lu}/iu.test(this.#text.slice(start, end)) && /^(?:the )?\p{Lu}/iu.test(name);
    return lemma === 'report' && (isTitle || pieces[cue.to + 1]?.word === 'citing');
  }

  /** The medium that somebody speaks through wherever the article does not tell otherwise. */
  outletOf({ id }: { readonly id: number | null }): Mention | null {
    return (id !== null && this.#known.get(id)) || null;
  }

  /** A label names somebody's medium, or somebody without a name is known from that medium alone. */
  keep({ id }: { readonly id: number | null }, outlet: Mention): void {
    if (id !== null) this.#known.set(id, outlet);
  }

  forget(): void {
    this.#known.clear();
  }

  /** "Tom Fry" is called "Fry" elsewhere, as no medium is. */
  #isSurname(name: string): boolean {
    return /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name) && this.#lonely.has(name.split(' ').at(-1) ?? '');
  }

  #asOutlet(naming: Naming, trust: Carrier['trust']): Mention | null {
    const words = clean(this.#text, naming);
    const { start, end } = naming;
    if (isAudience(words)) return null;
    const platform = platformIn(words);
    if (naming.sort !== 'name' && platform) {
      const at = start + this.#text.slice(start, end).indexOf(platform);
      return { name: platform, start: at, end: at + platform.length };
    }
    if (naming.sort !== 'name') {
      return isMediumNoun(words) ? { name: this.#cast.meet(naming).name, start, end } : null;
    }
    const { name, role } = naming;
    const isOther = this.#cast.isPerson(name) || (role !== null && isPersonNoun(lastWord(role)));
    const known = isMediumName(name) || this.#cast.isMedium(name) || isMediumNoun(role ?? '');
    const trusted = trust === 'sure' || (trust === 'likely' && !isOther && !this.#isSurname(name));
    if (!known && !trusted) return null;
    this.#cast.meet({ ...naming, role: null }, '', 'medium');
    return { name: name.replace(/^the /u, ''), start, end };
  }
}

const lastWord = (words: string): string => words.split(' ').at(-1)?.toLowerCase() ?? '';

/** Capitalised words without another one beside them or "the" before them. */
const lonelyNames = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text.matchAll(
        /(?<!\p{Lu}[\p{L}'’-]{0,20} )(?<!\b[Tt]he )(?<![\p{L}-])\p{Lu}\p{L}{1,30}(?![\p{L}-])(?! \p{Lu})/gu,
      ),
    ].map(([word]) => word),
  );

export const mentionOf = ({ name, start, end }: Mention): Mention => ({ name, start, end });
