import type { Phrase, Report } from '../../language/attribution.ts';
import type { Block, Kind, Layout, Mention, Reason } from '../../types.ts';
import type { Line } from '../2-reports/lines.ts';
import type { Cast } from '../3-people/cast.ts';
import { nameOf } from '../3-people/naming.ts';
import { speakerOf, type Named } from '../3-people/speakers.ts';
import { Carriers } from './carriers.ts';
import type { VoiceRuleName } from './rules.ts';
import { findSignatures, type Signature } from './signatures.ts';
import { findLabelledSources, isMediumOnly, type LabelledSource } from './sourceLabel.ts';
import { readLegend } from './speakerLabels.ts';
import { because, silent, voiceOf, type Voice } from './voice.ts';

/** Sections that go back to the source that the article names at its beginning. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);

/** What may tell who speaks in a sentence, the i-th of the article; null where it tells nothing. */
export type Finder = (scene: Scene, line: Line, i: number) => Voice | null;

/** An article while its sentences are read in order: who was named, and who spoke. */
export class Scene {
  readonly layout: Layout;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cast: Cast;
  readonly carriers: Carriers;
  readonly sources: readonly LabelledSource[];
  readonly signatures: ReadonlyMap<number, Signature>;
  /** The voices of the sentences so far. */
  readonly voices: Voice[] = [];
  /** Who spoke last, until the background begins. */
  last: Voice | null = null;
  readonly #below: ReadonlyMap<Block, Line>;
  readonly #legend: ReadonlyMap<string, string>;
  /** Whom a label meant when it stood for the first time: "QUIST:" is not Tom Quist, who speaks in between. */
  readonly #labels = new Map<string, string>();

  constructor(layout: Layout, lines: readonly Line[], cast: Cast) {
    const { text, blocks } = layout;
    this.layout = layout;
    this.text = text;
    this.lines = lines;
    this.cast = cast;
    this.carriers = new Carriers(text, cast);
    const isPerson = (name: string): boolean =>
      this.carriers.isSurname(name) || cast.language.people.genderOfName(name) !== null;
    this.sources = findLabelledSources(text, blocks, cast.language, isPerson);
    this.signatures = findSignatures(text, blocks, cast.language.labels);
    this.#below = linesBelow(lines);
    this.#legend = readLegend(text);
    for (const source of this.sources) this.#meetSource(source);
  }

  /** The first sentence that stands below a paragraph. */
  lineBelow(block: Block): Line | undefined {
    return this.#below.get(block);
  }

