import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { Block, Mention, Reason, Span } from '../../../types.ts';
import { lastWordOf } from '../../../text/lastWordOf.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Named } from '../../3-people/speakerOf.ts';
import type { VoiceRuleName } from '../ruleExamples.ts';
import { isAmongCited } from './isAmongCited.ts';
import { isMediumOnly, type LabelledSource } from './sourceLabel.ts';
import type { Stretch } from './stretches.ts';
import { because, silent, type Voice } from '../voice.ts';

/** What changes at a sentence by the "Source:" line that it goes back to. */
export interface Arrival {
  /** Another stretch has begun. */
  readonly isNew: boolean;
  /** The sources that the sentences go back to from here on; empty where those before did already. */
  readonly named: readonly LabelledSource[];
}

/** Whether somebody is one of the two who speak together in a line. */
const isMember = (source: LabelledSource | null, name: string): boolean =>
  source?.members?.some(({ speaker }) => speaker.name === name) ?? false;

/** The sources of "Source:" lines, while the sentences of their stretches are read in order. */
export class LabelledSources {
  readonly #stretches: ReadonlyMap<Block, Stretch>;
  readonly #language: AttributionLanguage;
  /** The stretch that the sentences have come to, and whether its "Source:" line stands behind them. */
  #stretch: Stretch | null = null;
  #isBelow = false;
  /** Whether somebody else has spoken below the line. */
  #isJoined = false;

  constructor(stretches: ReadonlyMap<Block, Stretch>, language: AttributionLanguage) {
    this.#stretches = stretches;
    this.#language = language;
  }

  /** Comes to the next sentence. */
  enter({ block, start }: Line): Arrival {
    const stretch = this.#stretches.get(block) ?? null;
    const isOther = stretch !== null && stretch !== this.#stretch;
    const isNew = isOther && this.#stretch !== null;
    if (isOther) {
      this.#stretch = stretch;
      this.#isBelow = this.#isJoined = false;
    }
    if (!stretch || this.#isBelow || start < stretch.label.start) return { isNew, named: [] };
    this.#isBelow = true;
    this.#isJoined = false;
    return { isNew, named: stretch.sources };
  }

  /** Takes note of somebody with a name who spoke in a paragraph, be it the source itself; who told a medium what its sources say is one of them. */
  hear(block: Block, { name }: Named, outlet: Mention | null): void {
    const source = this.of(block);
    const isAmongThem = source?.unnamed === true && outlet?.name === source.outlet?.name;
    if (name !== source?.speaker.name && !isMember(source, name) && !isAmongThem) this.#isJoined = true;
  }

  /** Whether a paragraph stands above the "Source:" line that it goes back to. */
  isLead(block: Block): boolean {
    const stretch = this.#stretches.get(block);
    return stretch !== undefined && (block.section === 'lead' || block.start < stretch.label.start);
  }

  /** The only source that a paragraph goes back to. */
  of(block: Block): LabelledSource | null {
    const [source, other] = this.#speaking(block);
    return source && !other ? source : null;
  }

  /** The "Source:" line that a paragraph goes back to. */
  lineOf(block: Block): Span | null {
    return this.#stretches.get(block)?.label ?? null;
  }

  /** Whether a "Source:" line between a place in the text and a paragraph names one person who speaks from there on. */
  namesPerson(from: number, block: Block): boolean {
    const { label } = this.#stretches.get(block) ?? {};
    const source = this.of(block);
    if (!label || label.start < from || label.end > block.start || !source || isMediumOnly(source))
      return false;
    const { people } = this.#language;
    const { name } = source.speaker;
    const isWhole = /^\p{Lu}\S* \p{Lu}/u.test(name) && !people.isBody(name);
    return isWhole && (source.role !== null || people.genderOfName(name) !== null);
  }

  /** The source of a paragraph in its own words. */
  inOwnWords(block: Block, rule: VoiceRuleName): Voice {
    const [source] = this.#speaking(block);
    const reason = because(rule, block.label, source?.speaker);
    if (!source) return { ...silent(reason), kind: 'direct' };
    const { speaker, role, outlet } = source;
    return { kind: 'direct', speaker, role, outlet, reason };
  }

  /** What a paragraph's source notes without being named: nobody where that is a medium. */
  noting(block: Block): Voice | null {
    const source = this.of(block);
    return source && !isMediumOnly(source) ? this.inOwnWords(block, 'what is noted') : null;
  }

  /** The article's own words, or those of the one source that a paragraph goes back to. */
  silence(block: Block, reason: Reason): Voice {
    const source = this.of(block);
    if (!source) return silent(reason);
    const { speaker, outlet } = source;
    // what somebody wrote on a platform is theirs alone, and where others speak the source no longer does
    const isTheirs = outlet && this.#language.outlets.isPlatform(outlet.name);
    const carried = isTheirs || this.#isJoined ? null : outlet;
    const { told = null } = this.#stretches.get(block) ?? {};
    if (told === block && !isMediumOnly(source) && !this.#isJoined)
      return { ...silent(because('told below its source', speaker)), kind: 'indirect', speaker, outlet };
    if (!this.isLead(block)) return { ...silent(because('source of the article', speaker)), outlet: carried };
    // a lead is told in the article's own words, a paragraph further down for the sake of its source
    const isTold = told !== null && !isMediumOnly(source);
    if (!source.unnamed || isTold)
      return { ...silent(reason), outlet: block.section === 'lead' || isTold ? null : carried };
    return {
      ...silent(because('unnamed source of the article', speaker)),
      kind: 'indirect',
      speaker,
      outlet,
    };
  }

  /** The medium of a paragraph's source, for what it said and for whoever speaks through a medium that is named alone. */
  outletFor(block: Block, named: Named | null, isNameless: boolean): Mention | null {
    const source = this.of(block);
    if (!source) return this.#citing(block, isNameless ? named : null)?.outlet ?? null;
    // once somebody else has spoken, a medium carries only those whom it cites
    const isCited =
      !this.#isJoined ||
      (named !== null && isAmongCited(named.name, source.speaker.name, this.#language.people));
    const isPassedOn = source.unnamed && isCited && (!named || isNameless);
    if (named && isMember(source, named.name)) return source.outlet;
    const isPart = named !== null && ` ${source.speaker.name}`.endsWith(` ${named.name}`);
    const isIts = isMediumOnly(source) || isPassedOn || isPart;
    return isIts ? source.outlet : null;
  }

  /** "Kursblatt, citing three keepers; Tom Fry": the source of which people without a name are part, "the keepers". */
  #citing(block: Block, named: Named | null): LabelledSource | null {
    const noun = named && ` ${lastWordOf(named.name)}`;
    const sources = this.#stretches.get(block)?.sources ?? [];
    return (noun && sources.find((one) => one.unnamed && one.speaker.name.endsWith(noun))) || null;
  }

  /** The sources that speak; a medium that stands beside somebody who does only passed it on. */
  #speaking(block: Block): readonly LabelledSource[] {
    const sources = this.#stretches.get(block)?.sources ?? [];
    const speaking = sources.filter((source) => !isMediumOnly(source));
    return speaking.length > 0 ? speaking : sources;
  }
}
