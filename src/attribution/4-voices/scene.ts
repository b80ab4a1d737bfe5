import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Block, Kind, Layout, Mention, Reason } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Cast } from '../3-people/cast.ts';
import { clean } from '../clean.ts';
import { blockAbove } from './blockAbove.ts';
import { Carriers } from './carriers.ts';
import { findDispatches, type Dispatch } from './dispatches.ts';
import { findExcerpts, type Excerpt } from './excerpts.ts';
import { findGuests } from './guests.ts';
import { findAddressed, findAnswers } from './interviews.ts';
import { findLetters } from './letters.ts';
import { findReadersLetters } from './readersLetters.ts';
import { LabelNames } from './labelNames.ts';
import { personInHeading } from './namedHeadings.ts';
import { whoReports } from './whoReports.ts';
import type { VoiceRuleName } from './ruleExamples.ts';
import { reportOutlet } from './reportOutlet.ts';
import { findSignatures, type Signature } from './signatures.ts';
import {
  findClosingSources,
  findSourceLabels,
  isMediumOnly,
  namingOf,
  type LabelledSource,
} from './sources/sourceLabel.ts';
import { LabelledSources } from './sources/labelledSources.ts';
import { findMeant } from './sources/meantSources.ts';
import { findStretches } from './sources/stretches.ts';
import { findTails, type Tail } from './tails.ts';
import { personInHeadline } from './personInHeadline.ts';
import { authorOf, writerOf } from './textAuthors.ts';
import { because, voiceOf, type Voice } from './voice.ts';

/** What may tell who speaks in a sentence, the i-th of the article; null where it tells nothing. */
export type Finder = (scene: Scene, line: Line, i: number) => Voice | null;

/** What the first finder that finds something has found. */
export function firstOf(finders: readonly Finder[], scene: Scene, line: Line, i: number): Voice | null {
  for (const find of finders) {
    const voice = find(scene, line, i);
    if (voice) return voice;
  }
  return null;
}

/** An article while its sentences are read in order: who was named, and who spoke. */
export class Scene {
  readonly layout: Layout;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cast: Cast;
  readonly carriers: Carriers;
  readonly sources: LabelledSources;
  /** Speeches that a heading tells of, by paragraph; null where nothing says whose they are. */
  readonly excerpts: ReadonlyMap<Block, Excerpt | null>;
  /** Paragraphs that somebody tells for the medium itself. */
  readonly dispatches: ReadonlyMap<Block, Dispatch>;
  /** What is answered to questions without a label, and the question before it. */
  readonly answers: ReadonlyMap<Block, Block>;
  /** Whom these questions speak to by name. */
  readonly addressed: Mention | null;
  /** Paragraphs of an interview in which somebody else is quoted. */
  readonly guests: ReadonlySet<Block>;
  readonly tails: ReadonlyMap<Block, Tail>;
  readonly signatures: ReadonlyMap<number, Signature>;
  /** The voices of the sentences so far. */
  readonly voices: Voice[] = [];
  /** Who spoke last, until the background begins. */
  last: Voice | null = null;
  /** Whether somebody was remembered to have spoken when a sentence began, of the sentences so far. */
  readonly heard: boolean[] = [];
  readonly labelNames: LabelNames;

  constructor(layout: Layout, lines: readonly Line[], cast: Cast) {
    const { text, blocks } = layout;
    const { language } = cast;
    this.layout = layout;
    this.text = text;
    this.lines = lines;
    this.cast = cast;
    this.carriers = new Carriers(text, cast, layout.publisher);
    const isPerson = (name: string): boolean =>
      this.carriers.isSurname(name) || language.people.genderOfName(name) !== null;
    const stated = new Map(
      lines
        .filter(({ statement }) => statement)
        .map((line) => [line.block, line] as const)
        .reverse(),
    );
    const labels = findMeant(text, findSourceLabels(text, blocks, language, isPerson), lines, language);
    // "Source: LNA" on a page of LNA says who published it, and not through whom others spoke
    const others = labels.filter(
      ({ sources }) =>
        !sources.length ||
        !sources.every((one) => isMediumOnly(one) && one.outlet?.name === layout.publisher),
    );
    this.sources = new LabelledSources(findStretches(text, blocks, others, stated), language);
    this.excerpts = findExcerpts(text, blocks, language);
    this.dispatches = findDispatches(text, blocks, language);
    this.answers = findAnswers(text, blocks, language);
    this.addressed = findAddressed(text, this.answers, language.people);
    this.guests = findGuests(text, lines, this.answers, language);
    this.signatures = new Map([
      ...findReadersLetters(text, blocks, language),
      ...findLetters(text, blocks, language),
      ...findSignatures(text, blocks, language, layout.author),
    ]);
    this.tails = findTails(text, blocks, lines, language);
    this.labelNames = new LabelNames(text, blocks, cast);
    // whoever the first line names is known from the beginning
    const closing = findClosingSources(text, blocks, language);
    for (const one of labels[0]?.besides ?? []) cast.meet(one, one.role ?? '');
    for (const source of [...(labels[0]?.sources ?? []), ...closing]) this.#meetSource(source);
  }

