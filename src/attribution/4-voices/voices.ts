import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Report } from '../../language/attribution.ts';
import type { Attribution, Kind, Layout, Mention, Reason, Span } from '../../types.ts';
import type { Line } from '../2-reports/lines.ts';
import type { Cast } from '../3-people/cast.ts';
import { nameOf } from '../3-people/naming.ts';
import { meetNames, speakerOf, type Named } from '../3-people/speakers.ts';
import { Carriers, mentionOf } from './carriers.ts';
import type { VoiceRuleName } from './rules.ts';
import { findSignatures, type Signature } from './signatures.ts';
import { findLabelledSources, type LabelledSource } from './sourceLabel.ts';
import { quotedIn, readLegend, turnInside, turnOf } from './speakerLabels.ts';

/** Who speaks in a sentence, and why we think so. */
export type Voice = Pick<Attribution, 'kind' | 'speaker' | 'role' | 'outlet' | 'reason'>;

/** A sentence is all quotation when at least this share of its letters stands in quotation marks. */
const ALL_QUOTED = 0.9;
/** Nothing but a little stands outside the quotation marks of a sentence that goes on with a quotation. */
const GOES_ON_QUOTED = 0.2;
/** How many sentences after a quotation may stand until one tells who speaks. */
const FURTHEST = 20;
/** Sections that go back to the source that the article names at its beginning. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);

/** The voice of each sentence, by the offset where the sentence begins. */
export function findVoices(layout: Layout, lines: readonly Line[], cast: Cast): Map<number, Voice> {
  return new Reader(layout, lines, cast).read();
}

/** What may tell who speaks in a sentence, the i-th of the article; null where it tells nothing. */
type Finder = (line: Line, i: number) => Voice | null;

/** Reads the sentences in order and remembers who was named and who spoke. */
class Reader {
  readonly #layout: Layout;
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #sources: readonly LabelledSource[];
  readonly #signatures: ReadonlyMap<number, Signature>;
  readonly #legend: ReadonlyMap<string, string>;
  /** Whom a label meant when it stood for the first time: "QUIST:" is not Tom Quist, who speaks in between. */
  readonly #labels = new Map<string, string>();
  readonly #cast: Cast;
  readonly #carriers: Carriers;
  readonly #voices: Voice[] = [];
  /** Who spoke last, until the background begins. */
  #last: Voice | null = null;

