import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Block, Kind, Layout, Mention, Reason } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import type { Named } from '../3-people/speakerOf.ts';
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
import { citedBefore, isFirstNamed, isSpokenElsewhere, writtenBefore } from './outletBefore.ts';
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
    // "Officials told Politico that … Otherwise, Beijing has threatened …": the paragraph goes on with what was told
    const above = this.voices.at(-1);
    const last = line.first ? undefined : above;
    // "Quist told Radio Sund that …. *Officials* say …" are others
    const heardLast = last?.speaker?.name ?? '';
    const isOther = /^\p{Lu}/u.test(heardLast) && this.cast.isPerson(heardLast);
    const isTheirs =
      !named || (this.cast.isNameless(named) && !isOther) || named.name === last?.speaker?.name;
    // "…. Three keepers *told the inquiry* that …": to others
    const isToOthers = report.addressee !== null && this.cast.language.telling.has(report.lemma);
    // "Quist told Radio Sund on Monday that …. *On Tuesday* she said …" is another occasion
    const lineAbove = this.lines[this.voices.length - 1];
    const isOtherDay = this.cast.language.isOtherTime(line.pieces, lineAbove?.pieces ?? []);
    const told = isTheirs && !isToOthers && last && !isOfOutlet(last) && !isOtherDay ? last.outlet : null;
    // "Quist told Radio Sund that …. ¶ *Asked why*, she said …" is the same conversation
    const isAsked = report.setting > 0 && line.pieces[0]?.pos === 'VERB' && !isOtherDay;
    // "Quist told Radio Sund that …. ¶ “It is late,” *she said*."
    const isQuoted = kind === 'direct' && report.link === 'before';
    // but not: “…,” she *told Northwatch*
    const isElsewhere = isToOthers && line.pieces[(report.addressee?.to ?? 0) - 1]?.capital === true;
    const { posting, outlets } = this.cast.language;
    // "Quist admitted on Telegram that …. ¶ She *wrote* that …" is the same post
    const isWritten = report.lemma === 'write' && outlets.isPlatform(above?.outlet?.name ?? '');
    // "Quist told Radio Sund that …. ¶ “It is late,” she said. *She added* that …"
    const isSame = isAsked || isQuoted || isWritten || !(line.first || isOtherDay || isToOthers);
    const same = above?.speaker && above.speaker.name === named?.name ? above : null;
    const isHers = same !== null || (isWritten && isFirstNamed(this, line, named));
    const heard = isSame && !isElsewhere && isHers ? (above?.outlet ?? null) : null;
    const isPosted = posting.has(report.lemma);
    // "Quist told Radio Sund that …. ¶ *She added* that …", wherever nothing tells of another occasion
    const isTold = report.setting === 0 && !/^(?:in the view of|beside the sentence)$/.test(report.rule);
    const isNext = isTold && !isToOthers && !isOtherDay && !isPosted;
    const isNear = [line.block.section, 'lead'].includes(lineAbove?.block.section ?? '');
    const isNameless = named !== null && this.cast.isNameless(named);
    const through =
      writtenBefore(this, line, report, named) ??
      this.carriers.find(line, report, named) ??
      citedBefore(this, line, report) ??
      heard ??
      (told && told.start >= line.block.start ? told : null) ??
      (isToOthers ? null : this.#spokenWith(line, report, named, kind)) ??
      (isPosted ? null : this.sources.outletFor(line.block, named, isNameless)) ??
      (isNext && isNear && same && !isOfOutlet(same) ? same.outlet : null);
    const isAway =
      through && isSpokenElsewhere(this, line, report, named, through, this.sources.lineOf(line.block));
    const outlet = isAway ? null : through;
    if (!named) return voiceOf(kind, null, outlet, reason);
    this.cast.hear(named);
    if (!isNameless) this.sources.hear(line.block, named, outlet);
    else if (outlet) this.carriers.keep(named, outlet);
    return voiceOf(kind, named, outlet, reason);
  }

  /** Mara Quist spoke to *Radio Sund* on Monday. “It is late,” she said. Mara Quist turned to members on *Telegram*. ¶ “It is late,” she wrote. */
  #spokenWith({ block }: Line, report: Report, named: Named | null, kind: Kind): Mention | null {
    const before = this.lines[this.voices.length - 1];
    if (!named || !before || before.statement) return null;
    const isNear = before.block === block;
    const talk = isNear || kind === 'direct' ? this.cast.language.spokenWith(before.pieces) : null;
    if (!talk || !(isNear || talk.isPosted)) return null;
    // There was an outcry on *Telegram*. “It is late,” one mother wrote.
    const isWritten = report.press === 'writes' && isNear && this.cast.isNameless(named);
    if (!talk.who) return isWritten ? this.carriers.mediumAt(before.pieces, talk.whom) : null;
    const who = clean(this.text, spanOf(before.pieces, talk.who));
    // "*He* spoke to Radio Sund on Monday."
    const { traces } = this.cast.meanings;
    const isMeant = named.id !== null && traces.of(named.id).subject === traces.at - 1;
    const isTheirs = isMeant || who.split(' ').at(-1) === named.name.split(' ').at(-1);
    return isTheirs ? this.carriers.mediumAt(before.pieces, talk.whom) : null;
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

/** A medium that speaks itself, or "a *Reuters* witness": what is told next came through another one, or none. */
const isOfOutlet = ({ speaker, outlet }: Voice): boolean =>
  outlet !== null && speaker !== null && `${bare(speaker.name)} `.startsWith(`${bare(outlet.name)} `);

const bare = (name: string): string => name.replace(/^\p{L}{1,3} /u, '');