  #meetSource(source: LabelledSource): void {
    const { outlet, speaker, role } = source;
    if (outlet) this.cast.meet({ ...outlet, sort: 'name', role: null }, '', 'medium');
    if (isMediumOnly(source)) return;
    const sort = /^\p{Lu}/u.test(speaker.name) ? 'name' : 'description';
    const named = this.cast.meet({ ...speaker, sort, role }, role ?? '');
    if (outlet) this.carriers.keep(named, outlet);
  }

  /** What somebody says whose name, initials or signature stand by it. */
  inOwnWords(mention: Mention & { readonly role?: string | null }, rule: VoiceRuleName): Voice {
    const { name, start, end, role = null } = mention;
    const sort = /^\p{Lu}/u.test(name) ? 'name' : 'description';
    const full =
      this.#legend.get(name) ??
      this.#labels.get(name) ??
      this.cast.byInitials(name) ??
      (this.cast.language.labels.answer.test(name) ? this.cast.firstPerson() : null) ??
      name;
    const named = this.cast.meet({ name: full, start, end, sort, role }, role ?? '');
    if (sort === 'name') this.#labels.set(name, named.name);
    return voiceOf('direct', { ...named, start, end }, this.carriers.outletOf(named), because(rule, mention));
  }

  /** Whoever a report means, and the medium it came through. */
  reportVoice(line: Line, report: Report, kind: Kind, reason: Reason): Voice {
    const at = this.voices.length;
    this.#meetAntecedent(line, report);
    const named = report.speaker && this.#speaker(line, report.speaker);
    // "Officials told Politico that … Otherwise, Beijing has threatened …": the paragraph goes on with what was told
    const told = line.first ? null : this.voices.at(-1)?.outlet;
    const before = this.lines[at - 1];
    const outlet =
      this.carriers.find(line, report, named) ??
      (told && before && told.start >= before.start ? told : null) ??
      this.#outletOfSource(line.block.section, named);
    if (named) this.cast.hear(named);
    if (named && outlet && this.cast.isNameless(named)) this.carriers.keep(named, outlet);
    return voiceOf(kind, named, outlet, reason);
  }

  /** Whom a phrase means; "the statement" is what the article's source says. */
  #speaker({ pieces, block }: Line, phrase: Phrase): Named {
    const named = speakerOf(this.text, this.cast, pieces, phrase);
    const source = this.cast.language.labels.ownText.test(named.name) ? this.sourceOf(block.section) : null;
    if (!source || source.unnamed || isMediumOnly(source)) return named;
    const { speaker, role } = source;
    const { id, name } = this.cast.meet({ ...speaker, sort: 'name', role });
    return { id, name, role, start: named.start, end: named.end };
  }

  /** "Edda Quill had lost *her* cart, she said", "Norlink cut jobs, it said": whom the sentence itself means. */
  #meetAntecedent({ pieces }: Line, { speaker, link }: Report): void {
    const { people, subjectOf } = this.cast.language;
    const word = speaker && speaker.to - speaker.from === 1 ? pieces[speaker.from]?.word : undefined;
    const pronoun = word === undefined ? undefined : people.pronouns[word];
    if (!speaker || !pronoun?.own) return;
    const { own, gender } = pronoun;
    const before = pieces.slice(0, speaker.from);
    const isMeant =
      before.at(-1)?.word === ':' ||
      (gender === null
        ? link === 'before'
        : before.some((piece) => piece.word === own || piece.word === word));
    const subject = isMeant ? subjectOf(before) : null;
    if (!subject || ![subject.to - 1, subject.beside?.from ?? -1].some((i) => pieces[i]?.capital)) return;
    if (gender === null) this.cast.meet(nameOf(this.text, pieces, subject, people), '', 'body');
    else speakerOf(this.text, this.cast, pieces, subject);
  }

  /** The article's own words, or those of the one source that its section goes back to. */
  silence({ block: { section } }: Line, reason: Reason): Voice {
    const source = this.sourceOf(section);
    if (!source) return silent(reason);
    const { speaker, outlet } = source;
    // what somebody wrote on a platform is theirs alone
    const carried = outlet && this.cast.language.outlets.isPlatform(outlet.name) ? null : outlet;
    if (section !== 'lead') return { ...silent(because('source of the article', speaker)), outlet: carried };
    if (!source.unnamed) return silent(reason);
    return {
      ...silent(because('unnamed source of the article', speaker)),
      kind: 'indirect',
      speaker,
      outlet,
    };
  }

  /** The only source of the article, if a section goes back to it. */
  sourceOf(section: string): LabelledSource | null {
    const [source, other] = this.#speaking();
    return source && !other && COVERED.has(section) ? source : null;
  }

  /** The source of the article in its own words. */
  sourceVoice(reason: Reason): Voice {
    const [source] = this.#speaking();
    if (!source) return { ...silent(reason), kind: 'direct' };
    const speaker = source.unnamed ? source.outlet : source.speaker;
    return { kind: 'direct', speaker, role: source.role, outlet: source.outlet, reason };
  }

  /** The sources that speak; a medium that stands beside somebody who does only passed it on. */
  #speaking(): readonly LabelledSource[] {
    const speaking = this.sources.filter((source) => !isMediumOnly(source));
    return speaking.length > 0 ? speaking : this.sources;
  }

  /** The medium of the article's source, for what it said and for whoever speaks through a medium that is named alone. */
  #outletOfSource(section: string, named: Named | null): Mention | null {
    const source = this.sourceOf(section);
    if (!source) return null;
    const isIts = isMediumOnly(source) || source.unnamed || named?.name === source.speaker.name;
    return isIts ? source.outlet : null;
  }
}

/** By paragraph: the first sentence after it. */
function linesBelow(lines: readonly Line[]): Map<Block, Line> {
  const below = new Map<Block, Line>();
  lines.forEach(({ block }, at) => {
    const next = lines[at + 1];
    if (next && next.block !== block) below.set(block, next);
  });
  return below;
}
