import type { Mention } from '../types.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { clean, nameOf, type Naming } from './naming.ts';
import { carriersOf, isAudience, isMediumName, isMediumNoun, platformIn, type Carrier } from './outlets.ts';
import type { Report } from './report.ts';
import type { Named } from './speakers.ts';
import { isPersonNoun } from './titles.ts';

/** Somebody who spoke to a medium goes on speaking to it for so many sentences. */
const CARRIED = 3;

/** Remembers which medium carried what each speaker said. */
export class Carriers {
  readonly #text: string;
  readonly #cast: Cast;
  readonly #lonely: ReadonlySet<string>;
  readonly #last = new Map<number, { readonly outlet: Mention; readonly until: number }>();

  constructor(text: string, cast: Cast) {
    this.#text = text;
    this.#cast = cast;
    this.#lonely = lonelyNames(text);
  }

  /** The medium that carried a report, as its own sentence or its speaker's last one tells; `at` counts sentences. */
  find(line: Line, report: Report, speaker: Named | null, at: number): Mention | null {
    const told = line.reports.filter(
      (other) => other !== report && other.addressee !== null && other.lemma === 'tell',
    );
    for (const { phrase, trust } of [report, ...told].flatMap((one) => carriersOf(line.pieces, one))) {
      const naming = nameOf(this.#text, line.pieces, { ...phrase, beside: null });
      const outlet = this.#asOutlet(naming, trust);
      if (outlet) return outlet;
    }
    if (!speaker) return null;
    const isCiting = report.lemma === 'report' && line.pieces[report.cue.to + 1]?.word === 'citing'; // reported, citing
    if (isMediumName(speaker.name) || isCiting) this.#cast.meet({ ...speaker, sort: 'name' }, '', 'medium');
    if (this.#cast.isMedium(speaker.name)) return mentionOf(speaker);
    return this.outletOf(speaker, at);
  }

  /** The medium that somebody still speaks through. */
  outletOf({ id }: Named, at: number): Mention | null {
    const last = id === null ? undefined : this.#last.get(id);
    return last && at <= last.until ? last.outlet : null;
  }

  /** Somebody speaks through a medium now, and for the next sentences or for good. */
  remember({ id }: { readonly id: number | null }, outlet: Mention, at: number): void {
    const until = Math.max(at + CARRIED, (id !== null && this.#last.get(id)?.until) || 0);
    if (id !== null) this.#last.set(id, { outlet, until });
  }

  forget(): void {
    this.#last.clear();
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