  /** The first that finds a voice decides; `rules.ts` has an example of each. */
  readonly #finders: readonly Finder[] = [
    (line) => this.#headingOrQuestion(line),
    (line) => this.#turn(line),
    (line) => this.#signed(line),
    (line, i) => this.#labelledQuotation(line, i),
    (line) => this.#statement(line),
    (line, i) => this.#quotation(line, i),
    (line) => this.#ownWords(line),
  ];

  /** The same for a sentence in quotation marks that does not say itself who speaks. */
  readonly #quotationFinders: readonly Finder[] = [
    (line) => this.#turnInQuotation(line),
    (line, i) => this.#goesOn(line, i),
    (line, i) => this.#openedBefore(line, i),
    (line, i) => this.#toldAfter(line, i),
    (line, i) => this.#ledUpTo(line, i),
    (line, i) => this.#afterQuotation(line, i),
    (line) => this.#onlySource(line),
    (line) => voiceOf(kindOf(line), null, null, because('quotation without a speaker', line)),
  ];

  constructor(layout: Layout, lines: readonly Line[], cast: Cast) {
    const { text, blocks } = layout;
    const { language } = cast;
    this.#layout = layout;
    this.#text = text;
    this.#lines = lines;
    this.#cast = cast;
    this.#sources = findLabelledSources(text, blocks, language);
    this.#signatures = findSignatures(text, blocks, language.labels);
    this.#legend = readLegend(text);
    this.#carriers = new Carriers(text, cast);
  }

  read(): Map<number, Voice> {
    const found = new Map<number, Voice>();
    for (const source of this.#sources) this.#meetSource(source);
    for (const [i, line] of this.#lines.entries()) {
      const { section, kind } = line.block;
      if (section === 'background' && this.#lines[i - 1]?.block.section !== section) {
        // a background section does not speak for the story's source
        this.#last = null;
        this.#carriers.forget();
      }
      const voice = kind === 'title' ? this.#titleVoice(line) : this.#voiceOf(this.#finders, line, i);
      found.set(line.start, voice);
      // nothing after a headline goes back to it
      this.#voices.push(kind === 'title' ? silent(because('own words', line)) : voice);
      if (kind === 'title') continue;
      if (voice.speaker) this.#last = voice;
      meetNames(this.#text, this.#cast, line);
    }
    return found;
  }

  #voiceOf(finders: readonly Finder[], line: Line, i: number): Voice {
    for (const find of finders) {
      const voice = find(line, i);
      if (voice) return voice;
    }
    return silent(because('own words', line));
  }

  #meetSource({ outlet, speaker, role }: LabelledSource): void {
    if (outlet) this.#cast.meet({ ...outlet, sort: 'name', role: null }, '', 'medium');
    if (!outlet || speaker.start === outlet.start) return;
    const named = this.#cast.meet({ ...speaker, sort: 'name', role }, role ?? '');
    this.#carriers.keep(named, outlet);
  }

  #titleVoice(line: Line): Voice {
    const { pieces, statement } = line;
    const phrase = statement?.report.speaker;
    if (!statement || !phrase) return silent(because('own words', line));
    const { name, role, start, end } = nameOf(this.#text, pieces, phrase, this.#cast.language.people);
    const { kind, report } = statement;
    return { kind, speaker: { name, start, end }, role, outlet: null, reason: reportReason(line, report) };
  }

  #headingOrQuestion(line: Line): Voice | null {
    const { kind } = line.block;
    return kind === 'heading' || kind === 'question' ? silent(because('own words', line)) : null;
  }

  #turn({ block }: Line): Voice | null {
    const { labels } = this.#cast.language;
    const turn = turnOf(this.#text, block, (name) => this.#cast.isPerson(name), labels);
    return turn && this.#inOwnWords(turn, 'turn');
  }

  #signed({ block }: Line): Voice | null {
    const signature = this.#signatures.get(block.start);
    return signature ? this.#inOwnWords(signature, 'signature') : null;
  }

  /** What somebody says whose name, initials or signature stand by it. */
  #inOwnWords(mention: Mention & { readonly role?: string | null }, rule: VoiceRuleName): Voice {
    const { name, start, end, role = null } = mention;
    const sort = /^\p{Lu}/u.test(name) ? 'name' : 'description';
    const full =
      this.#legend.get(name) ??
      this.#labels.get(name) ??
      (this.#cast.language.labels.answer.test(name) ? this.#cast.firstPerson() : null) ??
      name;
    const named = this.#cast.meet({ name: full, start, end, sort, role }, role ?? '');
    if (sort === 'name') this.#labels.set(name, named.name);
    return voiceOf(
      'direct',
      { ...named, start, end },
      this.#carriers.outletOf(named),
      because(rule, mention),
    );
  }

  /** A quotation under "Quote:" or "Quote from the council:". */
  #labelledQuotation(line: Line, i: number): Voice | null {
    const { block } = line;
    if (block.section !== 'quote') return null;
    const speaker = quotedIn(this.#text, block, this.#cast.language.labels);
    if (speaker) return this.#inOwnWords(speaker, 'label of the quotation');
    const source = this.#sourceVoice(
      because('quotation under a label', block.label, this.#sources[0]?.speaker),
    );
    const before = this.#lines[i - 1]?.block;
    const goesOn = before?.section === 'quote' && before.label?.start === block.label?.start;
    const said = goesOn ? this.#voices[i - 1] : this.#last;
    // what was reported inside the quotation ends with its sentence
    const isOver = !said || (goesOn && said.kind === 'indirect');
    const voice = isOver
      ? source
      : { ...said, reason: because('quotation under a label', block.label, said.speaker) };
    // who is reported inside a quotation of a whole paragraph
    const inner = this.#cast.language
      .findReports(line.tokens)
      .find(({ link }) => link === 'according' || link === 'before');
    if (!inner?.speaker) return { ...voice, kind: 'direct' };
    const named = speakerOf(this.#text, this.#cast, line.tokens, inner.speaker);
    const kind = inner.link === 'according' ? 'direct' : 'indirect';
    const reason = because('report in the quotation', spanOf(line.tokens, inner.cue), named);
    return voiceOf(kind, named, voice.outlet, reason);
  }

  /** The sentence itself says who speaks. */
  #statement(line: Line): Voice | null {
    const { statement } = line;
    if (!statement) return null;
    const voice = this.#reportVoice(
      line,
      statement.report,
      statement.kind,
      reportReason(line, statement.report),
    );
    // what the publisher announces of itself are the article's own words; what it wrote before is a report
    const isOwn = voice.speaker?.name === this.#layout.publisher && !statement.report.press;
    return isOwn ? this.#silence(line, because('the publisher itself', voice.speaker)) : voice;
  }

  #reportVoice(line: Line, report: Report, kind: Kind, reason: Reason): Voice {
    const at = this.#voices.length;
    this.#meetAntecedent(line, report);
    const named = report.speaker && speakerOf(this.#text, this.#cast, line.pieces, report.speaker);
    // "Officials told Politico that … Otherwise, Beijing has threatened …": the paragraph goes on with what was told
    const told = line.first ? null : this.#voices.at(-1)?.outlet;
    const before = this.#lines[at - 1];
    const outlet =
      this.#carriers.find(line, report, named) ??
      (told && before && told.start >= before.start ? told : null) ??
      this.#sourceOf(line.block.section)?.outlet ??
      null;
    if (named) this.#cast.hear(named);
    if (named && outlet && this.#cast.isNameless(named)) this.#carriers.keep(named, outlet);
    return voiceOf(kind, named, outlet, reason);
  }

  /** "Edda Quill had lost *her* cart, she said", "Norlink cut jobs, it said": whom the sentence itself means. */
  #meetAntecedent({ pieces }: Line, { speaker, link }: Report): void {
    const { people, subjectOf } = this.#cast.language;
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
    if (gender === null) this.#cast.meet(nameOf(this.#text, pieces, subject, people), '', 'body');
    else speakerOf(this.#text, this.#cast, pieces, subject);
  }

  /** A sentence in quotation marks that does not say itself who speaks. */
  #quotation(line: Line, i: number): Voice | null {
    const isSpeech = line.quoted >= this.#cast.language.quotedShare || line.block.kind === 'quotation';
    return isSpeech ? this.#voiceOf(this.#quotationFinders, line, i) : null;
  }

  #turnInQuotation({ start, end }: Line): Voice | null {
    const turn = turnInside(this.#text, start, end);
    return turn && this.#inOwnWords(turn, 'turn in the quotation');
  }

  #goesOn(line: Line, i: number): Voice | null {
    const voice = this.#voices[i - 1];
    if (!voice?.speaker || (line.first && !line.opening?.continues)) return null;
    return { ...voice, kind: kindOf(line), reason: because('the quotation goes on', voice.speaker) };
  }

  #openedBefore(line: Line, i: number): Voice | null {
    const before = this.#lines[i - 1];
    const opener = !line.first && before ? openerOf(before) : null;
    if (!before || !opener) return null;
    const evidence = reportReason(before, opener).evidence;
    return this.#reportVoice(
      before,
      opener,
      kindOf(line),
      because('opened in the sentence before', ...evidence),
    );
  }

  #toldAfter(line: Line, i: number): Voice | null {
    const next = this.#nextSpeaker(i);
    if (!next?.statement) return null;
    const { report } = next.statement;
    const { evidence } = reportReason(next, report);
    return this.#reportVoice(next, report, kindOf(line), because('told after the quotation', ...evidence));
  }

  #ledUpTo(line: Line, i: number): Voice | null {
    const before = this.#lines[i - 1];
    if (!line.first || !before?.leadIn) return null;
    const named = speakerOf(this.#text, this.#cast, before.pieces, before.leadIn);
    return voiceOf(kindOf(line), named, null, because('led up to', spanOf(before.pieces, before.leadIn)));
  }

  #afterQuotation(line: Line, i: number): Voice | null {
    const voice = this.#voices[i - 1];
    if (!voice?.speaker) return null;
    return { ...voice, kind: kindOf(line), reason: because('quotation after quotation', voice.speaker) };
  }

  #onlySource(line: Line): Voice | null {
    const source = this.#sourceOf(line.block.section);
    return source && { ...this.#sourceVoice(because('the only source', source.speaker)), kind: kindOf(line) };
  }

  #ownWords(line: Line): Voice {
    return this.#silence(line, because('own words', line));
  }

  /** The article's own words, or those of the one source that its section goes back to. */
  #silence({ block: { section } }: Line, reason: Reason): Voice {
    const source = this.#sourceOf(section);
    if (!source) return silent(reason);
    const { speaker, outlet } = source;
    if (section !== 'lead') return { ...silent(because('source of the article', speaker)), outlet };
    if (!source.unnamed) return silent(reason);
    return {
      ...silent(because('unnamed source of the article', speaker)),
      kind: 'indirect',
      speaker,
      outlet,
    };
  }

  /** The only source of the article, if a section goes back to it. */
  #sourceOf(section: string): LabelledSource | null {
    const [source, other] = this.#sources;
    return source && !other && COVERED.has(section) ? source : null;
  }

  #sourceVoice(reason: Reason): Voice {
    const [source] = this.#sources;
    if (!source) return { ...silent(reason), kind: 'direct' };
    const speaker = source.unnamed ? source.outlet : source.speaker;
    return { kind: 'direct', speaker, role: source.role, outlet: source.outlet, reason };
  }

  /** The sentence after a quotation of several that says who spoke: “One. Two. Three,” she said. */
  #nextSpeaker(at: number): Line | undefined {
    for (const line of this.#lines.slice(at + 1, at + FURTHEST)) {
      const goesOn = line.block === this.#lines[at]?.block || line.opening?.continues;
      if (!goesOn || line.quoted < GOES_ON_QUOTED) return undefined;
      if (line.statement) return line.statement.report.link === 'before' ? line : undefined;
    }
    return undefined;
  }
}