  /** Comes to the next sentence: a "Source:" line tells anew who speaks, and through whom. */
  enter(line: Line): void {
    const { isNew, named } = this.sources.enter(line);
    if (isNew) this.leave();
    for (const source of named) this.#meetSource(source);
    // a medium passed on what somebody said above
    if (!named.every(isMediumOnly)) this.last = null;
    // ## Mara Quist, engineer ¶ *She* laughs.
    const above = line.first ? blockAbove(this.layout.blocks, line.block) : undefined;
    const person = above && personInHeading(this.text, above, this.cast.language);
    if (person) this.cast.meet(person, person.role ?? '', 'person');
  }

  /** Forgets who spoke last and which media are known: what follows has other sources. */
  leave(): void {
    this.last = null;
    this.carriers.forget();
  }

  /** Whether a line is written like a headline. */
  isHeading({ start, end, block, pieces }: Line): boolean {
    const isWhole = start <= block.start + 1 && end >= block.end - 1;
    return isWhole && this.cast.language.isHeadline(pieces);
  }

  /** What somebody says whose name, initials or signature stand by it. */
  inOwnWords(mention: Mention & { readonly role?: string | null }, rule: VoiceRuleName): Voice {
    const { name, start, end, role = null } = mention;
    if (this.labelNames.isNobody(name)) return voiceOf('direct', null, null, because(rule, mention));
    const isNamed = /^\p{Lu}/u.test(name.replace(this.cast.language.people.articles, ''));
    const form = isNamed ? 'name' : 'description';
    const full = this.labelNames.inFull(name);
    // "MQ, Brine" is nobody but a reader
    const isReader = rule === 'signature' && full === name && /^(?:\p{Lu}\.? ?){2,3}$/u.test(name);
    const kind = isReader ? 'person' : null;
    const named = this.cast.meet({ name: full, start, end, form, role }, role ?? '', kind);
    if (form === 'name') this.labelNames.keep(name, named.name);
    if (rule === 'turn' || rule === 'answer' || isReader) this.cast.hearPersonally(named);
    return voiceOf('direct', { ...named, start, end }, this.carriers.outletOf(named), because(rule, mention));
  }

  /** Whoever a report means, and the medium it came through. */
  reportVoice(line: Line, report: Report, kind: Kind, reason: Reason): Voice {
    const words = report.speaker && clean(this.text, spanOf(line.pieces, report.speaker));
    const author = words !== null && authorOf(this, line, words);
    if (author) return { ...author, kind, reason };
    const meant = (words !== null && writerOf(this, line, words)) || whoReports(this, line, report);
    const named = (meant && personInHeadline(this, meant)) ?? meant;
    const outlet = reportOutlet(this, line, report, named, kind);
    if (!named) return voiceOf(kind, null, outlet, reason);
    this.cast.hear(named);
    if (!this.cast.isNameless(named)) this.sources.hear(line.block, named, outlet);
    else if (outlet) this.carriers.keep(named, outlet);
    return voiceOf(kind, named, outlet, reason);
  }

  #meetSource(source: LabelledSource): void {
    const { outlet, role } = source;
    const isMedium = isMediumOnly(source);
    if (outlet) this.cast.meet({ ...outlet, form: 'name', role: isMedium ? role : null }, '', 'medium');
    if (isMedium) return;
    for (const member of source.members ?? []) this.#meetSource(member);
    if (source.members) return;
    const named = this.cast.meet(namingOf(source), role ?? '');
    // who stands twice in a line said it where they stand first
    if (outlet && !this.carriers.outletOf(named)) this.carriers.keep(named, outlet);
  }
}
