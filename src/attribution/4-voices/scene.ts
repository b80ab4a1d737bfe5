import type { Phrase, Report } from '../../language/attribution.ts';
import type { Block, Kind, Layout, Mention, Reason } from '../../types.ts';
import type { Line } from '../2-reports/lines.ts';
import type { Cast } from '../3-people/cast.ts';
import { nameOf } from '../3-people/naming.ts';
import { speakerOf, type Named } from '../3-people/speakers.ts';
import { Carriers } from './carriers.ts';
import type { VoiceRuleName } from './rules.ts';
import { findExcerpts } from './excerpts.ts';
import { findSignatures, type Signature } from './signatures.ts';
import { findSourceLabels, isMediumOnly, type LabelledSource } from './sourceLabel.ts';
import { readInitials, readLegend } from './speakerLabels.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { because, silent, voiceOf, type Voice } from './voice.ts';

/** What may tell who speaks in a sentence, the i-th of the article; null where it tells nothing. */
export type Finder = (scene: Scene, line: Line, i: number) => Voice | null;

/** An article while its sentences are read in order: who was named, and who spoke. */
export class Scene {
  readonly layout: Layout;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cast: Cast;
  readonly carriers: Carriers;
  /** Speeches that a heading tells of, by paragraph. */
  readonly excerpts: ReadonlyMap<Block, Mention>;
  readonly signatures: ReadonlyMap<number, Signature>;
  /** The voices of the sentences so far. */
  readonly voices: Voice[] = [];
  /** Who spoke last, until the background begins. */
  last: Voice | null = null;
  readonly #stretches: ReadonlyMap<Block, Stretch>;
  /** The stretch that the sentences have come to, and whether its "Source:" line stands behind them. */
  #stretch: Stretch | null = null;
  #isBelow = false;
  /** Whether somebody else has spoken below the line. */
  #isJoined = false;
  readonly #below: ReadonlyMap<Block, Line>;
  readonly #legend: ReadonlyMap<string, string>;
  readonly #byInitials: ReadonlyMap<string, string>;
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
    const labels = findSourceLabels(text, blocks, cast.language, isPerson);
    this.#stretches = findStretches(blocks, labels);
    this.excerpts = findExcerpts(text, blocks, cast.language.labels);
    this.signatures = findSignatures(text, blocks, cast.language.labels);
    this.#below = linesBelow(lines);
    this.#legend = readLegend(text);
    this.#byInitials = readInitials(text, blocks);
    // whoever the first line names is known from the beginning
    for (const source of labels[0]?.sources ?? []) this.#meetSource(source);
  }

  /** Comes to the next sentence: a "Source:" line tells anew who speaks, and through whom. */
  enter({ block, start }: Line): void {
    const stretch = this.#stretches.get(block) ?? null;
    if (stretch && stretch !== this.#stretch) {
      if (this.#stretch) this.leave();
      this.#stretch = stretch;
      this.#isBelow = false;
    }
    if (!stretch || this.#isBelow || start < stretch.label.start) return;
    this.#isBelow = true;
    this.#isJoined = false;
    for (const source of stretch.sources) this.#meetSource(source);
    // a medium passed on what somebody said above
    if (!stretch.sources.every(isMediumOnly)) this.last = null;
  }

  /** Nobody who spoke so far speaks on by himself, and nobody's medium is known. */
  leave(): void {
    this.last = null;
    this.carriers.forget();
  }

  /** The first sentence that stands below a paragraph. */
  lineBelow(block: Block): Line | undefined {
    return this.#below.get(block);
  }

  /** Whether a sentence is the heading of a speech. */
  isHeading({ start, end }: Line): boolean {
    return [...this.excerpts.values()].some((speaker) => speaker.start >= start && speaker.start < end);
  }

  #meetSource(source: LabelledSource): void {
    const { outlet, speaker, role } = source;
    if (outlet) this.cast.meet({ ...outlet, sort: 'name', role: null }, '', 'medium');
    if (isMediumOnly(source)) return;
    const sort = /^\p{Lu}/u.test(speaker.name) ? 'name' : 'description';
    // "Kursblatt's sources" are not Kursblatt, though they begin where it does
    const start = outlet?.start === speaker.start ? speaker.end : speaker.start;
    const named = this.cast.meet({ ...speaker, start, sort, role }, role ?? '');
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
      this.#byInitials.get(name) ??
      (this.cast.language.labels.answer.test(name) ? this.cast.firstPerson() : null) ??
      name;
    const named = this.cast.meet({ name: full, start, end, sort, role }, role ?? '');
    if (sort === 'name') this.#labels.set(name, named.name);
    return voiceOf('direct', { ...named, start, end }, this.carriers.outletOf(named), because(rule, mention));
  }

  /** Whoever a report means, and the medium it came through. */
  reportVoice(line: Line, report: Report, kind: Kind, reason: Reason): Voice {
    this.#meetAntecedent(line, report);
    const named = report.speaker && this.#speaker(line, report.speaker);
    // "Officials told Politico that … Otherwise, Beijing has threatened …": the paragraph goes on with what was told
    const last = line.first ? undefined : this.voices.at(-1);
    const told = last && last.speaker?.name !== last.outlet?.name ? last.outlet : null;
    // "Quist told Radio Sund that …. ¶ *Asked why*, she said …" is the same conversation
    const isAsked = report.setting > 0 && line.pieces[0]?.pos === 'VERB';
    const before = isAsked ? this.voices.at(-1) : undefined;
    const heard = before?.speaker && before.speaker.name === named?.name ? before.outlet : null;
    const outlet =
      this.carriers.find(line, report, named) ??
      heard ??
      (told && told.start >= line.block.start ? told : null) ??
      this.#outletOfSource(line.block, named);
    if (named) this.cast.hear(named);
    if (named && !this.cast.isNameless(named) && named.name !== this.sourceOf(line.block)?.speaker.name)
      this.#isJoined = true;
    if (named && outlet && this.cast.isNameless(named)) this.carriers.keep(named, outlet);
    return voiceOf(kind, named, outlet, reason);
  }

  /** Whom a phrase means; "the statement" is what the article's source says. */
  #speaker({ pieces, block }: Line, phrase: Phrase): Named {
    const named = speakerOf(this.text, this.cast, pieces, phrase);
    const source = this.sourceOf(block);
    if (!source || source.unnamed || isMediumOnly(source)) return named;
    const { speaker, role } = source;
    const isMeant =
      this.cast.language.labels.ownText.test(named.name) ||
      this.#isDescribedAbove(block, named, source) ||
      this.#isItsKind(named, source);
    if (!isMeant) return named;
    const { id, name } = this.cast.meet({ ...speaker, sort: 'name', role });
    return { id, name, role, start: named.start, end: named.end };
  }

  /** *The head of the office* has reported that it closes. ¶ Source: Mara Quist on Telegram */
  #isDescribedAbove(block: Block, named: Named, { speaker, role }: LabelledSource): boolean {
    const { people } = this.cast.language;
    const isAbove = this.isLead(block) && this.cast.isNameless(named);
    if (!isAbove || !/^\p{Lu}\S* \p{Lu}/u.test(speaker.name) || people.isBody(speaker.name)) return false;
    const noun = people.headNoun(named.name);
    const isOne = named.name.startsWith(`${people.article} `) && !people.plural.test(noun);
    return (
      isOne &&
      (people.isPersonNoun(noun) || people.isTitle(noun)) &&
      (role === null || people.isRoleOf(named.name, role))
    );
  }

  /** Source: Ganzverk, a dredger ¶ *The company* stressed that … */
  #isItsKind(named: Named, { speaker }: LabelledSource): boolean {
    const { people } = this.cast.language;
    const noun = new RegExp(`^${people.article} (\\p{Ll}+)$`, 'iu').exec(named.name)?.[1] ?? '';
    const isBody = people.isBody(speaker.name) || !/ /u.test(speaker.name);
    return people.isBody(noun) && isBody && people.genderOfName(speaker.name) === null;
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
  silence({ block }: Line, reason: Reason): Voice {
    const source = this.sourceOf(block);
    if (!source) return silent(reason);
    const { speaker, outlet } = source;
    // what somebody wrote on a platform is theirs alone, and where others speak the source no longer does
    const isTheirs = outlet && this.cast.language.outlets.isPlatform(outlet.name);
    const isLeft = !isMediumOnly(source) && !source.unnamed && this.#isJoined;
    const carried = isTheirs || isLeft ? null : outlet;
    if (!this.isLead(block)) return { ...silent(because('source of the article', speaker)), outlet: carried };
    // a lead is told in the article's own words, a paragraph further down for the sake of its source
    if (!source.unnamed) return { ...silent(reason), outlet: block.section === 'lead' ? null : carried };
    return {
      ...silent(because('unnamed source of the article', speaker)),
      kind: 'indirect',
      speaker,
      outlet,
    };
  }

  /** Whether a paragraph stands above the "Source:" line that it goes back to. */
  isLead(block: Block): boolean {
    const stretch = this.#stretches.get(block);
    return stretch !== undefined && (block.section === 'lead' || block.start < stretch.label.start);
  }

  /** The only source that a paragraph goes back to. */
  sourceOf(block: Block): LabelledSource | null {
    const [source, other] = this.#speaking(block);
    return source && !other ? source : null;
  }

  /** What a paragraph's source notes without being named: nobody where that is a medium. */
  sourceSpeaks(block: Block): Voice | null {
    const source = this.sourceOf(block);
    return source && !isMediumOnly(source) ? this.sourceVoice(block, 'what is noted') : null;
  }

  /** The source of a paragraph in its own words. */
  sourceVoice(block: Block, rule: VoiceRuleName): Voice {
    const [source] = this.#speaking(block);
    const reason = because(rule, block.label, source?.speaker);
    if (!source) return { ...silent(reason), kind: 'direct' };
    const { speaker, role, outlet } = source;
    return { kind: 'direct', speaker, role, outlet, reason };
  }

  /** The sources that speak; a medium that stands beside somebody who does only passed it on. */
  #speaking(block: Block): readonly LabelledSource[] {
    const sources = this.#stretches.get(block)?.sources ?? [];
    const speaking = sources.filter((source) => !isMediumOnly(source));
    return speaking.length > 0 ? speaking : sources;
  }

  /** The medium of the article's source, for what it said and for whoever speaks through a medium that is named alone. */
  #outletOfSource(block: Block, named: Named | null): Mention | null {
    const source = this.sourceOf(block);
    if (!source) return null;
    const isPassedOn = source.unnamed && (!named || this.cast.isNameless(named));
    const isPart = named !== null && ` ${source.speaker.name}`.endsWith(` ${named.name}`);
    const isIts = isMediumOnly(source) || isPassedOn || isPart;
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
