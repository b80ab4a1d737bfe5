import { languageOf } from '../language/languages.ts';
import type { Attribution, Kind, Layout, Mention } from '../types.ts';
import { Carriers, mentionOf } from './carriers.ts';
import { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { nameOf } from './naming.ts';
import type { Report } from './report.ts';
import { findReports } from './reports.ts';
import { findSignatures, type Signature } from './signatures.ts';
import { findLabelledSources, type LabelledSource } from './sourceLabel.ts';
import { quotedIn, readLegend, turnInside, turnOf } from './speakerLabels.ts';
import { meetNames, speakerOf, type Named } from './speakers.ts';
import { subjectOf } from './subjects.ts';

/** Who speaks in a sentence. */
export type Voice = Pick<Attribution, 'kind' | 'speaker' | 'role' | 'outlet'>;

export const SILENT: Voice = { kind: 'none', speaker: null, role: null, outlet: null };
const ALL_QUOTED = 0.9;
/** How many sentences after a quotation may stand until one tells who speaks. */
const FURTHEST = 20;
/** What the publisher did before this article: "Morning Docket wrote earlier that …". */
const REPORTING = new Set(['report', 'write']);
/** Sections that go back to the source that the article names at its beginning. */
const COVERED = new Set(['lead', 'quote', 'details', 'body']);

/** What belongs to somebody who is meant by a pronoun. */
const OWN: Readonly<Record<string, string>> = { he: 'his', she: 'her', it: 'its' };

/** The voice of each sentence, by the offset where the sentence begins. */
export function findVoices(layout: Layout, lines: readonly Line[]): Map<number, Voice> {
  return new Reader(layout, lines).read();
}

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
  readonly #cast = new Cast();
  readonly #carriers: Carriers;
  readonly #voices: Voice[] = [];
  /** Who spoke last, until the background begins. */
  #last: Voice | null = null;

  constructor(layout: Layout, lines: readonly Line[]) {
    const { text, blocks } = layout;
    this.#layout = layout;
    this.#text = text;
    this.#lines = lines;
    this.#sources = findLabelledSources(text, blocks);
    this.#signatures = findSignatures(text, blocks);
    this.#legend = readLegend(text);
    this.#carriers = new Carriers(text, this.#cast);
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
      const voice = kind === 'title' ? this.#titleVoice(line) : this.#voiceOf(line, i);
      found.set(line.start, voice);
      // nothing after a headline goes back to it
      this.#voices.push(kind === 'title' ? SILENT : voice);
      if (kind === 'title') continue;
      if (voice.speaker) this.#last = voice;
      meetNames(this.#text, this.#cast, line);
    }
    return found;
  }

  #meetSource({ outlet, speaker, role }: LabelledSource): void {
    if (outlet) this.#cast.meet({ ...outlet, sort: 'name', role: null }, '', 'medium');
    if (!outlet || speaker.start === outlet.start) return;
    const named = this.#cast.meet({ ...speaker, sort: 'name', role }, role ?? '');
    this.#carriers.keep(named, outlet);
  }

  #titleVoice({ pieces, statement }: Line): Voice {
    const phrase = statement?.report.speaker;
    if (!statement || !phrase) return SILENT;
    const { name, role, start, end } = nameOf(this.#text, pieces, phrase);
    return { kind: statement.kind, speaker: { name, start, end }, role, outlet: null };
  }

  #voiceOf(line: Line, i: number): Voice {
    const { block, statement } = line;
    if (block.kind === 'heading' || block.kind === 'question') return SILENT;
    const turn =
      turnOf(this.#text, block, (name) => this.#cast.isPerson(name)) ?? this.#signatures.get(block.start);
    if (turn) return this.#ownWords(turn);
    if (block.section === 'quote') return this.#labelledQuote(line, i);
    if (statement) {
      const voice = this.#statementVoice(line, statement.report, statement.kind);
      // what the publisher announces of itself are the article's own words
      const own = voice.speaker?.name === this.#layout.publisher && !REPORTING.has(statement.report.lemma);
      return own ? this.#silence(line) : voice;
    }
    const share = languageOf(this.#layout.language).attribution.quotedShare;
    const quoted = line.quoted >= share || block.kind === 'quotation';
    return quoted ? this.#quotedVoice(line, i) : this.#silence(line);
  }

  /** The article's own words, or those of the one source that its section goes back to. */
  #silence({ block: { section } }: Line): Voice {
    const source = this.#sourceOf(section);
    if (!source) return SILENT;
    if (section !== 'lead') return { ...SILENT, outlet: source.outlet };
    return source.unnamed
      ? { ...SILENT, kind: 'indirect', speaker: source.speaker, outlet: source.outlet }
      : SILENT;
  }

  /** The only source of the article, if a section goes back to it. */
  #sourceOf(section: string): LabelledSource | null {
    const [source, other] = this.#sources;
    return source && !other && COVERED.has(section) ? source : null;
  }

  #statementVoice(line: Line, report: Report, kind: Kind): Voice {
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
    return voiceOf(kind, named, outlet);
  }

  /** "Edda Quill had lost *her* cart, she said", "Norlink cut jobs, it said": whom the sentence itself means. */
  #meetAntecedent({ pieces }: Line, { speaker, link }: Report): void {
    const pronoun = speaker && speaker.to - speaker.from === 1 ? pieces[speaker.from]?.word : undefined;
    const own = pronoun && OWN[pronoun];
    if (!speaker || !own) return;
    const before = pieces.slice(0, speaker.from);
    const isMeant =
      before.at(-1)?.word === ':' ||
      (pronoun === 'it' ? link === 'before' : before.some(({ word }) => word === own || word === pronoun));
    const subject = isMeant ? subjectOf(before) : null;
    if (!subject || ![subject.to - 1, subject.beside?.from ?? -1].some((i) => pieces[i]?.capital)) return;
    if (pronoun === 'it') this.#cast.meet(nameOf(this.#text, pieces, subject), '', 'body');
    else speakerOf(this.#text, this.#cast, pieces, subject);
  }

  /** What somebody says whose name, initials or signature stand by it. */
  #ownWords({ name, start, end, role = null }: Mention & { readonly role?: string | null }): Voice {
    const sort = /^\p{Lu}/u.test(name) ? 'name' : 'description';
    const full =
      this.#legend.get(name) ??
      this.#labels.get(name) ??
      (/^(?:A|Answer)$/u.test(name) ? this.#cast.firstPerson() : null) ??
      name;
    const named = this.#cast.meet({ name: full, start, end, sort, role }, role ?? '');
    if (sort === 'name') this.#labels.set(name, named.name);
    return voiceOf('direct', { ...named, start, end }, this.#carriers.outletOf(named));
  }

  /** A quotation under "Quote:" or "Quote from the council:". */
  #labelledQuote(line: Line, i: number): Voice {
    const speaker = quotedIn(this.#text, line.block);
    if (speaker) return this.#ownWords(speaker);
    const source = this.#sourceVoice();
    const before = this.#lines[i - 1]?.block;
    const goesOn = before?.section === 'quote' && before.label?.start === line.block.label?.start;
    const said = goesOn ? this.#voices[i - 1] : this.#last;
    // what was reported inside the quotation ends with its sentence
    const voice = said && !(goesOn && said.kind === 'indirect') ? said : source;
    const inner = reportInside(line);
    if (!inner?.speaker) return { ...voice, kind: 'direct' };
    const named = speakerOf(this.#text, this.#cast, line.tokens, inner.speaker);
    return voiceOf(inner.link === 'according' ? 'direct' : 'indirect', named, voice.outlet);
  }

  #sourceVoice(): Voice {
    const [source] = this.#sources;
    if (!source) return { ...SILENT, kind: 'direct' };
    const speaker = source.unnamed ? source.outlet : source.speaker;
    return { kind: 'direct', speaker, role: source.role, outlet: source.outlet };
  }

  /** A sentence in quotation marks that does not say itself who speaks. */
  #quotedVoice(line: Line, i: number): Voice {
    const kind = line.quoted >= ALL_QUOTED || line.block.kind === 'quotation' ? 'direct' : 'mixed';
    const before = this.#lines[i - 1];
    const voice = this.#voices[i - 1];
    const turn = turnInside(this.#text, line.start, line.end);
    if (turn) return this.#ownWords(turn);
    if (voice?.speaker && (!line.first || line.opening?.continues)) return { ...voice, kind };
    const opener = !line.first && before ? openerOf(before) : null;
    if (before && opener) return this.#statementVoice(before, opener, kind);
    const next = this.#nextSpeaker(i);
    if (next?.statement) return this.#statementVoice(next, next.statement.report, kind);
    if (line.first && before?.leadIn) {
      return voiceOf(kind, speakerOf(this.#text, this.#cast, before.pieces, before.leadIn), null);
    }
    if (voice?.speaker) return { ...voice, kind };
    return this.#sourceOf(line.block.section) ? { ...this.#sourceVoice(), kind } : { ...SILENT, kind };
  }

  /** The sentence after a quotation of several that says who spoke: “One. Two. Three,” she said. */
  #nextSpeaker(at: number): Line | undefined {
    for (const line of this.#lines.slice(at + 1, at + FURTHEST)) {
      const goesOn = line.block === this.#lines[at]?.block || line.opening?.continues;
      if (!goesOn || line.quoted < 0.2) return undefined;
      if (line.statement) return line.statement.report.link === 'before' ? line : undefined;
    }
    return undefined;
  }
}

function voiceOf(kind: Kind, named: Named | null, outlet: Mention | null): Voice {
  return { kind, speaker: named && mentionOf(named), role: named?.role ?? null, outlet };
}

/** Whose quotation a sentence ends in, though most of it is not theirs: He shrugged, saying: “One. Two.” */
function openerOf({ reports, pieces }: Line): Report | null {
  const quotes = ({ content }: Report): boolean =>
    content.some(({ from, to }) => pieces.slice(from, to).some(({ pos }) => pos === 'QUOTE'));
  return reports.findLast((report) => quotes(report)) ?? null;
}

/** Who is reported inside a quotation of a whole paragraph. */
function reportInside({ tokens }: Line): Report | null {
  return findReports(tokens).find(({ link }) => link === 'according' || link === 'before') ?? null;
}