function voiceOf(kind: Kind, named: Named | null, outlet: Mention | null, reason: Reason): Voice {
  return { kind, speaker: named && mentionOf(named), role: named?.role ?? null, outlet, reason };
}

/** Nobody speaks: the article's own words. */
const silent = (reason: Reason): Voice => ({ kind: 'none', speaker: null, role: null, outlet: null, reason });

/** A rule of this room, and the words that show it. */
function because(rule: VoiceRuleName, ...evidence: readonly (Span | null | undefined)[]): Reason {
  return { rule, evidence: evidence.flatMap((span) => (span ? [{ start: span.start, end: span.end }] : [])) };
}

/** A rule of the language, with the words that report and those that name the speaker. */
function reportReason({ pieces }: Line, { rule, cue, speaker }: Report): Reason {
  return { rule, evidence: [cue, speaker].flatMap((range) => (range ? [spanOf(pieces, range)] : [])) };
}

const kindOf = ({ quoted, block }: Line): Kind =>
  quoted >= ALL_QUOTED || block.kind === 'quotation' ? 'direct' : 'mixed';

/** Whose quotation a sentence ends in, though most of it is not theirs: He shrugged, saying: “One. Two.” */
function openerOf({ reports, pieces }: Line): Report | null {
  const quotes = ({ content }: Report): boolean =>
    content.some(({ from, to }) => pieces.slice(from, to).some(({ pos }) => pos === 'QUOTE'));
  return reports.findLast((report) => quotes(report)) ?? null;
}
